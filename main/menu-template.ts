/**
 * The application menu as data. It holds what works now: without an open vault, nothing that needs one. Commands go to the
 * page, which also knows the keys; an accelerator here reaches where the page's keys don't.
 */
import { sayMenu as say } from '../app/words/menu-speech.ts';
import { shortName } from '../app/words/short-name.ts';
import { appearances } from '../app/bridge/contract.ts';
import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '../app/bridge/contract.ts';
import type { Settings } from './settings.ts';

export interface MenuState {
  /** The menu is made anew for another one. */
  readonly language: string;
  readonly unlocked: boolean;
  /** What can be undone and redone, by name. */
  readonly undo: string | undefined;
  readonly redo: string | undefined;
  readonly appearance: Settings['appearance'];
  readonly developer: boolean;
  readonly mac: boolean;
}

export interface MenuActions {
  readonly command: (command: Command) => void;
  readonly lock: () => void;
  readonly appearance: (appearance: Settings['appearance']) => void;
  readonly about: () => void;
  /** Larger, smaller, or as at first. */
  readonly zoom: (step: 1 | -1 | 0) => void;
  readonly quickAccess: () => void;
}

type Item = MenuItemConstructorOptions;

const line: Item = { type: 'separator' };

const longestName = 60;

/** "Undo", and what: titles may be long, and an ampersand means something in a menu. */
function undoLabel(key: 'menu.undo' | 'menu.redo', name: string | undefined): string {
  if (name === undefined) return say(key);
  return say(`${key}Of`, { name: shortName(name, longestName).replaceAll('&', '&&') });
}

