/** `frond credentials init`: a key and a credentials file in the current folder, as `flask vault init` makes them. */
import { currentFolder, wantedFormat } from '../credentials-flags.ts';
import { say } from '../words.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const folder = currentFolder();
  const made = await folder.init(wantedFormat(given) ?? 'yml');
  for (const path of made) context.words(say('credentials.made', { path }));
  if (made.includes(folder.keyPath)) context.words(say('credentials.keepKey'));
  if (made.length === 0) context.words(say('credentials.exists'));
  if (context.flags.json) context.json({ made });
  return undefined;
}
