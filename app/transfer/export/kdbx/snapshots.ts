/**
 * The states that an item had, as KeePass keeps history: whole entries. Frond keeps versions of single registers, so each moment at which
 * something of the entry was written gives one state.
 */
import type { Field, FieldKind, Item } from '../../../vault/item.ts';
import type { VaultReading } from '../../../vault/vault-reading.ts';

/** What of an item KeePass has a history of. */
export interface Snapshot {
  readonly title: string;
  readonly notes: string;
  readonly fields: readonly Field[];
  readonly urls: readonly string[];
  /** When the state began. */
  readonly at: string;
}

interface Version {
  readonly name: string;
  readonly kind: FieldKind;
  /** undefined: it was not there. */
  readonly value: string | undefined;
  readonly at: string;
}

const carried = /^(?:title|notes|fields\/[^/]+|urls\/[^/]+)$/;

/** More would make the file many times as large. */
export const mostSnapshots = 100;

export function isCarried(path: string): boolean {
  return carried.test(path);
}

export function currentSnapshot({ title, notes, fields, urls, updatedAt }: Item): Snapshot {
  return { title, notes, fields, urls: urls.map(({ url }) => url), at: updatedAt };
}

/** Earlier states, the oldest first. */
export function earlierSnapshots(vault: VaultReading, item: Item): readonly Snapshot[] {
  if (!item.history.some(({ path }) => isCarried(path))) return [];
  const versions = versionsOf(vault, item);
  const times = [...new Set([...versions.values()].flatMap((list) => list.map(({ at }) => at)))].sort();
  // The last moment made the state of today.
  return times.slice(0, -1).map((at) => stateAt(versions, at));
}

/** Versions of each register, the oldest first and the current one last. */
function versionsOf(vault: VaultReading, item: Item): ReadonlyMap<string, readonly Version[]> {
  const current = new Map<string, Omit<Version, 'at'>>([
    ['title', { name: 'title', kind: 'text', value: item.title }],
    ['notes', { name: 'notes', kind: 'multiline', value: item.notes }],
    ...item.fields.map(({ id, name, kind, value }) => [`fields/${id}`, { name, kind, value }] as const),
    ...item.urls.map(({ id, url }) => [`urls/${id}`, { name: 'url', kind: 'url', value: url }] as const),
  ]);
  const former = new Map<string, Version[]>();
  for (const { path, name, kind, value, at } of [...item.history].reverse()) {
    if (!isCarried(path)) continue;
    const list = former.get(path) ?? [];
    list.push({ name, kind, value, at });
    former.set(path, list);
  }
  const all = new Map<string, readonly Version[]>();
  for (const path of new Set([...current.keys(), ...former.keys()])) {
    const list = former.get(path) ?? [];
    const now = current.get(path) ?? { name: '', kind: 'text', value: undefined };
    all.set(path, [...list, { ...now, at: vault.writtenAt(item.id, path) }]);
  }
  return all;
}

function stateAt(versions: ReadonlyMap<string, readonly Version[]>, at: string): Snapshot {
  const fields: Field[] = [];
  const urls: string[] = [];
  const texts = { title: '', notes: '' };
  for (const [path, list] of versions) {
    const found = list.filter((version) => version.at <= at).at(-1);
    if (found?.value === undefined) continue;
    const { name, kind, value } = found;
    if (path === 'title' || path === 'notes') texts[path] = value;
    else if (path.startsWith('urls/')) urls.push(value);
    else fields.push({ id: path.slice('fields/'.length), name, kind, value });
  }
  return { ...texts, fields, urls, at };
}
