/** One item as lists and search know it; made anew when the item changes, its costly parts when they are first asked for. */
import { fold } from './fold.ts';
import { isObject, own, ownObject, ownText } from './json.ts';
import { readField, tagsOf, titleOf, typeOf, updatedAt, urlsOf } from './item-view.ts';
import { isTrashed } from './state.ts';
import { hostOf, summarise } from './summarise.ts';
import { isSecretKind } from './types.ts';
import type { ItemType } from './item.ts';
import type { JsonObject } from './json.ts';
import type { FolderTree } from './folder-tree.ts';
import type { Searchable } from './query.ts';
import type { ItemSummary } from './summary.ts';

export class Entry implements Searchable {
  readonly id: string;
  readonly item: JsonObject;
  readonly title: string;
  readonly type: ItemType;
  readonly trashed: boolean;
  readonly archived: boolean;
  readonly favourite: boolean;
  #updated: string | undefined;
  #haystack: string | undefined;
  #foldedTitle: string | undefined;
  #summary: ItemSummary | undefined;
  /** The tree that haystack and summary were made with. */
  #tree: FolderTree | undefined;

  constructor(id: string, item: JsonObject) {
    this.id = id;
    this.item = item;
    this.title = titleOf(item);
    this.type = typeOf(item);
    this.trashed = isTrashed(item);
    this.archived = own(item, 'archived') === true;
    this.favourite = own(item, 'favourite') === true;
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

  get foldedTitle(): string {
    return (this.#foldedTitle ??= fold(this.title));
  }

  /** Only after `prepare`. */
  get haystack(): string {
    return this.#haystack ?? '';
  }

  get prepared(): boolean {
    return this.#haystack !== undefined;
  }

  /** Makes what search looks at. */
  prepare(tree: FolderTree): void {
    this.#follow(tree);
    this.#haystack ??= haystackOf(this.item, this.title, tree);
  }

  summary(tree: FolderTree): ItemSummary {
    this.#follow(tree);
    return (this.#summary ??= summarise(this.id, this.item, tree.shown(this.folder)?.id));
  }

  /** Folders changed: forget what was made from their names. */
  #follow(tree: FolderTree): void {
    if (this.#tree === tree) return;
    this.#tree = tree;
    if (this.folder === undefined) return;
    this.#haystack = undefined;
    this.#summary = undefined;
  }
}

/** Parts stand on lines of their own, so that no word matches across two of them. */
function haystackOf(item: JsonObject, title: string, tree: FolderTree): string {
  const parts = [title];
  for (const [id, stored] of Object.entries(ownObject(item, 'fields'))) {
    const field = readField(id, stored);
    if (field === undefined) continue;
    if (field.name !== id) parts.push(field.name);
    if (!isSecretKind(field.kind) && field.kind !== 'boolean') parts.push(field.value);
  }
  const urls = own(item, 'urls');
  if (isObject(urls)) for (const { url } of urlsOf(item)) parts.push(url, hostOf(url));
  for (const tag of tagsOf(item)) parts.push(tag);
  const folder = tree.shown(ownText(item, 'folder'));
  if (folder !== undefined) parts.push(...folder.path);
  const notes = ownText(item, 'notes');
  if (notes !== undefined) parts.push(notes);
  return fold(parts.join('\n'));
}
