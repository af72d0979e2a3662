/**
 * A step of an edit that no text box takes back: a row removed, added or moved, a kind, a folder, a tag, a generated value. It is taken
 * back by itself; what was typed before and since stays. Pure data.
 */
import type { FormField, FormUrl, ItemForm } from './form.ts';

export interface FormStep {
  readonly before: ItemForm;
  readonly after: ItemForm;
}

const plainPaths = ['title', 'folderId', 'notes', 'expiresAt', 'rotateEvery'] as const;

/** The form without this step. */
export function withoutStep(now: ItemForm, { before, after }: FormStep): ItemForm {
  const plain = plainPaths.filter((path) => before[path] !== after[path]).map((path) => [path, before[path]] as const);
  return {
    ...now,
    ...(Object.fromEntries(plain) as Partial<ItemForm>),
    tags: tagsWithout(now.tags, before.tags, after.tags),
    fields: rowsWithout(now.fields, before.fields, after.fields),
    urls: rowsWithout(now.urls, before.urls, after.urls),
  };
}

export const withStep = (now: ItemForm, { before, after }: FormStep): ItemForm =>
  withoutStep(now, { before: after, after: before });

function tagsWithout(now: readonly string[], before: readonly string[], after: readonly string[]): readonly string[] {
  const added = new Set(after.filter((tag) => !before.includes(tag)));
  const removed = before.filter((tag) => !after.includes(tag) && !now.includes(tag));
  return [...now.filter((tag) => !added.has(tag)), ...removed];
}

function rowsWithout<Row extends FormField | FormUrl>(
  now: readonly Row[],
  before: readonly Row[],
  after: readonly Row[],
): readonly Row[] {
  if (before === after) return now;
  const was = byKey(before);
  const became = byKey(after);
  const rows = now
    .filter(({ key }) => was.has(key) || !became.has(key))
    .map((row) => withoutChange(row, was.get(row.key), became.get(row.key)));
  const here = byKey(rows);
  const removed = before.filter(({ key }) => !became.has(key) && !here.has(key));
  return ordered([...rows, ...removed], before, after, removed);
}

const byKey = <Row extends { readonly key: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.key, row]));

/** The row with those of its parts as they were that the step changed. */
function withoutChange<Row extends object>(row: Row, before: Row | undefined, after: Row | undefined): Row {
  if (before === undefined || after === undefined || before === after) return row;
  const parts = new Map(Object.entries(row));
  const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  for (const name of new Set([...old.keys(), ...fresh.keys()])) {
    if (old.get(name) === fresh.get(name)) continue;
    if (old.has(name)) parts.set(name, old.get(name));
    else parts.delete(name);
  }
  return Object.fromEntries(parts) as Row;
}

/** Rows that came back stand behind those that stood before them; where the step moved rows, all stand as they did. */
function ordered<Row extends { readonly key: string }>(
  rows: readonly Row[],
  before: readonly Row[],
  after: readonly Row[],
  removed: readonly Row[],
): readonly Row[] {
  const places = new Map(before.map(({ key }, at) => [key, at]));
  const common = after.filter(({ key }) => places.has(key));
  const moved = common.some(
    ({ key }, at) => at > 0 && (places.get(key) ?? 0) < (places.get(common[at - 1]?.key ?? '') ?? 0),
  );
  const out = new Set((moved ? rows.filter(({ key }) => places.has(key)) : removed).map(({ key }) => key));
  const result = rows.filter(({ key }) => !out.has(key));
  for (const { key } of before) {
    const row = out.has(key) ? rows.find((one) => one.key === key) : undefined;
    if (row === undefined) continue;
    // Behind the nearest one before it that is there.
    const above = before
      .slice(0, places.get(key))
      .reverse()
      .find((one) => result.some((other) => other.key === one.key));
    result.splice(above === undefined ? 0 : result.findIndex((one) => one.key === above.key) + 1, 0, row);
  }
  return result;
}
