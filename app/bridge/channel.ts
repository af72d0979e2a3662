/** One channel of the contract, and the builders that say which page may call it and who answers. */
import type * as v from 'valibot';

export type Page = 'unlock' | 'vault' | 'quick';

export interface Channel<Schema extends v.GenericSchema, Result, By extends 'main' | 'vault'> {
  readonly pages: readonly Page[];
  /** The vault must be unlocked; otherwise the answer is LOCKED. */
  readonly unlocked: boolean;
  /** `vault`: main passes the call on to the vault process as it is. */
  readonly by: By;
  readonly schema: Schema;
  /** Type of the answer; never there at run time. */
  readonly result: Result;
}

const channel =
  <By extends 'main' | 'vault'>(pages: readonly Page[], unlocked: boolean, by: By) =>
  <Result>() =>
  <Schema extends v.GenericSchema>(schema: Schema) =>
    ({ pages, unlocked, by, schema }) as Channel<Schema, Result, By>;

export const unlockPage = channel(['unlock'], false, 'main');
/** Main answers, with an open vault. */
export const vaultPage = channel(['vault'], true, 'main');
/** The vault process answers by itself. */
export const vaultCall = channel(['vault'], true, 'vault');
export const bothPages = channel(['unlock', 'vault'], false, 'main');
export const everyPage = channel(['unlock', 'vault', 'quick'], false, 'main');
/** The small search window, with or without an open vault; and with one only. */
export const quickPage = channel(['quick'], false, 'main');
export const quickPageOpen = channel(['quick'], true, 'main');
