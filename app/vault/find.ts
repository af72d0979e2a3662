/** Finding the items that a reference means: `title` or `folder/…/title`. */
import { fold } from './fold.ts';
import { titleOf } from './item-view.ts';
import { isObject, ownText } from './json.ts';
import { isTrashed, isWithdrawn } from './state.ts';
import type { FolderTree } from './folder-tree.ts';
import type { Json, JsonObject } from './json.ts';

/** Where to look for titles: outside the trash, in it, or in both. An id is found anywhere. */
export type Place = 'here' | 'trash' | 'anywhere';

/** A stored item and its id. */
export type Stored = readonly [id: string, item: Json];

/**
 * Items whose title is exactly this; else those where only case and accents differ; else the same by folder path and title. Each way
 * is a walk of its own over `items`, the cheapest first: most references are exact, and whether an item is in the trash is costly to tell.
 */
export function findItems(
  reference: string,
  place: Place,
  items: Iterable<Stored>,
  tree: FolderTree,
): readonly string[] {
  const folded = fold(reference);
  if (folded.trim() === '') return [];
  const pathOf = (item: JsonObject): string | undefined => {
    const folder = ownText(item, 'folder');
    if (folder === undefined || reference.length <= titleOf(item).length) return undefined;
    return [...(tree.shown(folder)?.path ?? []), titleOf(item)].join('/');
  };
  const byTitle = [
    (item: JsonObject): boolean => titleOf(item) === reference,
    (item: JsonObject): boolean => fold(titleOf(item)) === folded,
  ];
  const byPath = [
    (item: JsonObject): boolean => pathOf(item) === reference,
    (item: JsonObject): boolean => fold(pathOf(item) ?? '') === folded,
  ];
  for (const means of reference.includes('/') ? [...byTitle, ...byPath] : byTitle) {
    const found: string[] = [];
    for (const [id, item] of items) if (isObject(item) && means(item) && isAt(place, item)) found.push(id);
    if (found.length > 0) return found;
  }
  return [];
}

function isAt(place: Place, item: JsonObject): boolean {
  return !isWithdrawn(item) && (place === 'anywhere' || isTrashed(item) === (place === 'trash'));
}

/** Items by their folded titles, for many look-ups while nothing changes. */
export class TitleIndex {
  readonly #byTitle = new Map<string, Stored[]>();

  constructor(items: Iterable<Stored>) {
    for (const stored of items) {
      const [, item] = stored;
      if (!isObject(item)) continue;
      const title = fold(titleOf(item));
      const same = this.#byTitle.get(title);
      if (same === undefined) this.#byTitle.set(title, [stored]);
      else same.push(stored);
    }
  }

  /** Those whose title is the reference or an end of it after a slash, case and accents aside: all that `findItems` could find. */
  candidates(reference: string): readonly Stored[] {
    const folded = fold(reference);
    const found = [...(this.#byTitle.get(folded) ?? [])];
    for (let at = folded.indexOf('/'); at >= 0; at = folded.indexOf('/', at + 1)) {
      found.push(...(this.#byTitle.get(folded.slice(at + 1)) ?? []));
    }
    return found;
  }
}
