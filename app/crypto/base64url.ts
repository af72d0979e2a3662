/**
 * base64url with padding (RFC 4648, section 5), read strictly: alphabet, padding and the unused bits of the last symbol
 * must be canonical, so that a text has one reading and a value one text.
 */
import { FrondError } from '../errors.ts';
import { plainBytes } from './plain-bytes.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const equals = 0x3d;

/** Value of each symbol by its ASCII code; 255 where there is none. */
const values = new Uint8Array(256).fill(255);
for (let index = 0; index < alphabet.length; index += 1) values[alphabet.charCodeAt(index)] = index;

/** Padded base64url text of `bytes`. */
export function encodeBase64url(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url');
  return text + '='.repeat((4 - (text.length % 4)) % 4);
}

/** Padded base64url of `bytes` as ASCII, for texts that go to a file. */
export function encodeBase64urlBytes(bytes: Uint8Array): Uint8Array {
  return plainBytes(Buffer.from(encodeBase64url(bytes), 'latin1'));
}

/** The bytes that a padded base64url text (or its ASCII bytes) stands for. Throws INVALID for any other text. */
export function decodeBase64url(text: string | Uint8Array): Uint8Array {
  const ascii = typeof text === 'string' ? asciiBytes(text) : text;
  if (ascii.length % 4 !== 0) throw refused();
  const padding =
    ascii.length === 0 ? 0 : ascii[ascii.length - 1] !== equals ? 0 : ascii[ascii.length - 2] !== equals ? 1 : 2;
  const symbols = ascii.length - padding;
  // The alphabet is checked for all symbols at once: valid values have no high bit, the mark for "none" has.
  let seen = 0;
  for (let index = 0; index < symbols; index += 1) seen |= values[ascii[index] ?? 0] ?? 255;
  if (seen > 63) throw refused();
  const last = values[ascii[symbols - 1] ?? 0] ?? 0;
  if ((padding === 1 && (last & 3) !== 0) || (padding === 2 && (last & 15) !== 0)) throw refused();
  const view = Buffer.from(ascii.buffer, ascii.byteOffset, symbols);
  return plainBytes(Buffer.from(view.toString('latin1'), 'base64url'));
}

/** One byte a character. Throws INVALID for a text that is not ASCII. */
export function asciiBytes(text: string): Uint8Array {
  if (/[^\0-\x7f]/.test(text)) throw refused();
  return plainBytes(Buffer.from(text, 'latin1'));
}

/** White space of ASCII. */
export function isSpace(code: number | undefined): boolean {
  return code === 0x20 || (code !== undefined && code >= 0x09 && code <= 0x0d);
}

function refused(): FrondError {
  return new FrondError('INVALID', 'base64.invalid');
}
