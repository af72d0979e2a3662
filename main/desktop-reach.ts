/**
 * What reaches beyond the windows: the icon in the tray and keys that work in the whole system. All is off until people switch it
 * on, and each says whether it works.
 */
import { globalShortcut, Menu, nativeImage, Tray } from 'electron';
import { sayMenu as say } from '../app/words/menu-speech.ts';
import { hasTrayPlace } from './tray-place.ts';
import { trayIcon } from './tray-icon.ts';
import type { DesktopState, ShortcutState } from '../app/bridge/channels/quick.ts';
import type { Settings } from './settings.ts';

export interface ReachActions {
  readonly showFrond: () => void;
  readonly toggleFrond: () => void;
  readonly quickAccess: () => void;
  readonly lock: () => void;
  readonly quit: () => void;
  readonly isUnlocked: () => boolean;
}

type ShortcutName = 'globalShortcut' | 'quickAccessShortcut';

export class DesktopReach {
  readonly #actions: ReachActions;
  readonly #keys = new Map<ShortcutName, { readonly keys: string; readonly state: ShortcutState }>();
  #tray: Tray | undefined;
  #trayPlace = false;

  constructor(actions: ReachActions) {
    this.#actions = actions;
  }

  /** Finds out whether there is a place for the icon; then follows the settings as they are by then. */
  async start(settings: () => Settings): Promise<void> {
    this.#trayPlace = await hasTrayPlace(process.platform, process.env);
    this.follow(settings());
  }

  /** The place for the icon came or went while Frond runs: a panel was started, or started anew and knows no icons yet. */
  placeIs(isThere: boolean, settings: Settings): void {
    if (isThere === this.#trayPlace) return;
    this.#trayPlace = isThere;
    this.follow(settings);
  }

  follow({ tray, globalShortcut: show, quickAccessShortcut: quick }: Settings): void {
    this.#register('globalShortcut', show, this.#actions.showFrond);
    this.#register('quickAccessShortcut', quick, this.#actions.quickAccess);
    if (tray && this.#trayPlace) this.#showTray();
    else this.#hideTray();
  }

  /** The menu of the icon, anew: the vault was locked or unlocked, or another language is spoken. */
  refresh(): void {
    const { toggleFrond, quickAccess, lock, quit, isUnlocked } = this.#actions;
    this.#tray?.setContextMenu(
      Menu.buildFromTemplate([
        { label: say('tray.toggle'), click: toggleFrond },
        { label: say('tray.quickAccess'), click: quickAccess },
        { type: 'separator' },
        { label: say('menu.lock'), enabled: isUnlocked(), click: lock },
        { label: say('menu.quit'), click: quit },
      ]),
    );
  }

  /** Whether Frond can be reached without a window. */
  get hasTray(): boolean {
    return this.#tray !== undefined;
  }

  get state(): DesktopState {
    const of = (name: ShortcutName): ShortcutState => this.#keys.get(name)?.state ?? 'off';
    return {
      trayPlace: this.#trayPlace,
      globalShortcut: of('globalShortcut'),
      quickAccessShortcut: of('quickAccessShortcut'),
    };
  }

  end(): void {
    globalShortcut.unregisterAll();
    this.#hideTray();
  }

  #register(name: ShortcutName, keys: string, run: () => void): void {
    const before = this.#keys.get(name);
    if (before?.keys === keys) return;
    if (before?.state === 'on') globalShortcut.unregister(before.keys);
    this.#keys.set(name, { keys, state: keys === '' ? 'off' : registered(keys, run) ? 'on' : 'taken' });
  }

  #showTray(): void {
    if (this.#tray !== undefined) return;
    const tray = new Tray(nativeImage.createFromDataURL(trayIcon));
    tray.setToolTip(say('window.title'));
    tray.on('click', () => this.#actions.toggleFrond());
    this.#tray = tray;
    this.refresh();
  }

  #hideTray(): void {
    this.#tray?.destroy();
    this.#tray = undefined;
  }
}

/** False where somebody else has the keys; text that is no accelerator throws. */
function registered(keys: string, run: () => void): boolean {
  try {
    return globalShortcut.register(keys, run);
  } catch {
    return false;
  }
}
