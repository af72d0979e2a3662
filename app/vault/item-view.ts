/** Stored items as people and programs see them (item.ts). A register of an unexpected shape is kept but not shown. */
import { FrondError } from '../errors.ts';
import { isObject, own, ownObject, ownText } from './json.ts';
import { fieldKinds, itemTypes } from './item.ts';
import { comparePlaced } from './position.ts';
import { latestStamp, readHistory, registerStamp, registerValue } from './registers.ts';
import { trashedStamp } from './state.ts';
import { asStamp, noStamp, stampTime } from './stamp.ts';
import { wellKnownField } from './types.ts';
import type { Attachment, Field, FieldKind, HistoryEntry, Item, ItemType, ItemUrl } from './item.ts';
import type { Json, JsonObject } from './json.ts';

/** Fields and URLs without a position stand behind those that have one. */
const unplaced = 1000;

const knownTypes: ReadonlySet<unknown> = new Set(itemTypes);

/** A type that this version doesn't know shows as a note with custom fields. */
export function typeOf(item: JsonObject): ItemType {
  const { type } = item;
  return knownTypes.has(type) ? (type as ItemType) : 'note';
}

export function titleOf({ title }: JsonObject): string {
  return typeof title === 'string' ? title : '';
}

/** The kind of a stored field; an unknown one is treated as secret, since it might be. */
function kindOf(stored: JsonObject): FieldKind {
  const kind = own(stored, 'kind');
  if (kind === undefined) return 'text';
  return (fieldKinds as readonly unknown[]).includes(kind) ? (kind as FieldKind) : 'secret';
}

/** A stored field as a field, or undefined where it isn't one. Name and kind are stored where they differ from id and text. */
export function readField(id: string, stored: Json | undefined): Field | undefined {
  if (!isObject(stored)) return undefined;
  const value = own(stored, 'value');
  if (typeof value !== 'string') return undefined;
  return { id, name: ownText(stored, 'name') ?? id, kind: kindOf(stored), value };
}

/** The stored form of a field; keys that this version doesn't know are taken over from `before`. */
export function storeField(field: Field, before: Json | undefined): JsonObject {
  const kept = isObject(before)
    ? Object.entries(before).filter(([key]) => !['name', 'kind', 'value'].includes(key))
    : [];
  return Object.fromEntries<Json>([
    ...kept,
    ...(field.name === field.id ? [] : [['name', field.name] as const]),
    ...(field.kind === 'text' ? [] : [['kind', field.kind] as const]),
    ['value', field.value],
  ]);
}

/** Position of a field or URL in the stored item: its own, or for a well-known field that of its type. */
export function positionOf(item: JsonObject, group: 'fields' | 'urls', id: string): number {
  const pos = own(ownObject(item, group), `${id}/pos`);
  if (typeof pos === 'number' && Number.isFinite(pos)) return pos;
  const index = group === 'fields' ? wellKnownField(typeOf(item), id)?.index : 0;
  return index === undefined ? unplaced : index + 1;
}

function members(item: JsonObject, group: 'fields' | 'urls'): readonly string[] {
  const all = Object.keys(ownObject(item, group)).filter((key) => !key.includes('/'));
  if (all.length < 2) return all;
  return all
    .map((id) => ({ id, pos: positionOf(item, group, id) }))
    .sort(comparePlaced)
    .map(({ id }) => id);
}

export function fieldsOf(item: JsonObject): readonly Field[] {
  const stored = ownObject(item, 'fields');
  return members(item, 'fields').flatMap((id) => readField(id, stored[id]) ?? []);
}

export function urlsOf(item: JsonObject): readonly ItemUrl[] {
  const stored = ownObject(item, 'urls');
  return members(item, 'urls').flatMap((id) => {
    const url = ownText(ownObject(stored, id), 'url');
    return url === undefined ? [] : { id, url };
  });
}

export function tagsOf(item: JsonObject): readonly string[] {
  const tags = own(item, 'tags');
  return isObject(tags) ? Object.keys(tags).sort() : [];
}

export function attachmentsOf(item: JsonObject): readonly Attachment[] {
  const list: Attachment[] = [];
  for (const [id, stored] of Object.entries(ownObject(item, 'attachments'))) {
    const found = readAttachment(id, stored);
    if (found !== undefined) list.push(found);
  }
  return list.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
}

function readAttachment(id: string, stored: Json): Attachment | undefined {
  if (!isObject(stored)) return undefined;
  const name = ownText(stored, 'name');
  const size = own(stored, 'size');
  return name === undefined || typeof size !== 'number' ? undefined : { id, name, size };
}

export function updatedAt(item: JsonObject): string {
  return stampTime(latestStamp(item));
}

