/** HMAC-SHA256 (RFC 2104) by @noble alone: for little data, and for commands in a hurry, since loading node:crypto takes longer than that. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

export function nobleHmacSha256(key: Uint8Array, parts: readonly Uint8Array[]): Uint8Array {
  const state = hmac.create(sha256, key);
  for (const part of parts) state.update(part);
  return state.digest();
}

export { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
