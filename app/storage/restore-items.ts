/** Brings items of a backup back into the open vault, with their attachments: one operation, which a save follows and undo takes back. */
import { contentOf } from '../format/body.ts';
import { OpenVault } from '../vault/open-vault.ts';
import type { OpenedCopy } from './saved-vault.ts';
import type { VaultStore } from './vault-store.ts';

/** The vault as it was in a copy, for reading. */
export function vaultIn({ body }: OpenedCopy): OpenVault {
  return OpenVault.fromState(contentOf(body), { id: 'backup', now: () => 0 });
}

/** Everything where no items are named. Answers the ids under which they are here, those left out that were so already. */
export function restoreItems(store: VaultStore, opened: OpenedCopy, ids?: readonly string[]): readonly string[] {
  const restored = store.vault.restoreFrom(vaultIn(opened).toState(), ids);
  store.takeBlobs(opened);
  return restored;
}
