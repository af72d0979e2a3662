/**
 * What an open vault holds, and the one way to change it: an operation that either happens as a whole, with one stamp and
 * one record for undo, or not at all.
 */
import { isObject, jsonEqual, mapOf, own, ownObject, ownText, record } from './json.ts';
import { mergeStates } from './merge.ts';
import { createFrom } from './origin.ts';
import { create, registerStamp, registerValue, write } from './registers.ts';
import { storedElsewhere } from './stored-elsewhere.ts';
import { isTrashed, isWithdrawn, seeStamps, tableRecord, tables } from './state.ts';
import { asStamp, noStamp, StampClock, stampTime } from './stamp.ts';
import { countOf, grouped, newest, readLog, redoable, scrubbed, storeRecord, undoable, versionAt } from './undo-log.ts';
import type { Json, JsonObject } from './json.ts';
import type { Origin } from './origin.ts';
import type { Changes } from './registers.ts';
import type { Session } from './stamp.ts';
import type { Table, VaultState } from './state.ts';
import type { Change, OperationRecord } from './undo-log.ts';

const known = new Set<string>([...tables, 'purged', 'undo']);

/** Writes of one operation; they all have the same stamp. */
export interface Transaction {
  readonly stamp: string;
  /** `origin`: of an item that comes from elsewhere. */
  add(table: Table, id: string, registers: Changes, origin?: Origin): void;
  write(table: Table, id: string, changes: Changes): void;
  /** Adds what was stored elsewhere, with its times and history. */
  put(table: Table, id: string, stored: JsonObject): void;
}

export class Contents {
  readonly clock: StampClock;
  readonly #tables: Readonly<Record<Table, Map<string, Json>>>;
  #purged: Map<string, string>;
  #log: Map<string, OperationRecord>;
  #others: JsonObject;
  /** The log by the stamp of the last flip. */
  #byStamp: ReadonlyMap<string, OperationRecord> | undefined;
  #state: VaultState | undefined;
  #generation = 0;
  #version = 0;
  #running: { transaction: Transaction; commit(kind: string): void; cancel(): void } | undefined;
  readonly #listeners: ((table: Table, id: string) => void)[] = [];

