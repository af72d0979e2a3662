/**
 * What happened to an item, operation by operation, as far as its history goes back: each register's versions, read as the
 * changes from one to the next.
 */
import { versionText } from './item-view.ts';
import { own, ownText } from './json.ts';
import { historyLength, takeApart } from './registers.ts';
import { asStamp, noStamp, stampTime } from './stamp.ts';
import type { FieldKind } from './item.ts';
import type { Json, JsonObject } from './json.ts';

/** A register at one time; without a value it was not set. */
export interface TimelineValue {
  readonly stamp: string;
  readonly value: string | undefined;
}

export interface TimelineChange {
  readonly path: string;
  /** Name of the register for people (HistoryEntry.name), after the change. */
  readonly name: string;
  /** The name before, where it was another. */
  readonly nameBefore?: string;
  readonly kind: FieldKind;
  /** Absent where it had never been set. */
  readonly before?: TimelineValue;
  readonly after: TimelineValue;
}

/** What one operation changed. */
export interface TimelineEntry {
  readonly stamp: string;
  readonly at: string;
  /** Id of the unlock that did it. */
  readonly session: string;
  readonly changes: readonly TimelineChange[];
}

export interface Timeline {
  /** The newest first. */
  readonly entries: readonly TimelineEntry[];
  readonly createdAt: string;
  /** Time up to which the history was cleared. */
  readonly clearedAt?: string;
}

export type FolderName = (id: string) => string | undefined;
interface Stored {
  readonly value: Json | undefined;
  readonly stamp: string;
}

/** Registers that are a yes or no of the whole item. */
const flags: ReadonlySet<string> = new Set(['favourite', 'trashed']);

export function timelineOf(item: JsonObject, folderName: FolderName): Timeline {
  const { registers, history, floor, createdAt } = takeApart(item);
  const entries = new Map<string, TimelineChange[]>();
  for (const [path, current] of registers) {
    const versions: readonly Stored[] = [current, ...history.filter((version) => version.path === path)];
    for (const [at, after] of versions.entries()) {
      const before = versions[at + 1];
      const unknown = before === undefined && (at >= historyLength || after.stamp <= floor);
      const first = before === undefined && stampTime(after.stamp) === createdAt;
      if (unknown || first || after.stamp === noStamp) continue;
      const change = changeOf(item, path, before, after, folderName);
      if (change === undefined) continue;
      const changes = entries.get(after.stamp);
      if (changes === undefined) entries.set(after.stamp, [change]);
      else changes.push(change);
    }
  }
  const sorted = [...entries].sort(([a], [b]) => (a > b ? -1 : 1));
  return {
    entries: sorted.map(([stamp, changes]) => ({
      stamp,
      at: stampTime(stamp),
      session: stamp.slice(stamp.indexOf('/') + 1),
      changes,
    })),
    createdAt: createdAt ?? stampTime(asStamp(own(item, 'stamp'))),
    ...(floor === noStamp ? {} : { clearedAt: stampTime(asStamp(ownText(item, 'floor'))) }),
  };
}

/** What became of a register from one version to another, as people see it; undefined where they see no difference. */
export function changeOf(
  item: JsonObject,
  path: string,
  before: Stored | undefined,
  after: Stored,
  folderName: FolderName,
): TimelineChange | undefined {
  const now = textOf(item, path, after.value, folderName);
  const then = before && textOf(item, path, before.value, folderName);
  if (now === undefined) return undefined;
  const same = then?.value === now.value && (then === undefined || then.name === now.name);
  if (same) return undefined;
  // What was removed is still called what it was.
  const gone = now.value === undefined && then !== undefined;
  const { name, kind } = gone ? then : now;
  const renamed = then?.value !== undefined && then.name !== name;
  return {
    path,
    name,
    ...(renamed ? { nameBefore: then.name } : {}),
    kind,
    ...(before === undefined || then === undefined ? {} : { before: { stamp: before.stamp, value: then.value } }),
    after: { stamp: after.stamp, value: now.value },
  };
}

function textOf(
  item: JsonObject,
  path: string,
  value: Json | undefined,
  folderName: FolderName,
): { readonly name: string; readonly kind: FieldKind; readonly value: string | undefined } | undefined {
  if (!flags.has(path)) return versionText(item, path, value, folderName);
  return { name: path, kind: 'boolean', value: value === true ? 'true' : 'false' };
}
