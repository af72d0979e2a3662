/** `frond credentials decrypt`: an encrypted file to stdout, or to another file. */
import { resolve } from 'node:path';
import { currentFolder } from '../credentials-flags.ts';
import { bytesOut } from '../pieces-out.ts';
import { say } from '../words.ts';
import { writeNewFile } from '../write-file.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const plain = await currentFolder().decryptFile(resolve(given.operands[0] ?? ''));
  const output = given.value('output');
  if (output === undefined) {
    bytesOut(context, [plain]);
    return undefined;
  }
  const path = resolve(output);
  await writeNewFile(path, plain, given.has('force'));
  context.words(say('credentials.decrypted', { path }));
  if (context.flags.json) context.json({ path });
  return undefined;
}