  constructor(state: JsonObject, session: Session) {
    this.clock = new StampClock(session);
    this.clock.seeLater(() => seeStamps(state, this.clock));
    this.#tables = tableRecord((table) => mapOf(ownObject(state, table)));
    this.#purged = new Map(Object.entries(ownObject(state, 'purged')).map(([id, stamp]) => [id, asStamp(stamp)]));
    for (const id of this.#purged.keys()) this.#tables.items.delete(id);
    this.#log = readLog(state);
    this.#others = Object.fromEntries(Object.entries(state).filter(([key]) => !known.has(key)));
  }

  get items(): ReadonlyMap<string, Json> {
    return this.#tables.items;
  }

  get folders(): ReadonlyMap<string, Json> {
    return this.#tables.folders;
  }

  get searches(): ReadonlyMap<string, Json> {
    return this.#tables.searches;
  }

  get purged(): ReadonlyMap<string, string> {
    return this.#purged;
  }

  /** Grows with every change worth saving. */
  get generation(): number {
    return this.#generation;
  }

  /** Grows with every change, mere use included. */
  get version(): number {
    return this.#version;
  }

  /** The operations that can be taken back or done again, the newest first. */
  get undoable(): OperationRecord | undefined {
    return undoable(this.#log.values());
  }

  get redoable(): OperationRecord | undefined {
    return redoable(this.#log.values())[0];
  }

  isUndone(operation: string): boolean {
    return this.#log.get(operation)?.undone === true;
  }

  get log(): Iterable<OperationRecord> {
    return this.#log.values();
  }

  /** Calls back with every item, folder and search that changes. */
  onChange(listener: (table: Table, id: string) => void): void {
    this.#listeners.push(listener);
  }

  /** An immutable snapshot; the same object until something changes. */
  toState(): VaultState {
    this.#state ??= {
      ...this.#others,
      ...tableRecord((table) => record(this.#tables[table])),
      purged: record(this.#purged),
      undo: Object.fromEntries([...this.#log].map(([id, one]) => [id, storeRecord(one)])),
    };
    return this.#state;
  }

  /** Runs one operation; inside another one it becomes a part of that. A failure leaves everything as it was. */
  perform<T>(kind: string, work: (transaction: Transaction) => T): T {
    if (this.#running !== undefined) return work(this.#running.transaction);
    this.#running = this.#begin();
    try {
      const result = work(this.#running.transaction);
      this.#running.commit(kind);
      return result;
    } catch (error) {
      this.#running.cancel();
      throw error;
    } finally {
      this.#running = undefined;
    }
  }

  /**
   * One operation in steps: what waits in this thread has its turn in the pauses between them. Whoever calls it sees to it that nothing else
   * writes meanwhile. A failure of a step or of a pause leaves everything as it was.
   */
  async performInSteps<T>(
    kind: string,
    steps: Generator<unknown, T>,
    pause: () => Promise<void> | undefined,
  ): Promise<T> {
    const operation = this.#begin();
    try {
      for (;;) {
        this.#running = operation;
        const { done, value } = steps.next();
        this.#running = undefined;
        if (done === true) {
          operation.commit(kind);
          return value;
        }
        await pause();
      }
    } catch (error) {
      operation.cancel();
      // Somebody may have counted in a pause.
      this.#version += 1;
      throw error;
    } finally {
      this.#running = undefined;
    }
  }

  /** Removes items for ever. Not an operation: nothing of them remains that could bring them back. */
  purge(ids: Iterable<string>): void {
    let stamp: string | undefined;
    for (const id of ids) {
      if (!this.#tables.items.has(id)) continue;
      stamp ??= this.clock.next();
      this.#tables.items.delete(id);
      this.#purged.set(id, stamp);
      this.#changed('items', id);
    }
    if (stamp === undefined) return;
    this.#scrub();
    this.#grow();
  }

  /** Puts another version of an item in its place, outside of undo: for a cleared history. */
  replace(id: string, item: JsonObject): void {
    this.#tables.items.set(id, item);
    this.#changed('items', id);
    this.#scrub();
    this.#grow();
  }

  /** Notes that an item was used. Not worth a save of its own: it travels with the next one. */
  use(id: string, at: string): void {
    const item = this.#tables.items.get(id);
    // Never back in time, even where this machine's clock is slow.
    if (!isObject(item) || (ownText(item, 'usedAt') ?? '') >= at) return;
    this.#tables.items.set(id, { ...item, usedAt: at });
    this.#changed('items', id);
    this.#state = undefined;
    this.#version += 1;
  }

  /** Writes registers without an operation that undo could take back. */
  note(table: Table, ids: readonly string[], changes: Changes): void {
    if (ids.length === 0) return;
    const stamp = this.clock.next();
    for (const id of ids) {
      const item = this.#tables[table].get(id);
      if (!isObject(item)) continue;
      this.#tables[table].set(id, write(item, changes, stamp));
      this.#changed(table, id);
    }
    this.#grow();
  }

  /** One of the keys beside the tables, removals and undo. */
  other(key: string): JsonObject {
    return ownObject(this.#others, key);
  }

  /** Writes one of those keys. No operation; where it isn't worth a save of its own it travels with the next one. */
  keepOther(key: string, value: JsonObject, worthSaving: boolean): void {
    this.#others = { ...this.#others, [key]: value };
    if (worthSaving) this.#grow();
    else {
      this.#state = undefined;
      this.#version += 1;
    }
  }

  /** Takes an operation back, or does it again; false where nothing of it could be: all was changed since. */
  flip(operation: OperationRecord): boolean {
    const stamp = this.clock.next();
    const writes = tableRecord(() => new Map<string, Map<string, Json | undefined>>());
    const changes: Change[] = [];
    for (const { table, ids, path, value, from, to } of operation.changes) {
      const expected = operation.undone ? from : to;
      for (const id of ids) {
        const item = this.#tables[table].get(id);
        if (!isObject(item) || this.#versionAt(item, table, id, path) !== expected) {
          changes.push({ table, ids: [id], path, value, from, to });
          continue;
        }
        const paths = writes[table].get(id);
        if (paths === undefined) writes[table].set(id, new Map([[path, value]]));
        else paths.set(path, value);
        changes.push({ table, ids: [id], path, value: valueBefore(item, path), from, to });
      }
    }
    for (const table of tables) {
      for (const [id, paths] of writes[table]) {
        this.#tables[table].set(id, write(this.#tables[table].get(id) as JsonObject, paths, stamp));
        this.#changed(table, id);
      }
    }
    this.#log.set(operation.id, { ...operation, undone: !operation.undone, stamp, changes: grouped(changes) });
    this.#grow();
    return tables.some((table) => writes[table].size > 0);
  }

  /**
   * Joins another state into this one; `rescue` first copies what was edited after the other side's purges. Answers
   * whether items, folders or searches changed.
   */
  join(other: JsonObject, rescue: (state: JsonObject, purged: JsonObject) => JsonObject): boolean {
    const mine = this.toState();
    this.clock.seeLater(() => seeStamps(other, this.clock));
    const merged = mergeStates(rescue(mine, ownObject(other, 'purged')), rescue(other, mine.purged));
    let changed = false;
    for (const table of tables) {
      for (const id of new Set([...this.#tables[table].keys(), ...Object.keys(merged[table])])) {
        const item = own(merged[table], id);
        if (this.#tables[table].get(id) === item) continue;
        if (item === undefined) this.#tables[table].delete(id);
        else this.#tables[table].set(id, item);
        this.#changed(table, id);
        changed = true;
      }
    }
    if (!changed && jsonEqual(mine, merged)) return false;
    this.#purged = new Map(Object.entries(merged.purged).map(([id, stamp]) => [id, asStamp(stamp)]));
    this.#log = readLog(merged);
    this.#others = Object.fromEntries(Object.entries(merged).filter(([key]) => !known.has(key)));
    this.#grow();
    this.#state = merged;
    return changed;
  }

  #versionAt(item: JsonObject, table: Table, id: string, path: string): string {
    this.#byStamp ??= new Map([...this.#log.values()].map((one) => [one.stamp, one]));
    return versionAt(this.#byStamp, registerStamp(item, path), table, id, path);
  }

  #grow(): void {
    this.#byStamp = undefined;
    this.#state = undefined;
    this.#generation += 1;
    this.#version += 1;
  }

  #changed(table: Table, id: string): void {
    for (const listener of this.#listeners) listener(table, id);
  }

  #scrub(): void {
    for (const [id, before] of this.#log) {
      const clean = scrubbed(
        before,
        (_, gone) => this.#purged.has(gone),
        (table, of) => {
          const item = this.#tables[table].get(of);
          return isObject(item) ? asStamp(own(item, 'floor')) : noStamp;
        },
      );
      if (clean !== before) this.#log.set(id, clean);
    }
  }

  #begin(): { transaction: Transaction; commit(kind: string): void; cancel(): void } {
    const stamp = this.clock.next();
    const originals = tableRecord(() => new Map<string, Json | undefined>());
    const changes = new Map<string, Change>();
    const set = (table: Table, id: string, item: JsonObject): void => {
      if (!originals[table].has(id)) originals[table].set(id, this.#tables[table].get(id));
      this.#tables[table].set(id, item);
      this.#changed(table, id);
    };
    const note = (table: Table, id: string, path: string, value: Json | undefined, from: string, to: string): void => {
      const key = `${table} ${id} ${path}`;
      if (!changes.has(key)) changes.set(key, { table, ids: [id], path, value, from, to });
    };
    const isNew = (table: Table, id: string): boolean =>
      originals[table].has(id) && originals[table].get(id) === undefined;
    const transaction: Transaction = {
      stamp,
      add: (table, id, registers, origin) => {
        const now = stampTime(stamp);
        set(
          table,
          id,
          origin === undefined ? create(registers, now, stamp) : createFrom(registers, origin, stamp, now),
        );
        note(table, id, table === 'items' ? 'withdrawn' : 'trashed', true, noStamp, noStamp);
      },
      put: (table, id, stored) => {
        const item = storedElsewhere(stored, stamp);
        const path = table === 'items' ? 'withdrawn' : 'trashed';
        set(table, id, item);
        const version = this.#versionAt(item, table, id, path);
        note(table, id, path, true, version, version);
      },
      write: (table, id, written) => {
        const item = this.#tables[table].get(id);
        if (written.size === 0 || !isObject(item)) return;
        for (const path of written.keys()) {
          if (isNew(table, id)) continue;
          note(table, id, path, valueBefore(item, path), this.#versionAt(item, table, id, path), stamp);
        }
        set(table, id, write(item, written, stamp));
      },
    };
    return {
      transaction,
      commit: (kind) => {
        if (changes.size === 0) return;
        const abandoned = this.#abandoned();
        const all = grouped([...changes.values()]);
        const done = { id: stamp, kind, count: countOf(all), undone: false, stamp, changes: all };
        this.#log = new Map(newest([...this.#log.values(), done]).map((one) => [one.id, one]));
        this.#grow();
        this.purge(abandoned);
      },
      cancel: () => {
        for (const table of tables) {
          for (const [id, item] of originals[table]) {
            if (item === undefined) this.#tables[table].delete(id);
            else this.#tables[table].set(id, item);
            this.#changed(table, id);
          }
        }
      },
    };
  }

  /** Items whose undone addition can't be done again any more once there is a new operation. */
  #abandoned(): readonly string[] {
    return redoable(this.#log.values())
      .flatMap(({ changes }) => changes)
      .filter(({ table, path }) => table === 'items' && path === 'withdrawn')
      .flatMap(({ ids }) => ids)
      .filter((id) => {
        const item = this.#tables.items.get(id);
        return isObject(item) && isWithdrawn(item);
      });
  }
}

/** What undo writes back. `trashed` and `withdrawn` count only while nothing was written after them. */
function valueBefore(item: JsonObject, path: string): Json | undefined {
  if (path === 'trashed') return isTrashed(item) ? true : undefined;
  if (path === 'withdrawn') return isWithdrawn(item) ? true : undefined;
  return registerValue(item, path);
}
