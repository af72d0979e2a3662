/**
 * What people set about the window: each preference with its default. Nothing here can start a program, export anything or
 * weaken the vault file. What values each may have is checked by `settingsChannels` (channels/settings.ts).
 */

import { defaultMaking } from '../generate/making-options.ts';
import type { MakingOptions } from '../generate/making-options.ts';

export const appearances = ['system', 'light', 'dark'] as const;

export interface Preferences {
  readonly appearance: (typeof appearances)[number];
  /** A BCP 47 tag, or what the system says. */
  readonly language: string;
  /** Size of everything in the window, in per cent. */
  readonly zoom: number;
  /** Seconds without input until the vault locks; 0: never. */
  readonly idleSeconds: number;
  readonly lockOnSuspend: boolean;
  readonly lockOnScreenLock: boolean;
  readonly lockOnMinimise: boolean;
  /** Closing the window locks where the tray keeps Frond running. */
  readonly lockOnClose: boolean;
  /** Seconds until a copied value leaves the clipboard; 0: only on lock and quit. */
  readonly clipboardSeconds: number;
  /** Seconds until a revealed value is hidden again; 0: never. */
  readonly revealSeconds: number;
  /** Closing the window leaves Frond running behind an icon. */
  readonly tray: boolean;
  /** Brings the window to the front from any program; an accelerator of Electron, empty: none. */
  readonly globalShortcut: string;
  /** Opens the small search window; an accelerator, empty: none. */
  readonly quickAccessShortcut: string;
  /** Keeps the window out of screenshots and shared screens, where the system can. */
  readonly screenProtection: boolean;
  /** What the generator makes, by kind. */
  readonly making: MakingOptions;
}

export type PreferenceName = keyof Preferences;

export const defaultPreferences: Preferences = {
  appearance: 'system',
  language: 'system',
  zoom: 100,
  idleSeconds: 300,
  lockOnSuspend: true,
  lockOnScreenLock: true,
  lockOnMinimise: false,
  lockOnClose: true,
  clipboardSeconds: 30,
  revealSeconds: 0,
  tray: false,
  globalShortcut: '',
  quickAccessShortcut: '',
  screenProtection: false,
  making: defaultMaking,
};

/** The sizes that menu and settings step through, in per cent. */
export const zoomSteps = [75, 90, 100, 110, 125, 150, 175, 200] as const;
export const leastZoom = 75;
export const mostZoom = 200;

/** The next size up or down from one that may lie between; 0: the first one. */
export function zoomFrom(zoom: number, step: 1 | -1 | 0): number {
  if (step === 0) return defaultPreferences.zoom;
  const beyond = zoomSteps.filter((one) => (step > 0 ? one > zoom : one < zoom));
  return (step > 0 ? beyond[0] : beyond[beyond.length - 1]) ?? zoom;
}
