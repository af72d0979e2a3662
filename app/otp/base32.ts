/** Base32 (RFC 4648, section 6) as secrets of one-time codes are written: in any case, in groups, with or without padding. */
import { FrondError } from '../errors.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What people and services put between groups. */
const separators = /[\s\u00ad\u200b-\u200d\u2060\ufeff._–-]+/gu;

/**
 * The bytes of a secret. Bits that are left over are dropped, as services that cut secrets expect. Throws INVALID where a
 * character is none of base32, or nothing is left.
 */
export function decodeBase32(text: string): Uint8Array {
  const digits = text.replace(separators, '').replace(/=+$/, '').toUpperCase();
  if (digits === '') throw new FrondError('INVALID', 'code.noSecret');
  const bytes = new Uint8Array(Math.floor((digits.length * 5) / 8));
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (const digit of digits) {
    const value = alphabet.indexOf(digit);
    if (value < 0) throw new FrondError('INVALID', 'code.badSecret');
    buffer = ((buffer << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (buffer >> bits) & 0xff;
      at += 1;
    }
  }
  if (bytes.length === 0) throw new FrondError('INVALID', 'code.badSecret');
  return bytes;
}

/** In upper case, without padding: as otpauth URIs carry it. */
export function encodeBase32(bytes: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet.charAt((buffer >> bits) & 31);
    }
  }
  return bits === 0 ? text : text + alphabet.charAt((buffer << (5 - bits)) & 31);
}
