/** `frond exports keep`: no reminder of readable exports any more; the files stay. */
import { forgetExport } from '../../app/storage/readable-exports.ts';
import { chooseExports, exportsOf } from '../exports-choice.ts';
import { say } from '../words.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const found = await exportsOf(context);
  const kept: string[] = [];
  for (const { path } of await chooseExports(found, given)) {
    await forgetExport(found.places, found.vault, path);
    kept.push(path);
    context.words(say('exports.kept', { path }));
  }
  if (kept.length === 0) context.words(say('exports.none'));
  if (context.flags.json) context.json({ kept });
  return undefined;
}
