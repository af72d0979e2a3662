/** `frond jwt sign`: a JSON Web Token, an hour valid unless said otherwise. */
import { signJwt } from '../../app/developer/jwt.ts';
import { FrondError } from '../../app/errors.ts';
import { claimsFrom } from '../jwt-claims.ts';
import { jwtKeys } from '../jwt-keys.ts';
import { stdoutIsTerminal } from '../stdout-terminal.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const claims = claimsFrom(context, given);
  const [key, ...others] = await jwtKeys(context, given);
  if (key === undefined || others.length > 0) throw new FrondError('INVALID', 'jwt.oneKey');
  const token = await signJwt(claims, key);
  if (context.flags.json) context.json({ token });
  else context.data(stdoutIsTerminal() ? `${token}\n` : token);
  return undefined;
}
