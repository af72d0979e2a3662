/** Bytes as text: UTF-8, or UTF-16 by its mark. Anything else is refused, since a password must not change silently. */
import { FrondError } from '../../errors.ts';
import { importLimits, tooLarge } from './limits.ts';

function swapped(bytes: Uint8Array): Uint8Array {
  const other = new Uint8Array(bytes.length & ~1);
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    other[at] = bytes[at + 1] ?? 0;
    other[at + 1] = bytes[at] ?? 0;
  }
  return other;
}

function decode(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new FrondError('INVALID', 'import.encoding', {}, { cause: error });
  }
}

/** The text without its mark. Throws INVALID, TOO_COSTLY. */
export function decodeImport(bytes: Uint8Array): string {
  const most = isFrondText(bytes) ? importLimits.frondTextBytes : importLimits.textBytes;
  if (bytes.length > most) throw tooLarge(most);
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return decode('utf-16le', swapped(bytes.subarray(2)));
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode('utf-8', bytes.subarray(3));
  return decode('utf-8', bytes);
}

/** What Frond's own JSON begins with: known before it is read, since it may be larger than other texts. */
function isFrondText(bytes: Uint8Array): boolean {
  return /^\s*\{\s*"format"\s*:\s*"frond-export"/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 256)));
}

/** Line ends as Frond keeps them. */
export function plainLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