export function menuTemplate(state: MenuState, actions: MenuActions): readonly Item[] {
  const command = (label: string, name: Command, accelerator?: string): Item => ({
    id: name,
    label,
    click: () => actions.command(name),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  /**
   * Shown beside the item, but the key stays the page's: inside a text box it edits text, and a menu would take it away.
   * macOS can't show a key without taking it.
   */
  const shown = (item: Item, accelerator: string): Item =>
    state.mac ? item : { ...item, accelerator, registerAccelerator: false };

  /** On macOS the menu is the only way for these keys into a text box, so there they stay and the page decides. */
  const history = (label: string, name: Command, accelerator: string, enabled: boolean): Item =>
    state.mac ? command(label, name, accelerator) : { ...shown(command(label, name), accelerator), enabled };

  const vaultItems = (...items: readonly Item[]): readonly Item[] => (state.unlocked ? items : []);
  // With an open vault its page says it, with licences; without one a native dialog.
  const about: Item = state.unlocked
    ? command(say('menu.about'), 'about')
    : { id: 'about', label: say('menu.about'), click: actions.about };
  const quit: Item = { label: say('menu.quit'), role: 'quit', accelerator: 'CmdOrCtrl+Q' };
  const settings: Item = command(say('menu.settings'), 'settings', 'CmdOrCtrl+,');
  const lock: Item = { id: 'lock', label: say('menu.lock'), accelerator: 'CmdOrCtrl+L', click: actions.lock };

  const file: Item = {
    label: say('menu.file'),
    submenu: [
      ...vaultItems(
        command(say('menu.new'), 'new', 'CmdOrCtrl+N'),
        command(say('menu.addCode'), 'addCode'),
        command(say('menu.generator'), 'generator', 'CmdOrCtrl+G'),
        command(say('menu.toolbox'), 'toolbox'),
        command(say('menu.save'), 'save', 'CmdOrCtrl+S'),
        line,
        command(say('menu.openVault'), 'openVault'),
        command(say('menu.newVault'), 'newVault'),
        line,
        command(say('menu.import'), 'import'),
        command(say('menu.exportBackup'), 'exportBackup'),
        command(say('menu.exportItems'), 'exportItems'),
        command(say('menu.backups'), 'backups'),
        line,
        ...(state.mac ? [] : [settings]),
        { id: 'quickAccess', label: say('menu.quickAccess'), click: actions.quickAccess },
        lock,
        ...(state.mac ? [] : [line]),
      ),
      ...(state.mac ? [] : [quit]),
    ],
  };
  const undo: readonly Item[] = state.unlocked
    ? [
        history(undoLabel('menu.undo', state.undo), 'undo', 'CmdOrCtrl+Z', state.undo !== undefined),
        history(undoLabel('menu.redo', state.redo), 'redo', 'CmdOrCtrl+Shift+Z', state.redo !== undefined),
      ]
    : [
        { label: say('menu.undo'), role: 'undo' },
        { label: say('menu.redo'), role: 'redo' },
      ];
  const edit: Item = {
    label: say('menu.edit'),
    submenu: [
      ...undo,
      line,
      { label: say('menu.cut'), role: 'cut' },
      { label: say('menu.copy'), role: 'copy' },
      { label: say('menu.paste'), role: 'paste' },
      { label: say('menu.selectAll'), role: 'selectAll' },
      ...vaultItems(
        line,
        command(say('menu.search'), 'search', 'CmdOrCtrl+F'),
        command(say('menu.palette'), 'palette', 'CmdOrCtrl+K'),
      ),
    ],
  };
  const item: Item = {
    label: say('menu.item'),
    submenu: [
      shown(command(say('menu.copyPassword'), 'copyPassword'), 'CmdOrCtrl+C'),
      command(say('menu.copyUsername'), 'copyUsername', 'CmdOrCtrl+B'),
      command(say('menu.copyCode'), 'copyCode', 'CmdOrCtrl+Shift+C'),
      command(say('menu.openUrl'), 'openUrl', 'CmdOrCtrl+U'),
      line,
      command(say('menu.editItem'), 'edit', 'CmdOrCtrl+E'),
      command(say('menu.favourite'), 'favourite', 'CmdOrCtrl+D'),
      command(say('menu.moveToFolder'), 'moveToFolder', 'CmdOrCtrl+Shift+M'),
      command(say('menu.duplicate'), 'duplicate'),
      command(say('menu.archive'), 'archive'),
      line,
      shown(command(say('menu.trash'), 'trash'), 'Delete'),
    ],
  };
  const view: Item = {
    label: say('menu.view'),
    submenu: [
      {
        label: say('menu.appearance'),
        submenu: appearances.map((appearance) => ({
          label: say(`appearance.${appearance}`),
          type: 'radio' as const,
          checked: state.appearance === appearance,
          click: () => actions.appearance(appearance),
        })),
      },
      line,
      { label: say('menu.zoomReset'), accelerator: 'CmdOrCtrl+0', click: () => actions.zoom(0) },
      { label: say('menu.zoomIn'), accelerator: 'CmdOrCtrl+Plus', click: () => actions.zoom(1) },
      // The same key without Shift, as people press it.
      { label: say('menu.zoomIn'), accelerator: 'CmdOrCtrl+=', visible: false, click: () => actions.zoom(1) },
      { label: say('menu.zoomOut'), accelerator: 'CmdOrCtrl+-', click: () => actions.zoom(-1) },
      line,
      { label: say('menu.fullScreen'), role: 'togglefullscreen' },
      ...(state.developer ? [line, { label: say('menu.developer'), role: 'toggleDevTools' as const }] : []),
    ],
  };
  const help: Item = {
    label: say('menu.help'),
    role: 'help',
    submenu: [
      ...vaultItems(
        shown(command(say('menu.shortcuts'), 'shortcuts'), '?'),
        command(say('menu.whatsNew'), 'whatsNew'),
        line,
      ),
      about,
    ],
  };
  const application: readonly Item[] = state.mac
    ? [
        {
          role: 'appMenu',
          submenu: [
            about,
            line,
            ...vaultItems(settings, line),
            { role: 'hide' },
            { role: 'hideOthers' },
            { role: 'unhide' },
            line,
            quit,
          ],
        },
      ]
    : [];
  return [...application, file, edit, ...vaultItems(item), view, help];
}
