/** Requests as they come from the socket, checked before anything believes their shape. */
import * as v from 'valibot';
import type { Request } from '../messages.ts';
import type { OperationName, Wanted } from '../operations.ts';

const text = v.pipe(v.string(), v.maxLength(64 * 1024));
const texts = v.pipe(v.array(text), v.maxLength(100_000));
/** It becomes a part of a file's name. */
const requestId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));
const placed = v.pipe(v.array(v.strictObject({ where: text, reference: text })), v.maxLength(100_000));

const wanted = {
  value: v.strictObject({ reference: text, action: v.picklist(['read', 'copy']) }),
  values: v.strictObject({ references: placed }),
  run: v.strictObject({
    sets: texts,
    below: placed,
    above: placed,
    aboveNames: texts,
    program: text,
    folder: text,
    allow: v.picklist(['ask', 'once', 'always']),
  }),
  request: v.variant('step', [
    v.strictObject({
      step: v.literal('ask'),
      program: text,
      folder: text,
      values: v.pipe(v.array(v.strictObject({ itemId: text, field: text })), v.maxLength(100_000)),
      pid: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    }),
    v.strictObject({ step: v.picklist(['look', 'forget']), id: requestId }),
  ]),
  list: v.strictObject({
    query: text,
    type: v.exactOptional(text),
    tag: v.exactOptional(text),
    folder: v.exactOptional(text),
    trash: v.boolean(),
    as: v.picklist(['items', 'rows']),
  }),
  show: v.strictObject({ name: text, reveal: v.boolean() }),
  code: v.strictObject({ name: text, field: v.exactOptional(text) }),
  counts: v.strictObject({}),
} satisfies { readonly [Name in OperationName]: v.GenericSchema<Wanted<Name>> };

const caller = v.strictObject({
  program: text,
  folder: v.exactOptional(text),
  pid: v.pipe(v.number(), v.safeInteger()),
});
const operationNames = Object.keys(wanted) as readonly OperationName[];
/** A day at most, as on the command line. */
const seconds = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(86_400));

const request: v.GenericSchema<Request> = v.variant('kind', [
  v.strictObject({ kind: v.literal('operation'), name: v.picklist(operationNames), wanted: v.unknown(), caller }),
  v.strictObject({ kind: v.literal('state') }),
  v.strictObject({ kind: v.literal('lock') }),
  v.strictObject({ kind: v.literal('prolong'), seconds, idleSeconds: seconds, keyProof: text }),
]);

/** Throws for anything else. */
export function checkedRequest(value: unknown): Request {
  const checked = v.parse(request, value);
  if (checked.kind === 'operation') v.parse(wanted[checked.name], checked.wanted);
  return checked;
}
