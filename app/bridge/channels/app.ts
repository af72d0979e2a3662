/** The app itself; both pages may call. */
import * as v from 'valibot';
import { bothPages, everyPage, vaultPage } from '../channel.ts';
import { appearances } from '../preferences.ts';
import { nothing } from '../schemas.ts';

export const appChannels = {
  'app.setAppearance': bothPages<null>()(v.strictObject({ appearance: v.picklist(appearances) })),
  'app.about': bothPages<{ readonly version: string; readonly runtime: string; readonly compat: boolean }>()(nothing),
  /** Whether this version's news wait to be shown; after the very first start there are none. */
  'app.news': vaultPage<{ readonly version: string; readonly fresh: boolean }>()(nothing),
  'app.newsSeen': vaultPage<null>()(nothing),
  /** The page has drawn its first useful state (measured by the benchmarks). */
  'app.painted': bothPages<null>()(v.strictObject({ what: v.picklist(['unlock', 'list']) })),
  /** Keyboard or pointer was used: idle time starts again. */
  'app.active': everyPage<null>()(nothing),
} as const;
