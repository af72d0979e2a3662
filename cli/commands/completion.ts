/** `frond completion`: scripts for the shells, made from the table of commands. */
import { FrondError } from '../../app/errors.ts';
import { bash, fish, zsh } from '../completion-scripts.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

const scripts: ReadonlyMap<string, () => string> = new Map([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
]);

export function run(context: Context, given: Given): Promise<undefined> {
  const [shell = ''] = given.operands;
  const script = scripts.get(shell);
  if (script === undefined) throw new FrondError('INVALID', 'completion.shell', { shell });
  context.data(script());
  return Promise.resolve(undefined);
}
