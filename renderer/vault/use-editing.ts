/** An edit from its begin to its end: what is unfinished is kept, encrypted, whenever it is left or typing pauses. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { call, CallFailure, listen } from '../bridge/frond.ts';
import { inputMutable, newDraftId, sidesOf, storedForm } from './edit/draft-form.ts';
import { formOfDraft, newForm } from './edit/form.ts';
import { threeWay } from './edit/three-way.ts';
import { useKeeping } from './use-keeping.ts';
import type { RefObject } from 'react';
import type { Arguments } from '../../app/bridge/contract.ts';
import type { DraftContent, DraftView, EditView, ItemView } from '../../app/bridge/views.ts';
import type { ItemType } from '../../app/vault/item.ts';
import type { EditHandle, EditTarget } from './edit/edit-pane.tsx';
import type { Choices, Conflict } from './edit/three-way.ts';
import type { Kept } from './use-keeping.ts';

/** What came of an attempt to go on or to save. */
export interface Outcome {
  readonly item?: ItemView;
  /** Somebody has to choose first; the attempt is made again with the choices. */
  readonly conflicts?: readonly Conflict[];
  /** The item had been removed for ever: what was typed became a new one. */
  readonly wasGone?: boolean;
}

export interface Editing {
  readonly target: EditTarget | undefined;
  /** Counts the edits, to tell one from the next. */
  readonly number: number;
  readonly handle: RefObject<EditHandle | null>;
  readonly drafts: readonly DraftView[];
  /** Whether what was typed last is kept as a draft. */
  readonly kept: Kept;
  readonly beginNew: (type: ItemType, folderId: string | undefined, tag: string | undefined) => void;
  readonly begin: (id: string) => Promise<void>;
  readonly goOn: (draft: DraftView, choices?: Choices) => Promise<Outcome>;
  /** Answers the way back to it. */
  readonly discardDraft: (draft: DraftView) => Promise<() => Promise<void>>;
  /** Writes the item; the edit is over, unless there are conflicts. */
  readonly save: (choices?: Choices) => Promise<Outcome>;
  /** Throws away what was typed; answers the way back to it, where there was something. */
  readonly cancel: () => (() => void) | undefined;
  /** Ends the edit; what is unfinished stays as a draft. Answers whether there is one. */
  readonly leave: () => Promise<boolean>;
  readonly typed: () => void;
}

