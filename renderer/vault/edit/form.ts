/**
 * The editable copy of an item: pure data and the ways to and from it. A secret that nobody has looked at or typed over has
 * no value here; saving leaves it as it is.
 */
import { isSecretKind, typeDefinitions, wellKnownField } from '../../../app/vault/types.ts';
import type { ItemView } from '../../../app/bridge/views.ts';
import type { FieldKind, ItemInput, ItemType } from '../../../app/vault/item.ts';

export interface FormField {
  /** Tells rows apart while they have no id. */
  readonly key: string;
  readonly id?: string;
  readonly name: string;
  readonly kind: FieldKind;
  /** Absent: the stored secret stays. */
  readonly value?: string;
}

/** What changes of a field; an undefined value: the stored secret stays, whatever had been typed over it. */
export type FieldChange = Partial<Omit<FormField, 'value'>> & { readonly value?: string | undefined };

export interface FormUrl {
  readonly key: string;
  readonly id?: string;
  readonly url: string;
}

export interface ItemForm {
  readonly type: ItemType;
  readonly title: string;
  readonly folderId: string | null;
  readonly tags: readonly string[];
  readonly fields: readonly FormField[];
  readonly urls: readonly FormUrl[];
  readonly notes: string;
  /** ISO time. */
  readonly expiresAt: string | null;
  /** Days between changes of the secret. */
  readonly rotateEvery: number | null;
}

/** An empty website box to type into, where the type has websites. */
const withBox = (type: ItemType, urls: readonly FormUrl[]): readonly FormUrl[] =>
  urls.length === 0 && typeDefinitions[type].urls ? [{ key: 'url-first', url: '' }] : urls;

/** The type's own fields first in their order, empty where missing; then the item's others. */
function withWellKnown(type: ItemType, fields: readonly FormField[]): readonly FormField[] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const known = typeDefinitions[type].fields.map(
    ({ id, kind }): FormField => byId.get(id) ?? { key: id, id, name: id, kind, value: '' },
  );
  return [...known, ...fields.filter(({ id }) => id === undefined || wellKnownField(type, id) === undefined)];
}

export function newForm(type: ItemType, folderId: string | null = null, tags: readonly string[] = []): ItemForm {
  return {
    type,
    title: '',
    folderId,
    tags,
    fields: withWellKnown(type, []),
    urls: withBox(type, []),
    notes: '',
    expiresAt: null,
    rotateEvery: null,
  };
}

export function formOf(item: ItemView): ItemForm {
  const fields = item.fields.map(({ id, name, kind, value, empty }): FormField => {
    const known = value ?? (empty ? '' : undefined);
    return { key: id, id, name, kind, ...(known === undefined ? {} : { value: known }) };
  });
  return {
    type: item.type,
    title: item.title,
    folderId: item.folderId ?? null,
    tags: item.tags,
    fields: withWellKnown(item.type, fields),
    urls: withBox(
      item.type,
      item.urls.map(({ id, url }) => ({ key: id, id, url })),
    ),
    notes: item.notes,
    expiresAt: item.expiresAt ?? null,
    rotateEvery: item.rotateEvery ?? null,
  };
}

/** A draft as the form it was. `item`: what it edits, for whatever the draft doesn't name. */
export function formOfDraft(type: ItemType, input: ItemInput, item?: ItemView): ItemForm {
  const base = item === undefined ? newForm(type) : formOf(item);
  return {
    type,
    title: input.title ?? base.title,
    folderId: input.folderId === undefined ? base.folderId : input.folderId,
    tags: input.tags ?? base.tags,
    notes: input.notes ?? base.notes,
    expiresAt: input.expiresAt === undefined ? base.expiresAt : input.expiresAt,
    rotateEvery: input.rotateEvery === undefined ? base.rotateEvery : input.rotateEvery,
    fields:
      input.fields === undefined
        ? base.fields
        : withWellKnown(
            type,
            input.fields.map((field, index) => ({ key: field.id ?? `draft-${index}`, ...field })),
          ),
    urls:
      input.urls === undefined
        ? base.urls
        : withBox(
            type,
            input.urls.map((url, index) => ({ key: url.id ?? `draft-url-${index}`, ...url })),
          ),
  };
}

/** What the vault is asked to write. Boxes that were left empty are left out. */
export function inputOf(form: ItemForm): ItemInput {
  return {
    title: form.title.trim(),
    folderId: form.folderId,
    tags: form.tags,
    notes: form.notes,
    expiresAt: form.expiresAt,
    rotateEvery: form.rotateEvery,
    fields: form.fields
      .filter((field) => !isBlank(form.type, field))
      .map(({ id, name, kind, value }) => ({
        ...(id === undefined ? {} : { id }),
        name,
        kind,
        ...(value === undefined ? {} : { value }),
      })),
    urls: form.urls
      .filter(({ url }) => url.trim() !== '')
      .map(({ id, url }) => ({ ...(id === undefined ? {} : { id }), url: url.trim() })),
  };
}

/** A well-known field without a value, or a new one without name and value. */
function isBlank(type: ItemType, { id, name, value }: FormField): boolean {
  if (value !== '') return false;
  return id === undefined ? name === '' : wellKnownField(type, id) !== undefined;
}

export function changedField(field: FormField, part: FieldChange): FormField {
  const { value = 'value' in part ? undefined : field.value, ...rest } = part;
  const { value: _before, ...kept } = { ...field, ...rest };
  return value === undefined ? kept : { ...kept, value };
}

export function sameForm(a: ItemForm, b: ItemForm): boolean {
  return JSON.stringify(inputOf(a)) === JSON.stringify(inputOf(b));
}

export const isHiddenKind = isSecretKind;

export const isOwn = (type: ItemType, { id }: FormField): boolean =>
  id === undefined || wellKnownField(type, id) === undefined;

/** Secrets that may have several lines, and so need a box that keeps them. */
export function keepsLines({ id, kind, value }: FormField): boolean {
  if (value?.includes('\n') === true) return true;
  return kind === 'multiline' || id === 'privateKey' || (kind === 'secret' && (id === undefined || id.length > 16));
}
