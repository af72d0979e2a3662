/** A failure as people and programs see it: `frond: what happened. What to do.`, and with --json a document on stdout. */
import { FrondError } from '../app/errors.ts';
import { failureSentence } from './failure-sentence.ts';
import { AmbiguousItem } from './ambiguous.ts';
import { exitStatus } from './exit-status.ts';
import { writeData, writeWords } from './output.ts';
import { printable } from './text.ts';
import type { Candidate } from './ambiguous.ts';

function candidateLine({ id, title, folder, subtitle }: Candidate): string {
  const path = [...folder, title].map(printable).join('/');
  return `  ${id}  ${path}${subtitle === '' ? '' : `  (${printable(subtitle)})`}\n`;
}

/** Prints what went wrong and answers the exit status. */
export function report(error: unknown, { json, debug }: { readonly json: boolean; readonly debug: boolean }): number {
  const message = failureSentence(error);
  const code = error instanceof FrondError ? error.code : 'INTERNAL';
  const candidates = error instanceof AmbiguousItem ? error.candidates : undefined;
  writeWords(`frond: ${printable(message)}\n${(candidates ?? []).map(candidateLine).join('')}`);
  if (debug && error instanceof Error) writeWords(`${error.stack ?? ''}\n`);
  if (json) writeData(`${JSON.stringify({ error: { code, message, candidates } })}\n`);
  return exitStatus(error);
}
