/**
 * Merging two states of a vault: a join of registers (docs/MERGE.md, "Merging"). It reads no clock, no common ancestor and
 * no revision, so it is commutative, associative and idempotent, and merging an older state changes nothing.
 */
import { canonicalJson, isObject, jsonEqual, mapOf, own, ownObject, record } from './json.ts';
import { compareHistory, compareVersions, keptVersions, putTogether, takeApart } from './registers.ts';
import { asStamp } from './stamp.ts';
import { tableRecord, tables } from './state.ts';
import { joinRecords, newest, readRecord, scrubbed, storeRecord } from './undo-log.ts';
import type { Json, JsonObject } from './json.ts';
import type { Register, Version } from './registers.ts';
import type { Table, VaultState } from './state.ts';
import type { OperationRecord } from './undo-log.ts';

export interface MergeReport {
  /** This vault changed: items or folders that people see may differ. */
  readonly changed: boolean;
  /** The result differs from the state that was merged in, by more than times of use: it is worth saving. */
  readonly different: boolean;
}

function smaller(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

function larger(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

function greater(a: Json, b: Json): Json {
  return canonicalJson(a) >= canonicalJson(b) ? a : b;
}

/** Joins two versions of one stored item or folder. Answers `a` (or else `b`) itself where the result is equal to it. */
export function mergeItems(a: Json, b: Json): Json {
  if (jsonEqual(a, b)) return a;
  if (!isObject(a) || !isObject(b)) {
    if (isObject(a)) return a;
    return isObject(b) ? b : greater(a, b);
  }
  const [left, right] = [takeApart(a), takeApart(b)];
  const floor = larger(left.floor, right.floor) ?? left.floor;
  const versions = new Map<string, Version[]>();
  const put = (path: string, { value, stamp }: Register): void => {
    const list = versions.get(path);
    if (list === undefined) versions.set(path, [{ path, value, stamp }]);
    else list.push({ path, value, stamp });
  };
  for (const side of [left, right]) {
    for (const [path, register] of side.registers) put(path, register);
    for (const version of side.history) put(version.path, version);
  }
  const registers = new Map<string, Register>();
  const history: Version[] = [];
  for (const [path, list] of versions) {
    list.sort(compareVersions);
    const distinct = list.filter((version, index) => {
      const before = list[index - 1];
      return before === undefined || compareVersions(before, version) !== 0;
    });
    const [current] = distinct;
    if (current !== undefined) registers.set(path, { value: current.value, stamp: current.stamp });
    history.push(...keptVersions(distinct, floor));
  }
  const merged = putTogether({
    registers,
    history: history.sort(compareHistory),
    floor,
    createdAt: smaller(left.createdAt, right.createdAt),
    usedAt: larger(left.usedAt, right.usedAt),
  });
  if (jsonEqual(merged, a)) return a;
  return jsonEqual(merged, b) ? b : merged;
}

/** Union of two tables of stored items; `skip` names those that are purged. */
function mergeTables(a: JsonObject, b: JsonObject, skip: (id: string) => boolean): JsonObject {
  const merged = mapOf(a);
  for (const id of Object.keys(b)) {
    const [mine, theirs] = [merged.get(id), b[id] ?? null];
    merged.set(id, mine === undefined ? theirs : mergeItems(mine, theirs));
  }
  for (const id of merged.keys()) if (skip(id)) merged.delete(id);
  return record(merged);
}

function mergePurged(a: JsonObject, b: JsonObject): JsonObject {
  const merged = mapOf(a);
  for (const [id, stamp] of Object.entries(b)) {
    const mine = merged.get(id);
    merged.set(id, mine === undefined || asStamp(stamp) > asStamp(mine) ? stamp : mine);
  }
  for (const [id, stamp] of merged) merged.set(id, asStamp(stamp));
  return record(merged);
}

function readLog(undo: JsonObject): readonly OperationRecord[] {
  return Object.entries(undo).flatMap(([id, stored]) => readRecord(id, stored) ?? []);
}

function mergeUndo(
  a: JsonObject,
  b: JsonObject,
  floors: Readonly<Record<Table, JsonObject>>,
  purged: JsonObject,
): JsonObject {
  const records = new Map<string, OperationRecord>();
  for (const read of [...readLog(a), ...readLog(b)]) {
    const clean = scrubbed(
      read,
      (_, id) => Object.hasOwn(purged, id),
      (table, id) => asStamp(own(ownObject(floors[table], id), 'floor')),
    );
    const other = records.get(read.id);
    records.set(read.id, other === undefined ? clean : joinRecords(other, clean));
  }
  return Object.fromEntries(newest(records.values()).map((one) => [one.id, storeRecord(one)]));
}

/** Keys of the state that this version doesn't know: objects are joined member by member, members with a stamp as items. */
function mergeUnknown(a: Json, b: Json): Json {
  if (jsonEqual(a, b)) return a;
  if (!isObject(a) || !isObject(b)) return greater(a, b);
  const merged = new Map<string, Json>(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const mine = merged.get(key);
    if (mine === undefined) merged.set(key, value);
    else if (isObject(mine) && isObject(value)) merged.set(key, mergeItems(mine, value));
    else merged.set(key, greater(mine, value));
  }
  return Object.fromEntries(merged);
}

const known = new Set<string>([...tables, 'purged', 'undo']);

/** The join of two states. Items that are equal in both, or only in one, are taken over as they are. */
export function mergeStates(a: JsonObject, b: JsonObject): VaultState {
  const purged = mergePurged(ownObject(a, 'purged'), ownObject(b, 'purged'));
  const gone = (id: string): boolean => Object.hasOwn(purged, id);
  const joined = tableRecord((table) => mergeTables(ownObject(a, table), ownObject(b, table), gone));
  const undo = mergeUndo(ownObject(a, 'undo'), ownObject(b, 'undo'), joined, purged);
  const others = new Map<string, Json>();
  for (const [key, value] of [...Object.entries(a), ...Object.entries(b)]) {
    if (known.has(key)) continue;
    const other = others.get(key);
    others.set(key, other === undefined ? value : mergeUnknown(other, value));
  }
  return { ...Object.fromEntries(others), ...joined, purged, undo };
}

function withoutUse(item: Json | undefined): Json | undefined {
  return isObject(item) ? Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'usedAt')) : item;
}

/** Whether two states differ by more than times of use. */
export function differs(a: JsonObject, b: JsonObject): boolean {
  for (const key of new Set([...Object.keys(a), ...Object.keys(b), ...known])) {
    const left = known.has(key) ? ownObject(a, key) : own(a, key);
    const right = known.has(key) ? ownObject(b, key) : own(b, key);
    if (key !== 'items' ? !jsonEqual(left, right) : itemsDiffer(ownObject(a, key), ownObject(b, key))) return true;
  }
  return false;
}

function itemsDiffer(a: JsonObject, b: JsonObject): boolean {
  const ids = Object.keys(a);
  if (ids.length !== Object.keys(b).length) return true;
  return ids.some((id) => {
    if (!Object.hasOwn(b, id)) return true;
    return !jsonEqual(a[id], b[id]) && !jsonEqual(withoutUse(a[id]), withoutUse(b[id]));
  });
}
