/** Joins the running app to the events of the desktop: time that passes, sleep, locked screens, focus, a second start. */
import { app, powerMonitor } from 'electron';
import type { BrowserWindow } from 'electron';
import { tellPage } from './bridge.ts';
import { quitInOrder } from './quit.ts';
import { watchScreen } from './screen-lock/screen-lock.ts';
import { showPage } from './window.ts';
import type { ClipboardGuard } from './clipboard.ts';
import type { IdleClock } from '../app/desktop/idle-clock.ts';
import type { Session } from './session.ts';
import type { SettingsFile } from './settings.ts';
import type { ShownVault } from './shown-vault.ts';

/** How often due times are looked at; what is due happens within a second. */
const tickMs = 500;

interface Watched {
  readonly idle: IdleClock;
  readonly clipboard: ClipboardGuard;
  readonly shown: ShownVault;
  readonly settings: SettingsFile;
  /** Whether Frond goes on without a window. */
  readonly staysInTray: () => boolean;
}

export function watchDesktop(
  window: BrowserWindow,
  session: Session,
  { idle, clipboard, shown, settings, staysInTray }: Watched,
): void {
  setInterval(() => {
    idle.tick();
    void clipboard.tick().catch(() => undefined);
  }, tickMs);
  const suspended = (): void => {
    if (settings.value.lockOnSuspend) void session.lock('suspend');
  };
  const screenLocked = (): void => {
    if (settings.value.lockOnScreenLock) void session.lock('screen');
  };
  powerMonitor.on('suspend', suspended);
  powerMonitor.on('lock-screen', screenLocked);
  // There Electron tells of sleep only, and not on every system.
  if (process.platform === 'linux') watchScreen(process.env, { locked: screenLocked, suspending: suspended });
  window.on('minimize', () => {
    if (settings.value.lockOnMinimise) void session.lock('user');
  });
  powerMonitor.on('resume', () => idle.tick());
  window.on('focus', () => {
    idle.tick();
    if (session.isOpen) void session.client.request('reload', null).catch(() => undefined);
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    if (session.isOpen) void session.lock('failure');
    else void showPage(window, 'unlock');
  });

  const front = (vault: unknown): void => {
    if (typeof vault === 'string' && !session.isOpen) {
      shown.show(vault);
      void session.unlockState().then((state) => tellPage(window.webContents, 'unlock.changed', state));
    }
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  app.on('second-instance', (_event, _argv, _cwd, data) => front((data as { vault?: unknown } | null)?.vault));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    front(path);
  });
  quitInOrder(window, session, () => {
    if (!staysInTray()) return false;
    window.hide();
    if (settings.value.lockOnClose) void session.lock('user');
    return true;
  });
}
