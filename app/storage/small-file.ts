/** Small files that people name: passphrases, keys, `.env` files. Pipes such as a shell's `<(…)` too. */
import { readFileSync, statSync } from 'node:fs';
import { ioError } from './io-error.ts';
import { FrondError } from '../errors.ts';

const longest = 1024 * 1024;
const newline = 10;
const carriageReturn = 13;

/** The bytes of a small file. The caller wipes them. */
export function readSmallFile(path: string): Uint8Array {
  try {
    if (statSync(path).size > longest) throw new FrondError('INVALID', 'file.tooLarge', { path });
    return readFileSync(path);
  } catch (error) {
    throw ioError(error, path);
  }
}

/** Drops one newline at the end. Answers a part of the same memory. */
export function withoutNewline(bytes: Uint8Array): Uint8Array {
  if (bytes.at(-1) !== newline) return bytes;
  return bytes.subarray(0, bytes.at(-2) === carriageReturn ? -2 : -1);
}

/** Text in UTF-8, or INVALID. `from`: where it came from, for the failure. */
export function decodeText(bytes: Uint8Array, from: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FrondError('INVALID', 'text.notUtf8', { from });
  }
}

/** The passphrase in what was read: without its newline, as the bytes that PBKDF2 takes (NFC, UTF-8). What was read is wiped. */
export function normalisedPassphrase(bytes: Uint8Array, from: string): Uint8Array {
  const text = decodeText(withoutNewline(bytes), from).normalize('NFC');
  bytes.fill(0);
  return new TextEncoder().encode(text);
}
