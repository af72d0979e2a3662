/** What people set about the window. Both pages read it; changing it needs an open vault. */
import * as v from 'valibot';
import { bothPages, vaultPage } from '../channel.ts';
import { appearances, leastZoom, mostZoom } from '../preferences.ts';
import { makingOptions } from '../making-schema.ts';
import { nothing } from '../schemas.ts';
import type { PreferenceName, Preferences } from '../preferences.ts';

const whole = (least: number, most: number): v.GenericSchema<number> =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Keys as Electron writes them. One of the modifiers is not Shift: other programs need plain keys. */
const accelerator = v.pipe(
  v.string(),
  v.maxLength(60),
  v.regex(
    /^$|^(?:Shift\+)?(?:(?:CommandOrControl|Control|Command|Alt|Option|Super|Meta|Shift)\+){1,4}(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4])|Space|Enter|Tab|Insert|Home|End|PageUp|PageDown|Up|Down|Left|Right|[-=,./;'[\]\\`])$/,
  ),
  v.check((keys) => keys === '' || /(?:Control|Command|Alt|Option|Super|Meta)/.test(keys)),
);

/** What each preference may be. */
export const preferenceSchemas = {
  appearance: v.picklist(appearances),
  language: v.pipe(v.string(), v.regex(/^(?:system|[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})$/)),
  zoom: whole(leastZoom, mostZoom),
  idleSeconds: whole(0, 86_400),
  lockOnSuspend: v.boolean(),
  lockOnScreenLock: v.boolean(),
  lockOnMinimise: v.boolean(),
  lockOnClose: v.boolean(),
  clipboardSeconds: whole(0, 3_600),
  revealSeconds: whole(0, 3_600),
  tray: v.boolean(),
  globalShortcut: accelerator,
  quickAccessShortcut: accelerator,
  screenProtection: v.boolean(),
  making: makingOptions,
} as const satisfies { readonly [Name in PreferenceName]: v.GenericSchema<unknown, Preferences[Name]> };

export const settingsChannels = {
  'settings.get': bothPages<Preferences>()(nothing),
  /** Changes what is named; answers all. It takes effect at once. */
  'settings.set': vaultPage<Preferences>()(v.strictObject({ change: v.partial(v.strictObject(preferenceSchemas)) })),
} as const;
