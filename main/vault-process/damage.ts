/**
 * Help for a damaged vault: the newest backup that opens with what was typed, what can be read of the file itself, and putting either in
 * the file's place. Runs in a process of its own that ends with the answer, since it sees the passphrase and whole vaults.
 */
import { FrondError, isFrondError } from '../../app/errors.ts';
import { listBackups, newestThatOpens, remembering } from '../../app/storage/backups.ts';
import { readHeader } from '../../app/storage/disk-copy.ts';
import { secretUnlock } from '../../app/storage/key-ring.ts';
import { replaceVault } from '../../app/storage/replace-vault.ts';
import { restoreBackup } from '../../app/storage/restore-backup.ts';
import { vaultAt } from '../../app/storage/revision-memory.ts';
import { salvage } from '../../app/storage/salvage.ts';
import { program } from './program.ts';
import type { Unlock } from '../../app/storage/backups.ts';
import type { DamageReport, SalvageView } from '../../app/bridge/views.ts';
import type { Places } from '../../app/storage/places.ts';
import type { Requests, SecretBytes } from './requests.ts';

export async function damageReport({ path, secret, places }: Requests['damage']['args']): Promise<DamageReport> {
  const vaultId = await vaultIdAt(path, places);
  const unlock = unlockWith(secret);
  const rescued = await rescue(path, vaultId, unlock, places);
  // A file that is gone has nothing to be read; its backups may be there.
  const found = vaultId === undefined ? undefined : await newestThatOpens(places, vaultId, unlock);
  return {
    path,
    ...(found === undefined ? {} : { backup: { id: found.id, savedAt: found.savedAt, items: found.items } }),
    ...(rescued === undefined ? {} : { salvage: rescued }),
  };
}

/** Undefined where the file is gone, or gives back nothing that the newest backup doesn't. */
async function rescue(
  path: string,
  vaultId: string | undefined,
  unlock: Unlock,
  places: Places,
): Promise<SalvageView | undefined> {
  try {
    const { backup: _, ...account } = (await salvage(path, vaultId, unlock, places)).account;
    return account.file === 'nothing' ? undefined : account;
  } catch (error) {
    if (isFrondError(error) && error.code !== 'WRONG_PASSPHRASE') return undefined;
    throw error;
  }
}

export async function restoreFromBackup({ path, secret, backup, places }: Requests['restore']['args']): Promise<null> {
  const vaultId = await vaultIdAt(path, places);
  const backups = vaultId === undefined ? [] : await listBackups(places, vaultId);
  const chosen = backups.find(({ id }) => id === backup);
  if (chosen === undefined) throw new FrondError('NOT_FOUND', 'backup.notFound', { backup });
  await restoreBackup(path, chosen, unlockWith(secret), places, program);
  return null;
}

export async function salvageVault({ path, secret, places }: Requests['salvage']['args']): Promise<null> {
  const rescued = await salvage(path, await vaultIdAt(path, places), unlockWith(secret), places);
  await replaceVault(path, rescued, places, program);
  return null;
}

function unlockWith({ kind, passphrase, keyFile }: SecretBytes): Unlock {
  return remembering(secretUnlock({ kind, passphrase, ...(keyFile === undefined ? {} : { keyFile }) }));
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
