/** `frond jwt decode`: what a token says, believed by nobody. */
import { decodeJwt } from '../../app/developer/jwt.ts';
import { textFromStdin } from '../text-from-stdin.ts';
import { say } from '../words.ts';
import type { Context } from '../context.ts';

export function run(context: Context): Promise<undefined> {
  const decoded = decodeJwt(textFromStdin(context, 'frond jwt decode'));
  context.words(say('jwt.unverified'));
  context.json(decoded);
  return Promise.resolve(undefined);
}
