/** Carries a changed setting to whatever depends on it, at once. */
import { app, nativeTheme } from 'electron';
import type { BrowserWindow } from 'electron';
import { tellPage } from './bridge.ts';
import { useLanguage } from './language.ts';
import { tellLanguage } from './window.ts';
import type { IdleClock } from '../app/desktop/idle-clock.ts';
import type { QuickWindow } from './quick-window.ts';
import type { Session } from './session.ts';
import type { SettingsFile } from './settings.ts';

export interface Followers {
  readonly window: BrowserWindow;
  readonly quick: QuickWindow;
  readonly session: Session;
  readonly idle: IdleClock;
  readonly refreshMenu: () => void;
}

const quickLooks = ['language', 'zoom', 'screenProtection'] as const;

export function followSettings(settings: SettingsFile, { window, quick, session, idle, refreshMenu }: Followers): void {
  const look = (): void => {
    const { appearance, zoom, screenProtection } = settings.value;
    nativeTheme.themeSource = appearance;
    window.webContents.setZoomFactor(zoom / 100);
    window.setContentProtection(screenProtection);
  };
  look();
  // Each page begins with the zoom of its own host.
  window.webContents.on('did-navigate', look);
  settings.onChange((now, before) => {
    look();
    if (now.idleSeconds !== before.idleSeconds) {
      idle.limit(now.idleSeconds);
      session.tellStatus();
    }
    if (now.language !== before.language) {
      const language = useLanguage(now.language, app.getPreferredSystemLanguages());
      if (session.isOpen) void session.client.request('speak', { language }).catch(() => undefined);
      void tellLanguage(window);
    }
    // It is made anew, as it should look then, when it is next asked for.
    if (quickLooks.some((name) => now[name] !== before[name])) quick.end();
    refreshMenu();
    tellPage(window.webContents, 'settings.changed', settings.preferences);
  });
}
