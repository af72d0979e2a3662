/** One item as lists and search know it; made anew when the item changes, its costly parts when they are first asked for. */
import { fold } from './fold.ts';
import { isObject, ownText } from './json.ts';
import { titleOf, typeOf, updatedAt } from './item-view.ts';
import { isTrashed } from './state.ts';
import { summarise } from './summarise.ts';
import type { FolderTree } from './folder-tree.ts';
import type { ItemType } from './item.ts';
import type { JsonObject } from './json.ts';
import type { Searchable } from './search-text.ts';
import type { ItemSummary } from './summary.ts';

/** Kinds of fields whose values search looks at. */
const openKinds: ReadonlySet<unknown> = new Set(['text', 'url', 'date', 'multiline']);

export class Entry {
  readonly id: string;
  /** Its number in the listing. */
  readonly slot: number;
  readonly item: JsonObject;
  readonly title: string;
  readonly type: ItemType;
  readonly trashed: boolean;
  readonly archived: boolean;
  readonly favourite: boolean;
  #updated: string | undefined;
  #summary: ItemSummary | undefined;
  /** The tree that the summary was made with. */
  #tree: FolderTree | undefined;

  constructor(id: string, item: JsonObject, slot: number) {
    this.id = id;
    this.slot = slot;
    this.item = item;
    this.title = titleOf(item);
    this.type = typeOf(item);
    this.trashed = isTrashed(item);
    this.archived = item.archived === true;
    this.favourite = item.favourite === true;
  }

  get updatedAt(): string {
    return (this.#updated ??= updatedAt(this.item));
  }

  get createdAt(): string {
    return ownText(this.item, 'createdAt') ?? '';
  }

  get usedAt(): string {
    return ownText(this.item, 'usedAt') ?? '';
  }

  get folder(): string | undefined {
    return ownText(this.item, 'folder');
  }

  summary(tree: FolderTree): ItemSummary {
    if (this.#summary === undefined || (this.#tree !== tree && this.folder !== undefined)) {
      this.#summary = summarise(this.id, this.item, tree.shown(this.folder)?.id);
    }
    this.#tree = tree;
    return this.#summary;
  }

  searchable(tree: FolderTree): Searchable {
    return { title: fold(this.title), rest: fold(besideTitle(this.item, tree)) };
  }
}

/** Parts stand on lines of their own, so that no word matches across two of them. */
function besideTitle(item: JsonObject, tree: FolderTree): string {
  let text = '';
  const { fields, urls, tags, folder, notes } = item;
  if (isObject(fields)) {
    for (const id of Object.keys(fields)) {
      const stored = fields[id];
      if (!isObject(stored)) continue;
      const { name, kind, value } = stored;
      if (typeof name === 'string') text += `\n${name}`;
      if (typeof value === 'string' && (kind === undefined || openKinds.has(kind))) text += `\n${value}`;
    }
  }
  if (isObject(urls)) {
    for (const id of Object.keys(urls)) {
      const stored = urls[id];
      if (isObject(stored) && typeof stored.url === 'string') text += `\n${stored.url}`;
    }
  }
  if (isObject(tags)) for (const tag of Object.keys(tags)) text += `\n${tag}`;
  if (typeof folder === 'string') for (const name of tree.shown(folder)?.path ?? []) text += `\n${name}`;
  if (typeof notes === 'string') text += `\n${notes}`;
  return text;
}
