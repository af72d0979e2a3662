/**
 * Password hashes as web applications store them: Argon2id (RFC 9106, in the PHC form that argon2-cffi writes) and bcrypt (`$2b$`, as
 * Python's bcrypt and Flask-Bcrypt). The computing is done by the package hash-wasm; here are the rules around it.
 */
import { argon2id, argon2Verify, bcrypt, bcryptVerify } from 'hash-wasm';
import { parseHash } from './parse-hash.ts';
import { randomBytes } from '../crypto/random.ts';
import { sha256Hex } from '../crypto/sha256.ts';
import { FrondError } from '../errors.ts';
import type { HashRules } from './hash-rules.ts';
import type { ParsedHash } from './parse-hash.ts';

export { argon2Defaults, bcryptDefaults, needsRehash } from './hash-rules.ts';
export type { Argon2Rules, BcryptRules, HashRules } from './hash-rules.ts';

/** What bcrypt looks at; it ignores what comes after. */
export const bcryptMost = 72;
const saltSize = 16;
const hashSize = 32;

/** Above these, a hash from elsewhere is not computed: it could take minutes or all of the memory. */
const limits = { cost: 17, memoryKiB: 2 * 1024 * 1024, passes: 100, lanes: 64 } as const;

/** Throws INVALID for passwords that the algorithm can't take whole: empty, with a zero byte or beyond 72 bytes in bcrypt. */
export async function hashPassword(password: Uint8Array, rules: HashRules): Promise<string> {
  const salt = randomBytes(saltSize);
  if (rules.algorithm === 'bcrypt') {
    const bytes = bcryptBytes(password, rules.preHash);
    const hash = await bcrypt({ password: bytes, salt, costFactor: rules.cost, outputType: 'encoded' });
    // hash-wasm writes the older mark; for up to 72 bytes both mean the same, and today's libraries write this one.
    return hash.replace(/^\$2a\$/, '$2b$');
  }
  if (password.length === 0) throw new FrondError('INVALID', 'hash.empty');
  return argon2id({
    password,
    salt,
    memorySize: rules.memoryKiB,
    iterations: rules.passes,
    parallelism: rules.lanes,
    hashLength: hashSize,
    outputType: 'encoded',
  });
}

/** Whether the password is the one of the hash. Throws INVALID for what is no hash, TOO_COSTLY for one beyond the limits. */
export async function verifyPassword(password: Uint8Array, hash: string, preHash = false): Promise<boolean> {
  const parsed = parseHash(hash);
  checkLimits(parsed);
  if (parsed.algorithm === 'bcrypt') {
    return bcryptVerify({ password: bcryptBytes(password, preHash), hash });
  }
  if (password.length === 0) return false;
  return argon2Verify({ password, hash });
}

function bcryptBytes(password: Uint8Array, preHash: boolean): Uint8Array {
  if (password.length === 0) throw new FrondError('INVALID', 'hash.empty');
  if (preHash) return new TextEncoder().encode(sha256Hex(password));
  if (password.length > bcryptMost) throw new FrondError('INVALID', 'hash.tooLong', { most: bcryptMost });
  if (password.includes(0)) throw new FrondError('INVALID', 'hash.zeroByte');
  return password;
}

function checkLimits(hash: ParsedHash): void {
  const within =
    hash.algorithm === 'bcrypt'
      ? hash.cost <= limits.cost
      : hash.memoryKiB <= limits.memoryKiB && hash.passes <= limits.passes && hash.lanes <= limits.lanes;
  if (!within) throw new FrondError('TOO_COSTLY', 'hash.tooCostly');
}
