/** The backup that is being looked at: opened once, compared with today, and gone when somebody looks elsewhere. */
import { FrondError, isFrondError } from '../../app/errors.ts';
import { listBackups } from '../../app/storage/backups.ts';
import { readHeader } from '../../app/storage/disk-copy.ts';
import { restoreItems, vaultIn } from '../../app/storage/restore-items.ts';
import { differences } from '../../app/vault/difference.ts';
import type { BackupComparison } from '../../app/bridge/channels/backups.ts';
import type { Backup } from '../../app/storage/backups.ts';
import type { OpenedCopy } from '../../app/storage/saved-vault.ts';
import type { VaultStore } from '../../app/storage/vault-store.ts';
import type { OpenVault } from '../../app/vault/open-vault.ts';
import type { Requests } from './requests.ts';

interface Open {
  readonly backup: Backup;
  readonly opened: OpenedCopy;
  readonly was: OpenVault;
}

export class OpenedBackup {
  readonly #store: VaultStore;
  #open: Open | undefined;

  constructor(store: VaultStore) {
    this.#store = store;
  }

  /** Throws NOT_FOUND where there is no such backup, or another one is looked at. */
  required(id: string): Open {
    if (this.#open?.backup.id !== id) throw new FrondError('NOT_FOUND', 'backup.notFound', { backup: id });
    return this.#open;
  }

  /** `vaultKey`: of the backup, where it isn't this vault's; answers its header where that is needed. */
  async compare(id: string, vaultKey: Uint8Array | undefined): Promise<Requests['openBackup']['answer']> {
    const backup = await backupOf(this.#store, id);
    const { header, checksumOk } = await readHeader(backup.path);
    try {
      const opened = await this.#store.openCopy(backup.path, vaultKey && (() => Promise.resolve(vaultKey)));
      this.#open = { backup, opened, was: vaultIn(opened) };
    } catch (error) {
      // A whole file whose body this key does not open has another key.
      if (isFrondError(error, 'DAMAGED') && checksumOk && vaultKey === undefined) {
        return { needs: header, savedAt: backup.savedAt };
      }
      throw error;
    }
    return this.#comparison(this.#open);
  }

  /** How many items were not so already. */
  restore(id: string, ids: readonly string[] | undefined): number {
    return restoreItems(this.#store, this.required(id).opened, ids).length;
  }

  close(): void {
    this.#open = undefined;
  }

  #comparison({ backup, was }: Open): BackupComparison {
    const { vault } = this.#store;
    return {
      backup: backup.id,
      savedAt: backup.savedAt,
      items: was.size,
      differences: differences(was, vault).map(({ id, title, change }) => ({
        id,
        type: (vault.has(id) ? vault : was).get(id).type,
        title,
        change,
      })),
    };
  }
}

export async function backupOf(store: VaultStore, id: string): Promise<Backup> {
  const backup = (await listBackups(store.places, store.header.vault)).find((one) => one.id === id);
  if (backup === undefined) throw new FrondError('NOT_FOUND', 'backup.notFound', { backup: id });
  return backup;
}
