/**
 * The JSON Schemas of docs/schema, and whether an answer keeps them. Published, they let later versions add keys; here an answer may have
 * no key that is not in them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseArguments } from '../../../cli/arguments.ts';

const folder = new URL('../../../docs/schema/', import.meta.url);
const names = readdirSync(folder);

/** Commands that print no JSON of their own: another program's output, a template, scripts. */
export const withoutJson: ReadonlySet<string> = new Set(['run', 'inject', 'completion']);

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { 'date-time': dateTime } });
for (const name of names) {
  ajv.addSchema(closed(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))) as object, name);
}

function dateTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

export const schemaNames: readonly string[] = names;

export function schemaOf(command: string): string {
  return `${command.replaceAll(' ', '-')}.json`;
}

/** The command among arguments; undefined where these are no use of one. */
export function commandAmong(args: readonly string[]): string | undefined {
  try {
    return parseArguments(args).spec?.name;
  } catch {
    return undefined;
  }
}

/** What is wrong with a document, or undefined. */
export function misfit(schema: string, document: unknown): string | undefined {
  const validate = ajv.getSchema(schema);
  if (validate === undefined) return `there is no docs/schema/${schema}`;
  return validate(document) === true ? undefined : ajv.errorsText(validate.errors);
}
