/** What an edit writes: the registers in which the wanted item differs from the stored one. */
import { FrondError } from '../errors.ts';
import { isObject, own, ownObject, ownText } from './json.ts';
import { fieldsOf, positionOf, readField, storeField, tagsOf, typeOf, urlsOf } from './item-view.ts';
import { positionsFor } from './position.ts';
import { registerValue } from './registers.ts';
import { wellKnownField } from './types.ts';
import type { Field, FieldInput, ItemInput, ItemsChange, UrlInput } from './item.ts';
import type { Json, JsonObject } from './json.ts';

type Written = Map<string, Json | undefined>;

const idForm = /^[A-Za-z0-9_-]{1,64}$/;

/** Writes a register only where it differs from what is stored. */
function put(written: Written, item: JsonObject, path: string, value: Json | undefined): void {
  if (own(item, path) !== value) written.set(path, value);
}

function putTags(written: Written, item: JsonObject, tags: readonly string[]): void {
  const wanted = new Set(tags.map((tag) => tag.normalize('NFC').trim()).filter((tag) => tag !== ''));
  const present = new Set(tagsOf(item));
  for (const tag of present) if (!wanted.has(tag)) written.set(`tags/${tag}`, undefined);
  for (const tag of wanted) if (!present.has(tag)) written.set(`tags/${tag}`, true);
}

/** Removes what is left out, with its position. */
function drop(written: Written, item: JsonObject, group: 'fields' | 'urls', id: string): void {
  written.set(`${group}/${id}`, undefined);
  if (own(ownObject(item, group), `${id}/pos`) !== undefined) written.set(`${group}/${id}/pos`, undefined);
}

function putPositions(written: Written, item: JsonObject, group: 'fields' | 'urls', ids: readonly string[]): void {
  const placed = ids.map((id) => {
    const present = Object.hasOwn(ownObject(item, group), id);
    const natural = group === 'fields' && wellKnownField(typeOf(item), id) !== undefined;
    return { id, pos: present || natural || ids.length === 1 ? positionOf(item, group, id) : undefined };
  });
  for (const [id, pos] of positionsFor(placed)) written.set(`${group}/${id}/pos`, pos);
}

/** The field that is wanted, or undefined where a well-known field is empty and so not stored. */
function wantedField(item: JsonObject, input: FieldInput, newId: () => string): Field | undefined {
  const id = input.id ?? newId();
  if (!idForm.test(id)) throw new FrondError('INVALID', 'item.badFieldId');
  const before = readField(id, own(ownObject(item, 'fields'), id));
  const value = input.value ?? before?.value ?? '';
  if (value === '' && wellKnownField(typeOf(item), id) !== undefined) return undefined;
  return { id, name: input.name === '' ? id : input.name, kind: input.kind, value };
}

function putFields(written: Written, item: JsonObject, inputs: readonly FieldInput[], newId: () => string): void {
  const stored = ownObject(item, 'fields');
  const present = new Map(fieldsOf(item).map((field) => [field.id, field]));
  const wanted = new Map<string, Field>();
  for (const input of inputs) {
    const field = wantedField(item, input, newId);
    if (field === undefined) continue;
    if (wanted.has(field.id)) throw new FrondError('INVALID', 'item.fieldTwice');
    wanted.set(field.id, field);
  }
  for (const id of present.keys()) if (!wanted.has(id)) drop(written, item, 'fields', id);
  for (const [id, field] of wanted) {
    const before = present.get(id);
    const same = before?.name === field.name && before.kind === field.kind && before.value === field.value;
    if (!same) written.set(`fields/${id}`, storeField(field, own(stored, id)));
  }
  putPositions(written, item, 'fields', [...wanted.keys()]);
}

function putUrls(written: Written, item: JsonObject, inputs: readonly UrlInput[], newId: () => string): void {
  const stored = ownObject(item, 'urls');
  const present = new Map(urlsOf(item).map(({ id, url }) => [id, url]));
  const named = new Set(inputs.map(({ id }) => id));
  const wanted = new Map<string, string>();
  for (const { id: given, url } of inputs) {
    if (url === '') continue;
    // A URL that comes back without its id (from a command line, say) is still the same one.
    const same = [...present].find(([id, text]) => text === url && !named.has(id) && !wanted.has(id))?.[0];
    const id = given ?? same ?? newId();
    if (!idForm.test(id) || wanted.has(id)) throw new FrondError('INVALID', 'item.fieldTwice');
    wanted.set(id, url);
  }
  for (const id of present.keys()) if (!wanted.has(id)) drop(written, item, 'urls', id);
  for (const [id, url] of wanted) {
    const before = own(stored, id);
    if (present.get(id) !== url) written.set(`urls/${id}`, { ...(isObject(before) ? before : {}), url });
  }
  putPositions(written, item, 'urls', [...wanted.keys()]);
}

/** What a change of several items means for one of them. */
export function inputOfChange(item: JsonObject, { addTags = [], removeTags = [], ...input }: ItemsChange): ItemInput {
  if (addTags.length === 0 && removeTags.length === 0) return input;
  const removed = new Set(removeTags);
  return { ...input, tags: [...tagsOf(item).filter((tag) => !removed.has(tag)), ...addTags] };
}

/** Registers that bring the stored item (`{type}` for a new one) to what the input wants; empty where nothing differs. */
export function changesFor(item: JsonObject, input: ItemInput, newId: () => string): Written {
  const written: Written = new Map();
  if (input.title !== undefined) put(written, item, 'title', input.title);
  if (input.folderId !== undefined) put(written, item, 'folder', input.folderId ?? undefined);
  if (input.favourite !== undefined) put(written, item, 'favourite', input.favourite ? true : undefined);
  if (input.archived !== undefined) put(written, item, 'archived', input.archived ? true : undefined);
  if (input.notes !== undefined && input.notes !== (ownText(item, 'notes') ?? '')) {
    written.set('notes', input.notes === '' ? undefined : input.notes);
  }
  if (input.expiresAt !== undefined) put(written, item, 'expiresAt', input.expiresAt ?? undefined);
  if (input.rotateEvery !== undefined) put(written, item, 'rotateEvery', input.rotateEvery ?? undefined);
  if (input.source !== undefined) {
    const path = `source/${input.source.program}`;
    if (registerValue(item, path) !== input.source.id) written.set(path, input.source.id);
  }
  if (input.tags !== undefined) putTags(written, item, input.tags);
  if (input.fields !== undefined) putFields(written, item, input.fields, newId);
  if (input.urls !== undefined) putUrls(written, item, input.urls, newId);
  return written;
}
