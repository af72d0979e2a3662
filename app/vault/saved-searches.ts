/**
 * Searches that people keep by a name. They stand in the vault's state under `searches`, each stored like an item (registers with
 * stamps), so that merging joins them by the same rules; a removed one keeps its stamps and holds `trashed`.
 */
import { FrondError } from '../errors.ts';
import { collation } from './collation.ts';
import { isObject, own, ownText } from './json.ts';
import { create, write } from './registers.ts';
import type { JsonObject } from './json.ts';

export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** As it is typed. */
  readonly query: string;
}

/** More of them would be no help in finding anything. */
export const mostSearches = 100;

/** By name. */
export function savedSearches(stored: JsonObject): readonly SavedSearch[] {
  const compare = collation();
  return Object.entries(stored)
    .flatMap(([id, search]) => {
      if (!isObject(search) || own(search, 'trashed') === true) return [];
      const [name, query] = [ownText(search, 'name') ?? '', ownText(search, 'query') ?? ''];
      return name === '' || query === '' ? [] : [{ id, name, query }];
    })
    .sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .slice(0, mostSearches);
}

export function withNewSearch(
  stored: JsonObject,
  { id, name, query }: SavedSearch,
  at: { readonly now: string; readonly stamp: string },
): JsonObject {
  if (savedSearches(stored).length >= mostSearches) throw new FrondError('INVALID', 'search.tooMany');
  const registers = new Map([
    ['name', name],
    ['query', query],
  ]);
  return { ...stored, [id]: create(registers, at.now, at.stamp) };
}

/** Another name or query, or there no more (and there again). */
export function withSearchChanged(
  stored: JsonObject,
  id: string,
  change: { readonly name?: string; readonly query?: string; readonly trashed?: boolean },
  stamp: string,
): JsonObject {
  const search = own(stored, id);
  if (!isObject(search)) throw new FrondError('NOT_FOUND', 'search.notFound');
  const changes = new Map(
    Object.entries(change).map(([path, value]) => [path, value === false ? undefined : value] as const),
  );
  return { ...stored, [id]: write(search, changes, stamp) };
}
