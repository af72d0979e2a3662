/**
 * Help for a damaged vault: the newest backup that opens with what was typed, and putting it in the file's place. Runs in a
 * process of its own that ends with the answer, since it sees the passphrase and a whole backup.
 */
import { FrondError, isFrondError } from '../../app/errors.ts';
import { listBackups, newestThatOpens, remembering } from '../../app/storage/backups.ts';
import { readHeader } from '../../app/storage/disk-copy.ts';
import { secretUnlock } from '../../app/storage/key-ring.ts';
import { restoreBackup } from '../../app/storage/restore-backup.ts';
import { vaultAt } from '../../app/storage/revision-memory.ts';
import type { Unlock } from '../../app/storage/backups.ts';
import type { DamageReport } from '../../app/bridge/views.ts';
import type { Places } from '../../app/storage/places.ts';
import type { Requests, SecretBytes } from './requests.ts';

export async function damageReport({ path, secret, places }: Requests['damage']['args']): Promise<DamageReport> {
  const vaultId = await vaultIdAt(path, places);
  const found = vaultId === undefined ? undefined : await newestThatOpens(places, vaultId, unlockWith(secret));
  if (found === undefined) return { path };
  const { id, savedAt, items } = found;
  return { path, backup: { id, savedAt, items } };
}

export async function restoreFromBackup({ path, secret, backup, places }: Requests['restore']['args']): Promise<null> {
  const vaultId = await vaultIdAt(path, places);
  const backups = vaultId === undefined ? [] : await listBackups(places, vaultId);
  const chosen = backups.find(({ id }) => id === backup);
  if (chosen === undefined) throw new FrondError('NOT_FOUND', 'backup.notFound', { backup });
  await restoreBackup(path, chosen, unlockWith(secret), places);
  return null;
}

function unlockWith({ passphrase, keyFile }: SecretBytes): Unlock {
  return remembering(secretUnlock({ kind: 'passphrase', passphrase, ...(keyFile === undefined ? {} : { keyFile }) }));
}

/** The vault's id: from the file where its first line is whole, else from what lay there when it was last opened. */
async function vaultIdAt(path: string, places: Places): Promise<string | undefined> {
  const remembered = await vaultAt(places, path);
  if (remembered !== undefined) return remembered;
  try {
    return (await readHeader(path)).header.vault;
  } catch (error) {
    if (isFrondError(error)) return undefined;
    throw error;
  }
}
