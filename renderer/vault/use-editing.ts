/** An edit from its begin to its end: what is unfinished is kept, encrypted, whenever it is left or typing pauses. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { call, listen } from '../bridge/frond.ts';
import { formOf, formOfDraft, inputOf, newForm } from './edit/form.ts';
import type { RefObject } from 'react';
import type { DraftView, ItemView } from '../../app/bridge/views.ts';
import type { ItemType } from '../../app/vault/item.ts';
import type { EditHandle, EditTarget } from './edit/edit-pane.tsx';
import type { ItemForm } from './edit/form.ts';

const pauseMs = 800;

export interface Editing {
  readonly target: EditTarget | undefined;
  /** Counts the edits, to tell one from the next. */
  readonly number: number;
  readonly handle: RefObject<EditHandle | null>;
  readonly drafts: readonly DraftView[];
  readonly beginNew: (type: ItemType, folderId: string | undefined, tag: string | undefined) => void;
  readonly begin: (item: ItemView) => void;
  readonly goOn: (draft: DraftView, item: ItemView | undefined) => Promise<void>;
  readonly discardDraft: (draft: DraftView) => Promise<void>;
  /** Writes the item; the edit is over. */
  readonly save: () => Promise<ItemView | undefined>;
  /** Throws away what was typed; answers the way back to it, where there was something. */
  readonly cancel: () => (() => void) | undefined;
  /** Ends the edit; what is unfinished stays as a draft. Answers whether there is one. */
  readonly leave: () => Promise<boolean>;
  readonly typed: () => void;
}

const of = (itemId: string | undefined): { readonly itemId?: string } => (itemId === undefined ? {} : { itemId });

export function useEditing(): Editing {
  const [target, setTarget] = useState<EditTarget>();
  const [number, setNumber] = useState(0);
  const [drafts, setDrafts] = useState<readonly DraftView[]>([]);
  const handle = useRef<EditHandle>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const lookForDrafts = useCallback(async (): Promise<void> => setDrafts(await call('draft.list', undefined)), []);
  useEffect(() => {
    call('draft.list', undefined).then(setDrafts, () => undefined);
  }, []);

  const start = (next: EditTarget | undefined): void => {
    clearTimeout(timer.current);
    setTarget(next);
    setNumber((before) => before + 1);
  };

  /** Keeps what differs from the stored item. */
  const keep = async (): Promise<boolean> => {
    clearTimeout(timer.current);
    const { current } = handle;
    if (target === undefined || current === null) return false;
    if (current.changed()) {
      const form = current.form();
      await call('draft.put', { ...of(target.itemId), type: form.type, input: inputMutable(form) });
      return true;
    }
    await call('draft.discard', of(target.itemId));
    return false;
  };

  const beforeLocking = useEffectEvent(async () => {
    if (handle.current?.changed() === true) await keep();
  });
  useEffect(() => listen('vault.locking', () => beforeLocking()), []);
  const keepSoon = useEffectEvent(() => void keep().catch(() => undefined));
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    if (changes === 0) return;
    timer.current = setTimeout(() => keepSoon(), pauseMs);
    return () => clearTimeout(timer.current);
  }, [changes]);

  const begin = (item: ItemView): void => {
    const stored = formOf(item);
    start({ itemId: item.id, stored, start: stored });
  };
  const goOn = async (draft: DraftView, item: ItemView | undefined): Promise<void> => {
    const found = await call('draft.get', of(draft.itemId));
    if (found === undefined) return lookForDrafts();
    const stored = item === undefined ? newForm(found.type) : formOf(item);
    const begun = formOfDraft(found.type, found.input, item);
    start({ ...of(draft.itemId), stored, start: begun, draftOf: draft.savedAt });
  };

  return {
    target,
    number,
    handle,
    drafts,
    begin,
    goOn,
    beginNew: (type, folderId, tag) => {
      const stored = newForm(type, folderId ?? null, tag === undefined ? [] : [tag]);
      start({ stored, start: stored });
    },
    discardDraft: async (draft) => {
      await call('draft.discard', of(draft.itemId));
      await lookForDrafts();
    },
    save: async () => {
      const form = handle.current?.form();
      if (target === undefined || form === undefined) return undefined;
      const input = inputMutable(form);
      const { itemId } = target;
      const item =
        itemId === undefined
          ? await call('item.add', { type: form.type, input })
          : await call('item.update', { id: itemId, input });
      start(undefined);
      await call('draft.discard', of(itemId)).catch(() => undefined);
      await lookForDrafts().catch(() => undefined);
      return item;
    },
    cancel: () => {
      const form = handle.current?.form();
      const changed = handle.current?.changed() === true;
      const before = target;
      start(undefined);
      if (before === undefined) return undefined;
      void call('draft.discard', of(before.itemId)).then(lookForDrafts, () => undefined);
      return changed && form !== undefined ? () => start({ ...before, start: form }) : undefined;
    },
    leave: async () => {
      if (target === undefined) return false;
      const kept = keep();
      start(undefined);
      const left = await kept;
      await lookForDrafts();
      return left;
    },
    typed: useCallback(() => setChanges((before) => before + 1), []),
  };
}

/** The bridge's schemas speak of arrays that may be changed; ours are not, and no one changes them. */
function inputMutable(form: ItemForm): Parameters<typeof call<'item.add'>>[1]['input'] {
  return inputOf(form) as Parameters<typeof call<'item.add'>>[1]['input'];
}
