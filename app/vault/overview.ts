/** The sidebar's numbers, counted in one pass. */
import { collation } from './collation.ts';
import { isObject } from './json.ts';
import { itemTypes } from './item.ts';
import type { Entry } from './entry.ts';
import type { FolderTree } from './folder-tree.ts';
import type { Folder, ItemType } from './item.ts';
import type { Overview } from './summary.ts';

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Folders by path, with the items that each shows. */
export function folderList(tree: FolderTree, counts: ReadonlyMap<string, number>): readonly Folder[] {
  const comparePaths = (a: readonly string[], b: readonly string[]): number => {
    for (let at = 0; at < a.length && at < b.length; at++) {
      const order = collation()(a[at] ?? '', b[at] ?? '');
      if (order !== 0) return order;
    }
    return a.length - b.length;
  };
  return [...tree.nodes.values()]
    .map(({ id, name, parentId, path }) => ({
      id,
      name,
      ...(parentId === undefined ? {} : { parentId }),
      path,
      count: counts.get(id) ?? 0,
    }))
    .sort((a, b) => comparePaths(a.path, b.path) || (a.id < b.id ? -1 : 1));
}

export function countItems(entries: Iterable<Entry>, tree: FolderTree): Omit<Overview, 'searches'> {
  let [all, favourites, archive, trash] = [0, 0, 0, 0];
  const types = new Map<ItemType, number>();
  const tags = new Map<string, number>();
  const folders = new Map<string, number>();
  for (const entry of entries) {
    if (entry.trashed) {
      trash += 1;
      continue;
    }
    if (entry.archived) {
      archive += 1;
      continue;
    }
    all += 1;
    if (entry.favourite) favourites += 1;
    add(types, entry.type);
    if (isObject(entry.item.tags)) for (const tag of Object.keys(entry.item.tags)) add(tags, tag);
    const folder = entry.folder === undefined ? undefined : tree.shown(entry.folder);
    if (folder !== undefined) add(folders, folder.id);
  }
  return {
    all,
    favourites,
    archive,
    trash,
    types: itemTypes.flatMap((type) => {
      const count = types.get(type);
      return count === undefined ? [] : { type, count };
    }),
    tags: [...tags]
      .map(([tag, count]) => ({ tag, count }))
      .sort((a, b) => collation()(a.tag, b.tag) || (a.tag < b.tag ? -1 : 1)),
    folders: folderList(tree, folders),
  };
}
