/** Values of a credentials file, whichever form the file has, and how they are looked up and shown. */

export type CredentialValue =
  | string
  | bigint
  | number
  | boolean
  | null
  | Uint8Array
  | readonly CredentialValue[]
  | ReadonlySet<CredentialValue>
  | ReadonlyMap<CredentialValue, CredentialValue>;

/**
 * The value of a name: the literal key first (Flask-Vault's flat keys have dots), then dotted into nested tables. Undefined where
 * there is none; a null is none, as in the original.
 */
export function lookUp(values: CredentialValue, name: string): CredentialValue | undefined {
  if (!(values instanceof Map)) return undefined;
  const table = values as ReadonlyMap<CredentialValue, CredentialValue>;
  const literal = table.get(name) ?? undefined;
  if (literal !== undefined) return literal;
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const inner = table.get(name.slice(0, dot));
    const found = inner === undefined ? undefined : lookUp(inner, name.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** As a value of JSON: bytes as base64, whole numbers beyond 2⁵³ and what is no number as text, other keys than text as text. */
export function toJson(value: CredentialValue): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : toText(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (value instanceof Set) return Array.from(value as ReadonlySet<CredentialValue>, toJson);
  if (value instanceof Map) {
    const table = value as ReadonlyMap<CredentialValue, CredentialValue>;
    return Object.fromEntries(Array.from(table, ([key, inner]) => [toText(key), toJson(inner)]));
  }
  return isList(value) ? value.map(toJson) : value;
}

/** As text: strings as they are, numbers as Python shows them, lists and tables as JSON. */
export function toText(value: CredentialValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return floatText(value);
  return JSON.stringify(toJson(value));
}

function isList(value: CredentialValue): value is readonly CredentialValue[] {
  return Array.isArray(value);
}

/** Python's `str` of a float: with a point or an exponent of two digits. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const size = Math.abs(value);
  if (size >= 1e16 || (size < 1e-4 && size > 0)) return value.toExponential().replace(/e([-+])(\d)$/, 'e$10$2');
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}
