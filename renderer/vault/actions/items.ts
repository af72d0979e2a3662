/** What is done with whole items. */
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import { confirm } from '../overlays/confirm.tsx';
import { titleOf } from './tools.ts';
import type { VersionView } from '../../../app/bridge/views.ts';
import type { Tools } from './tools.ts';

export interface ItemActions {
  readonly favourite: () => void;
  readonly archive: () => void;
  readonly duplicate: () => void;
  readonly trash: () => void;
  readonly restore: () => void;
  readonly removeForever: () => void;
  readonly restoreVersion: (version: VersionView) => void;
  readonly emptyTrash: () => void;
}

export function itemActions({ page, onItem, run, takeOut, undo, update }: Tools): ItemActions {
  const { overview, toast } = page;
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
    page.show(
      confirm({
        title: say('remove.title', { title: titleOf(out) }),
        text: say('remove.text'),
        yes: say('remove.yes'),
        act: run(() => takeOut(out, work, text, false)),
      }),
    );
    return Promise.resolve();
  });
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
  const duplicate = onItem(async (at) => {
    const [copy] = await call('items.duplicate', { ids: [at.id] });
    page.select(copy);
    toast({ text: say('duplicate.done', { title: titleOf(at) }), undo: run(undo) });
  });
  return {
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
  };
}
