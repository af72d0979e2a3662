/**
 * The last operations and what takes them back, kept in the state so that undo works after a restart and in another
 * program that opens the same vault.
 *
 * A record describes a flip: which registers to write, with which value, provided that nobody wrote them since. Flipping
 * swaps the values, so the same record then describes the way forward again. A flip is a new write with a new stamp, and yet
 * brings back an earlier version: so each change names the version before and after its operation, and a register that a
 * flip wrote counts as being at that version. Records are keyed by the stamp of their operation; of two versions of a record
 * the one that was flipped last counts, of all records the newest `undoDepth`: both are joins, so logs merge like
 * everything else.
 */
import { canonicalJson, isObject, own, ownObject, ownText } from './json.ts';
import { asStamp, noStamp } from './stamp.ts';
import { tables } from './state.ts';
import type { Json, JsonObject } from './json.ts';
import type { Table } from './state.ts';

export interface Change {
  readonly table: Table;
  readonly ids: readonly string[];
  readonly path: string;
  /** What a flip writes; undefined deletes. */
  readonly value: Json | undefined;
  /** Version of the register before the operation and after it: stamps of the operations that wrote them. */
  readonly from: string;
  readonly to: string;
}

export interface OperationRecord {
  /** Stamp of the operation. */
  readonly id: string;
  readonly kind: string;
  /** Items (folders, searches) that it changed. */
  readonly count: number;
  readonly undone: boolean;
  /** Stamp of the last flip; at first that of the operation. */
  readonly stamp: string;
  readonly changes: readonly Change[];
}

export const undoDepth = 50;

export function readRecord(id: string, stored: Json | undefined): OperationRecord | undefined {
  if (!isObject(stored) || asStamp(id) === noStamp) return undefined;
  const changes: Change[] = [];
  const list = own(stored, 'changes');
  for (const entry of Array.isArray(list) ? (list as readonly Json[]) : []) {
    if (!isObject(entry)) continue;
    const table = tables.find((one) => one === ownText(entry, 'in')) ?? 'items';
    const ids = own(entry, 'ids');
    const path = ownText(entry, 'path');
    if (path === undefined || !Array.isArray(ids)) continue;
    const texts = (ids as readonly Json[]).filter((one): one is string => typeof one === 'string');
    const [from, to] = [asStamp(own(entry, 'from')), own(entry, 'to')];
    changes.push({
      table,
      ids: texts,
      path,
      value: own(entry, 'value'),
      from,
      to: to === undefined ? id : asStamp(to),
    });
  }
  const count = own(stored, 'count');
  return {
    id,
    kind: ownText(stored, 'kind') ?? 'edit',
    count: typeof count === 'number' ? count : changes.length,
    undone: own(stored, 'undone') === true,
    stamp: asStamp(own(stored, 'stamp')),
    changes,
  };
}

export function storeRecord(record: OperationRecord): JsonObject {
  const changes = record.changes.map(({ table, ids, path, value, from, to }) => ({
    ...(table === 'items' ? {} : { in: table }),
    ids,
    path,
    ...(value === undefined ? {} : { value }),
    ...(from === noStamp ? {} : { from }),
    ...(to === record.id ? {} : { to }),
  }));
  const { kind, count, stamp } = record;
  return { kind, count, ...(record.undone ? { undone: true } : {}), stamp, changes };
}

/** Puts changes of different items that are otherwise the same into one, so that a bulk operation stays small. */
export function grouped(changes: readonly Change[]): readonly Change[] {
  const groups = new Map<string, { readonly change: Change; readonly ids: string[] }>();
  for (const change of changes) {
    const key = [change.table, change.path, change.from, change.to, canonicalJson(change.value)].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { change, ids: [...change.ids] });
    else group.ids.push(...change.ids);
  }
  return [...groups.values()].map(({ change, ids }) => ({ ...change, ids }));
}

/** The records that stay: the newest ones. */
export function newest(records: Iterable<OperationRecord>): readonly OperationRecord[] {
  return [...records].sort((a, b) => (a.id > b.id ? -1 : 1)).slice(0, undoDepth);
}

/** What undo would take back: the newest operation that is done and has something to change. */
export function undoable(records: Iterable<OperationRecord>): OperationRecord | undefined {
  let found: OperationRecord | undefined;
  for (const record of records) {
    if (!record.undone && record.changes.length > 0 && (found === undefined || record.id > found.id)) found = record;
  }
  return found;
}

/** What redo would do again, in order: undone since the last new operation, the last undone first. */
export function redoable(records: Iterable<OperationRecord>): readonly OperationRecord[] {
  const all = [...records];
  const last = all.reduce((latest, { id }) => (id > latest ? id : latest), noStamp);
  return all
    .filter(({ undone, stamp, changes }) => undone && stamp > last && changes.length > 0)
    .sort((a, b) => (a.stamp > b.stamp ? -1 : 1));
}

/** Of two versions of one record the one that was flipped last. */
export function joinRecords(a: OperationRecord, b: OperationRecord): OperationRecord {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;
  return canonicalJson(storeRecord(a)) >= canonicalJson(storeRecord(b)) ? a : b;
}

/** Takes out what must not come back: changes of purged items, and values from before a history was cleared. */
export function scrubbed(
  record: OperationRecord,
  gone: (table: Table, id: string) => boolean,
  floor: (table: Table, id: string) => string,
): OperationRecord {
  let touched = false;
  const changes: Change[] = [];
  for (const change of record.changes) {
    const ids = change.ids.filter((id) => {
      const limit = floor(change.table, id);
      return !gone(change.table, id) && (limit === noStamp || record.stamp > limit);
    });
    if (ids.length === change.ids.length) changes.push(change);
    else {
      touched = true;
      if (ids.length > 0) changes.push({ ...change, ids });
    }
  }
  return touched ? { ...record, changes } : record;
}

const indices = new WeakMap<OperationRecord, ReadonlyMap<string, Change>>();

function changeOf(record: OperationRecord, table: Table, id: string, path: string): Change | undefined {
  let index = indices.get(record);
  if (index === undefined) {
    index = new Map(
      record.changes.flatMap((change) =>
        change.ids.map((one) => [`${change.table} ${one} ${change.path}`, change] as const),
      ),
    );
    indices.set(record, index);
  }
  return index.get(`${table} ${id} ${path}`);
}

/** The version at which a register with this stamp stands: what undo or redo wrote counts as what it brought back. */
export function versionAt(
  byStamp: ReadonlyMap<string, OperationRecord>,
  stamp: string,
  table: Table,
  id: string,
  path: string,
): string {
  const record = byStamp.get(stamp);
  const change = record === undefined ? undefined : changeOf(record, table, id, path);
  if (record === undefined || change === undefined) return stamp;
  return record.undone ? change.from : change.to;
}

/** The records of a state, by their ids; what is none is left out. */
export function readLog(state: JsonObject): Map<string, OperationRecord> {
  const log = new Map<string, OperationRecord>();
  for (const [id, stored] of Object.entries(ownObject(state, 'undo'))) {
    const read = readRecord(id, stored);
    if (read !== undefined) log.set(id, read);
  }
  return log;
}

/** Items that were changed; folders and searches where no item was. */
export function countOf(changes: readonly Change[]): number {
  const some = changes.some(({ table }) => table === 'items');
  const ids = new Set<string>();
  for (const change of changes) if (!some || change.table === 'items') for (const id of change.ids) ids.add(id);
  return ids.size;
}
