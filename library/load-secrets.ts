/** Configuration with references in it, filled in from a vault: objects of any depth, the environment, `.env` files. */
import { lookUpAll, MissingReferences } from './missing-references.ts';
import { withReadableVault } from './reading.ts';
import { parseReference } from '../app/developer/reference.ts';
import { fill, hasReference, parseValue } from '../app/developer/template.ts';
import type { WantedReference } from './missing-references.ts';
import type { OpenOptions, Vault } from './types.ts';

export interface LoadOptions extends OpenOptions {
  /** A vault that is open already; it stays open. Without it one is opened for this, if there is a reference at all. */
  readonly vault?: Vault | undefined;
}

/**
 * A copy of a configuration in which references have become values: texts that are one (`frond://GitHub/token`) or that have some
 * in braces (`postgres://app:{{ frond://Database/password }}@db/shop`). Objects and arrays are copied to any depth; everything else
 * stays what it is. Throws MissingReferences with all references that have no value.
 */
export async function loadSecrets<T>(source: T, options: LoadOptions = {}): Promise<T> {
  const wanted: WantedReference[] = [];
  walk(source, (text, where) => {
    for (const part of parseValue(text)) if ('reference' in part) wanted.push({ where, reference: part.reference });
    return text;
  });
  const values = await valuesOf(wanted, options);
  return walk(source, (text) => filled(text, values)) as T;
}

/** A text with values in place of its references. */
function filled(text: string, values: ReadonlyMap<string, string>): string {
  const parts = parseValue(text);
  return hasReference(parts) ? fill(parts, (reference) => values.get(reference) ?? '') : text;
}

/** Malformed references are told before a vault is opened for the others. */
async function valuesOf(
  wanted: readonly WantedReference[],
  options: LoadOptions,
): Promise<ReadonlyMap<string, string>> {
  if (wanted.length === 0) return new Map();
  lookUpAll(wanted, parseReference);
  const read = (vault: Vault): Promise<ReadonlyMap<string, string>> =>
    vault.readAll(wanted.map(({ reference }) => reference));
  try {
    return await (options.vault === undefined ? withReadableVault(options, read) : read(options.vault));
  } catch (error) {
    throw error instanceof MissingReferences ? placed(error, wanted) : error;
  }
}

/** The same failure with the places at which the references stand. */
function placed({ missing }: MissingReferences, wanted: readonly WantedReference[]): MissingReferences {
  const codes = new Map(missing.map(({ reference, code }) => [reference, code]));
  return new MissingReferences(
    wanted.flatMap((one) => {
      const code = codes.get(one.reference);
      return code === undefined ? [] : [{ ...one, code }];
    }),
  );
}

type OnText = (text: string, where: string) => string;

/** A copy with other texts. What refers to itself does so in the copy, too. */
function walk(source: unknown, onText: OnText, where = '', copies = new Map<object, unknown>()): unknown {
  if (typeof source === 'string') return onText(source, where);
  if (typeof source !== 'object' || source === null) return source;
  if (copies.has(source)) return copies.get(source);
  const at = (key: string): string => (where === '' ? key : `${where}.${key}`);
  if (Array.isArray(source)) {
    const copy: unknown[] = [];
    copies.set(source, copy);
    source.forEach((value, index) => copy.push(walk(value, onText, at(String(index)), copies)));
    return copy;
  }
  if (!isPlain(source)) return source;
  const copy: Record<string, unknown> = {};
  copies.set(source, copy);
  for (const [key, value] of Object.entries(source)) define(copy, key, walk(value, onText, at(key), copies));
  return copy;
}

function isPlain(value: object): boolean {
  if (value === process.env) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** As an own property whatever it is called, `__proto__` too. */
function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}
