/** Asks whether a program may read values that it was not allowed to read yet: on the terminal, else in Frond's open window. */
import { basename } from 'node:path';
import { FrondError } from '../../app/errors.ts';
import { printable } from '../text.ts';
import type { Ask, NotAllowed } from '../../app/background/operations.ts';
import type { Context } from '../context.ts';

export interface Reading {
  /** Real path of the project. */
  readonly folder: string;
  /** Path of the program. */
  readonly program: string;
  readonly wants: readonly NotAllowed[];
}

/** Throws POLICY where it isn't allowed. */
export async function askApproval(context: Context, ask: Ask, reading: Reading): Promise<'once' | 'always'> {
  const { folder, program, wants } = reading;
  const { terminal } = context;
  const { say } = await import('../words.ts');
  const words = { program: printable(basename(program)), folder: printable(folder), count: wants.length };
  if (terminal === undefined) {
    const given = context.flags.noInput ? undefined : await inWindow(context, ask, reading);
    if (given === undefined) throw new FrondError('POLICY', 'run.notApproved', words);
    if (given === 'never') throw new FrondError('POLICY', 'run.refused', words);
    return given;
  }
  const lines = wants.map(
    ({ title, folder: path, field }) => `  ${[...path, title].map(printable).join('/')}  ${printable(field)}\n`,
  );
  terminal.say(`${say('run.wants', words)}\n${lines.join('')}`);
  const answer = (await terminal.answer(say('run.ask'))).toLowerCase();
  if (/^(a|always)$/.test(answer)) return 'always';
  if (/^(o|once)$/.test(answer)) return 'once';
  throw new FrondError('POLICY', 'run.refused', words);
}

/** What it needs is loaded only where it is asked. */
async function inWindow(
  context: Context,
  ask: Ask,
  reading: Reading,
): Promise<'once' | 'always' | 'never' | undefined> {
  const { askWindow } = await import('./window-approval.ts');
  return askWindow(context, ask, reading);
}
