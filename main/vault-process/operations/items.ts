/** Listing, showing and changing items. */
import { FrondError } from '../../../app/errors.ts';
import { sayMenu } from '../../../app/words/menu-speech.ts';
import { itemView } from '../item-views.ts';
import { qrText } from '../qr-text.ts';
import type { itemChannels } from '../../../app/bridge/channels/items.ts';
import type { OpenVault } from '../../../app/vault/open-vault.ts';
import type { OperationsOf } from './operation.ts';

export const itemOperations: OperationsOf<typeof itemChannels> = {
  'items.list': ({ store }, query) => store.vault.window(query),
  'item.get': ({ store }, { id }) => itemView(store.vault.get(id)),
  'item.add': ({ store }, { type, input }) => itemView(store.vault.add(type, input)),
  'item.update': ({ store }, { id, input }) => itemView(store.vault.update(id, input)),
  'items.ids': ({ store }, query) => store.vault.query(query),
  'items.update': ({ store }, { ids, change }) => store.vault.updateAll(ids, change).length,
  'items.duplicate': ({ store }, { ids }) =>
    store.vault.batch('duplicate', () => ids.map((id) => store.vault.duplicate(id, copyTitle(store.vault, id)).id)),
  'items.trash': ({ store }, { ids }) => store.vault.trash(ids).length,
  'items.restore': ({ store }, { ids }) => store.vault.restore(ids).length,
  'items.remove': ({ store }, { ids }) => store.vault.removeForever(ids).length,
  'trash.empty': ({ store }) => store.vault.emptyTrash().length,
  'item.reveal': (opened, { id, field, stamp }) => {
    const { vault } = opened.store;
    const value = stamp === undefined ? vault.fieldValue(id, field) : vault.versionValue(id, field, stamp);
    if (value === undefined) throw new FrondError('NOT_FOUND', 'item.noVersion');
    opened.used('reveal', id, field);
    return value;
  },
  'item.qr': (opened, { id, field }) => qrText(opened, id, field),
  'item.restoreVersion': ({ store }, { id, path, stamp }) => itemView(store.vault.restoreVersion(id, path, stamp)),
};

/** Told apart from what it was copied from. */
function copyTitle(vault: OpenVault, id: string): string {
  const { title } = vault.summary(id);
  return title === '' ? '' : sayMenu('duplicate.title', { title });
}
