/**
 * Stored items (and folders) as sets of registers: reading them from the stored JSON, writing them back in one normal
 * form, and changing some of them. The stored form is specified in docs/MERGE.md, "A stored item".
 *
 * A register is a path with a value and the stamp of its last write. A key of the stored item without a slash
 * whose value is an object is a group: its members are the registers `<key>/<member>`. Every other key is a register.
 */
import { canonicalJson, isObject, own, ownObject, ownText, setOwn } from './json.ts';
import { asStamp, noStamp } from './stamp.ts';
import type { Json, JsonObject } from './json.ts';

export interface Register {
  /** undefined: deleted. */
  readonly value: Json | undefined;
  readonly stamp: string;
}

export interface Version extends Register {
  readonly path: string;
}

/** A stored item taken apart. */
export interface Parts {
  readonly registers: Map<string, Register>;
  /** Earlier versions, newest first. */
  readonly history: readonly Version[];
  readonly floor: string;
  readonly createdAt: string | undefined;
  readonly usedAt: string | undefined;
}

/** Register values by path; undefined deletes. */
export type Changes = ReadonlyMap<string, Json | undefined>;

export const historyLength = 20;

const reserved = new Set(['stamp', 'stamps', 'history', 'floor', 'createdAt', 'usedAt']);
/** Known keys come first and in this order, so that all items have the same shape in memory and in the file. */
const order = new Map(
  ['type', 'title', 'name', 'folder', 'parent', 'favourite', 'archived', 'trashed', 'notes'].map((path, rank) => [
    path,
    rank,
  ]),
);

function isReserved(path: string): boolean {
  const slash = path.indexOf('/');
  return reserved.has(slash < 0 ? path : path.slice(0, slash));
}

export function takeApart(item: JsonObject): Parts {
  const registers = new Map<string, Register>();
  const base = asStamp(own(item, 'stamp'));
  const stamps = ownObject(item, 'stamps');
  const stamped = Object.keys(stamps);
  const put = (path: string, value: Json): void => {
    const stamp = stamped.length > 0 && Object.hasOwn(stamps, path) ? asStamp(stamps[path]) : base;
    registers.set(path, { value, stamp });
  };
  for (const key of Object.keys(item)) {
    const value = item[key] ?? null;
    if (reserved.has(key)) continue;
    if (isObject(value) && !key.includes('/'))
      for (const member of Object.keys(value)) put(`${key}/${member}`, value[member] ?? null);
    else put(key, value);
  }
  for (const path of stamped) {
    if (registers.has(path) || isReserved(path)) continue;
    const stamp = asStamp(stamps[path]);
    if (stamp !== noStamp) registers.set(path, { value: undefined, stamp });
  }
  return {
    registers,
    history: readHistory(item),
    floor: asStamp(own(item, 'floor')),
    createdAt: ownText(item, 'createdAt'),
    usedAt: ownText(item, 'usedAt'),
  };
}

export function readHistory(item: JsonObject): readonly Version[] {
  const history = own(item, 'history');
  if (!Array.isArray(history)) return [];
  const versions: Version[] = [];
  for (const entry of history as readonly Json[]) {
    if (!isObject(entry)) continue;
    const path = ownText(entry, 'path');
    const value = own(entry, 'value');
    if (path === undefined || isReserved(path)) continue;
    // An object under a plain key would be read as a group: nothing that Frond writes.
    if (!path.includes('/') && isObject(value)) continue;
    versions.push({ path, value, stamp: asStamp(own(entry, 'stamp')) });
  }
  return versions;
}

/** The stamp that most registers with a value have; of equally frequent ones the earliest. */
function commonStamp(registers: ReadonlyMap<string, Register>): string {
  let best = noStamp;
  let most = 0;
  let others: Map<string, number> | undefined;
  for (const { value, stamp } of registers.values()) {
    if (value === undefined) continue;
    if (most === 0) best = stamp;
    if (others === undefined && stamp === best) most += 1;
    else {
      others ??= new Map([[best, most]]);
      others.set(stamp, (others.get(stamp) ?? 0) + 1);
    }
  }
  for (const [stamp, count] of others ?? []) {
    if (count > most || (count === most && stamp < best)) [best, most] = [stamp, count];
  }
  return best;
}

function pathRank(path: string): number {
  return order.get(path) ?? (path.includes('/') ? order.size + 1 : order.size);
}

interface Ranked {
  readonly path: string;
  readonly rank: number;
  readonly register: Register;
}

function compareRanked(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || (a.path < b.path ? -1 : 1);
}

