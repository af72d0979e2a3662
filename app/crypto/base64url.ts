/**
 * base64url with padding (RFC 4648, section 5), read strictly: alphabet, padding and the unused bits of the last symbol
 * must be canonical, so that a text has one reading and a value one text.
 */
import { FrondError } from '../errors.ts';
import { plainBytes } from './plain-bytes.ts';

const equals = 0x3d;
/** Symbols that are read at once, a multiple of four: however long the text, little memory is taken beside the bytes. */
const piece = 256 * 1024;

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
  const symbols = Buffer.from(ascii.buffer, ascii.byteOffset, ascii.length - padding);
  const bytes = Buffer.allocUnsafeSlow(Math.floor((symbols.length * 3) / 4));
  for (let from = 0, to = 0; from < symbols.length; from += piece) {
    const text = symbols.toString('latin1', from, Math.min(from + piece, symbols.length));
    const end = to + bytes.write(text, to, 'base64url');
    // The platform's reader passes over what it doesn't know; what it writes is canonical.
    if (bytes.toString('base64url', to, end) !== text) throw refused();
    to = end;
  }
  return plainBytes(bytes);
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
