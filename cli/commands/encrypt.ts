/** `frond encrypt`: text on stdin to what Flet's `encrypt` makes of it. */
import { encrypt, encryptAesGcm256 } from '../../app/developer/flet.ts';
import { fletOptions, fletSecret } from '../flet-text.ts';
import { stdoutIsTerminal } from '../stdout-terminal.ts';
import { textFromStdin } from '../text-from-stdin.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const options = fletOptions(given);
  const secret = await fletSecret(context, given, true);
  const text = textFromStdin(context, 'frond encrypt');
  const token = await (given.has('aes-gcm-256') ? encryptAesGcm256 : encrypt)(text, secret, options);
  if (context.flags.json) context.json({ token });
  else context.data(stdoutIsTerminal() ? `${token}\n` : token);
  return undefined;
}
