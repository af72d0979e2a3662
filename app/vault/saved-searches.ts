/** Searches that people keep by a name, as the sidebar shows them. They are stored and merged as items and folders are. */
import { collation } from './collation.ts';
import { isObject, ownText } from './json.ts';
import { isTrashed } from './state.ts';
import type { Json } from './json.ts';

export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** As it is typed. */
  readonly query: string;
}

/** More of them would be no help in finding anything. */
export const mostSearches = 100;

/** By name. */
export function savedSearches(stored: ReadonlyMap<string, Json>): readonly SavedSearch[] {
  const compare = collation();
  return [...stored]
    .flatMap(([id, search]) => {
      if (!isObject(search) || isTrashed(search)) return [];
      const [name, query] = [ownText(search, 'name') ?? '', ownText(search, 'query') ?? ''];
      return name === '' || query === '' ? [] : [{ id, name, query }];
    })
    .sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
