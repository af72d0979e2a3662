/**
 * Every action of the vault page, by area and by name. Made anew with every drawing, over what the page shows just then; what menus list
 * is worded when they open.
 */
import { say } from '../words.ts';
import { attachmentActions } from './actions/attachments.tsx';
import { codeActions } from './actions/codes.tsx';
import { copyActions } from './actions/copying.ts';
import { dialogActions } from './actions/dialogs.tsx';
import { editActions } from './actions/editing.tsx';
import { folderActions } from './actions/folders.tsx';
import { codeMenu, wholeItemMenu } from './actions/item-menu.ts';
import { importActions } from './actions/imports.ts';
import { itemActions } from './actions/items.tsx';
import { searchActions } from './actions/searches.tsx';
import { tagActions } from './actions/tags.tsx';
import { timelineActions } from './actions/timeline.ts';
import { makingActions } from './actions/making.tsx';
import { wholeActions } from './actions/page.ts';
import { pointingActions } from './actions/pointing.tsx';
import { programActions } from './actions/programs.ts';
import { presentActions } from './actions/presenting.tsx';
import { entry, makeTools } from './actions/tools.ts';
import { keysOf } from './keys.ts';
import { Palette } from './overlays/palette.tsx';
import { Shortcuts } from './overlays/shortcuts.tsx';
import { everywhere } from './place.ts';
import type { AttachmentActions } from './detail/attachments.tsx';
import type { CodeActions } from './actions/codes.tsx';
import type { CopyActions } from './actions/copying.ts';
import type { DialogActions } from './actions/dialogs.tsx';
import type { EditActions } from './actions/editing.tsx';
import type { FolderActions } from './actions/folders.tsx';
import type { ImportActions } from './actions/imports.ts';
import type { ItemActions } from './actions/items.tsx';
import type { PointingActions } from './actions/pointing.tsx';
import type { PresentActions } from './actions/presenting.tsx';
import type { ProgramActions } from './actions/programs.ts';
import type { SearchActions } from './actions/searches.tsx';
import type { TagActions } from './actions/tags.tsx';
import type { TimelineActions } from './actions/timeline.ts';
import type { WholeActions } from './actions/page.ts';
import type { ActionName, PageParts } from './actions/tools.ts';
import type { Step } from './list/use-steps.ts';
import type { MenuGroups, Spot } from '../components/context-menu.tsx';
import type { PaletteAction } from './overlays/palette.tsx';
import type { Place } from './place.ts';

export interface PageActions
  extends
    AttachmentActions,
    CopyActions,
    DialogActions,
    CodeActions,
    EditActions,
    FolderActions,
    ImportActions,
    ItemActions,
    PointingActions,
    PresentActions,
    ProgramActions,
    SearchActions,
    TagActions,
    TimelineActions,
    WholeActions {
  readonly named: Readonly<Record<ActionName, () => void>>;
  readonly isEditing: boolean;
  readonly beginSearch: () => void;
  readonly go: (place: Place) => void;
  readonly move: (step: Step, extend?: boolean) => void;
  /** What can be done with the folder or the tag that is shown. */
  readonly placeMenu: ((at: Spot) => void) | undefined;
  /** What the menu of the selected items lists. */
  readonly itemMenu: () => MenuGroups;
  /** Shows an item in the list of all. */
  readonly showItem: (id: string) => void;
  /** Says what was done, with a way to take it back. */
  readonly tell: (text: string, undo?: () => void) => void;
  /** Back from a screen to the list of all. */
  readonly leaveScreen: () => void;
  readonly onFailure: (error: unknown) => void;
  /** What the vault's menu lists. */
  readonly menu: () => readonly PaletteAction[];
}

