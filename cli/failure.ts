/** A failure as people and programs see it: `frond: what happened. What to do.`, and with --json a document on stdout. */
import { FrondError } from '../app/errors.ts';
import { failureSentence } from './failure-sentence.ts';
import { AmbiguousItem } from './ambiguous.ts';
import { exitStatus } from './exit-status.ts';
import { writeData, writeWords } from './output.ts';
import { MissingReferences } from './programs/references.ts';
import { printable } from './text.ts';
import { say } from './words.ts';
import { cli } from '../app/words/en/cli.ts';
import type { Candidate } from './ambiguous.ts';
import type { MissingValue } from '../app/background/operations.ts';

function candidateLine({ id, title, folder, subtitle }: Candidate): string {
  const path = [...folder, title].map(printable).join('/');
  return `  ${id}  ${path}${subtitle === '' ? '' : `  (${printable(subtitle)})`}\n`;
}

function missingLine({ where, reference, code }: MissingValue): string {
  const why = `missing.${code}`;
  return `  ${printable(where)}  ${printable(reference)}${why in cli ? `  (${say(why as 'missing.NOT_FOUND')})` : ''}\n`;
}

/** Prints what went wrong and answers the exit status. */
export function report(error: unknown, { json, debug }: { readonly json: boolean; readonly debug: boolean }): number {
  const message = failureSentence(error);
  const code = error instanceof FrondError ? error.code : 'INTERNAL';
  const candidates = error instanceof AmbiguousItem ? error.candidates : undefined;
  const missing = error instanceof MissingReferences ? error.missing : undefined;
  const lines = [...(candidates ?? []).map(candidateLine), ...(missing ?? []).map(missingLine)];
  writeWords(`frond: ${printable(message)}\n${lines.join('')}`);
  if (debug && error instanceof Error) writeWords(`${error.stack ?? ''}\n`);
  if (json) writeData(`${JSON.stringify({ error: { code, message, candidates, missing } })}\n`);
  return exitStatus(error);
}
