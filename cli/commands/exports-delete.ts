/** `frond exports delete`: readable exports that have done their work. One that was changed since is left, and the others go. */
import { deleteExport } from '../../app/storage/readable-exports.ts';
import { chooseExports, exportsOf } from '../exports-choice.ts';
import { say } from '../words.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const found = await exportsOf(context);
  const deleted: string[] = [];
  const failures: unknown[] = [];
  for (const { path } of await chooseExports(found, given)) {
    try {
      await deleteExport(found.places, found.vault, path);
      deleted.push(path);
      context.words(say('exports.deleted', { path }));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  if (deleted.length === 0) context.words(say('exports.none'));
  if (context.flags.json) context.json({ deleted });
  return undefined;
}
