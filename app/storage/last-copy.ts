/**
 * What this machine saved last, from the backups. Where a sync service put another copy in its place, that copy lacks what
 * was saved here; merging the last copy brings it back (docs/FORMAT.md, "Saving", step 7).
 */
import { isFrondError } from '../errors.ts';
import { listBackups } from './backups.ts';
import { bodyOf, readDisk, type DiskCopy } from './disk-copy.ts';
import type { Body } from '../format/body.ts';
import type { Places } from './places.ts';

/** Undefined where there is no such backup, or where this key does not open it. */
export async function lastCopyOf(
  places: Places,
  vaultId: string,
  digest: string,
  vaultKey: Uint8Array,
): Promise<{ readonly copy: DiskCopy; readonly body: Body } | undefined> {
  const backup = (await listBackups(places, vaultId)).find((one) => one.digest === digest);
  if (backup === undefined) return undefined;
  try {
    const copy = await readDisk(backup.path);
    return copy.digest === digest && copy.file.checksumOk ? { copy, body: bodyOf(copy, vaultKey) } : undefined;
  } catch (error) {
    if (isFrondError(error)) return undefined;
    throw error;
  }
}
