/** SHA-1, as lists of breached passwords name their lines; nothing here relies on it for protection. */
import { sha1 as nobleSha1 } from '@noble/hashes/legacy.js';

/** Capital hexadecimal. */
export function sha1Hex(text: string): string {
  return Buffer.from(nobleSha1(Buffer.from(text)))
    .toString('hex')
    .toUpperCase();
}
