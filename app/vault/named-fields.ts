/** The fields of an item while a person or program sets and removes them by name. */
import { FrondError } from '../errors.ts';
import { isSecretKind, typeDefinitions, wellKnownField } from './types.ts';
import type { FieldInput, FieldKind, ItemType } from './item.ts';

export class NamedFields {
  readonly #type: ItemType;
  #fields: readonly FieldInput[];

  constructor(type: ItemType, fields: readonly FieldInput[]) {
    this.#type = type;
    this.#fields = fields;
  }

  get all(): readonly FieldInput[] {
    return this.#fields;
  }

  find(name: string): FieldInput | undefined {
    return (
      this.#fields.find(({ id }) => id === name) ??
      this.#fields.find((field) => field.name.toLowerCase() === name.toLowerCase())
    );
  }

  /** The kind that a field of this name has or would have. */
  kind(name: string, otherwise: FieldKind): FieldKind {
    return this.find(name)?.kind ?? wellKnownField(this.#type, name)?.kind ?? otherwise;
  }

  /** Throws INVALID for what is no value of the field's kind. */
  set(name: string, value: string, otherwise: FieldKind): void {
    const kind = this.kind(name, otherwise);
    checkValue(name, kind, value);
    const before = this.find(name);
    if (before !== undefined) {
      this.#fields = this.#fields.map((field) => (field === before ? { ...field, value } : field));
      return;
    }
    const known = wellKnownField(this.#type, name);
    this.#fields = [...this.#fields, known === undefined ? { name, kind, value } : { id: name, name, kind, value }];
  }

  /** A field that is there already keeps its kind, but for plain text: what is given as a secret is one. */
  setSecret(name: string, value: string): void {
    if (!isSecretKind(this.kind(name, 'secret')) && wellKnownField(this.#type, name) === undefined) this.remove(name);
    this.set(name, value, 'secret');
  }

  remove(name: string): boolean {
    const before = this.find(name);
    this.#fields = this.#fields.filter((field) => field !== before);
    return before !== undefined;
  }
}

export function checkValue(name: string, kind: FieldKind, value: string): void {
  if (kind === 'boolean' && !/^(true|false)$/.test(value)) throw new FrondError('INVALID', 'field.boolean', { name });
  if (kind === 'date' && !(/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)))) {
    throw new FrondError('INVALID', 'field.date', { name });
  }
}

/** The field that "the password" means: a type's own, else its main secret. */
export function mainSecret(type: ItemType): string {
  return wellKnownField(type, 'password') === undefined ? (typeDefinitions[type].secret ?? 'password') : 'password';
}
