/** JSON values, and the strict reading of a header line: no key twice, no number but a plain integer, no deep nesting. */
import { FrondError } from '../errors.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]/gy;
const space = /[\t\r\n ]*/gy;
const integer = /^(?:0|-?[1-9]\d{0,15})$/;
/** Objects and arrays within each other, so that writing a header again can't exhaust the stack. */
const deepest = 16;

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Parses a text as JSON and refuses what readers disagree about: a key that stands twice in an object, numbers that are not
 * plain integers within ±(2^53 − 1) (1e6, 1.0, -0), and more than 16 levels. Throws DAMAGED.
 */
export function parseStrictJson(text: string): Json {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (error) {
    throw new FrondError('DAMAGED', 'format.header', {}, { cause: error });
  }
  // The text is valid JSON from here on; the walk only follows its tokens. A Set stands for an object, null for an array.
  const open: (Set<string> | null)[] = [];
  let key: string | undefined;
  for (let at = skip(text, 0); at < text.length; at = skip(text, at)) {
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found === undefined) throw new FrondError('DAMAGED', 'format.header');
    at += found.length;
    if (open.length > deepest) throw new FrondError('DAMAGED', 'format.header');
    if (found === '{') open.push(new Set());
    else if (found === '[') open.push(null);
    else if (found === '}' || found === ']') open.pop();
    else if (found === ':') addKey(open[open.length - 1], key);
    else if (/^[-\d]/.test(found) && !isInteger(found)) throw new FrondError('DAMAGED', 'format.header');
    key = found.startsWith('"') ? found : undefined;
  }
  return value;
}

function addKey(keys: Set<string> | null | undefined, quoted: string | undefined): void {
  const key = quoted === undefined ? undefined : (JSON.parse(quoted) as string);
  if (key === undefined || keys === undefined || keys === null || keys.has(key)) {
    throw new FrondError('DAMAGED', 'format.header');
  }
  keys.add(key);
}

function isInteger(text: string): boolean {
  return integer.test(text) && Number.isSafeInteger(Number(text));
}

function skip(text: string, at: number): number {
  space.lastIndex = at;
  space.exec(text);
  return space.lastIndex;
}
