/** Adding and editing, and the drafts of both. */
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import { everywhere } from '../place.ts';
import type { DraftView, ItemView } from '../../../app/bridge/views.ts';
import type { ItemType } from '../../../app/vault/item.ts';
import type { Tools } from './tools.ts';

export interface EditActions {
  readonly add: (type: ItemType) => void;
  readonly edit: () => void;
  readonly editOf: (id: string) => void;
  readonly save: () => void;
  readonly cancel: () => void;
  readonly continueDraft: (draft: DraftView) => void;
  readonly discardDraft: (draft: DraftView) => void;
}

export function editActions({ page, isEditing, onItem }: Tools): EditActions {
  const { editing, fail, item, status, toast } = page;
  const editAt = (at: ItemView): Promise<void> => {
    page.showDetail();
    const draft = editing.drafts.find(({ itemId }) => itemId === at.id);
    if (draft !== undefined) return editing.goOn(draft, at);
    editing.begin(at);
    return Promise.resolve();
  };

  const add = (type: ItemType): void => {
    const begin = async (): Promise<void> => {
      // There is one draft of a new item: it goes on rather than being written over.
      const kept = isEditing && (await editing.leave()) && editing.target?.itemId === undefined;
      const [unfinished] = (await call('draft.list', undefined)).filter(({ itemId }) => itemId === undefined);
      if (unfinished === undefined) editing.beginNew(type, page.place.folderId, page.place.tag);
      else {
        await editing.goOn(unfinished, undefined);
        if (!kept) toast({ text: say('draft.first') });
      }
    };
    begin().catch(fail);
  };
  const showSaved = (saved: ItemView, isNew: boolean): void => {
    page.select(saved.id);
    if (isNew) {
      page.setQuery('');
      const { scope, type } = page.place;
      const elsewhere = (scope !== undefined && scope !== 'all') || (type !== undefined && type !== saved.type);
      if (elsewhere) page.go(everywhere);
    }
    page.focusList();
  };
  const save = (): void => {
    if (!isEditing) {
      if (status?.save.state !== 'saved') call('vault.save', undefined).catch(fail);
      return;
    }
    const isNew = editing.target?.itemId === undefined;
    editing.save().then((saved) => saved !== undefined && showSaved(saved, isNew), fail);
  };
  const cancel = (): void => {
    const back = editing.cancel();
    if (back !== undefined) toast({ text: say('edit.discarded'), undo: back });
    page.focusList();
  };

  return {
    add,
    edit: onItem(editAt),
    editOf: (id) => void call('item.get', { id }).then(editAt).catch(fail),
    save,
    cancel,
    continueDraft: (draft) => void editing.goOn(draft, draft.itemId === undefined ? undefined : item).catch(fail),
    discardDraft: (draft) => void editing.discardDraft(draft).catch(fail),
  };
}
