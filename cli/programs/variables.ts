/** The environment of a program: what it inherits, an environment set, `.env` files and `--env`, the later ones winning. */
import { parseDotenv } from '../../app/developer/dotenv.ts';
import { hasReference, parseValue } from '../../app/developer/template.ts';
import { FrondError } from '../../app/errors.ts';
import { isSecretKind } from '../../app/vault/types.ts';
import { decodeText, readSmallFile } from '../passphrase.ts';
import type { Item } from '../../app/vault/item.ts';
import type { Part } from '../../app/developer/template.ts';
import type { WantedReference } from './references.ts';

export type Variables = ReadonlyMap<string, string>;

/** What opens the vault is not for the program. */
const isOwn = (name: string): boolean => name.startsWith('FROND_PASSPHRASE');

export function inherited(env: NodeJS.ProcessEnv): Variables {
  return new Map(
    Object.entries(env).flatMap(([name, value]) => (value === undefined || isOwn(name) ? [] : [[name, value]])),
  );
}

/** A variable that a set or file may name; dots and hyphens stand in some `.env` files. */
const nameForm = /^[A-Za-z_][\w.-]*$/;

export function fromFiles(files: readonly string[]): Variables {
  const found = new Map<string, string>();
  for (const file of files) {
    const bytes = readSmallFile(file);
    const text = decodeText(bytes, file);
    bytes.fill(0);
    for (const { name, value } of parseDotenv(text)) if (!isOwn(name)) found.set(name, value);
  }
  return found;
}

/** `--env NAME=REF`. A value that isn't a reference would show in the list of processes. */
export function fromAssignments(assignments: readonly string[]): Variables {
  return new Map(
    assignments.map((assignment) => {
      const at = assignment.indexOf('=');
      const [name, value] = [assignment.slice(0, at), assignment.slice(at + 1)];
      if (at < 1 || !nameForm.test(name) || isOwn(name)) throw new FrondError('INVALID', 'run.noAssignment');
      if (!hasReference(parseValue(value))) throw new FrondError('POLICY', 'run.notReference', { name });
      return [name, value];
    }),
  );
}

export interface SetVariable {
  readonly name: string;
  readonly value: string;
  readonly field: string;
  readonly secret: boolean;
}

/** The fields of an item whose names are those of variables. */
export function variablesOf({ type, fields }: Item): readonly SetVariable[] {
  return fields
    .filter(({ id, name }) => nameForm.test(name) && !isOwn(name) && !(type === 'env' && id === 'environment'))
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

export function referencesOf(parsed: readonly Parsed[]): readonly WantedReference[] {
  return parsed.flatMap(({ name, parts }) =>
    parts.flatMap((part) => ('reference' in part ? [{ where: name, reference: part.reference }] : [])),
  );
}
