/** What a person made of an item's text (item-text.ts), checked against the item that it was written from. */
import { isFrondError } from '../errors.ts';
import { fieldKinds } from '../vault/item.ts';
import { checkValue } from '../vault/named-fields.ts';
import { wellKnownField } from '../vault/types.ts';
import { midnight } from './item-text.ts';
import { fieldKeys, itemKeys, ItemTextReader, malformed } from './item-text-reader.ts';
import type { FieldKind, ItemType, UrlInput } from '../vault/item.ts';
import type { Node } from 'yaml';
import type { FormField, ItemForm } from './item-form.ts';
import type { Entries, ItemKey, Placed } from './item-text-reader.ts';

export interface TextOf {
  readonly id: string;
  readonly type: ItemType;
  /** The item when the text was written. */
  readonly base: ItemForm;
  /** The name that was probably meant. */
  readonly nearest: (typed: string, names: readonly string[]) => string | undefined;
}

/** Throws INVALID with the line where the text is not what it should be. */
export function parseItemText(text: string, of: TextOf): ItemForm {
  const { base } = of;
  const reader = new ItemTextReader(text);
  const entries = reader.entries(reader.root, 'title', itemKeys, of.nearest);
  fixed(reader.text(entries, 'type'), 'type', of.type);
  fixed(reader.text(entries, 'id'), 'id', of.id);
  const title = reader.text(entries, 'title').value;
  return {
    title: title === base.title ? title : title.trim(),
    folder: reader.path(entries, 'folder'),
    tags: reader.texts(entries, 'tags').map(({ value }) => value),
    favourite: yesNo(reader, entries, 'favourite'),
    archived: yesNo(reader, entries, 'archived'),
    expiresAt: dateOf(reader.text(entries, 'expires'), base.expiresAt),
    rotateEvery: daysOf(reader.text(entries, 'rotateEvery')),
    urls: urlsOf(reader.texts(entries, 'urls'), base.urls),
    fields: fieldsOf(reader, reader.list(entries, 'fields'), of),
    notes: reader.text(entries, 'notes').value,
  };
}

function fixed({ value, line }: Placed<string>, key: string, was: string): void {
  if (value !== '' && value !== was) throw malformed('changed', { key, line, was });
}

function yesNo(reader: ItemTextReader, entries: Entries<ItemKey>, key: ItemKey): boolean {
  const { value, line } = reader.text(entries, key);
  if (!/^(?:true|false|)$/.test(value)) throw malformed('shape', { key, line, wanted: 'boolean' });
  return value === 'true';
}

function dateOf({ value, line }: Placed<string>, was: string | null): string | null {
  if (value === '') return null;
  if (value === was) return was;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDay) throw malformed('shape', { key: 'expires', line, wanted: 'date' });
  return `${value}${midnight}`;
}

function daysOf({ value, line }: Placed<string>): number | null {
  if (value === '') return null;
  if (!/^\d{1,6}$/.test(value) || Number(value) < 1) {
    throw malformed('shape', { key: 'rotateEvery', line, wanted: 'number' });
  }
  return Number(value);
}

/** Addresses keep their ids where they are the same text; a changed one takes the id of one that is gone, in order. */
function urlsOf(texts: readonly Placed<string>[], base: readonly UrlInput[]): readonly UrlInput[] {
  const free = [...base];
  const take = (at: number): string | undefined => (at < 0 ? undefined : free.splice(at, 1)[0]?.id);
  const same = texts.map(({ value }) => take(free.findIndex(({ url }) => url === value)));
  return texts.flatMap(({ value: url }, at) => {
    if (url === '') return [];
    const id = same[at] ?? take(free.length > 0 ? 0 : -1);
    return [{ ...(id === undefined ? {} : { id }), url }];
  });
}

function fieldsOf(reader: ItemTextReader, nodes: readonly Node[], of: TextOf): readonly FormField[] {
  const taken = new Set<string>();
  const read = nodes.map((node) => {
    const entries = reader.entries(node, 'fields', fieldKeys, of.nearest);
    const line = reader.lineOf(node);
    const [name, value, kind, id] = [
      reader.text(entries, 'name').value,
      reader.text(entries, 'value').value,
      reader.text(entries, 'kind'),
      reader.text(entries, 'id'),
    ];
    if (id.value !== '') {
      if (!knownId(id.value, of)) throw malformed('unknownId', { kind: 'field', id: id.value, line: id.line });
      if (taken.has(id.value)) throw malformed('twice', { key: id.value, line: id.line });
      taken.add(id.value);
    }
    return { name, value, kind, id: id.value, line };
  });
  return read.map(({ name, value, kind, id: given, line }) => {
    const id = given === '' ? ofName(name, taken, of) : given;
    if (id !== undefined) taken.add(id);
    const was = of.base.fields.find((field) => field.id === id);
    const known = id === undefined ? undefined : wellKnownField(of.type, id);
    if (name === '' && was?.name !== '' && known === undefined) throw malformed('noName', { line });
    const chosen = kindOf(kind, line) ?? was?.kind ?? known?.kind ?? 'text';
    const field = { name: name === '' ? (was?.name ?? id ?? '') : name, kind: chosen, value };
    if (value !== '' && !(was?.value === value && was.kind === chosen)) checkForm(field, line);
    return id === undefined ? field : { id, ...field };
  });
}

function knownId(id: string, { type, base }: TextOf): boolean {
  return base.fields.some((field) => field.id === id) || wellKnownField(type, id) !== undefined;
}

/** A field that lost its id is the one of its name; a new one may be one that items of this type have by nature. */
function ofName(name: string, taken: ReadonlySet<string>, { type, base }: TextOf): string | undefined {
  const was = base.fields.find((field) => field.name === name && field.id !== undefined && !taken.has(field.id));
  return was?.id ?? (wellKnownField(type, name) !== undefined && !taken.has(name) ? name : undefined);
}

function kindOf({ value, line }: Placed<string>, fieldLine: number): FieldKind | undefined {
  if (value === '') return undefined;
  const kind = fieldKinds.find((one) => one === value);
  if (kind === undefined) {
    throw malformed('kind', { kind: value, line: line === 0 ? fieldLine : line, kinds: fieldKinds.join(', ') });
  }
  return kind;
}

function checkForm({ name, kind, value }: FormField, line: number): void {
  try {
    checkValue(name, kind, value);
  } catch (error) {
    if (!isFrondError(error, 'INVALID')) throw error;
    throw malformed('shape', { key: name, line, wanted: kind });
  }
}
