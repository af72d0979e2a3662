/** A damaged vault is answered with the newest backup that opens. */
import { readFile } from 'node:fs/promises';
import { FrondError, isFrondError } from '../app/errors.ts';
import { parseFile } from '../app/format/file.ts';
import { parseHeader } from '../app/format/header.ts';
import { listBackups, newestThatOpens, verifyBackup } from '../app/storage/backups.ts';
import { vaultAt } from '../app/storage/revision-memory.ts';
import { shortId } from './short-id.ts';
import type { Backup } from '../app/storage/backups.ts';
import type { Places } from '../app/storage/places.ts';
import type { Unlocker } from './unlocker.ts';

const newline = 10;

/** The id of the vault at a path: from what is left of its header, else from what lay there before. */
export async function vaultIdAt(path: string, places: Places): Promise<string | undefined> {
  try {
    const bytes = await readFile(path);
    return parseHeader(bytes.subarray(0, Math.max(0, bytes.indexOf(newline)))).vault;
  } catch {
    return vaultAt(places, path);
  }
}

/** One that opens, where that can be tried without asking; else one that is whole. */
async function newestGood(unlocker: Unlocker, places: Places, id: string): Promise<Backup | undefined> {
  if (unlocker.ready) return newestThatOpens(places, id, unlocker.unlock);
  for (const backup of await listBackups(places, id)) {
    if (await isWhole(backup)) return backup;
  }
  return undefined;
}

/** The bytes are those that were saved, and make a vault file. */
export async function isWhole(backup: Backup): Promise<boolean> {
  try {
    await verifyBackup(backup, () => Promise.reject(new FrondError('LOCKED', 'vault.locked')));
    return true;
  } catch (error) {
    return isFrondError(error, 'LOCKED') && parseFile(await readFile(backup.path)).checksumOk;
  }
}

/** The failure, with the backup to restore where there is one. */
export async function damagedWithBackup(
  unlocker: Unlocker,
  path: string,
  places: Places,
  error: FrondError,
): Promise<FrondError> {
  const id = await vaultIdAt(path, places);
  const backup = id === undefined ? undefined : await newestGood(unlocker, places, id);
  if (backup === undefined) return new FrondError('DAMAGED', 'vault.damagedNoBackup', { path }, { cause: error });
  const { savedAt } = backup;
  return new FrondError(
    'DAMAGED',
    'vault.damagedWithBackup',
    { path, backup: shortId(backup), savedAt },
    { cause: error },
  );
}
