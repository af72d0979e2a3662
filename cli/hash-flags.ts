/** Rules and password of `frond hash`. */
import { argon2Defaults, bcryptDefaults } from '../app/developer/password-hash.ts';
import { equalBytes } from '../app/crypto/equal.ts';
import { wipe } from '../app/crypto/wipe.ts';
import { FrondError } from '../app/errors.ts';
import { withoutNewline } from './passphrase.ts';
import { say } from './words.ts';
import type { HashRules } from '../app/developer/password-hash.ts';
import type { Given } from './command.ts';
import type { Context } from './context.ts';

/** Rules of an algorithm; flags of the other one are a mistake. */
export function hashRules(given: Given, algorithm: HashRules['algorithm']): HashRules {
  const [memory, passes, lanes] = [
    given.number('memory', 8, 2048),
    given.number('passes', 1, 100),
    given.number('lanes', 1, 16),
  ];
  const cost = given.number('cost', 10, 17);
  if (algorithm === 'bcrypt') {
    if ([memory, passes, lanes].some((rule) => rule !== undefined)) throw new FrondError('INVALID', 'hash.mixed');
    return { ...bcryptDefaults, cost: cost ?? bcryptDefaults.cost, preHash: given.has('pre-hash') };
  }
  if (cost !== undefined || given.has('pre-hash')) throw new FrondError('INVALID', 'hash.mixed');
  return {
    ...argon2Defaults,
    memoryKiB: memory === undefined ? argon2Defaults.memoryKiB : memory * 1024,
    passes: passes ?? argon2Defaults.passes,
    lanes: lanes ?? argon2Defaults.lanes,
  };
}

/** The password's bytes: from stdin where that is no terminal, else asked for. */
export async function hashedPassword(context: Context, command: string, twice: boolean): Promise<Uint8Array> {
  if (!context.stdin.isTerminal) return withoutNewline(context.stdin.read(command));
  const missing = new FrondError('LOCKED', 'hash.noPassword');
  const typed = await context.askSecret(say('ask.password'), missing);
  if (!twice) return typed;
  const again = await context.askSecret(say('ask.again'), missing);
  const same = equalBytes(typed, again);
  wipe(again);
  if (!same) throw new FrondError('INVALID', 'passphrase.differ');
  return typed;
}
