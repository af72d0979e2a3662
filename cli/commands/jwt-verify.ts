/** `frond jwt verify`: the claims of a genuine token; any other is refused (4), and nothing is on stdout. */
import { leastSecret } from '../../app/developer/jwt-key.ts';
import { verifyJwt } from '../../app/developer/jwt.ts';
import { textFromStdin } from '../text-from-stdin.ts';
import { jwtKeys } from '../jwt-keys.ts';
import { say } from '../words.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const leeway = given.number('leeway', 0, 86_400);
  const keys = await jwtKeys(context, given);
  const token = textFromStdin(context, 'frond jwt verify');
  const [audience, issuer, subject] = [given.values('audience'), given.value('issuer'), given.value('subject')];
  const claims = await verifyJwt(token, keys, {
    ...(audience.length === 0 ? {} : { audience }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(subject === undefined ? {} : { subject }),
    ...(leeway === undefined ? {} : { leeway }),
  });
  if (keys.some(({ algorithm, size }) => algorithm === 'HS256' && size < leastSecret)) {
    context.words(say('jwt.shortSecret', { least: leastSecret }));
  }
  if (claims.exp === undefined) context.words(say('jwt.noExpiry'));
  context.json(claims);
  return undefined;
}
