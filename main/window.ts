/**
 * The windows, hardened: sandboxed, isolated, without Node, cache, permissions, downloads, foreign navigation, new
 * windows or webviews. It shows our two pages and nothing else, ever.
 */
import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen, session } from 'electron';
import type { Session, WebContents, WebPreferences } from 'electron';
import { forgetHistory } from './compat.ts';
import { servePages } from './protocol.ts';
import type { OwnAnswers } from './protocol.ts';
import { pageUrl, scheme } from './sender.ts';
import { spoken } from '../app/words/languages.ts';
import { smallest } from './bounds.ts';
import type { Bounds, BoundsFile, Rectangle } from './bounds.ts';
import type { Page } from '../app/bridge/contract.ts';

/** The pages' own ground, so that nothing flashes before the first paint (renderer/theme/tokens.css). */
export const background = { light: '#eef1ee', dark: '#111413' } as const;

/** The in-memory session of the pages: no cache, no permission, no network. */
export function pageSession(development: boolean, also: OwnAnswers = () => undefined): Session {
  const pages = session.fromPartition('frond', { cache: false });
  pages.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  pages.setPermissionCheckHandler(() => false);
  pages.setDevicePermissionHandler(() => false);
  pages.setSpellCheckerEnabled(false);
  pages.on('will-download', (event) => event.preventDefault());
  pages.webRequest.onBeforeRequest(({ url }, decide) => {
    const own = url.startsWith(`${scheme}://`) || url.startsWith('data:image/');
    decide({ cancel: !(own || (development && url.startsWith('devtools://'))) });
  });
  servePages(pages, join(__dirname, '..', 'renderer'), also);
  return pages;
}

/** What no page of ours may do, whoever made its contents. */
export function harden(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** How every window of ours is made. */
export function hardened(pages: Session, packaged: boolean): WebPreferences {
  return {
    session: pages,
    preload: join(__dirname, '..', 'preload', 'preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    plugins: false,
    webgl: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    // Tests and people who build Frond look inside; a packaged app can't be looked into.
    devTools: !packaged,
  };
}

export interface WindowOptions {
  readonly pages: Session;
  readonly packaged: boolean;
  /** Where to remember the bounds; absent: nowhere. */
  readonly bounds?: BoundsFile;
}

export function makeWindow({ pages, packaged, bounds }: WindowOptions): BrowserWindow {
  const place = bounds?.restore(screen.getAllDisplays().map(({ workArea }) => workArea));
  const window = new BrowserWindow({
    title: 'Frond',
    show: false,
    minWidth: smallest.width,
    minHeight: smallest.height,
    ...(place === undefined ? {} : definedBounds(place)),
    backgroundColor: background[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
    autoHideMenuBar: false,
    webPreferences: hardened(pages, packaged),
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  if (bounds !== undefined) rememberBounds(window, bounds);
  if (place?.maximized === true) window.maximize();
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed())
      window.setBackgroundColor(background[nativeTheme.shouldUseDarkColors ? 'dark' : 'light']);
  });
  return window;
}

/** Shows a page, in the language that main speaks; the other one's renderer process ends, since the pages are of different hosts. */
export async function showPage(window: BrowserWindow, page: Page): Promise<void> {
  if (window.isDestroyed()) return;
  await window.loadURL(`${pageUrl(page)}#${spoken()}`).catch(() => undefined);
  if (!window.isDestroyed()) forgetHistory(window.webContents);
}

/** Tells the shown page that main speaks another language now: only the fragment changes, so nothing is loaded again. */
export async function tellLanguage(window: BrowserWindow): Promise<void> {
  const [address = ''] = window.webContents.getURL().split('#');
  if (address !== '') await window.loadURL(`${address}#${spoken()}`).catch(() => undefined);
}

function definedBounds({ x, y, width, height }: Bounds): Partial<Rectangle> {
  return x === undefined || y === undefined ? { width, height } : { x, y, width, height };
}

function rememberBounds(window: BrowserWindow, file: BoundsFile): void {
  let timer: NodeJS.Timeout | undefined;
  const remember = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    file.remember({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(remember, 400);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  window.on('close', remember);
}