/** The stored form; the same for the same parts, whatever order they come in. */
export function putTogether(parts: Parts): JsonObject {
  const base = commonStamp(parts.registers);
  const sorted = Array.from(parts.registers, ([path, register]): Ranked => ({ path, rank: pathRank(path), register }));
  sorted.sort(compareRanked);
  const stored: Record<string, Json> = {};
  const groups = new Map<string, Record<string, Json>>();
  let stamps: Record<string, Json> | undefined;
  for (const { path, register } of sorted) {
    const { value, stamp } = register;
    if (value === undefined || stamp !== base) setOwn((stamps ??= {}), path, stamp);
    if (value === undefined) continue;
    const slash = path.indexOf('/');
    const key = path.slice(0, Math.max(slash, 0));
    // A register that bears a group's name leaves no place for the group: its members then stand by their whole path.
    if (slash < 0 || parts.registers.get(key)?.value !== undefined) {
      setOwn(stored, path, value);
      continue;
    }
    let group = groups.get(key);
    if (group === undefined) {
      group = {};
      groups.set(key, group);
    }
    setOwn(group, path.slice(slash + 1), value);
  }
  for (const [key, members] of groups) setOwn(stored, key, members);
  if (parts.createdAt !== undefined) stored.createdAt = parts.createdAt;
  if (parts.usedAt !== undefined) stored.usedAt = parts.usedAt;
  stored.stamp = base;
  if (stamps !== undefined) stored.stamps = stamps;
  if (parts.history.length > 0) {
    stored.history = parts.history.map(({ path, value, stamp }) =>
      value === undefined ? { path, stamp } : { path, value, stamp },
    );
  }
  if (parts.floor !== noStamp) stored.floor = parts.floor;
  return stored;
}

/** Later first; of the same stamp the greater canonical JSON first. */
export function compareVersions(a: Register, b: Register): number {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? -1 : 1;
  const left = canonicalJson(a.value);
  const right = canonicalJson(b.value);
  return left === right ? 0 : left > right ? -1 : 1;
}

/** Order of the stored history: newest first, then by path. */
export function compareHistory(a: Version, b: Version): number {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? -1 : 1;
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return compareVersions(a, b);
}

/**
 * Which of a path's versions, newest first, stay beside the current one: the newest `historyLength`; and of those that
 * are not later than the floor only the very newest of the path.
 */
export function keptVersions<V extends Register>(newestFirst: readonly V[], floor: string): readonly V[] {
  const below = newestFirst.findIndex(({ stamp }) => stamp <= floor);
  const end = below < 0 ? newestFirst.length : below + 1;
  return newestFirst.slice(1, Math.min(end, historyLength + 1));
}

/** The item with some registers written at `stamp`; what they held before goes into the history. */
export function write(item: JsonObject, changes: Changes, stamp: string): JsonObject {
  const parts = takeApart(item);
  let history: Map<string, readonly Version[]> | undefined;
  for (const [path, value] of changes) {
    const before = parts.registers.get(path);
    parts.registers.set(path, { value, stamp });
    // Two writes of one operation share a stamp; only the last of them counts.
    if (before === undefined || before.stamp === stamp) continue;
    history ??= byPath(parts.history);
    const versions = [{ path, value, stamp }, { path, ...before }, ...(history.get(path) ?? [])];
    history.set(path, keptVersions(versions, parts.floor));
  }
  const all = history === undefined ? parts.history : [...history.values()].flat();
  const { registers, floor, createdAt, usedAt } = parts;
  const sorted = all.length < 2 ? all : [...all].sort(compareHistory);
  return putTogether({ registers, history: sorted, floor, createdAt, usedAt });
}

function byPath(history: readonly Version[]): Map<string, readonly Version[]> {
  const paths = new Map<string, Version[]>();
  for (const version of history) {
    const versions = paths.get(version.path);
    if (versions === undefined) paths.set(version.path, [version]);
    else versions.push(version);
  }
  return paths;
}

export function create(registers: Changes, createdAt: string, stamp: string): JsonObject {
  const written = new Map<string, Register>();
  for (const [path, value] of registers) if (value !== undefined) written.set(path, { value, stamp });
  return putTogether({ registers: written, history: [], floor: noStamp, createdAt, usedAt: undefined });
}

/** The current value of a register. */
export function registerValue(item: JsonObject, path: string): Json | undefined {
  const slash = path.indexOf('/');
  if (isReserved(path)) return undefined;
  if (slash < 0) {
    const value = own(item, path);
    return isObject(value) ? undefined : value;
  }
  return own(ownObject(item, path.slice(0, slash)), path.slice(slash + 1)) ?? own(item, path);
}

/** The stamp of a register's last write, or `noStamp` if it was never written. */
export function registerStamp(item: JsonObject, path: string): string {
  const stamps = ownObject(item, 'stamps');
  if (Object.hasOwn(stamps, path)) return asStamp(stamps[path]);
  return registerValue(item, path) === undefined ? noStamp : asStamp(own(item, 'stamp'));
}

/** The greatest stamp of the item's registers, those in `except` left out. */
export function latestStamp(item: JsonObject, except?: ReadonlySet<string>): string {
  let latest = asStamp(own(item, 'stamp'));
  for (const [path, text] of Object.entries(ownObject(item, 'stamps'))) {
    if (except?.has(path) === true) continue;
    const stamp = asStamp(text);
    if (stamp > latest) latest = stamp;
  }
  return latest;
}
