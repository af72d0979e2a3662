/** How passwords are hashed, and which hashes are out of date. Nothing is computed here. */
import { parseHash } from './parse-hash.ts';

export interface Argon2Rules {
  readonly algorithm: 'argon2id';
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

export interface BcryptRules {
  readonly algorithm: 'bcrypt';
  /** Two to this power rounds. */
  readonly cost: number;
  /** bcrypt of the password's SHA-256 as hexadecimal digits, as Flask-Bcrypt's BCRYPT_HANDLE_LONG_PASSWORDS. */
  readonly preHash: boolean;
}

export type HashRules = Argon2Rules | BcryptRules;

/** The second choice of RFC 9106, which argon2-cffi takes too: 64 MiB, three passes, four lanes. */
export const argon2Defaults: Argon2Rules = { algorithm: 'argon2id', memoryKiB: 65_536, passes: 3, lanes: 4 };
export const bcryptDefaults: BcryptRules = { algorithm: 'bcrypt', cost: 12, preHash: false };

/** Whether a hash is weaker than the rules, or of another algorithm or an older form, so that it is to be made anew. */
export function needsRehash(hash: string, rules: HashRules): boolean {
  const parsed = parseHash(hash);
  if (parsed.algorithm === 'bcrypt') {
    return rules.algorithm !== 'bcrypt' || parsed.cost < rules.cost || parsed.mark !== '2b';
  }
  return (
    rules.algorithm !== 'argon2id' ||
    parsed.algorithm !== 'argon2id' ||
    parsed.memoryKiB < rules.memoryKiB ||
    parsed.passes < rules.passes ||
    parsed.lanes !== rules.lanes
  );
}
