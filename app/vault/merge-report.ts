/**
 * What a merge with another copy did, item by item and field by field: what came from the copy, and where both sides had changed the
 * same field, so that one value is current and the other lies in the item's history.
 */
import { isObject, own } from './json.ts';
import { titleOf, typeOf } from './item-view.ts';
import { takeApart } from './registers.ts';
import { isWithdrawn } from './state.ts';
import { changeOf } from './timeline.ts';
import type { ItemType } from './item.ts';
import type { JsonObject } from './json.ts';
import type { Parts, Register } from './registers.ts';
import type { VaultState } from './state.ts';
import type { FolderName, TimelineChange } from './timeline.ts';

export interface MergedField {
  /** From what lost to what is current. */
  readonly change: TimelineChange;
  /** Whose value is current. */
  readonly won: 'here' | 'copy';
  /** Both sides had changed it, each without knowing of the other. */
  readonly both: boolean;
}

export interface MergedItem {
  readonly id: string;
  readonly type: ItemType;
  readonly title: string;
  /** `added`: came from the copy. `removed`: was deleted for ever there. */
  readonly change: 'added' | 'changed' | 'removed';
  readonly fields: readonly MergedField[];
}

function knows({ registers, history }: Parts, path: string, stamp: string): boolean {
  return registers.get(path)?.stamp === stamp || history.some((one) => one.path === path && one.stamp === stamp);
}

function fieldsOf(mine: JsonObject, theirs: JsonObject, now: JsonObject, name: FolderName): readonly MergedField[] {
  const [here, copy] = [takeApart(mine), takeApart(theirs)];
  const current = takeApart(now).registers;
  const found: MergedField[] = [];
  for (const [path, their] of copy.registers) {
    const ours = here.registers.get(path);
    const after = current.get(path);
    if (after === undefined || ours?.stamp === their.stamp) continue;
    const won = after.stamp === their.stamp ? 'copy' : 'here';
    // A value that the winner's side has in its history is merely older.
    const seen = won === 'copy' ? ours !== undefined && knows(copy, path, ours.stamp) : knows(here, path, their.stamp);
    if (won === 'here' && seen) continue;
    const lost: Register | undefined = won === 'copy' ? ours : their;
    const change = changeOf(now, path, lost, after, name);
    if (change !== undefined) found.push({ change, won, both: !seen && ours !== undefined });
  }
  return found;
}

/** `before` and `after`: this vault around the merge. In the order of titles. */
export function mergeReport(before: VaultState, copy: JsonObject, after: VaultState): readonly MergedItem[] {
  const folders = new Map(Object.entries(after.folders));
  const name: FolderName = (id) => {
    const folder = folders.get(id);
    return isObject(folder) && typeof folder.name === 'string' ? folder.name : undefined;
  };
  const table = own(copy, 'items');
  const theirs = isObject(table) ? table : {};
  const found: MergedItem[] = [];
  for (const id of new Set([...Object.keys(theirs), ...Object.keys(before.items)])) {
    const [mine, other, now] = [own(before.items, id), own(theirs, id), own(after.items, id)];
    if (mine === now && other === now) continue;
    const shown = [now, mine, other].find(isObject);
    if (shown === undefined || (isObject(now) && isWithdrawn(now))) continue;
    const item = { id, type: typeOf(shown), title: titleOf(shown) };
    if (!isObject(now)) {
      if (isObject(mine)) found.push({ ...item, change: 'removed', fields: [] });
    } else if (!isObject(mine)) found.push({ ...item, change: 'added', fields: [] });
    else if (isObject(other)) {
      const fields = fieldsOf(mine, other, now, name);
      if (fields.length > 0) found.push({ ...item, change: 'changed', fields });
    }
  }
  return found.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
}
