/** What each action of the vault page does. Made anew with every drawing, over what the page shows just then. */
import { call } from '../bridge/frond.ts';
import { say } from '../words.ts';
import { everywhere } from './place.ts';
import { keysOf } from './keys.ts';
import { typeDefinitions } from '../../app/vault/types.ts';
import type { DraftView, ItemView, StatusView, VersionView, CopyResult } from '../../app/bridge/views.ts';
import type { ItemInput, ItemType } from '../../app/vault/item.ts';
import type { Overview } from '../../app/vault/summary.ts';
import type { WordKey } from '../words.ts';
import type { ItemList } from './list/use-item-list.ts';
import type { actionNames } from './keys.ts';
import type { PaletteAction } from './overlays/palette.tsx';
import type { Question } from './overlays/confirm.tsx';
import type { Place } from './place.ts';
import type { ToastContent } from './toasts.tsx';
import type { Editing } from './use-editing.ts';

const shortAppearances = ['appearance.short.system', 'appearance.short.light', 'appearance.short.dark'] as const;

type ActionName = (typeof actionNames)[number];
export type Step = number | 'first' | 'last';

/** What the page lends to its actions. */
export interface PageParts {
  readonly status: StatusView | undefined;
  readonly overview: Overview | undefined;
  readonly list: ItemList;
  readonly item: ItemView | undefined;
  readonly selected: string | undefined;
  readonly editing: Editing;
  readonly place: Place;
  readonly query: string;
  readonly fail: (error: unknown) => void;
  readonly toast: (toast: ToastContent) => void;
  readonly select: (id: string | undefined) => void;
  readonly move: (step: Step) => Promise<void>;
  readonly go: (place: Place) => void;
  readonly setQuery: (query: string) => void;
  readonly focusList: () => void;
  readonly focusSearch: (fresh: boolean) => void;
  readonly openNew: () => void;
  readonly show: (overlay: 'palette' | 'shortcuts' | Question) => void;
  readonly showDetail: () => void;
}

export interface PageActions {
  readonly named: Readonly<Record<ActionName, () => void>>;
  readonly isEditing: boolean;
  readonly beginSearch: () => void;
  readonly go: (place: Place) => void;
  readonly move: (step: Step) => void;
  readonly add: (type: ItemType) => void;
  readonly edit: () => void;
  readonly save: () => void;
  readonly cancel: () => void;
  readonly continueDraft: (draft: DraftView) => void;
  readonly discardDraft: (draft: DraftView) => void;
  readonly copy: (field: string, label: string) => void;
  readonly copyText: (text: string, label: string) => void;
  readonly copySecretOf: (item: { readonly id: string; readonly type: ItemType }) => void;
  readonly onFailure: (error: unknown) => void;
  readonly favourite: () => void;
  readonly archive: () => void;
  readonly duplicate: () => void;
  readonly trash: () => void;
  readonly restore: () => void;
  readonly removeForever: () => void;
  readonly restoreVersion: (version: VersionView) => void;
  readonly emptyTrash: () => void;
  readonly exportBackup: () => void;
  readonly retrySave: () => void;
  readonly lock: () => void;
  readonly menu: readonly PaletteAction[];
  readonly appearances: readonly PaletteAction[];
  readonly palette: readonly PaletteAction[];
}

