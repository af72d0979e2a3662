/**
 * What can be known of a vault file by its first line: that deriving the key can begin while another process reads the whole file, and
 * whether it is still opened in the same ways. What reading the whole file finds decides.
 */
import { FrondError } from '../errors.ts';
import { sha256Hex } from '../crypto/sha256.ts';
import { readHeader } from './disk-copy.ts';
import { headerInLine, lineOf } from './first-line.ts';
import { mapped } from './io-error.ts';
import type { Header } from '../format/header.ts';

/** Throws what reading the whole file throws where there is no usable first line. */
export async function peekHeader(path: string): Promise<Header> {
  return (await headerInLine(path)) ?? (await readHeader(path)).header;
}

/** SHA-256 of line 1, hexadecimal, whatever stands in it. Throws NOT_FOUND, IO; DAMAGED where there is no such line. */
export async function peekHeaderDigest(path: string): Promise<string> {
  const line = await mapped(path, () => lineOf(path));
  if (line === undefined) throw new FrondError('DAMAGED', 'format.checksum');
  return sha256Hex(line);
}
