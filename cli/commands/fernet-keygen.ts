/** `frond fernet keygen`: a new key, as Python's `Fernet.generate_key` makes them. */
import { resolve } from 'node:path';
import { Fernet } from '../../app/crypto/fernet.ts';
import { stdoutIsTerminal } from '../stdout-terminal.ts';
import { say } from '../words.ts';
import { writeNewFile } from '../write-file.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const key = Fernet.generateKey();
  const output = given.value('output');
  if (output !== undefined) {
    const path = resolve(output);
    await writeNewFile(path, key, given.has('force'));
    context.words(say('fernet.keyWritten', { path }));
    if (context.flags.json) context.json({ path });
  } else if (context.flags.json) context.json({ key });
  else context.data(stdoutIsTerminal() ? `${key}\n` : key);
  return undefined;
}
