/**
 * Brings items back to how they were in an earlier state of the vault, such as a backup: new writes like any others, so that undo takes
 * them back and other devices learn of them. What is new since stays.
 */
import { historyOf } from './item-view.ts';
import { isObject, jsonEqual, own, ownText } from './json.ts';
import { takeApart } from './registers.ts';
import { isTrashed, isWithdrawn } from './state.ts';
import type { Json, JsonObject } from './json.ts';
import type { Transaction } from './contents.ts';
import type { Changes } from './registers.ts';
import type { Table, VaultState } from './state.ts';

/** Who reads an item is noted by itself and no matter of how the item was. */
const isKept = (path: string): boolean => path === 'trashed' || path === 'withdrawn' || path.startsWith('usedBy/');

/** The writes that make of `now` what `was` is; empty where it is that already. */
export function changesTo(was: JsonObject, now: JsonObject): Changes {
  const [before, today] = [takeApart(was).registers, takeApart(now).registers];
  const changes = new Map<string, Json | undefined>();
  for (const path of new Set([...before.keys(), ...today.keys()])) {
    if (isKept(path)) continue;
    const wanted = before.get(path)?.value;
    if (!jsonEqual(wanted, today.get(path)?.value)) changes.set(path, wanted);
  }
  if (isWithdrawn(now)) changes.set('withdrawn', undefined);
  const trash = isTrashed(was);
  // The mark counts only while nothing is written after it.
  if (trash && (changes.size > 0 || !isTrashed(now))) changes.set('trashed', true);
  if (!trash && isTrashed(now)) changes.set('trashed', undefined);
  return changes;
}

interface Restoring {
  readonly writes: Transaction;
  readonly here: VaultState;
  readonly was: VaultState;
  readonly newId: () => string;
}

function stored(state: VaultState, table: Table, id: string): JsonObject | undefined {
  const found = own(state[table], id);
  return isObject(found) ? found : undefined;
}

/** One entry of a table; false where it was like that already. */
function bringBack({ writes, here, was }: Restoring, table: Table, id: string): boolean {
  const [then, now] = [stored(was, table, id), stored(here, table, id)];
  if (then === undefined || isWithdrawn(then)) return false;
  if (now === undefined) {
    writes.add(table, id, valuesOf(then));
    return true;
  }
  const changes = changesTo(then, now);
  writes.write(table, id, changes);
  return changes.size > 0;
}

function valuesOf(item: JsonObject): Changes {
  const values = new Map<string, Json | undefined>();
  for (const [path, { value }] of takeApart(item).registers) {
    if (path !== 'withdrawn' && (path !== 'trashed' || isTrashed(item))) values.set(path, value);
  }
  return values;
}

/** A removal for ever stays one: what comes back after it is a new item, with the history that it had. */
function bringBackAsNew({ writes, was, newId }: Restoring, item: JsonObject): string {
  const id = newId();
  const names = new Map(Object.entries(was.folders).map(([folder, one]) => [folder, isObject(one) ? one : {}]));
  const earlier = historyOf(item, (folder) => ownText(names.get(folder) ?? {}, 'name'))
    .filter(({ path }) => path === 'title' || path === 'notes' || path.startsWith('fields/'))
    .flatMap(({ value, ...version }) => (value === undefined ? [] : [{ ...version, value }]))
    .reverse();
  const createdAt = ownText(item, 'createdAt');
  writes.add('items', id, valuesOf(item), { earlier, ...(createdAt === undefined ? {} : { createdAt }) });
  return id;
}

/** The folders that an item lay in, where they are gone by now. */
function bringFoldersBack(restoring: Restoring, item: JsonObject, done: Set<string>): void {
  const { here, was, writes } = restoring;
  for (let id = ownText(item, 'folder'); id !== undefined && !done.has(id);) {
    done.add(id);
    const [then, now] = [stored(was, 'folders', id), stored(here, 'folders', id)];
    if (then === undefined || isTrashed(then)) return;
    if (now === undefined) writes.add('folders', id, valuesOf(then));
    else if (isTrashed(now)) writes.write('folders', id, new Map([['trashed', undefined]]));
    id = ownText(then, 'parent');
  }
}

/** Answers the ids under which the items are here now, those that were as they had been left out. Without `ids`: everything. */
export function restoreFrom(restoring: Restoring, ids: readonly string[] | undefined): readonly string[] {
  const { here, was } = restoring;
  const restored: string[] = [];
  const folders = new Set<string>();
  for (const id of ids ?? Object.keys(was.items)) {
    const item = stored(was, 'items', id);
    if (item === undefined || isWithdrawn(item)) continue;
    if (Object.hasOwn(here.purged, id)) restored.push(bringBackAsNew(restoring, item));
    else if (bringBack(restoring, 'items', id)) restored.push(id);
    else continue;
    bringFoldersBack(restoring, item, folders);
  }
  if (ids !== undefined) return restored;
  for (const table of ['folders', 'searches'] as const) {
    for (const id of Object.keys(was[table])) if (!folders.has(id)) bringBack(restoring, table, id);
  }
  return restored;
}
