/** Variables of a program's environment: which of them are meant for it, and the references in them. */
import { hasReference, parseValue } from './template.ts';
import { isSecretKind } from '../vault/types.ts';
import type { Item } from '../vault/item.ts';
import type { Part } from './template.ts';

export type Variables = ReadonlyMap<string, string>;

/** What opens the vault is not for the program. */
export const isOwnVariable = (name: string): boolean => name.startsWith('FROND_PASSPHRASE');

/** A variable that a set or file may name; dots and hyphens stand in some `.env` files. */
export const variableName = /^[A-Za-z_][\w.-]*$/;

export interface SetVariable {
  readonly name: string;
  readonly value: string;
  readonly field: string;
  readonly secret: boolean;
}

/** The fields of an item whose names are those of variables. */
export function variablesOf({ type, fields }: Pick<Item, 'type' | 'fields'>): readonly SetVariable[] {
  return fields
    .filter(
      ({ id, name }) => variableName.test(name) && !isOwnVariable(name) && !(type === 'env' && id === 'environment'),
    )
    .map(({ name, value, kind }) => ({ name, value, field: name, secret: isSecretKind(kind) }));
}

export interface Parsed {
  readonly name: string;
  readonly parts: readonly Part[];
}

/** The variables whose values have references. */
export function withReferences(variables: Variables): readonly Parsed[] {
  return [...variables].flatMap(([name, value]) => {
    if (!value.includes('frond://')) return [];
    const parts = parseValue(value);
    return hasReference(parts) ? [{ name, parts }] : [];
  });
}

/** Each reference with the variable that it stands in. */
export function referencesOf(
  parsed: readonly Parsed[],
): readonly { readonly where: string; readonly reference: string }[] {
  return parsed.flatMap(({ name, parts }) =>
    parts.flatMap((part) => ('reference' in part ? [{ where: name, reference: part.reference }] : [])),
  );
}
