/** An encrypted copy of a vault wherever somebody wants it, proved by opening it again from the disk. */
import { FrondError } from '../errors.ts';
import type { JsonObject } from '../format/json.ts';
import { countItems } from './backups.ts';
import { buildFile } from './build-file.ts';
import type { FileState } from './envelope.ts';
import { newKeyRing, type KeyRing, type NewSecret } from './key-ring.ts';
import { readWhole } from './read-file.ts';
import { resolveFolder, saveFile } from './save-file.ts';

export interface ExportOptions {
  /** A passphrase of its own: new vault key, new salt, that one slot, no draft keys. Without it: the vault's own slots. */
  readonly secret?: NewSecret | undefined;
  /** Replace what is at the target. */
  readonly force?: boolean | undefined;
}

export interface ExportReport {
  readonly path: string;
  readonly items: number;
}

export interface ExportSource {
  readonly ring: KeyRing;
  readonly content: JsonObject;
  readonly state: FileState;
  readonly vaultPath: string;
}

/** Throws EXISTS without `force`, INVALID where the target is the vault itself, and what saving throws. */
export async function exportBackup(
  target: string,
  source: ExportSource,
  options: ExportOptions,
): Promise<ExportReport> {
  const path = await resolveFolder(target);
  if (path === source.vaultPath) throw new FrondError('INVALID', 'backup.isTheVault', { path });
  const own = options.secret;
  const ring = own === undefined ? source.ring : await newKeyRing(source.ring.header.vault, own);
  const state = own === undefined ? source.state : { ...source.state, draftKeys: [] };
  const built = await buildFile(ring, source.content, state, new Date().toISOString());
  const mode = options.force === true ? 'replace' : 'create';
  await saveFile(path, built.bytes, { mode, folderUnsure: 'accepted' });
  const { bytes } = await readWhole(path);
  const items = await countItems(bytes, () => Promise.resolve(ring.vaultKey));
  return { path, items };
}
