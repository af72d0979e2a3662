/** What is done with whole items: with the one that is selected, with several, or with one that is pointed at. */
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import { confirm } from '../overlays/confirm.tsx';
import { TagSheet } from '../overlays/tag-sheet.tsx';
import { titleOf } from './tools.ts';
import type {} from '../../../app/bridge/views.ts';
import type { ItemsChange } from '../../../app/vault/item.ts';
import type { FolderActions } from './folders.tsx';
import type { Tools } from './tools.ts';

/** Items that something is done with. */
export interface Target {
  readonly ids: readonly string[];
  /** Of one item; several have none. */
  readonly title: string;
  readonly favourite: boolean;
  readonly archived: boolean;
  readonly trashed: boolean;
}

export interface TargetActions {
  readonly favourite: () => void;
  readonly archive: () => void;
  readonly duplicate: () => void;
  readonly moveToFolder: () => void;
  readonly tag: () => void;
  readonly trash: () => void;
  readonly restore: () => void;
  readonly removeForever: () => void;
}

/** Without a target: what is selected. */
export interface ItemActions extends TargetActions {
  readonly on: (target: Target) => TargetActions;
  /** What is selected, unless it is being edited. */
  readonly target: Target | undefined;
  readonly change: (ids: readonly string[], change: ItemsChange) => Promise<number>;
  readonly restoreVersion: (version: { readonly path: string; readonly stamp: string }) => void;
  readonly emptyTrash: () => void;
}

export const targetOf = (item: Omit<Target, 'ids'> & { readonly id: string }): Target => ({
  ids: [item.id],
  title: titleOf(item),
  favourite: item.favourite,
  archived: item.archived,
  trashed: item.trashed,
});

export function itemActions(tools: Tools, folders: FolderActions): ItemActions {
  const { page, isEditing, onItem, run, takeOut, undo } = tools;
  const { item, marked, overview, place, toast } = page;
  const change = (ids: readonly string[], wanted: ItemsChange): Promise<number> =>
    call('items.update', { ids: [...ids], change: mutable(wanted) });
  const told = (text: string): void => toast({ text, undo: run(undo) });

  const on = (target: Target): TargetActions => {
    const { ids, title, archived } = target;
    const about = { count: ids.length, title };
    const out = (work: () => Promise<unknown>, text: () => string, undoable = true): (() => void) =>
      run(() => takeOut(ids, work, text(), undoable));
    return {
      favourite: run(async () => {
        if (ids.length === 1) return change(ids, { favourite: !target.favourite });
        const marks = await change(ids, { favourite: true });
        const favourite = marks > 0;
        const count = favourite ? marks : await change(ids, { favourite: false });
        told(say(favourite ? 'favourite.done' : 'favourite.undone', { count }));
        return count;
      }),
      archive: out(
        () => change(ids, { archived: !archived }),
        () => say(archived ? 'archive.undone' : 'archive.done', about),
      ),
      duplicate: run(async () => {
        const copies = await call('items.duplicate', { ids: [...ids] });
        if (copies.length === 1) page.select(copies[0]);
        told(say('duplicate.done', about));
      }),
      moveToFolder: () => folders.moveItems(ids, title),
      tag: run(async () => {
        const present = await call('tags.of', { ids: [...ids] });
        page.show((close) => (
          <TagSheet
            title={say('tag.title', about)}
            known={overview?.tags.map(({ tag }) => tag) ?? []}
            present={present}
            act={(tags) =>
              run(async () => {
                const count = await change(ids, tags);
                if (count > 0) told(say('tag.done', { count, title }));
              })()
            }
            close={close}
          />
        ));
      }),
      trash: out(
        () => call('items.trash', { ids: [...ids] }),
        () => say('trash.done', about),
      ),
      restore: out(
        () => call('items.restore', { ids: [...ids] }),
        () => say('trash.restored', about),
      ),
      removeForever: () =>
        page.show(
          confirm({
            title: say('remove.title', about),
            text: say('remove.text'),
            yes: say('remove.yes'),
            act: out(
              () => call('items.remove', { ids: [...ids] }),
              () => say('remove.done', about),
              false,
            ),
          }),
        ),
    };
  };

  const selection: Target | undefined =
    marked.size > 1
      ? {
          ids: [...marked],
          title: '',
          favourite: false,
          archived: place.scope === 'archive',
          trashed: place.scope === 'trash',
        }
      : item && targetOf(item);
  const target = isEditing ? undefined : selection;
  const selected = target === undefined ? undefined : on(target);
  const inUse = target?.trashed === true ? undefined : selected;
  const emptyTrash = (): void =>
    page.show(
      confirm({
        title: say('trash.emptyTitle', { count: overview?.trash ?? 0 }),
        text: say('remove.text'),
        yes: say('trash.empty'),
        act: run(async () => {
          const count = await call('trash.empty', undefined);
          page.select(undefined);
          toast({ text: say('trash.emptied', { count }) });
        }),
      }),
    );
  return {
    on,
    target,
    change,
    favourite: () => inUse?.favourite(),
    archive: () => inUse?.archive(),
    duplicate: () => inUse?.duplicate(),
    moveToFolder: () => inUse?.moveToFolder(),
    tag: () => inUse?.tag(),
    trash: () => inUse?.trash(),
    restore: () => selected?.restore(),
    removeForever: () => selected?.removeForever(),
    restoreVersion: (version) => {
      const work = onItem(async (at) => {
        await call('item.restoreVersion', { id: at.id, path: version.path, stamp: version.stamp });
        toast({ text: say('history.restored'), undo: run(undo) });
      });
      work();
    },
    emptyTrash,
  };
}

/** The bridge's schemas speak of arrays that may be changed; ours are not, and no one changes them. */
function mutable(change: ItemsChange): Parameters<typeof call<'items.update'>>[1]['change'] {
  return change as Parameters<typeof call<'items.update'>>[1]['change'];
}
