/** In what an item differs from how it was in another state of the vault, register by register, as people see it. */
import { fieldsOf } from './item-view.ts';
import { jsonEqual } from './json.ts';
import { takeApart } from './registers.ts';
import { isTrashed } from './state.ts';
import { noStamp } from './stamp.ts';
import { changeOf } from './timeline.ts';
import type { JsonObject } from './json.ts';
import type { Register } from './registers.ts';
import type { FolderName, TimelineChange } from './timeline.ts';

const gone: Register = { value: undefined, stamp: noStamp };

/** What counts is whether the item lies in the trash, not what the mark says: whoever edits an item takes it out. */
function visible(item: JsonObject): ReadonlyMap<string, Register> {
  const { registers } = takeApart(item);
  const mark = registers.get('trashed');
  if (mark !== undefined && !isTrashed(item)) registers.delete('trashed');
  return registers;
}

/** `before`: how it was; `after`: how it is now. Nothing where only the order of fields differs. */
export function changesBetween(was: JsonObject, now: JsonObject, folderName: FolderName): readonly TimelineChange[] {
  const [before, after] = [visible(was), visible(now)];
  // As people read an item: its fields in their order, before and behind them the rest.
  const fields = [...fieldsOf(now), ...fieldsOf(was)].map(({ id }) => `fields/${id}`);
  const others = [...after.keys(), ...before.keys()].filter((path) => !fields.includes(path));
  const plain = others.filter((path) => !path.includes('/'));
  return [...new Set([...plain, ...fields, ...others])].flatMap((path) => {
    const [then, today] = [before.get(path) ?? gone, after.get(path) ?? gone];
    if (jsonEqual(then.value, today.value)) return [];
    return changeOf(now, path, then, today, folderName) ?? [];
  });
}
