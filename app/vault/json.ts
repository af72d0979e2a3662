/**
 * Plain JSON as the vault stores it, and the few operations on it that must be exact: equality, a canonical text for
 * comparisons, and reading keys that only the object itself has (so that a key named "__proto__" is a key like others).
 */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object's own value of `key`, or undefined. */
export function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A large object of these members: without a prototype, so that any key is safe, and quick to build. */
export function record<T extends Json>(members: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  const object = Object.create(null) as Record<string, T>;
  for (const [key, value] of members) object[key] = value;
  return object;
}

/** Sets a member of an object that is being made: quicker than making it from entries, and `__proto__` is a key like others. */
export function setOwn(object: Record<string, Json>, key: string, value: Json): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  else object[key] = value;
}

/** A map of an object's members. */
export function mapOf(object: JsonObject): Map<string, Json> {
  const map = new Map<string, Json>();
  for (const key of Object.keys(object)) map.set(key, object[key] ?? null);
  return map;
}

export function ownObject(object: JsonObject, key: string): JsonObject {
  const value = own(object, key);
  return isObject(value) ? value : {};
}

export function ownText(object: JsonObject, key: string): string | undefined {
  const value = own(object, key);
  return typeof value === 'string' ? value : undefined;
}

/** JSON without white space and with sorted keys; the empty text stands for "no value". */
export function canonicalJson(value: Json | undefined): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(',')}}`;
}

/** Whether two values are the same JSON; the order of keys does not matter. */
export function jsonEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((element: Json, index) => jsonEqual(element, b[index] as Json));
  }
  const left = a as JsonObject;
  const right = b as JsonObject;
  const keys = Object.keys(left);
  const others = Object.keys(right);
  if (keys.length !== others.length) return false;
  let index = 0;
  for (const key of keys) {
    // Mostly the order is the same too, and then there is nothing to look for.
    if (key !== others[index] && !Object.hasOwn(right, key)) return false;
    if (!jsonEqual(left[key], right[key])) return false;
    index += 1;
  }
  return true;
}
