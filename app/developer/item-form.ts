/** All of an item that a person may change, as one value: what an editor shows and gives back, and what to write where it differs. */
import { isDeepStrictEqual } from 'node:util';
import type { FieldInput, FieldKind, Item, ItemInput, UrlInput } from '../vault/item.ts';

export interface FormField {
  /** Absent: a new one. */
  readonly id?: string;
  readonly name: string;
  readonly kind: FieldKind;
  readonly value: string;
}

export interface ItemForm {
  readonly title: string;
  readonly folder: readonly string[];
  readonly tags: readonly string[];
  readonly favourite: boolean;
  readonly archived: boolean;
  readonly expiresAt: string | null;
  readonly rotateEvery: number | null;
  readonly urls: readonly UrlInput[];
  readonly fields: readonly FormField[];
  readonly notes: string;
}

export function formOf(item: Item): ItemForm {
  const { title, folder, tags, favourite, archived, expiresAt, rotateEvery, urls, fields, notes } = item;
  return {
    title,
    folder,
    tags,
    favourite,
    archived,
    expiresAt: expiresAt ?? null,
    rotateEvery: rotateEvery ?? null,
    urls: urls.map(({ id, url }) => ({ id, url })),
    fields: fields.map(({ id, name, kind, value }) => ({ id, name, kind, value })),
    notes,
  };
}

export interface FormChanges {
  readonly input: Omit<ItemInput, 'folderId'>;
  /** undefined: stays; empty: to the top. */
  readonly folder: readonly string[] | undefined;
}

/** What a person changed from `base` to `edited`, for the item as it is by now: what somebody else changed meanwhile stays. */
export function changesOf(base: ItemForm, edited: ItemForm, current: ItemForm): FormChanges {
  const changed = <Key extends keyof ItemForm>(...keys: readonly Key[]): Partial<Pick<ItemForm, Key>> =>
    Object.fromEntries(
      keys.filter((key) => !isDeepStrictEqual(base[key], edited[key])).map((key) => [key, edited[key]]),
    ) as Partial<Pick<ItemForm, Key>>;
  const { folder } = changed('folder');
  return {
    input: {
      ...changed('title', 'favourite', 'archived', 'expiresAt', 'rotateEvery', 'notes'),
      tags: mergedTags(base.tags, edited.tags, current.tags),
      urls: mergedEntries(base.urls, edited.urls, current.urls),
      fields: mergedEntries<FieldInput & FormField>(base.fields, edited.fields, current.fields),
    },
    folder,
  };
}

function mergedTags(base: readonly string[], edited: readonly string[], current: readonly string[]): readonly string[] {
  const removed = new Set(base.filter((tag) => !edited.includes(tag)));
  return [...new Set([...current.filter((tag) => !removed.has(tag)), ...edited.filter((tag) => !base.includes(tag))])];
}

/** In the order of the edited ones; what others added comes last, what others removed stays so unless it was changed here. */
function mergedEntries<Entry extends { readonly id?: string }>(
  base: readonly Entry[],
  edited: readonly Entry[],
  current: readonly Entry[],
): readonly Entry[] {
  const byId = (entries: readonly Entry[]): ReadonlyMap<string | undefined, Entry> =>
    new Map(entries.map((entry) => [entry.id, entry]));
  const [before, now, kept] = [byId(base), byId(current), byId(edited)];
  const wanted = edited.flatMap((entry): readonly Entry[] => {
    const was = entry.id === undefined ? undefined : before.get(entry.id);
    if (was === undefined || !isDeepStrictEqual(was, entry)) return [entry];
    return now.has(entry.id) ? [now.get(entry.id) ?? entry] : [];
  });
  return [...wanted, ...current.filter(({ id }) => !before.has(id) && !kept.has(id))];
}

/** Whether two forms say the same. */
export function sameForm(a: ItemForm, b: ItemForm): boolean {
  return isDeepStrictEqual(a, b);
}
