/** Puts a backup in a vault's place. What was there is kept: among the backups, or, where it is damaged, beside the vault. */
import { basename, dirname, join } from 'node:path';
import { sha256Hex } from '../crypto/sha256.ts';
import { FrondError, isFrondError } from '../errors.ts';
import { contentOf } from '../format/body.ts';
import { parseFile } from '../format/file.ts';
import { addBackup, type Backup, type Unlock } from './backups.ts';
import { buildFile } from './build-file.ts';
import { bodyOf, readDisk, stateIn } from './disk-copy.ts';
import { lockFile } from './file-lock.ts';
import { ringOf } from './key-ring.ts';
import { identityAt, readWhole, sameIdentity } from './read-file.ts';
import { recall, remember, type Seen } from './revision-memory.ts';
import { resolveTarget, saveFile } from './save-file.ts';
import type { Places } from './places.ts';

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
  const copy = await readDisk(backup.path);
  const { file } = copy;
  if (!file.checksumOk) throw new FrondError('DAMAGED', 'backup.damaged', { path: backup.path });
  const ring = ringOf(file.header, file.headerLine.slice(), await unlock(file.header));
  const body = bodyOf(copy, ring.vaultKey);
  const lock = await lockFile(path);
  try {
    const identity = await identityAt(path);
    const seen = await recall(places, file.header.vault);
    const damagedCopy = identity === undefined ? undefined : await keepOld(path, places, seen);
    // A revision of its own: other devices must not take what was restored on purpose for a rollback.
    const revision = Math.max(body.revision, seen?.revision ?? 0) + 1;
    const state = { ...stateIn(copy, body), revision };
    const built = await buildFile(ring, contentOf(body), state, new Date().toISOString());
    const stillValid = async (): Promise<boolean> =>
      sameIdentity(await identityAt(path), identity) && (await lock.held());
    const mode = identity === undefined ? 'create' : 'replace';
    const done = async (): Promise<void> => {
      const now = { revision, header: file.headerDigest, file: built.digest };
      await remember(places, file.header.vault, now).catch(() => undefined);
      // What is in the vault's place now is the latest, also for whoever restores next; the restore itself succeeded already.
      await addBackup(places, file.header.vault, built).catch(() => undefined);
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
