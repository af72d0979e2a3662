/** Puts an imported item together: well-known fields by their ids, custom ones by name, codes that are none kept as secrets. */
import { isFrondError } from '../../errors.ts';
import { parseCode } from '../../otp/parse.ts';
import { wellKnownField } from '../../vault/types.ts';
import type { FieldKind, ItemType } from '../../vault/item.ts';
import type { Dropped, Former, FrondParts, ImportedAttachment, ImportedField, ImportedItem } from './imported.ts';

export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

type Details = Partial<
  Pick<
    ImportedItem,
    | 'sourceId'
    | 'folder'
    | 'tags'
    | 'favourite'
    | 'archived'
    | 'trashed'
    | 'createdAt'
    | 'modifiedAt'
    | 'usedAt'
    | 'expiresAt'
    | 'formerTitles'
    | 'formerNotes'
  >
>;

export class ItemBuilder {
  readonly type: ItemType;
  readonly title: string;
  readonly dropped: Dropped[] = [];
  readonly #fields: ImportedField[] = [];
  readonly #urls: string[] = [];
  readonly #attachments: ImportedAttachment[] = [];
  readonly #item: Writable<ImportedItem>;

  /** `title` may be empty: then the host of the first URL, else `fallback` stands in its place. */
  constructor(type: ItemType, title: string) {
    this.type = type;
    this.title = title;
    this.#item = {
      type,
      title,
      fields: this.#fields,
      urls: this.#urls,
      notes: '',
      folder: [],
      tags: [],
      favourite: false,
      archived: false,
      trashed: false,
      attachments: this.#attachments,
      formerTitles: [],
      formerNotes: [],
    };
  }

  /** A well-known field; a second value of the same one becomes a custom field of this name. Empty values are none. */
  set(id: string, value: string, name = id, former: readonly Former[] = []): this {
    if (value === '' && former.length === 0) return this;
    const known = wellKnownField(this.type, id);
    if (known === undefined || this.#fields.some((field) => field.id === id)) {
      return this.custom(name, value, known?.kind === 'secret' ? 'secret' : 'text', former);
    }
    if (known.kind === 'date' && !isDate(value)) return this.custom(name, value, 'text', former);
    this.#fields.push({ id, name: id, kind: known.kind, value, ...(former.length > 0 ? { former } : {}) });
    return this;
  }

  /** A well-known field under the name that it has in the source. */
  named(id: string, name: string, value: string, kind: FieldKind): this {
    const known = wellKnownField(this.type, id);
    const fits = known !== undefined && !this.#fields.some((field) => field.id === id);
    if (!fits || (known.kind === 'date' && !isDate(value))) return this.custom(name, value, kind);
    this.#fields.push({ id, name, kind: known.kind, value });
    return this;
  }

  custom(name: string, value: string, kind: FieldKind, former: readonly Former[] = []): this {
    const fitting = kind === 'text' && value.includes('\n') ? 'multiline' : kind;
    this.#fields.push({ name, kind: fitting, value, ...(former.length > 0 ? { former } : {}) });
    return this;
  }

  /** A one-time code as the source writes it. One that can't be read is kept as a secret field and told. */
  code(text: string, name = 'totp'): this {
    if (text.trim() === '') return this;
    if (!isCode(text)) {
      this.dropped.push({ kind: 'code', detail: name });
      return this.custom(name, text, 'secret');
    }
    const taken = wellKnownField(this.type, 'totp') === undefined || this.#fields.some(({ id }) => id === 'totp');
    if (taken || name !== 'totp') return this.custom(name, text, 'totp');
    this.#fields.push({ id: 'totp', name: 'totp', kind: 'totp', value: text });
    return this;
  }

  get hasCode(): boolean {
    return this.#fields.some(({ id }) => id === 'totp');
  }

  url(...urls: readonly string[]): this {
    for (const url of urls) if (url !== '') this.#urls.push(url);
    return this;
  }

  notes(text: string): this {
    this.#item.notes = text;
    return this;
  }

  attach(name: string, bytes: Uint8Array): this {
    this.#attachments.push({ name, bytes });
    return this;
  }

  drop(kind: Dropped['kind'], detail?: string): this {
    this.dropped.push({ kind, ...(detail === undefined ? {} : { detail }) });
    return this;
  }

  /** undefined leaves out what the file doesn't say. */
  details(details: { readonly [Key in keyof Details]?: Details[Key] | undefined }): this {
    for (const name of Object.keys(details) as (keyof Details)[]) this.#say(name, details[name]);
    return this;
  }

  #say<Name extends keyof Details>(name: Name, value: Writable<ImportedItem>[Name] | undefined): void {
    if (value !== undefined) this.#item[name] = value;
  }

  build(): ImportedItem {
    if (this.title.trim() === '') this.#item.title = titleFrom(this.#urls[0], this.#fields);
    return this.#item;
  }
}

function isCode(text: string): boolean {
  try {
    parseCode(text);
  } catch (error) {
    if (!isFrondError(error)) throw error;
    return false;
  }
  // A secret that was cut: no number of bytes has so many digits, so codes of it may be wrong.
  const secret = /[?&]secret=([^&#]*)/i.exec(text)?.[1] ?? (/[:/]/.test(text) ? '' : text);
  return ![1, 3, 6].includes(secret.replace(/%3d|=/gi, '').replace(/[^A-Za-z2-7]/g, '').length % 8);
}

export const untitled = 'Untitled';

function titleFrom(url: string | undefined, fields: readonly ImportedField[]): string {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url ?? '')?.[1] ?? '';
  if (host !== '') return host;
  const named = fields.find(({ id }) => id === 'username' || id === 'cardholder' || id === 'email')?.value ?? '';
  return url !== undefined && url.trim() !== '' ? url : named.trim() === '' ? untitled : named;
}

function isDate(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** Collects what readers make. */
export class Collected {
  readonly items: ImportedItem[] = [];
  readonly dropped: Dropped[] = [];
  frond?: FrondParts;

  add(builder: ItemBuilder): void {
    const item = builder.build();
    const index = this.items.push(item) - 1;
    this.dropped.push(...builder.dropped.map((one) => ({ item: item.title, index, ...one })));
  }

  /** Takes in what was collected elsewhere. */
  join({ items, dropped }: Collected): void {
    const before = this.items.length;
    this.items.push(...items);
    for (const one of dropped) this.dropped.push(one.index === undefined ? one : { ...one, index: before + one.index });
  }
}
