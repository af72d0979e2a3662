/** In what two states of a vault differ, item by item: names of what differs, never a value. */
import { jsonEqual } from './json.ts';
import type { Item } from './item.ts';
import type { Json } from './json.ts';
import type { VaultReading } from './vault-reading.ts';

export interface ItemDifference {
  readonly id: string;
  readonly title: string;
  readonly change: 'added' | 'changed' | 'trashed' | 'removed';
  /** Names of what differs, of fields their own; empty for items that are only in one of the two. */
  readonly what: readonly string[];
}

/** What became of `before` by `now`, in the order of their titles. */
export function differences(before: VaultReading, now: VaultReading): readonly ItemDifference[] {
  const folders = (vault: VaultReading): string => JSON.stringify(vault.folders().map(({ id, path }) => [id, path]));
  // Most items are as they were: these need not be looked at.
  const alike = folders(before) === folders(now);
  const found = [...new Set([...before.ids(), ...now.ids()])].flatMap((id): readonly ItemDifference[] => {
    if (!now.has(id)) return [{ id, title: before.get(id).title, change: 'removed', what: [] }];
    if (alike && before.has(id) && now.isAs(before, id)) return [];
    const item = now.get(id);
    const { title } = item;
    if (!before.has(id)) return [{ id, title, change: 'added', what: [] }];
    const was = before.get(id);
    const what = differing(was, item);
    if (item.deletedAt !== undefined && was.deletedAt === undefined) return [{ id, title, change: 'trashed', what }];
    const restored = (item.deletedAt === undefined) !== (was.deletedAt === undefined);
    return what.length > 0 || restored ? [{ id, title, change: 'changed', what }] : [];
  });
  return found.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
}

interface Part {
  readonly name: string;
  readonly value: Json;
}

function partsOf(item: Item): ReadonlyMap<string, Part> {
  const plain = {
    title: item.title,
    folder: [...item.folder],
    tags: [...item.tags],
    favourite: item.favourite,
    archived: item.archived,
    expiresAt: item.expiresAt ?? null,
    rotateEvery: item.rotateEvery ?? null,
    urls: item.urls.map(({ url }) => url),
    notes: item.notes,
  };
  const entries: readonly (readonly [string, Part])[] = [
    ...Object.entries(plain).map(([name, value]) => [name, { name, value }] as const),
    ...item.fields.map(
      ({ id, name, kind, value }) => [`fields/${id}`, { name: name || id, value: [name, kind, value] }] as const,
    ),
    ...item.attachments.map(({ id, name }) => [`attachments/${id}`, { name, value: name }] as const),
  ];
  return new Map(entries);
}

function differing(before: Item, now: Item): readonly string[] {
  const [old, current] = [partsOf(before), partsOf(now)];
  const paths = [...new Set([...old.keys(), ...current.keys()])];
  return paths.flatMap((path) => {
    const [a, b] = [old.get(path), current.get(path)];
    return a !== undefined && b !== undefined && jsonEqual(a.value, b.value) ? [] : [(b ?? a)?.name ?? path];
  });
}
