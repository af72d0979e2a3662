/** The calls of the vault page that need nothing but the vault. */
import { FrondError } from '../../app/errors.ts';
import { itemView } from './item-views.ts';
import { operationName } from './operation-words.ts';
import type { OpenedVault } from './opened-vault.ts';
import type { PassedOn, Requests } from './requests.ts';

type Operations = {
  readonly [Name in PassedOn]: (
    opened: OpenedVault,
    args: Requests[Name]['args'],
  ) => Requests[Name]['answer'] | Promise<Requests[Name]['answer']>;
};

export const operations: Operations = {
  'vault.overview': ({ store }) => store.vault.overview(),
  'vault.undo': ({ store }) => {
    const undone = store.vault.undo();
    return undone && operationName(undone);
  },
  'vault.redo': ({ store }) => {
    const redone = store.vault.redo();
    return redone && operationName(redone);
  },
  'vault.save': async ({ saver }) => {
    await saver.now();
    return null;
  },
  'items.list': ({ store }, query) => store.vault.window(query),
  'item.get': ({ store }, { id }) => itemView(store.vault.get(id)),
  'item.add': ({ store }, { type, input }) => itemView(store.vault.add(type, input)),
  'item.update': ({ store }, { id, input }) => itemView(store.vault.update(id, input)),
  'item.duplicate': ({ store }, { id }) => itemView(store.vault.duplicate(id)),
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
  'item.restoreVersion': ({ store }, { id, path, stamp }) => itemView(store.vault.restoreVersion(id, path, stamp)),
  'draft.put': async ({ drafts }, draft) => {
    await drafts.put(draft);
    return null;
  },
  'draft.list': ({ drafts }) => drafts.list(),
  'draft.get': ({ drafts }, { itemId }) => drafts.get(itemId),
  'draft.discard': async ({ drafts }, { itemId }) => {
    await drafts.discard(itemId);
    return null;
  },
};