export function useActions(page: PageParts): PageActions {
  const { editing, item, selected, fail, toast, status, overview, list } = page;
  const isEditing = editing.target !== undefined;
  const run = (work: () => Promise<unknown>) => (): void => void work().catch(fail);
  /** For the selected item, while it isn't being edited. */
  const onItem = (work: (item: ItemView) => Promise<unknown>) => (): void => {
    if (item !== undefined && !isEditing) work(item).catch(fail);
  };

  const copied = ({ clearsInMs }: CopyResult, label: string): void => {
    if (clearsInMs === 0) toast({ text: say('copied', { label }) });
    else
      toast({ text: say('copied.clears', { label, seconds: Math.round(clearsInMs / 1000) }), countdown: clearsInMs });
  };
  const copyField = async (id: string, field: string, label: string): Promise<void> =>
    copied(await call('item.copy', { id, field }), label);
  const copyOf = (which: 'secret' | 'username', id: string, type: ItemType): void => {
    const field = typeDefinitions[type][which];
    if (field === undefined) toast({ text: say(`copy.no.${which}`), tone: 'bad' });
    else copyField(id, `fields/${field}`, say(`field.${field}` as WordKey)).catch(fail);
  };
  const copySelected = (which: 'secret' | 'username') => (): void => {
    if (selected === undefined) return;
    if (item !== undefined) copyOf(which, item.id, item.type);
    else call('item.get', { id: selected }).then(({ id, type }) => copyOf(which, id, type), fail);
  };

  const undo = async (): Promise<void> => {
    const name = await call('vault.undo', undefined);
    toast({ text: name === undefined ? say('undo.nothing') : say('undo.done', { name }) });
  };
  const redo = async (): Promise<void> => {
    const name = await call('vault.redo', undefined);
    toast({ text: name === undefined ? say('redo.nothing') : say('redo.done', { name }) });
  };
  /** The item beside one that is about to leave the list. */
  const neighbour = async (id: string): Promise<string | undefined> => {
    const at = await list.find(id);
    if (at < 0) return undefined;
    return (await list.fetchRow(at + 1 < list.total ? at + 1 : at - 1))?.id;
  };
  /** Takes the item out of the list and goes on with the one beside it. */
  const takeOut = async (out: ItemView, work: () => Promise<unknown>, text: string, undoable = true): Promise<void> => {
    const next = list.total > 1 ? await neighbour(out.id) : undefined;
    await work();
    page.select(next);
    toast({ text, ...(undoable ? { undo: run(undo) } : {}) });
    page.focusList();
  };
  const titleOf = ({ title }: ItemView): string => (title === '' ? say('item.untitled') : title);
  const update = (change: ItemInput) => (at: ItemView) =>
    call('item.update', { id: at.id, input: change as Parameters<typeof call<'item.update'>>[1]['input'] });

  const trash = onItem((out) => {
    if (out.trashed) return Promise.resolve();
    const work = (): Promise<unknown> => call('items.trash', { ids: [out.id] });
    return takeOut(out, work, say('trash.done', { title: titleOf(out) }));
  });
  const favourite = onItem((at) => update({ favourite: !at.favourite })(at));
  const archive = onItem((out) =>
    takeOut(
      out,
      () => update({ archived: !out.archived })(out),
      say(out.archived ? 'archive.undone' : 'archive.done', { title: titleOf(out) }),
    ),
  );
  const restore = onItem((out) =>
    takeOut(out, () => call('items.restore', { ids: [out.id] }), say('trash.restored', { title: titleOf(out) })),
  );
  const removeForever = onItem((out) => {
    const work = (): Promise<unknown> => call('items.remove', { ids: [out.id] });
    const text = say('remove.done', { title: titleOf(out) });
    page.show({
      title: say('remove.title', { title: titleOf(out) }),
      text: say('remove.text'),
      yes: say('remove.yes'),
      act: run(() => takeOut(out, work, text, false)),
    });
    return Promise.resolve();
  });
  const emptyTrash = (): void =>
    page.show({
      title: say('trash.emptyTitle', { count: overview?.trash ?? 0 }),
      text: say('remove.text'),
      yes: say('trash.empty'),
      act: run(async () => {
        const count = await call('trash.empty', undefined);
        page.select(undefined);
        toast({ text: say('trash.emptied', { count }) });
      }),
    });
  const duplicate = onItem(async (at) => {
    const copy = await call('item.duplicate', { id: at.id });
    page.select(copy.id);
    toast({ text: say('duplicate.done', { title: titleOf(at) }), undo: run(undo) });
  });
  const edit = onItem((at) => {
    page.showDetail();
    const draft = editing.drafts.find(({ itemId }) => itemId === at.id);
    if (draft !== undefined) return editing.goOn(draft, at);
    editing.begin(at);
    return Promise.resolve();
  });

  const add = (type: ItemType): void => {
    const begin = async (): Promise<void> => {
      // There is one draft of a new item: it goes on rather than being written over.
      const kept = isEditing && (await editing.leave()) && editing.target.itemId === undefined;
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
    const isNew = editing.target.itemId === undefined;
    editing.save().then((saved) => saved !== undefined && showSaved(saved, isNew), fail);
  };
  const cancel = (): void => {
    const back = editing.cancel();
    if (back !== undefined) toast({ text: say('edit.discarded'), undo: back });
    page.focusList();
  };

  const exportBackup = run(async () => {
    const result = await call('backup.export', undefined);
    if (result !== undefined) toast({ text: say('backup.verified', { count: result.items }) });
  });
  const lock = run(() => call('vault.lock', undefined));
  const openUrl = onItem(async (at) => {
    const [first] = at.urls;
    if (first === undefined) toast({ text: say('url.none'), tone: 'bad' });
    else await call('item.openUrl', { id: at.id, url: first.id });
  });
  const appearances = (['system', 'light', 'dark'] as const).map((appearance) => ({
    name: `appearance-${appearance}`,
    label: say(`appearance.${appearance}`),
    run: run(() => call('app.setAppearance', { appearance })),
  }));

  const named: PageActions['named'] = {
    new: page.openNew,
    search: () => page.focusSearch(true),
    palette: () => page.show('palette'),
    lock,
    copyPassword: copySelected('secret'),
    copyUsername: copySelected('username'),
    openUrl,
    edit,
    save,
    favourite,
    trash,
    undo: () => !isEditing && run(undo)(),
    redo: () => !isEditing && run(redo)(),
    shortcuts: () => page.show('shortcuts'),
  };
  const listed = (name: ActionName): PaletteAction => {
    const keys = keysOf[name];
    return { name, label: say(`action.${name}`), ...(keys === undefined ? {} : { keys }), run: named[name] };
  };
  const other = (name: string, key: WordKey, act: () => void): PaletteAction => ({ name, label: say(key), run: act });
  const backup = other('exportBackup', 'action.exportBackup', exportBackup);
  const forItem: readonly PaletteAction[] =
    item === undefined
      ? []
      : item.trashed
        ? [other('restore', 'action.restore', restore), other('remove', 'action.removeForever', removeForever)]
        : [
            listed('copyPassword'),
            listed('copyUsername'),
            listed('openUrl'),
            listed('edit'),
            listed('favourite'),
            other('archive', item.archived ? 'action.unarchive' : 'action.archive', archive),
            other('duplicate', 'action.duplicate', duplicate),
            listed('trash'),
          ];
  return {
    named,
    isEditing,
    beginSearch: () => page.focusSearch(true),
    go: page.go,
    move: (step) => void page.move(step).catch(fail),
    add,
    edit,
    save,
    cancel,
    continueDraft: (draft) => void editing.goOn(draft, draft.itemId === undefined ? undefined : item).catch(fail),
    discardDraft: (draft) => void editing.discardDraft(draft).catch(fail),
    copy: (field, label) => {
      if (item !== undefined) copyField(item.id, field, label).catch(fail);
    },
    copyText: (text, label) => {
      call('clipboard.copyText', { text, label }).then((result) => copied(result, label), fail);
    },
    copySecretOf: ({ id, type }) => copyOf('secret', id, type),
    onFailure: fail,
    favourite,
    archive,
    duplicate,
    trash,
    restore,
    removeForever,
    restoreVersion: (version) => {
      const work = onItem(async (at) => {
        await call('item.restoreVersion', { id: at.id, path: version.path, stamp: version.stamp });
        toast({ text: say('history.restored'), undo: run(undo) });
      });
      work();
    },
    emptyTrash,
    exportBackup,
    retrySave: run(() => call('vault.save', undefined)),
    lock,
    menu: [listed('palette'), listed('undo'), listed('redo'), backup, listed('shortcuts'), listed('lock')],
    appearances: appearances.map((one, at) => ({
      ...one,
      label: say(shortAppearances[at] ?? 'appearance.short.system'),
    })),
    palette: [
      listed('new'),
      ...(isEditing ? [listed('save')] : forItem),
      listed('search'),
      ...(status?.undo === undefined ? [] : [listed('undo')]),
      ...(status?.redo === undefined ? [] : [listed('redo')]),
      backup,
      ...((overview?.trash ?? 0) > 0 ? [other('emptyTrash', 'trash.empty', emptyTrash)] : []),
      listed('lock'),
      listed('shortcuts'),
      ...appearances,
    ],
  };
}
