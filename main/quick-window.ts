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

const size = { width: 600, height: 440 };

export class QuickWindow {
  readonly #pages: PageSession;
  readonly #packaged: boolean;
  #window: BrowserWindow | undefined;

  constructor(pages: PageSession, packaged: boolean) {
    this.#pages = pages;
    this.#packaged = packaged;
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
    window.setBounds({
      ...size,
      x: Math.round(workArea.x + (workArea.width - size.width) / 2),
      y: Math.round(workArea.y + workArea.height / 5),
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
