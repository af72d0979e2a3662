/** `frond fernet decrypt`: a token on stdin to its bytes on stdout; nothing there unless the token is genuine. */
import { withToken } from '../fernet-token.ts';
import { bytesOut } from '../pieces-out.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  await withToken(context, given, ({ pieces }) => bytesOut(context, pieces()));
  return undefined;
}
