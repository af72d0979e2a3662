/** `frond exports list`: readable exports that are still there. */
import { exportsOf } from '../exports-choice.ts';
import { printable, table } from '../text.ts';
import { say } from '../words.ts';
import type { Context } from '../context.ts';

export async function run(context: Context): Promise<undefined> {
  const { exports } = await exportsOf(context);
  if (context.flags.json) {
    context.json(exports);
    return undefined;
  }
  context.data(table(exports.map(({ path, format, writtenAt }) => [writtenAt, format, path].map(printable))));
  if (exports.length === 0) context.words(say('exports.none'));
  return undefined;
}
