/** The keys of `frond jwt`, each for its own algorithm; `--algorithm` says which one is expected. */
import { jwtAlgorithms, readJwtKey } from '../app/developer/jwt-key.ts';
import { FrondError } from '../app/errors.ts';
import { givenKeys } from './given-keys.ts';
import type { JwtAlgorithm, JwtKey } from '../app/developer/jwt-key.ts';
import type { Given } from './command.ts';
import type { Context } from './context.ts';

function isAlgorithm(name: string): name is JwtAlgorithm {
  return (jwtAlgorithms as readonly string[]).includes(name);
}

export async function jwtKeys(context: Context, given: Given): Promise<readonly JwtKey[]> {
  const wanted = given.value('algorithm');
  if (wanted !== undefined && !isAlgorithm(wanted))
    throw new FrondError('INVALID', 'jwt.noAlgorithm', { name: wanted });
  return (await givenKeys(context, given)).map((text) => readJwtKey(text, wanted));
}
