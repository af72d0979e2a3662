/** Puts a backup in a vault's place. What was there is kept: among the backups, or, where it is damaged, beside the vault. */
import { basename, dirname, join } from 'node:path';
import { FrondError, isFrondError } from '../errors.ts';
import { decryptBody } from '../format/body.ts';
import { parseFile } from '../format/file.ts';
import { addBackup, type Backup, type Unlock } from './backups.ts';
import { lockFile } from './file-lock.ts';
import type { Places } from './places.ts';
import { identityAt, readWhole, sameIdentity } from './read-file.ts';
import { remember } from './revision-memory.ts';
import { resolveTarget, saveFile } from './save-file.ts';
import { sha256Hex } from '../crypto/sha256.ts';

export interface RestoreReport {
  readonly path: string;
  /** Where the damaged file was kept; absent where it was whole or missing. */
  readonly damagedCopy?: string;
}

/** The backup must open with this secret. Throws what verifying and saving throw; the old file is untouched then. */
export async function restoreBackup(
  vaultPath: string,
  backup: Backup,
  unlock: Unlock,
  places: Places,
): Promise<RestoreReport> {
  const path = await resolveTarget(vaultPath);
  const { bytes } = await readWhole(backup.path);
  const file = parseFile(bytes);
  const body = decryptBody(file, await unlock(file.header));
  const lock = await lockFile(path);
  try {
    const identity = await identityAt(path);
    const damagedCopy = identity === undefined ? undefined : await keepOld(path, places);
    const stillValid = async (): Promise<boolean> =>
      sameIdentity(await identityAt(path), identity) && (await lock.held());
    const replaced = await saveFile(path, bytes, { mode: identity === undefined ? 'create' : 'replace', stillValid });
    if (!replaced) throw new FrondError('BUSY', 'vault.keepsChanging', { path });
    // Going back was meant: it is no rollback to warn of.
    const seen = { revision: body.revision, header: file.headerDigest, file: sha256Hex(bytes) };
    await remember(places, file.header.vault, seen).catch(() => undefined);
    return damagedCopy === undefined ? { path } : { path, damagedCopy };
  } finally {
    await lock.release();
  }
}

async function keepOld(path: string, places: Places): Promise<string | undefined> {
  const { bytes } = await readWhole(path);
  const now = new Date();
  try {
    const file = parseFile(bytes);
    if (file.checksumOk) {
      const source = { bytes, digest: sha256Hex(bytes), savedAt: now.toISOString(), revision: 0 };
      await addBackup(places, file.header.vault, source);
      return undefined;
    }
  } catch (error) {
    if (!isFrondError(error)) throw error;
  }
  const stamp = now.toISOString().replace(/[-:]/g, '').replace(/\..*/, 'Z');
  const aside = join(dirname(path), `${basename(path, '.frond')}.damaged-${stamp}.frond`);
  await saveFile(aside, bytes, { mode: 'replace' });
  return aside;
}
