/** `frond inject`: a template with its references replaced by their values; bytes of any encoding around them stay as they are. */
import { resolve } from 'node:path';
import { fill, hasReference, parseTemplate } from '../../app/developer/template.ts';
import { readSmallFile } from '../passphrase.ts';
import { checkReferences, MissingReferences } from '../programs/references.ts';
import { withReading } from '../reading.ts';
import { say } from '../words.ts';
import { writeNewFile } from '../write-file.ts';
import type { Part } from '../../app/developer/template.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';
import type { PlacedReference } from '../../app/background/operations.ts';

/** The template as a text of one character a byte, so that none is lost; references are UTF-8 within it. */
function partsOf(bytes: Uint8Array): readonly Part[] {
  const parts = parseTemplate(Buffer.from(bytes).toString('latin1'));
  return parts.map((part) =>
    'reference' in part ? { reference: Buffer.from(part.reference, 'latin1').toString('utf8') } : part,
  );
}

/** Each reference with its line; values are one line each here, whatever they hold. */
function wantedOf(bytes: Uint8Array, parts: readonly Part[]): readonly PlacedReference[] {
  let line = 1;
  return parts.flatMap((part) => {
    if ('reference' in part) return [{ where: say('inject.line', { line }), reference: part.reference }];
    line += part.text.split('\n').length - 1;
    return [];
  });
}

async function filled(context: Context, bytes: Uint8Array): Promise<Uint8Array> {
  const parts = partsOf(bytes);
  if (!hasReference(parts)) return bytes;
  const wanted = wantedOf(bytes, parts);
  checkReferences(wanted, 'inject.missing');
  return withReading(context, async (ask) => {
    const answer = await ask('values', { references: wanted });
    if ('missing' in answer) throw new MissingReferences('inject.missing', answer.missing);
    const values = new Map(answer.found.map(({ reference, value }) => [reference, value]));
    const utf8 = (reference: string): string => Buffer.from(values.get(reference) ?? '', 'utf8').toString('latin1');
    return Buffer.from(fill(parts, utf8), 'latin1');
  });
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const input = given.value('input') ?? '-';
  const output = given.value('output');
  const bytes = await filled(context, input === '-' ? context.stdin.read('--input') : readSmallFile(input));
  if (output === undefined) {
    context.data(bytes);
    return undefined;
  }
  const path = resolve(output);
  await writeNewFile(path, bytes, given.has('force'));
  context.words(say('inject.done', { path }));
  return undefined;
}
