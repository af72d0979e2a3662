/** Recovery codes: 28 uniform symbols of Crockford's base32 (140 bits), in 7 groups of 4 with hyphens. */
import { randomBytes } from '../crypto/random.ts';
import { FrondError } from '../errors.ts';
import type { Secret } from './slot.ts';

const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 28;
const groupLength = 4;
const hyphen = 0x2d;

/** A new code as it is printed, for example `3V7K-…`. The printed text is the secret. */
export function newRecoveryCode(): string {
  return new TextDecoder().decode(newRecoveryBytes());
}

/** The same as bytes (ASCII), which can be wiped. */
export function newRecoveryBytes(): Uint8Array {
  const random = randomBytes(length);
  const code = new Uint8Array(length + length / groupLength - 1).fill(hyphen);
  // 256 is a multiple of 32, so the low five bits of a random byte are uniform.
  random.forEach((byte, at) => {
    code[at + Math.floor(at / groupLength)] = symbols.charCodeAt(byte & 31);
  });
  random.fill(0);
  return code;
}

/** A typed code as it was printed: case, spaces and dashes don't matter, O is 0, I and L are 1. Throws INVALID. */
export function normaliseRecoveryCode(text: string): string {
  const plain = text
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (plain.length !== length || !/^[0-9A-HJKMNP-TV-Z]*$/.test(plain)) {
    throw new FrondError('INVALID', 'recovery.malformed');
  }
  return grouped(plain);
}

/** The secret that opens recovery slots. */
export function recoverySecret(code: string): Secret {
  return { kind: 'recovery', passphrase: new TextEncoder().encode(normaliseRecoveryCode(code)) };
}

function grouped(plain: string): string {
  return plain.replace(/(.{4})(?=.)/g, '$1-');
}
