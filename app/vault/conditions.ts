/** Whether an item meets the conditions of a query (docs/SEARCH.md). */
import { fold } from './fold.ts';
import { isObject, own, ownObject, ownText } from './json.ts';
import { readField, tagsOf, urlsOf } from './item-view.ts';
import { typeDefinitions } from './types.ts';
import type { Entry } from './entry.ts';
import type { FolderTree } from './folder-tree.ts';
import type { JsonObject } from './json.ts';
import type { Condition } from './query.ts';

/** What the health check found of an item; empty while it isn't known. */
export type FlagsOf = (id: string) => ReadonlySet<string>;

const holds = (text: string, part: string): boolean => fold(text).includes(part);

/** The user names of an item: what its type calls so, and its addresses of mail. */
function usernames(entry: Entry): readonly string[] {
  const fields = ownObject(entry.item, 'fields');
  const ids = new Set([typeDefinitions[entry.type].username ?? 'username', 'username', 'email']);
  return [...ids].flatMap((id) => readField(id, own(fields, id))?.value ?? []).filter((value) => value !== '');
}

function fieldNames(item: JsonObject): readonly string[] {
  return Object.entries(ownObject(item, 'fields')).flatMap(([id, stored]) =>
    isObject(stored) ? [id, ownText(stored, 'name') ?? ''] : [],
  );
}

function possesses(entry: Entry, what: string, tree: FolderTree): boolean {
  const summary = entry.summary(tree);
  switch (what) {
    case 'attachment':
      return summary.hasAttachments;
    case 'code':
      return summary.hasTotp;
    case 'password':
      return summary.hasPassword;
    case 'url':
      return urlsOf(entry.item).length > 0;
    case 'user':
      return usernames(entry).length > 0;
    case 'notes':
      return (ownText(entry.item, 'notes') ?? '') !== '';
    case 'tag':
      return summary.tags.length > 0;
    case 'folder':
      return summary.folderId !== undefined;
    default:
      return ownText(entry.item, 'expiresAt') !== undefined;
  }
}

function is(entry: Entry, state: string, flagsOf: FlagsOf): boolean {
  if (state === 'favourite' || state === 'archived' || state === 'trashed') return entry[state];
  return flagsOf(entry.id).has(state);
}

function meets(entry: Entry, { operator, value }: Condition, tree: FolderTree, flagsOf: FlagsOf): boolean {
  const { item } = entry;
  switch (operator) {
    case 'tag':
      return tagsOf(item).some((tag) => holds(tag, value));
    case 'folder':
      return (tree.shown(entry.folder)?.path ?? []).some((name) => holds(name, value));
    case 'type':
      return entry.type === value;
    case 'url':
      return urlsOf(item).some(({ url }) => holds(url, value));
    case 'user':
      return usernames(entry).some((name) => holds(name, value));
    case 'title':
      return holds(entry.title, value);
    case 'notes':
      return holds(ownText(item, 'notes') ?? '', value);
    case 'field':
      return fieldNames(item).some((name) => holds(name, value));
    case 'has':
      return possesses(entry, value, tree);
    case 'is':
      return is(entry, value, flagsOf);
    case 'before':
      return entry.updatedAt.slice(0, value.length) < value;
    case 'after':
      return entry.updatedAt.slice(0, value.length) >= value;
  }
}

export function meetsAll(entry: Entry, conditions: readonly Condition[], tree: FolderTree, flagsOf: FlagsOf): boolean {
  return conditions.every((condition) => meets(entry, condition, tree, flagsOf) !== condition.negated);
}

/** What was found doesn't depend on the item alone, so that it isn't kept. */
export const isFleeting = ({ operator, value }: Condition): boolean =>
  operator === 'is' && value !== 'favourite' && value !== 'archived' && value !== 'trashed';
