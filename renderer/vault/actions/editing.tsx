/** Adding and editing, and the drafts of both. */
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import { Conflicts } from '../overlays/conflicts.tsx';
import { everywhere } from '../place.ts';
import { typedAhead } from '../typed-ahead.ts';
import type { DraftView, ItemView } from '../../../app/bridge/views.ts';
import type { ItemType } from '../../../app/vault/item.ts';
import type { Choices, Conflict } from '../edit/three-way.ts';
import type { StepWay } from '../edit/use-step-keys.tsx';
import type { Tools } from './tools.ts';

export interface EditActions {
  readonly add: (type: ItemType) => void;
  readonly edit: () => void;
  readonly editOf: (id: string) => void;
  readonly save: () => void;
  readonly cancel: () => void;
  /** Takes the last step of the open edit back, or does it again. */
  readonly step: (way: StepWay) => void;
  readonly continueDraft: (draft: DraftView) => void;
  readonly discardDraft: (draft: DraftView) => void;
}

export function editActions({ page, isEditing, onItem, run }: Tools): EditActions {
  const { editing, fail, status, toast } = page;
  /** An edit that is open stays as a draft. */
  const leaveFirst = async (): Promise<void> => {
    if (isEditing && (await editing.leave())) toast({ text: say('draft.kept') });
  };
  const askWhich = (
    { itemId, title }: { readonly itemId: string | undefined; readonly title: string },
    conflicts: readonly Conflict[],
    act: (choices: Choices) => Promise<unknown>,
  ): void =>
    page.show((close) => (
      <Conflicts
        title={title}
        conflicts={conflicts}
        folders={page.overview?.folders ?? []}
        itemId={itemId ?? ''}
        choose={(choices) => {
          close();
          act(choices).catch(fail);
        }}
        close={close}
        onFailure={fail}
      />
    ));
  const goOn = async (draft: DraftView, choices?: Choices): Promise<void> => {
    const { conflicts } = await editing.goOn(draft, choices);
    if (conflicts === undefined) page.showDetail();
    else
      askWhich({ itemId: draft.itemId, title: draft.title }, conflicts, (chosen) =>
        goOn(draft, { ...choices, ...chosen }),
      );
  };
  const editAt = (at: ItemView): Promise<void> => {
    page.showDetail();
    const draft = editing.drafts.find(({ itemId }) => itemId === at.id);
    return typedAhead.hold(draft === undefined ? editing.begin(at.id) : goOn(draft));
  };

  const add = (type: ItemType): void => {
    const { folderId, tag } = page.place;
    typedAhead.hold(leaveFirst().then(() => editing.beginNew(type, folderId, tag))).catch(fail);
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
    const itemId = editing.target?.itemId;
    const isNew = itemId === undefined;
    const title = editing.handle.current?.form().title ?? '';
    const isStill = page.watchTurns();
    const write = async (choices?: Choices): Promise<void> => {
      const { item: saved, conflicts, wasGone = false } = await editing.save(choices);
      if (conflicts !== undefined) askWhich({ itemId, title }, conflicts, (chosen) => write({ ...choices, ...chosen }));
      if (saved === undefined) return;
      if (isStill()) showSaved(saved, isNew || wasGone);
      if (wasGone) toast({ text: say('draft.wasGone') });
    };
    typedAhead.hold(write()).catch(fail);
  };
  const cancel = (): void => {
    const back = editing.cancel();
    if (back !== undefined) toast({ text: say('edit.discarded'), undo: page.thrownAway.note(back) });
    page.focusList();
  };

  return {
    add,
    edit: onItem(editAt),
    editOf: (id) => void typedAhead.hold(call('item.get', { id }).then(editAt)).catch(fail),
    save,
    cancel,
    step: (way) => {
      if (editing.handle.current?.go(way) !== true)
        toast({ text: say(way === 'back' ? 'undo.nothing' : 'redo.nothing') });
    },
    continueDraft: (draft) => {
      const work = async (): Promise<void> => {
        await leaveFirst();
        if (draft.itemId !== undefined && !draft.gone) page.select(draft.itemId);
        await goOn(draft);
      };
      typedAhead.hold(work()).catch(fail);
    },
    discardDraft: (draft) => {
      const work = async (): Promise<void> => {
        const back = await editing.discardDraft(draft);
        toast({ text: say('draft.discarded'), undo: page.thrownAway.note(run(back)) });
        page.focusList();
      };
      // A command that is pressed next comes after it, also for undo.
      typedAhead.hold(work(), 'commands').catch(fail);
    },
  };
}
