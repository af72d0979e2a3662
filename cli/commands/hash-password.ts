/** `frond hash password`: a hash to store in the place of a password. */
import { hashPassword } from '../../app/developer/password-hash.ts';
import { wipe } from '../../app/crypto/wipe.ts';
import { hashedPassword, hashRules } from '../hash-flags.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const rules = hashRules(given, given.has('bcrypt') ? 'bcrypt' : 'argon2id');
  const password = await hashedPassword(context, 'frond hash password', true);
  const hash = await hashPassword(password, rules);
  wipe(password);
  if (context.flags.json) context.json({ hash, algorithm: rules.algorithm });
  else context.data(`${hash}\n`);
  return undefined;
}
