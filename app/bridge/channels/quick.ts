/** The small search window, and what became of the settings that reach beyond the windows. */
import * as v from 'valibot';
import { quickPage, quickPageOpen, vaultPage } from '../channel.ts';
import { id, nothing, text } from '../schemas.ts';
import type { ItemSummary } from '../../vault/summary.ts';
import type { CopyResult } from '../views.ts';

/** `taken`: another program has the keys, or the system refuses them. */
export type ShortcutState = 'off' | 'on' | 'taken';

export interface DesktopState {
  /** Whether the system has a place for the icon. */
  readonly trayPlace: boolean;
  readonly globalShortcut: ShortcutState;
  readonly quickAccessShortcut: ShortcutState;
}

export const quickChannels = {
  'desktop.state': vaultPage<DesktopState>()(nothing),
  'quick.state': quickPage<{ readonly unlocked: boolean }>()(nothing),
  'quick.find': quickPageOpen<readonly ItemSummary[]>()(v.strictObject({ query: text(1_000) })),
  /** Copies and hides the window. */
  'quick.copy': quickPageOpen<CopyResult>()(v.strictObject({ id, what: v.picklist(['secret', 'username', 'code']) })),
  'quick.hide': quickPage<null>()(nothing),
  /** Hides the window and brings Frond to the front, locked or not. */
  'quick.showFrond': quickPage<null>()(nothing),
} as const;
