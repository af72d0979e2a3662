/** After a rollback: the newest backup of the open vault, merged in. */
import { FrondError, isFrondError } from '../../app/errors.ts';
import { listBackups } from '../../app/storage/backups.ts';
import { readHeader } from '../../app/storage/disk-copy.ts';
import type { Backup } from '../../app/storage/backups.ts';
import type { OpenedVault } from './opened-vault.ts';
import type { Requests } from './requests.ts';

/** By revision: times of saving come from clocks. */
function newer(a: Backup, b: Backup): number {
  return b.revision - a.revision || (a.id < b.id ? 1 : -1);
}

/** `vaultKey`: of the backup, where it isn't this vault's. */
export async function mergeNewestBackup(
  opened: OpenedVault,
  vaultKey: Uint8Array | undefined,
): Promise<Requests['mergeBackup']['answer']> {
  const { store } = opened;
  const [newest] = [...(await listBackups(store.places, store.header.vault))].sort(newer);
  if (newest === undefined) throw new FrondError('NOT_FOUND', 'backup.noneYet');
  const { path, savedAt } = newest;
  const { header, checksumOk } = await readHeader(path);
  const before = store.vault.size;
  try {
    const merged = await store.mergeCopy(path, vaultKey && (() => Promise.resolve(vaultKey)));
    opened.settle('older');
    const items = store.vault.size - before;
    if (merged) opened.noted('merge', { added: items });
    return { merged, items, savedAt };
  } catch (error) {
    // A whole file whose body this key does not open has another key.
    const otherKey = isFrondError(error, 'DAMAGED') && checksumOk && vaultKey === undefined;
    if (otherKey) return { needs: header, savedAt };
    throw error;
  }
}
