/** HMAC-SHA256 (RFC 2104). */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { nativeFrom, nativeHmacSha256 } from './native.ts';

/** The 32-byte tag of the parts joined. */
export function hmacSha256(key: Uint8Array, ...parts: readonly Uint8Array[]): Uint8Array {
  let size = 0;
  for (const part of parts) size += part.length;
  return size < nativeFrom ? nobleHmacSha256(key, parts) : nativeHmacSha256(key, parts);
}

/** The @noble engine alone, for the test that compares both. */
export function nobleHmacSha256(key: Uint8Array, parts: readonly Uint8Array[]): Uint8Array {
  const state = hmac.create(sha256, key);
  for (const part of parts) state.update(part);
  return state.digest();
}
