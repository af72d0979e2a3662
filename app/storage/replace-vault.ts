/**
 * Puts a vault in a file's place that isn't its next save: a backup, or what was rescued. What was there is kept: among the backups, or,
 * where it is damaged, beside the vault.
 */
import { basename, dirname, join } from 'node:path';
import { sha256Hex } from '../crypto/sha256.ts';
import { FrondError, isFrondError } from '../errors.ts';
import { parseFile } from '../format/file.ts';
import { isObject, ownObject } from '../vault/json.ts';
import { isWithdrawn } from '../vault/state.ts';
import { appendActivity } from './activity.ts';
import { addBackup } from './backups.ts';
import { buildFile } from './build-file.ts';
import { lockFile } from './file-lock.ts';
import { identityAt, readWhole, sameIdentity } from './read-file.ts';
import { stateFolder } from './places.ts';
import { recall, remember, type Seen } from './revision-memory.ts';
import { resolveTarget, saveFile } from './save-file.ts';
import type { JsonObject } from '../format/json.ts';
import type { FileState } from './envelope.ts';
import type { KeyRing } from './key-ring.ts';
import type { Places } from './places.ts';

export interface Replacement {
  readonly ring: KeyRing;
  readonly content: JsonObject;
  readonly state: FileState;
}

export interface ReplaceReport {
  readonly path: string;
  /** Where the damaged file was kept; absent where it was whole or missing. */
  readonly damagedCopy?: string;
}

/** `program`: who does it, for the activity log. Throws what saving throws; the old file is untouched then. */
export async function replaceVault(
  vaultPath: string,
  { ring, content, state }: Replacement,
  places: Places,
  program: string,
): Promise<ReplaceReport> {
  const path = await resolveTarget(vaultPath);
  const { vault } = ring.header;
  const lock = await lockFile(path);
  try {
    const identity = await identityAt(path);
    const seen = await recall(places, vault);
    const damagedCopy = identity === undefined ? undefined : await keepOld(path, places, seen);
    // A revision of its own: other devices must not take what was restored on purpose for a rollback.
    const revision = Math.max(state.revision, seen?.revision ?? 0) + 1;
    const built = await buildFile(ring, content, { ...state, revision }, new Date().toISOString());
    const stillValid = async (): Promise<boolean> =>
      sameIdentity(await identityAt(path), identity) && (await lock.held());
    const mode = identity === undefined ? 'create' : 'replace';
    const done = async (): Promise<void> => {
      const now = { revision, header: ring.headerDigest, file: built.digest };
      await remember(places, vault, now).catch(() => undefined);
      // What is in the vault's place now is the latest, also for whoever restores next; the restore itself succeeded already.
      await addBackup(places, vault, built).catch(() => undefined);
      await noteRestore(places, vault, { content, state }, program).catch(() => undefined);
    };
    try {
      const replaced = await saveFile(path, built.bytes, { mode, stillValid });
      if (!replaced) throw new FrondError('BUSY', 'vault.keepsChanging', { path });
    } catch (error) {
      if (isFrondError(error, 'SAVED_UNSURE')) await done();
      throw error;
    }
    await done();
    return damagedCopy === undefined ? { path } : { path, damagedCopy };
  } finally {
    await lock.release();
  }
}

/** As the vault's own log: with its draft keys, in its folder. */
async function noteRestore(
  places: Places,
  vault: string,
  { content, state: { draftKeys } }: Pick<Replacement, 'content' | 'state'>,
  program: string,
): Promise<void> {
  if (draftKeys.length === 0) return;
  const items = Object.values(ownObject(content, 'items')).filter((one) => isObject(one) && !isWithdrawn(one)).length;
  const restored = { at: new Date().toISOString(), action: 'restore', program, items } as const;
  await appendActivity(stateFolder(places, vault), draftKeys, restored);
}

async function keepOld(path: string, places: Places, seen: Seen | undefined): Promise<string | undefined> {
  const { bytes, identity } = await readWhole(path);
  const now = new Date();
  const written = new Date(Number(identity.mtime / 1_000_000n)).toISOString();
  try {
    const file = parseFile(bytes);
    if (file.checksumOk) {
      const digest = sha256Hex(bytes);
      const revision = seen?.file === digest ? seen.revision : 0;
      const source = { bytes, digest, savedAt: written, revision };
      await addBackup(places, file.header.vault, source);
      return undefined;
    }
  } catch (error) {
    if (!isFrondError(error)) throw error;
  }
  const stamp = now.toISOString().replace(/[-:]/g, '').replace(/\..*/, 'Z');
  const aside = join(dirname(path), `${basename(path, '.frond')}.damaged-${stamp}.frond`);
  await saveFile(aside, bytes, { mode: 'create', folderUnsure: 'accepted' });
  return aside;
}
