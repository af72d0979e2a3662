/** What an imported item would change in one that the vault has: field by field, nothing removed, what is newer here kept. */
import { readableName } from '../vault/attachment-name.ts';
import { isSecretKind } from '../vault/types.ts';
import type { Field, FieldInput, FieldKind, Item, ItemInput } from '../vault/item.ts';
import type { VaultReading } from '../vault/vault-reading.ts';
import type { ImportedAttachment, ImportedField, ImportedItem } from './import/imported.ts';

export type ItemPart = 'title' | 'notes' | 'expiresAt' | 'url' | 'tag' | 'attachment' | 'field';

export interface FieldChange {
  readonly part: ItemPart;
  /** A field's name, or that of the part. */
  readonly name: string;
  /** Of a field: its id in the vault, else the well-known one that it gets. */
  readonly id?: string;
  /** Of a field. */
  readonly kind?: FieldKind;
  readonly secret: boolean;
  /** Absent: there was none. */
  readonly before?: string;
  readonly after: string;
}

export interface Comparison {
  readonly changes: readonly FieldChange[];
  /** Names of what differs and was changed here after the file's own change: it stays as it is. */
  readonly kept: readonly string[];
  readonly input: ItemInput;
  readonly attachments: readonly ImportedAttachment[];
}

export type ReadAttachment = (id: string) => Uint8Array;

export class ItemComparison {
  readonly #vault: VaultReading;
  readonly #item: Item;
  readonly #imported: ImportedItem;
  readonly #changes: FieldChange[] = [];
  readonly #kept: string[] = [];

  constructor(vault: VaultReading, item: Item, imported: ImportedItem) {
    this.#vault = vault;
    this.#item = item;
    this.#imported = imported;
  }

  compare(readAttachment: ReadAttachment): Comparison {
    const [item, imported] = [this.#item, this.#imported];
    const title = this.#text('title', item.title, imported.title);
    const notes = this.#text('notes', item.notes, imported.notes);
    const expiresAt = this.#text('expiresAt', item.expiresAt ?? '', imported.expiresAt ?? '');
    const fields = this.#fields();
    const urls = this.#missing(
      'url',
      item.urls.map(({ url }) => url),
      imported.urls,
    );
    const tags = this.#missing(
      'tag',
      item.tags,
      imported.tags.map((tag) => tag.normalize('NFC').trim()),
    );
    const attachments = this.#attachments(readAttachment);
    const input: ItemInput = {
      ...(title === undefined ? {} : { title }),
      ...(notes === undefined ? {} : { notes }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
      ...(fields === undefined ? {} : { fields }),
      ...(urls.length === 0 ? {} : { urls: [...item.urls, ...urls.map((url) => ({ url }))] }),
      ...(tags.length === 0 ? {} : { tags: [...item.tags, ...tags] }),
    };
    return { changes: this.#changes, kept: this.#kept, input, attachments };
  }

  /** The text to write, or undefined. An empty one in the file says nothing. */
  #text(name: 'title' | 'notes' | 'expiresAt', before: string, after: string): string | undefined {
    if (after === '' || after === before) return undefined;
    if (!this.#isNewer(name, name)) return undefined;
    this.#changes.push({ part: name, name, secret: false, ...(before === '' ? {} : { before }), after });
    return after;
  }

  #isNewer(path: string, name: string): boolean {
    const { modifiedAt } = this.#imported;
    if (modifiedAt === undefined || this.#vault.writtenAt(this.#item.id, path) <= modifiedAt) return true;
    this.#kept.push(name);
    return false;
  }

  #fields(): readonly FieldInput[] | undefined {
    const left = [...this.#item.fields];
    const written = new Map<string, string>();
    const added: FieldInput[] = [];
    for (const field of this.#imported.fields) {
      const at = left.findIndex((one) => isSame(one, field));
      const [before] = at < 0 ? [] : left.splice(at, 1);
      if (field.value === (before?.value ?? '') && (before !== undefined || field.value === '')) continue;
      if (field.value === '') continue;
      if (before !== undefined && !this.#isNewer(`fields/${before.id}`, field.name)) continue;
      const secret = isSecretKind(field.kind) || (before !== undefined && isSecretKind(before.kind));
      const was = before === undefined ? {} : { before: before.value };
      const id = before?.id ?? field.id;
      const which = { part: 'field', name: field.name, kind: field.kind, ...(id === undefined ? {} : { id }) } as const;
      this.#changes.push({ ...which, secret, ...was, after: field.value });
      if (before !== undefined) written.set(before.id, field.value);
      else added.push(inputOf(field));
    }
    if (written.size === 0 && added.length === 0) return undefined;
    const kept = this.#item.fields.map(({ id, name, kind }): FieldInput => {
      const value = written.get(id);
      return { id, name, kind, ...(value === undefined ? {} : { value }) };
    });
    return [...kept, ...added];
  }

  #missing(name: 'url' | 'tag', present: readonly string[], wanted: readonly string[]): readonly string[] {
    const there = new Set(present);
    const missing = [...new Set(wanted)].filter((one) => one !== '' && !there.has(one));
    for (const after of missing) this.#changes.push({ part: name, name, secret: false, after });
    return missing;
  }

  #attachments(read: ReadAttachment): readonly ImportedAttachment[] {
    const present = this.#item.attachments;
    const missing = this.#imported.attachments.filter(
      ({ name, bytes }) =>
        !present.some(
          (one) => one.name === readableName(name) && one.size === bytes.length && sameBytes(read(one.id), bytes),
        ),
    );
    for (const { name } of missing)
      this.#changes.push({ part: 'attachment', name: 'attachment', secret: false, after: name });
    return missing;
  }
}

/** Well-known fields are the same by id, others by name. */
function isSame(field: Field, imported: ImportedField): boolean {
  return imported.id === undefined ? field.name === imported.name : field.id === imported.id;
}

export function inputOf({ id, name, kind, value }: ImportedField): FieldInput {
  return { ...(id === undefined ? {} : { id }), name, kind, value };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
