/** Finding the items that a reference means: `title` or `folder/…/title`. */
import { fold } from './fold.ts';
import type { Entry } from './entry.ts';
import type { FolderTree } from './folder-tree.ts';

/** Where to look for titles: outside the trash, in it, or in both. An id is found anywhere. */
export type Place = 'here' | 'trash' | 'anywhere';

/** Items whose title is exactly this; else those where only case and accents differ; else the same by folder path and title. */
export function findItems(
  reference: string,
  place: Place,
  entries: Iterable<Entry>,
  tree: FolderTree,
): readonly string[] {
  const folded = fold(reference);
  if (folded.trim() === '') return [];
  const inPath = reference.includes('/');
  const found: readonly string[][] = [[], [], [], []];
  for (const entry of entries) {
    const { id } = entry;
    if (place !== 'anywhere' && entry.trashed !== (place === 'trash')) continue;
    if (entry.title === reference) found[0]?.push(id);
    else if (fold(entry.title) === folded) found[1]?.push(id);
    else if (inPath && reference.length > entry.title.length && entry.folder !== undefined) {
      const path = [...(tree.shown(entry.folder)?.path ?? []), entry.title].join('/');
      if (path === reference) found[2]?.push(id);
      else if (fold(path) === folded) found[3]?.push(id);
    }
  }
  return found.find((ids) => ids.length > 0) ?? [];
}
