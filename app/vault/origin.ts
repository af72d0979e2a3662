/**
 * What an item brings along that came from elsewhere: its times, earlier values, attachments and the id it had there. Its registers
 * bear the time of its last change, so that what is changed here later wins, and `trashed` the time of the operation.
 */
import { storeField } from './item-view.ts';
import { compareHistory, historyLength, putTogether } from './registers.ts';
import { asStamp, noStamp, stampMs } from './stamp.ts';
import type { Json, JsonObject } from './json.ts';
import type { Attachment, FieldKind } from './item.ts';
import type { Changes, Register, Version } from './registers.ts';

export interface EarlierValue {
  /** `title`, `notes` or `fields/<id>`. */
  readonly path: string;
  readonly name: string;
  readonly kind: FieldKind;
  readonly value: string;
  readonly at?: string;
}

export interface Origin {
  readonly createdAt?: string;
  readonly modifiedAt?: string;
  readonly usedAt?: string;
  readonly trashed?: boolean;
  readonly attachments?: readonly Attachment[];
  /** Of each path the oldest first. */
  readonly earlier?: readonly EarlierValue[];
}

/** Never later than the operation: a clock that was wrong elsewhere must not be believed here. */
function stampOf(time: string | undefined, operation: string): string {
  const stamp = time === undefined ? noStamp : asStamp(`${new Date(time).toISOString()}${operation.slice(24)}`);
  return stamp === noStamp || stamp > operation ? operation : stamp;
}

/** A new item of these registers. */
export function createFrom(changes: Changes, origin: Origin, operation: string, now: string): JsonObject {
  const stamp = stampOf(origin.modifiedAt, operation);
  const registers = new Map<string, Register>();
  for (const [path, value] of changes) if (value !== undefined) registers.set(path, { value, stamp });
  for (const { id, name, size } of origin.attachments ?? []) {
    registers.set(`attachments/${id}`, { value: { name, size }, stamp });
  }
  if (origin.trashed === true) registers.set('trashed', { value: true, stamp: operation });
  return putTogether({
    registers,
    history: historyOf(origin.earlier ?? [], stamp),
    floor: noStamp,
    createdAt: origin.createdAt ?? origin.modifiedAt ?? now,
    usedAt: origin.usedAt,
  });
}

/** Stamps of one path are all different and before the current value's: the newest is at most a millisecond older. */
function historyOf(earlier: readonly EarlierValue[], current: string): readonly Version[] {
  const versions: Version[] = [];
  const kept = new Map<string, number>();
  const last = new Map<string, string>();
  for (const one of [...earlier].reverse()) {
    const count = kept.get(one.path) ?? 0;
    if (count >= historyLength) continue;
    const before = last.get(one.path) ?? current;
    const latest = `${new Date(Math.max(0, stampMs(before) - 1)).toISOString()}${current.slice(24)}`;
    const own = one.at === undefined ? latest : stampOf(one.at, latest);
    const stamp = own < latest ? own : latest;
    kept.set(one.path, count + 1);
    last.set(one.path, stamp);
    versions.push({ path: one.path, value: valueOf(one), stamp });
  }
  return versions.sort(compareHistory);
}

function valueOf({ path, name, kind, value }: EarlierValue): Json {
  return path.startsWith('fields/') ? storeField({ id: path.slice(7), name, kind, value }, undefined) : value;
}