export function useActions(page: PageParts): PageActions {
  const { fail, item, overview, status } = page;
  const tools = makeTools(page);
  const { isEditing, redo, run, undo } = tools;
  const copying = copyActions(tools);
  const folders = folderActions(tools);
  const tags = tagActions(tools);
  const searches = searchActions(tools);
  const { searchId } = page.place;
  const items = itemActions(tools, folders);
  const codes = codeActions(tools);
  const presenting = presentActions(tools);
  const editing = editActions(tools);
  const attachments = attachmentActions(tools);
  const imports = importActions(tools);
  const whole = wholeActions(tools);
  const showShortcuts = (): void => page.show((close) => <Shortcuts close={close} />);
  const dialogs = dialogActions(tools, {
    exportBackup: whole.exportBackup,
    showBackups: () => page.go({ screen: 'backups' }),
    importFile: imports.importFile,
    showShortcuts,
  });

  const showItem = (id: string): void => {
    page.go(everywhere);
    page.open(id);
    page.focusList();
  };
  const named: PageActions['named'] = {
    new: page.openNew,
    search: () => page.focusSearch(true),
    palette: () => {
      const offered = palette();
      page.show((close) => (
        <Palette actions={offered} copyItem={copying.copySecretOf} showItem={({ id }) => showItem(id)} close={close} />
      ));
    },
    lock: whole.lock,
    copyPassword: copying.copyPassword,
    copyUsername: copying.copyUsername,
    copyCode: codes.copyCodeOfSelected,
    addCode: codes.addCode,
    generator: () => makingActions(tools).generator(),
    toolbox: () => page.go({ screen: 'toolbox' }),
    backups: () => page.go({ screen: 'backups' }),
    import: imports.importFile,
    openUrl: copying.openUrl,
    edit: editing.edit,
    save: editing.save,
    favourite: items.favourite,
    moveToFolder: items.moveToFolder,
    duplicate: items.duplicate,
    archive: items.archive,
    trash: items.trash,
    undo: isEditing ? () => editing.step('back') : () => (page.thrownAway.take() ?? run(undo))(),
    redo: isEditing ? () => editing.step('forth') : run(redo),
    shortcuts: showShortcuts,
    settings: () => dialogs.showSettings(),
    about: dialogs.about,
    whatsNew: dialogs.whatsNew,
    openVault: dialogs.openVault,
    newVault: dialogs.newVault,
  };
  const listed = (name: ActionName): PaletteAction => {
    const keys = keysOf[name];
    const undone = name === 'undo' ? status?.undo : name === 'redo' ? status?.redo : undefined;
    const label =
      undone === undefined ? say(`action.${name}`) : say(`action.${name as 'undo' | 'redo'}Of`, { name: undone });
    return { name, label, ...(keys === undefined ? {} : { keys }), run: named[name] };
  };
  const backup = (): PaletteAction => entry('exportBackup', 'action.exportBackup', whole.exportBackup);
  const exportItems = (): PaletteAction => entry('exportItems', 'action.exportItems', dialogs.exportItems);
  const itemMenu = (): MenuGroups =>
    items.target === undefined
      ? []
      : [...codeMenu(items.target, codes.addCode), ...wholeItemMenu(items.target, items.on(items.target))];
  const forItem = (): readonly PaletteAction[] => [
    ...(item === undefined || item.trashed
      ? []
      : [
          listed('copyPassword'),
          listed('copyUsername'),
          listed('copyCode'),
          listed('openUrl'),
          listed('edit'),
          entry('attach', 'attach.add', attachments.addFiles),
        ]),
    ...itemMenu().flat(),
  ];
  const folder = overview?.folders.find(({ id }) => id === page.place.folderId);
  const forFolders = (): readonly PaletteAction[] => [
    entry('newFolder', 'action.newFolder', () => folders.newFolder(folder?.id)),
    ...(folder === undefined
      ? []
      : [
          entry('renameFolder', 'folder.renameEntry', () => folders.renameFolder(folder.id)),
          entry('moveFolder', 'folder.moveEntry', () => folders.moveFolder(folder.id)),
          entry('removeFolder', 'folder.remove', () => folders.removeFolder(folder.id)),
        ]),
  ];
  const { tag } = page.place;
  const forTag = (): readonly PaletteAction[] =>
    tag === undefined
      ? []
      : [
          entry('renameTag', 'tags.renameEntry', () => tags.renameTag(tag)),
          entry('removeTag', 'tags.removeEntry', () => tags.removeTag(tag)),
        ];
  const palette = (): readonly PaletteAction[] => {
    const offered = forItem();
    return [
      listed('new'),
      ...(isEditing ? [listed('save')] : offered),
      listed('generator'),
      // The selected item's menu may have it already.
      ...(isEditing || offered.some(({ name }) => name === 'addCode') ? [] : [listed('addCode')]),
      ...(isEditing ? [] : presenting.presentEntries()),
      listed('search'),
      entry('selectAll', 'action.selectAll', page.selectAll),
      ...forFolders(),
      ...forTag(),
      ...(searches.saveSearch === undefined ? [] : [entry('saveSearch', 'searches.save', searches.saveSearch)]),
      ...(searchId === undefined
        ? []
        : [
            entry('renameSearch', 'searches.renameEntry', () => searches.renameSearch(searchId)),
            entry('removeSearch', 'searches.removeEntry', () => searches.removeSearch(searchId)),
          ]),
      ...(status?.undo === undefined ? [] : [listed('undo')]),
      ...(status?.redo === undefined ? [] : [listed('redo')]),
      listed('import'),
      backup(),
      exportItems(),
      listed('backups'),
      entry('copies', 'action.copies', () => page.go({ screen: 'copies' })),
      ...((overview?.trash ?? 0) > 0 ? [entry('emptyTrash', 'trash.empty', items.emptyTrash)] : []),
      entry('health', 'action.health', () => page.go({ screen: 'health' })),
      entry('activity', 'action.activity', () => page.go({ screen: 'activity' })),
      listed('toolbox'),
      listed('lock'),
      listed('settings'),
      entry('changePassphrase', 'security.passphrase.button', dialogs.changePassphrase),
      listed('openVault'),
      listed('newVault'),
      listed('shortcuts'),
      listed('whatsNew'),
      listed('about'),
      ...whole.appearances(),
    ];
  };
  return {
    ...copying,
    ...codes,
    ...presenting,
    ...programActions(tools),
    ...items,
    ...folders,
    ...tags,
    ...searches,
    ...pointingActions(tools, { copying, editing, items, folders }),
    ...editing,
    ...attachments,
    ...imports,
    dropFiles: (files) =>
      codes.takeCodesOf(files, () => (imports.takesExports ? imports.dropExport(files) : attachments.dropFiles(files))),
    ...timelineActions(tools),
    ...whole,
    ...dialogs,
    named,
    isEditing,
    beginSearch: () => page.focusSearch(true),
    go: page.go,
    move: (step, extend) => void page.move(step, extend).catch(fail),
    placeMenu:
      folder !== undefined
        ? (at) => folders.folderMenu(folder.id, at)
        : tag !== undefined
          ? (at) => tags.tagMenu(tag, at)
          : searchId !== undefined
            ? (at) => searches.searchMenu(searchId, at)
            : undefined,
    itemMenu,
    showItem,
    tell: (text, undoIt) => page.toast({ text, ...(undoIt === undefined ? {} : { undo: undoIt }) }),
    leaveScreen: () => {
      page.go(everywhere);
      page.focusList();
    },
    onFailure: fail,
    menu: () => [
      listed('palette'),
      listed('undo'),
      listed('redo'),
      listed('import'),
      backup(),
      exportItems(),
      listed('settings'),
      listed('shortcuts'),
      listed('lock'),
    ],
  };
}