/** The name, kind and text of a version of a register, or undefined for registers that people don't see. */
export function versionText(
  item: JsonObject,
  path: string,
  value: Json | undefined,
  folderName: (id: string) => string | undefined,
): { readonly name: string; readonly kind: FieldKind; readonly value: string | undefined } | undefined {
  const slash = path.indexOf('/');
  const [group, member] = slash < 0 ? [path, ''] : [path.slice(0, slash), path.slice(slash + 1)];
  switch (group) {
    case 'title':
      return { name: 'title', kind: 'text', value: typeof value === 'string' ? value : undefined };
    case 'notes':
      return { name: 'notes', kind: 'multiline', value: typeof value === 'string' ? value : undefined };
    case 'expiresAt':
      return { name: 'expiresAt', kind: 'date', value: typeof value === 'string' ? value : undefined };
    case 'rotateEvery':
      return { name: 'rotateEvery', kind: 'text', value: typeof value === 'number' ? String(value) : undefined };
    case 'archived':
      return { name: 'archived', kind: 'boolean', value: String(value === true) };
    case 'folder':
      return { name: 'folder', kind: 'text', value: typeof value === 'string' ? folderName(value) : undefined };
    case 'tags':
      return { name: 'tag', kind: 'text', value: value === undefined ? undefined : member };
    case 'urls':
      if (member.includes('/')) return undefined;
      return { name: 'url', kind: 'url', value: isObject(value) ? ownText(value, 'url') : undefined };
    case 'attachments':
      return { name: 'attachment', kind: 'text', value: isObject(value) ? ownText(value, 'name') : undefined };
    case 'fields': {
      if (member.includes('/')) return undefined;
      const field = readField(member, value);
      const now = field ?? readField(member, registerValue(item, path)) ?? newestField(item, path, member);
      return { name: now?.name ?? member, kind: now?.kind ?? 'text', value: field?.value };
    }
    default:
      return undefined;
  }
}

/** The newest version of a field that has a value: what a deleted field was. */
function newestField(item: JsonObject, path: string, id: string): Field | undefined {
  for (const version of readHistory(item)) {
    if (version.path === path && version.value !== undefined) return readField(id, version.value);
  }
  return undefined;
}

export function historyOf(item: JsonObject, folderName: (id: string) => string | undefined): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  for (const { path, value, stamp } of readHistory(item)) {
    const shown = versionText(item, path, value, folderName);
    if (shown !== undefined) entries.push({ path, ...shown, at: stampTime(stamp), stamp });
  }
  return entries;
}

export interface FolderLook {
  readonly id: string;
  readonly path: readonly string[];
}

export function viewItem(
  id: string,
  item: JsonObject,
  folder: FolderLook | undefined,
  folderName: (id: string) => string | undefined,
): Item {
  const deleted = trashedStamp(item);
  const expiresAt = ownText(item, 'expiresAt');
  const rotateEvery = own(item, 'rotateEvery');
  const usedAt = ownText(item, 'usedAt');
  return {
    id,
    type: typeOf(item),
    title: titleOf(item),
    folder: folder?.path ?? [],
    ...(folder === undefined ? {} : { folderId: folder.id }),
    tags: tagsOf(item),
    favourite: own(item, 'favourite') === true,
    archived: own(item, 'archived') === true,
    fields: fieldsOf(item),
    urls: urlsOf(item),
    notes: ownText(item, 'notes') ?? '',
    attachments: attachmentsOf(item),
    createdAt: ownText(item, 'createdAt') ?? stampTime(asStamp(own(item, 'stamp'))),
    updatedAt: updatedAt(item),
    ...(usedAt === undefined ? {} : { usedAt }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(typeof rotateEvery === 'number' ? { rotateEvery } : {}),
    usedBy: Object.keys(ownObject(item, 'usedBy')).sort(),
    history: historyOf(item, folderName),
    ...(deleted === undefined ? {} : { deletedAt: stampTime(deleted) }),
  };
}

/** The value of a field by id, path or name (case aside), or of `title`, `notes`, `url` and `urls/<id>`. */
export function fieldText(item: JsonObject, reference: string): string {
  const fields = fieldsOf(item);
  const id = reference.startsWith('fields/') ? reference.slice('fields/'.length) : reference;
  const field =
    fields.find((one) => one.id === id) ??
    fields.find((one) => one.name === reference) ??
    fields.find((one) => one.name.toLowerCase() === reference.toLowerCase());
  if (field !== undefined) return field.value;
  const urls = urlsOf(item);
  const plain = new Map([
    ['title', titleOf(item)],
    ['notes', ownText(item, 'notes') ?? ''],
    ['url', urls[0]?.url],
    ...urls.map((one) => [`urls/${one.id}`, one.url] as const),
  ]).get(reference);
  if (plain !== undefined) return plain;
  // A well-known field that isn't stored is empty, not missing.
  if (wellKnownField(typeOf(item), id) !== undefined) return '';
  throw new FrondError('NOT_FOUND', 'item.noField');
}

/** Every version of a register that has a value with this stamp, the current one included. */
export function findVersion(
  item: JsonObject,
  path: string,
  stamp: string,
): { readonly value: Json | undefined } | undefined {
  if (stamp !== noStamp && registerStamp(item, path) === stamp) return { value: registerValue(item, path) };
  return readHistory(item).find((version) => version.path === path && version.stamp === stamp);
}
