/** `frond hash verify`: whether a password is the one of a hash (else 4), and whether the hash is to be made anew. */
import { needsRehash, verifyPassword } from '../../app/developer/password-hash.ts';
import { parseHash } from '../../app/developer/parse-hash.ts';
import { wipe } from '../../app/crypto/wipe.ts';
import { FrondError } from '../../app/errors.ts';
import { hashedPassword, hashRules } from '../hash-flags.ts';
import { decodeText, readSmallFile, withoutNewline } from '../passphrase.ts';
import { say } from '../words.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

function givenHash(given: Given): string {
  const [operand] = given.operands;
  const file = given.value('hash-file');
  if ((operand === undefined) === (file === undefined)) throw new FrondError('INVALID', 'hash.oneHash');
  return operand ?? decodeText(withoutNewline(readSmallFile(file ?? '')), file ?? '');
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const hash = givenHash(given).trim();
  const { algorithm } = parseHash(hash);
  const rules = hashRules(given, algorithm === 'bcrypt' ? 'bcrypt' : 'argon2id');
  const password = await hashedPassword(context, 'frond hash verify', false);
  const matches = await verifyPassword(password, hash, given.has('pre-hash'));
  wipe(password);
  if (!matches) throw new FrondError('REFUSED', 'hash.mismatch');
  const rehash = needsRehash(hash, rules);
  context.words(say(rehash ? 'hash.matchesOld' : 'hash.matches'));
  if (context.flags.json) context.json({ matches, algorithm, needsRehash: rehash });
  return undefined;
}
