/** Base64 (RFC 4648, sections 4 and 5) as other apps write it: either alphabet, with or without padding. */
import { FrondError } from '../errors.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Throws INVALID where a character is none of base64 or the length is impossible. */
export function decodeBase64(text: string): Uint8Array {
  const digits = text
    .trim()
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/={1,2}$/, '');
  if (digits === '' || digits.length % 4 === 1) throw new FrondError('INVALID', 'code.malformed');
  const bytes = new Uint8Array(Math.floor((digits.length * 6) / 8));
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (const digit of digits) {
    const value = alphabet.indexOf(digit);
    if (value < 0) throw new FrondError('INVALID', 'code.malformed');
    buffer = ((buffer << 6) | value) & 0x3fff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (buffer >> bits) & 0xff;
      at += 1;
    }
  }
  return bytes;
}
