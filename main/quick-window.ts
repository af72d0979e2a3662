/**
 * The small search window: a page of its own origin (docs/decisions/0006-quick-access.md) in a window of its own. It is made when it
 * is first asked for, hidden when it loses the focus, and its process ends when the vault is locked.
 */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Session as PageSession, WebContents } from 'electron';
import { tellPage } from './bridge.ts';
import { spoken } from '../app/words/languages.ts';
import { pageUrl } from './sender.ts';
import { background, hardened } from './window.ts';
import type { Preferences } from '../app/bridge/preferences.ts';

/** At 100 %. */
const size = { width: 600, height: 440 };

/** How it looks, of what people set. */
export type QuickLook = Pick<Preferences, 'zoom' | 'screenProtection'>;

export class QuickWindow {
  readonly #pages: PageSession;
  readonly #packaged: boolean;
  readonly #look: () => QuickLook;
  #window: BrowserWindow | undefined;

  constructor(pages: PageSession, packaged: boolean, look: () => QuickLook) {
    this.#pages = pages;
    this.#packaged = packaged;
    this.#look = look;
  }

  get contents(): WebContents | undefined {
    return this.#window?.webContents;
  }

  /** Shows it, empty; hides it where it is shown. */
  toggle(): void {
    if (this.#window?.isVisible() === true) this.hide();
    else this.show();
  }

  show(): void {
    const window = this.#window ?? this.#make();
    const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
    const scale = this.#look().zoom / 100;
    const width = Math.min(Math.round(size.width * scale), workArea.width);
    const height = Math.min(Math.round(size.height * scale), workArea.height);
    window.setBounds({
      width,
      height,
      x: Math.round(workArea.x + (workArea.width - width) / 2),
      y: Math.round(workArea.y + Math.min(workArea.height / 5, workArea.height - height)),
    });
    tellPage(window.webContents, 'quick.shown', null);
    window.show();
    window.focus();
  }

  hide(): void {
    this.#window?.hide();
  }

  /** Ends its process, and all that it showed. */
  end(): void {
    const window = this.#window;
    this.#window = undefined;
    window?.destroy();
  }

  #make(): BrowserWindow {
    const window = new BrowserWindow({
      ...size,
      title: 'Frond',
      show: false,
      frame: false,
      resizable: false,
      maximizable: false,
      minimizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      backgroundColor: background[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
      webPreferences: hardened(this.#pages, this.#packaged),
    });
    window.setMenuBarVisibility(false);
    const { zoom, screenProtection } = this.#look();
    window.setContentProtection(screenProtection);
    window.webContents.on('did-navigate', () => window.webContents.setZoomFactor(zoom / 100));
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('blur', () => window.hide());
    window.on('closed', () => {
      if (this.#window === window) this.#window = undefined;
    });
    // What crashed is made anew the next time.
    window.webContents.on('render-process-gone', () => {
      if (this.#window === window) this.end();
    });
    this.#window = window;
    void window.loadURL(`${pageUrl('quick')}#${spoken()}`).catch(() => undefined);
    return window;
  }
}
