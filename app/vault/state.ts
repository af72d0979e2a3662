/**
 * The state of a vault as plain JSON: what the file's body holds beside the keys of its envelope. Reading is lenient: what
 * is missing counts as empty, what is not understood is kept as it is.
 */
import { isObject, own, ownText } from './json.ts';
import { latestStamp, registerStamp } from './registers.ts';
import { asStamp, noStamp } from './stamp.ts';
import type { Json, JsonObject } from './json.ts';
import type { StampClock } from './stamp.ts';

/** Tables of what is stored as registers: changed by operations, undone and merged alike. */
export const tables = ['items', 'folders', 'searches'] as const;
export type Table = (typeof tables)[number];

/** Something for each table. */
export function tableRecord<T>(make: (table: Table) => T): Readonly<Record<Table, T>> {
  return Object.fromEntries(tables.map((table) => [table, make(table)])) as Record<Table, T>;
}

export interface VaultState {
  /** Stored items by id. */
  readonly items: JsonObject;
  /** Stored folders by id: registers `name` and `parent`. */
  readonly folders: JsonObject;
  /** Searches that people keep, by id: registers `name` and `query`. */
  readonly searches: JsonObject;
  /** Ids of items that were removed for ever, each with the stamp of its removal. */
  readonly purged: JsonObject;
  /** The last operations by stamp, with what takes them back (undo-log.ts). */
  readonly undo: JsonObject;
  readonly [key: string]: Json;
}

const notTrash = new Set(['trashed', 'withdrawn', 'usedAt']);
const notWithdrawn = new Set(['withdrawn', 'usedAt']);

/** A register that hides the item until anything else of it is written: true and not older than all others. */
function holds(item: JsonObject, path: string, except: ReadonlySet<string>): boolean {
  return item[path] === true && registerStamp(item, path) >= latestStamp(item, except);
}

export function isTrashed(item: JsonObject): boolean {
  return holds(item, 'trashed', notTrash);
}

/** The addition of the item was undone: it shows nowhere. */
export function isWithdrawn(item: JsonObject): boolean {
  return holds(item, 'withdrawn', notWithdrawn);
}

/** Shows the clock every stamp of a state. */
export function seeStamps(state: JsonObject, clock: StampClock): void {
  for (const table of tables) {
    const entries = own(state, table);
    if (!isObject(entries)) continue;
    for (const key of Object.keys(entries)) {
      const item = entries[key];
      if (!isObject(item)) continue;
      clock.see(item.stamp);
      if (isObject(item.stamps)) for (const path of Object.keys(item.stamps)) clock.see(item.stamps[path]);
      if (Array.isArray(item.history)) {
        for (const version of item.history as readonly Json[]) if (isObject(version)) clock.see(version.stamp);
      }
      clock.see(item.floor);
    }
  }
  const purged = own(state, 'purged');
  if (isObject(purged)) for (const id of Object.keys(purged)) clock.see(purged[id]);
  const undo = own(state, 'undo');
  if (isObject(undo)) {
    for (const id of Object.keys(undo)) {
      clock.see(id);
      const record = undo[id];
      if (isObject(record)) clock.see(record.stamp);
    }
  }
}

/** When an item was put in the trash, or undefined where it isn't there. */
export function trashedStamp(item: JsonObject): string | undefined {
  return isTrashed(item) ? registerStamp(item, 'trashed') : undefined;
}

export function purgeStamp(purged: JsonObject, id: string): string {
  return asStamp(ownText(purged, id) ?? noStamp);
}
