/** JSON of a stranger: depth and number of values are counted before it is parsed, and everything is read by type. */
import { FrondError } from '../../errors.ts';
import { isObject, own } from '../../vault/json.ts';
import { importLimits, tooMany } from './limits.ts';
import type { Json, JsonObject } from '../../vault/json.ts';

const marks = /["[\]{},]/g;

/** Throws TOO_COSTLY where it is nested too deeply or holds too many values: without parsing it. */
function checkShape(text: string): void {
  let depth = 0;
  let values = 0;
  marks.lastIndex = 0;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    switch (found[0]) {
      case '"':
        marks.lastIndex = endOfString(text, found.index + 1);
        break;
      case '[':
      case '{':
        depth += 1;
        if (depth > importLimits.depth) throw new FrondError('TOO_COSTLY', 'import.tooDeep');
        break;
      case ',':
        values += 1;
        if (values > importLimits.values) throw tooMany(importLimits.values);
        break;
      default:
        depth -= 1;
    }
  }
}

function endOfString(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at + 1;
    at = text.indexOf('"', at + 1);
  }
  return text.length;
}

/** Throws INVALID, TOO_COSTLY. */
export function parseImportJson(text: string): Json {
  checkShape(text);
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new FrondError('INVALID', 'import.notJson', {}, { cause: hideInput(error) });
  }
}

/** The engine's message quotes the text, which may be a secret. */
function hideInput(error: unknown): Error {
  return new SyntaxError(error instanceof Error ? error.name : 'not JSON');
}

/** A text, number or truth value as text; empty for anything else. Line ends as \n. */
export function textIn(object: JsonObject, key: string): string {
  const value = own(object, key);
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

export function listIn(object: JsonObject, key: string): readonly Json[] {
  const value = own(object, key);
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** The objects of a list; others are passed over. */
export function objectsIn(object: JsonObject, key: string): readonly JsonObject[] {
  return listIn(object, key).filter(isObject);
}
