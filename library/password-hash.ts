/** Password hashes for programs: Argon2id and bcrypt, as argon2-cffi and Python's bcrypt store them. */
import { bytesOf, type Data } from './data.ts';
import { argon2Defaults, bcryptDefaults, needsRehash as isOld } from '../app/developer/hash-rules.ts';
import { FrondError, isFrondError } from '../app/errors.ts';
import type { HashRules } from '../app/developer/hash-rules.ts';

export interface Argon2Options {
  readonly algorithm?: 'argon2id' | undefined;
  /** KiB of memory; 65,536 by default. */
  readonly memoryKiB?: number | undefined;
  /** 3 by default. */
  readonly passes?: number | undefined;
  /** 4 by default. */
  readonly lanes?: number | undefined;
}

export interface BcryptOptions {
  readonly algorithm: 'bcrypt';
  /** Two to this power rounds; 12 by default. */
  readonly cost?: number | undefined;
  /** Hash the password's SHA-256 as hexadecimal digits, as Flask-Bcrypt's BCRYPT_HANDLE_LONG_PASSWORDS: for more than 72 bytes. */
  readonly preHash?: boolean | undefined;
}

export type HashOptions = Argon2Options | BcryptOptions;

/** A hash to store in the place of a password: Argon2id unless said otherwise. Throws INVALID for what can't be hashed whole. */
export async function hashPassword(password: Data, options: HashOptions = {}): Promise<string> {
  const rules = rulesFrom(options);
  const { hashPassword: hash } = await import('../app/developer/password-hash.ts');
  return hash(bytesOf(password), rules);
}

/**
 * Whether the password is the one of the hash. Throws INVALID for what is no hash, TOO_COSTLY for one that asks for far more memory or time
 * than an honest one.
 */
export async function verifyPassword(
  password: Data,
  hash: string,
  { preHash = false }: { readonly preHash?: boolean | undefined } = {},
): Promise<boolean> {
  const { verifyPassword: verify } = await import('../app/developer/password-hash.ts');
  try {
    return await verify(bytesOf(password), hash, preHash);
  } catch (error) {
    // A password that can't be hashed is not the one of any hash.
    if (isFrondError(error) && ['hash.empty', 'hash.tooLong', 'hash.zeroByte'].includes(error.reason)) return false;
    throw error;
  }
}

/** Whether a hash is weaker than these options, or of another kind: after the next login, make it anew. */
export function needsRehash(hash: string, options: HashOptions = {}): boolean {
  return isOld(hash, rulesFrom(options));
}

function rulesFrom(options: HashOptions): HashRules {
  if (options.algorithm === 'bcrypt') {
    const { cost = bcryptDefaults.cost, preHash = false } = options;
    return { algorithm: 'bcrypt', cost: whole('cost', cost, 10, 17), preHash };
  }
  const { memoryKiB, passes, lanes } = { ...argon2Defaults, ...defined(options) };
  return {
    algorithm: 'argon2id',
    memoryKiB: whole('memoryKiB', memoryKiB, 8 * 1024, 2048 * 1024),
    passes: whole('passes', passes, 1, 100),
    lanes: whole('lanes', lanes, 1, 16),
  };
}

function defined({
  memoryKiB,
  passes,
  lanes,
}: Argon2Options): Partial<Record<'memoryKiB' | 'passes' | 'lanes', number>> {
  return {
    ...(memoryKiB === undefined ? {} : { memoryKiB }),
    ...(passes === undefined ? {} : { passes }),
    ...(lanes === undefined ? {} : { lanes }),
  };
}

function whole(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new FrondError('INVALID', 'library.hashRule', { name, least, most });
}
