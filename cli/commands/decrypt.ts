/** `frond decrypt`: what Flet's `encrypt` made, on stdin, back to its text. */
import { decrypt, decryptAesGcm256 } from '../../app/developer/flet.ts';
import { fletOptions, fletSecret } from '../flet-text.ts';
import { stdoutIsTerminal } from '../stdout-terminal.ts';
import { textFromStdin } from '../text-from-stdin.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const options = fletOptions(given);
  const secret = await fletSecret(context, given, false);
  const token = textFromStdin(context, 'frond decrypt');
  const text = await (given.has('aes-gcm-256') ? decryptAesGcm256 : decrypt)(token, secret, options);
  if (context.flags.json) context.json({ text });
  else context.data(stdoutIsTerminal() ? `${text}\n` : text);
  return undefined;
}
