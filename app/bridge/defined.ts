/**
 * Pages may send a key with the value undefined where they mean "absent"; behind the bridge there is only absent, so that one
 * check is enough everywhere.
 */

export type Defined<T> = T extends Uint8Array
  ? T
  : T extends readonly (infer Element)[]
    ? readonly Defined<Element>[]
    : T extends object
      ? { readonly [Key in keyof T]: Defined<Exclude<T[Key], undefined>> }
      : T;

/** A copy of plain data without keys whose value is undefined. Bytes pass as they are. */
export function defined<T>(value: T): Defined<T> {
  return strip(value) as Defined<T>;
}

function strip(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(strip);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[key, strip(member)]])),
  );
}
