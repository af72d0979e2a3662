/** SHA-256 (FIPS 180-4). */
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { nativeFrom, nativeSha256 } from './native.ts';

/** Digest of the parts joined, 32 bytes. */
export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && only.length < nativeFrom) return nobleSha256(only);
  return nativeSha256(parts);
}

/** Digest as 64 lower-case hexadecimal digits. */
export function sha256Hex(...parts: readonly Uint8Array[]): string {
  return hex(sha256(...parts));
}

export function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}
