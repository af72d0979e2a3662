/** `frond fernet timestamp`: when a genuine token was made (`Fernet.extract_timestamp`), in seconds since 1970. */
import { withToken } from '../fernet-token.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  await withToken(context, given, ({ checked: { time } }) => {
    if (context.flags.json) context.json({ time });
    else context.data(`${time}\n`);
  });
  return undefined;
}
