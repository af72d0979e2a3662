/** What begins with pointing at something: menus of rows, and things dropped on places of the sidebar. */
import { call } from '../../bridge/frond.ts';
import { ContextMenu } from '../../components/context-menu.tsx';
import { say } from '../../words.ts';
import { valueMenu, wholeItemMenu } from './item-menu.ts';
import { targetOf } from './items.tsx';
import { titleOf } from './tools.ts';
import type { MenuGroups, Spot } from '../../components/context-menu.tsx';
import type { ItemSummary } from '../../../app/vault/summary.ts';
import type { Dragged } from '../folders/dragging.ts';
import type { Place } from '../place.ts';
import type { CopyActions } from './copying.ts';
import type { EditActions } from './editing.tsx';
import type { FolderActions } from './folders.tsx';
import type { ItemActions, Target } from './items.tsx';
import type { Tools } from './tools.ts';

export interface PointingActions {
  /** The menu of a row of the list; of all that is selected where the row belongs to it. */
  readonly rowMenu: (row: ItemSummary, at: Spot) => void;
  readonly drop: (dragged: Dragged, place: Place | undefined) => void;
}

export interface PointingParts {
  readonly copying: CopyActions;
  readonly editing: EditActions;
  readonly items: ItemActions;
  readonly folders: FolderActions;
}

export function pointingActions({ page, isEditing, run, undo }: Tools, parts: PointingParts): PointingActions {
  const { copying, editing, items, folders } = parts;
  const showMenu = (label: string, groups: MenuGroups, at: Spot): void =>
    page.show((close) => <ContextMenu label={label} groups={groups} at={at} close={close} />);

  const rowMenu = (row: ItemSummary, at: Spot): void => {
    const { target } = items;
    if (target !== undefined && page.marked.has(row.id)) {
      showMenu(say('several.actions'), wholeItemMenu(target, items.on(target)), at);
      return;
    }
    // In a narrow window the list stays in sight.
    (isEditing ? page.open : page.select)(row.id);
    const one = targetOf(row);
    const values = valueMenu(row, {
      copyPassword: () => copying.copySecretOf(row),
      copyUsername: () => copying.copyUsernameOf(row),
      openUrl: () => copying.openUrlOf(row.id),
      edit: () => editing.editOf(row.id),
    });
    const groups = [...(row.trashed ? [] : values), ...wholeItemMenu(one, items.on(one))];
    showMenu(say('row.menu', { title: one.title }), groups, at);
  };

  const dropItems = async (ids: readonly string[], place: Place | undefined): Promise<void> => {
    const [id = ''] = ids;
    const only = ids.length === 1 ? await call('item.get', { id }) : undefined;
    const title = only === undefined ? '' : titleOf(only);
    const target: Target = { ids, title, favourite: false, archived: false, trashed: false };
    if (place === undefined) folders.putItems(ids, title, null);
    else if (place.folderId !== undefined) folders.putItems(ids, title, place.folderId);
    else if (place.tag !== undefined) {
      const count = await items.change(ids, { addTags: [place.tag] });
      if (count > 0) page.toast({ text: say('tag.done', { count, title }), undo: run(undo) });
    } else if (place.scope === 'favourites') {
      const count = await items.change(ids, { favourite: true });
      if (count > 0) page.toast({ text: say('favourite.done', { count }), undo: run(undo) });
    } else if (place.scope === 'archive') items.on(target).archive();
    else if (place.scope === 'trash') items.on(target).trash();
  };
  return {
    rowMenu,
    drop: (dragged, place) => {
      if (dragged.kind === 'folder') folders.putFolder(dragged.id, place?.folderId ?? null);
      else run(() => dropItems(dragged.ids, place))();
    },
  };
}
