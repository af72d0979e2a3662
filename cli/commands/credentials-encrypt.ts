/** `frond credentials encrypt`: a file to `FILE.enc` beside it. */
import { unlink } from 'node:fs/promises';
import { resolve } from 'node:path';
import { mapped } from '../../app/storage/io-error.ts';
import { currentFolder } from '../credentials-flags.ts';
import { uninterrupted } from '../interrupt.ts';
import { say } from '../words.ts';
import { writeNewFile } from '../write-file.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const source = resolve(given.operands[0] ?? '');
  const path = given.has('output') ? resolve(given.value('output') ?? '') : `${source}.enc`;
  const sealed = await currentFolder().encryptFile(source);
  const removed = given.has('remove');
  await uninterrupted(async () => {
    await writeNewFile(path, sealed, given.has('force'));
    // Only now: what was written was read back from the disk.
    if (removed) await mapped(source, () => unlink(source));
  });
  context.words(say(removed ? 'credentials.encryptedRemoved' : 'credentials.encrypted', { path, source }));
  if (context.flags.json) context.json({ path, removed });
  return undefined;
}