/** `generation`: of the vault; a draft's item may have been renamed or removed. */
export function useEditing(generation: number): Editing {
  const [target, setTarget] = useState<EditTarget>();
  const [number, setNumber] = useState(0);
  const [drafts, setDrafts] = useState<readonly DraftView[]>([]);
  const handle = useRef<EditHandle>(null);

  const lookForDrafts = useCallback(async (): Promise<readonly DraftView[]> => {
    const found = await call('draft.list', undefined);
    setDrafts(found);
    return found;
  }, []);
  useEffect(() => {
    call('draft.list', undefined).then(setDrafts, () => undefined);
  }, [generation]);

  /** Keeps what differs from the stored item. */
  const keep = async (): Promise<boolean> => {
    const { current } = handle;
    if (target === undefined || current === null) return false;
    const { draftId: id, itemId, base } = target;
    if (current.changed()) {
      const form = current.form();
      await call('draft.put', {
        id,
        ...(itemId === undefined ? {} : { itemId, base: { input: inputMutable(base.form), versions: base.versions } }),
        type: form.type,
        input: inputMutable(form),
      });
      return true;
    }
    await call('draft.discard', { id });
    return false;
  };
  const keeping = useKeeping(keep);

  const start = (next: EditTarget | undefined): void => {
    keeping.begin();
    // Drawn at once: the next key is meant for what the edit shows.
    flushSync(() => {
      setTarget(next);
      setNumber((before) => before + 1);
    });
  };
  const beforeLocking = useEffectEvent(async () => {
    if (handle.current?.changed() === true) await keep();
  });
  useEffect(() => listen('vault.locking', () => beforeLocking()), []);

  const begin = async (id: string): Promise<void> => {
    const base = storedForm(await call('item.edit', { id }));
    start({ draftId: newDraftId(), itemId: id, base, stored: base.form, start: base.form });
  };
  /** Goes on under an id of its own: another window may still be writing under this one. Answers which it is. */
  const takeOver = async (draft: DraftContent): Promise<string> => {
    const id = newDraftId();
    try {
      await call('draft.put', putArguments(draft, id));
      await call('draft.discard', { id: draft.id });
      setDrafts((before) => before.map((one) => (one.id === draft.id ? { ...one, id } : one)));
      return id;
    } catch {
      // No room for two: then this one.
      await call('draft.discard', { id }).catch(() => undefined);
      return draft.id;
    }
  };
  const goOn = async (draft: DraftView, choices?: Choices): Promise<Outcome> => {
    const found = await call('draft.get', { id: draft.id });
    if (found === undefined) {
      await lookForDrafts();
      return {};
    }
    const { itemId, type, savedAt } = found;
    if (itemId === undefined || found.gone) {
      const stored = newForm(type);
      const begun = formOfDraft(type, found.input);
      const draftId = await takeOver(found);
      start({ draftId, base: { form: stored, versions: {} }, stored, start: begun, draftOf: savedAt });
      return {};
    }
    const now = storedForm(await call('item.edit', { id: itemId }));
    const { base, mine } = sidesOf(found, now);
    const { form, conflicts, changedMeanwhile } = threeWay(base, mine, now, choices);
    if (conflicts.length > 0) return { conflicts };
    const merged = changedMeanwhile ? { merged: true } : {};
    const draftId = await takeOver(found);
    start({ draftId, itemId, base: now, stored: now.form, start: form, draftOf: savedAt, ...merged });
    return {};
  };

  const write = async (to: EditTarget, choices?: Choices): Promise<Outcome> => {
    const mine = handle.current?.form();
    if (mine === undefined) return {};
    const now = to.itemId === undefined ? undefined : await stillThere(to.itemId);
    if (to.itemId === undefined || now === undefined) {
      const item = await call('item.add', { type: mine.type, input: inputMutable(mine) });
      return { item, ...(to.itemId === undefined ? {} : { wasGone: true }) };
    }
    const { form, conflicts } = threeWay(to.base, mine, storedForm(now), choices);
    if (conflicts.length > 0) return { conflicts };
    return { item: await call('item.update', { id: to.itemId, input: inputMutable(form) }) };
  };

  return {
    target,
    number,
    handle,
    drafts,
    kept: keeping.kept,
    begin,
    goOn,
    beginNew: (type, folderId, tag) => {
      const stored = newForm(type, folderId ?? null, tag === undefined ? [] : [tag]);
      start({ draftId: newDraftId(), base: { form: stored, versions: {} }, stored, start: stored });
    },
    discardDraft: async (draft) => {
      const content = await call('draft.get', { id: draft.id });
      await call('draft.discard', { id: draft.id });
      await lookForDrafts();
      return async () => {
        if (content === undefined) return;
        await call('draft.put', putArguments(content, content.id));
        await lookForDrafts();
      };
    },
    save: async (choices) => {
      if (target === undefined) return {};
      const outcome = await write(target, choices);
      if (outcome.item === undefined) return outcome;
      start(undefined);
      setDrafts((before) => before.filter(({ id }) => id !== target.draftId));
      // Whoever goes on at once isn't asked to wait for it. A lock in between is no failure.
      void call('draft.discard', { id: target.draftId })
        .then(lookForDrafts)
        .catch(() => undefined);
      return outcome;
    },
    cancel: () => {
      const form = handle.current?.form();
      const changed = handle.current?.changed() === true;
      const before = target;
      start(undefined);
      if (before === undefined) return undefined;
      // A lock in between is no failure: the list is asked for anew after it.
      void call('draft.discard', { id: before.draftId })
        .then(lookForDrafts)
        .catch(() => undefined);
      return changed && form !== undefined ? () => start({ ...before, start: form }) : undefined;
    },
    leave: async () => {
      if (target === undefined) return false;
      const form = handle.current?.form();
      const before = target;
      const kept = keep();
      start(undefined);
      try {
        return await kept;
      } catch (error) {
        // One that could not be written is among the drafts all the same; one that was refused goes on where it was.
        const drafted = await lookForDrafts().catch(() => []);
        const isThere = drafted.some(({ id }) => id === before.draftId);
        if (!isThere && form !== undefined && handle.current === null) start({ ...before, start: form });
        throw error;
      } finally {
        await lookForDrafts();
      }
    },
    typed: keeping.typed,
  };
}

/** A draft that was read, as it is written again. */
function putArguments({ itemId, type, input, base }: DraftContent, id: string): Arguments<'draft.put'> {
  const of = itemId === undefined ? {} : { itemId };
  return { id, ...of, type, input, base } as Arguments<'draft.put'>;
}

/** The item as it is now; undefined where it was removed for ever. */
async function stillThere(id: string): Promise<EditView | undefined> {
  try {
    return await call('item.edit', { id });
  } catch (error) {
    if (error instanceof CallFailure && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}
