/** HMAC-SHA256 (RFC 2104). */
import { nativeFrom, nativeHmacSha256 } from './native.ts';
import { nobleHmacSha256 } from './noble-hmac.ts';

/** The 32-byte tag of the parts joined. */
export function hmacSha256(key: Uint8Array, ...parts: readonly Uint8Array[]): Uint8Array {
  let size = 0;
  for (const part of parts) size += part.length;
  return size < nativeFrom ? nobleHmacSha256(key, parts) : nativeHmacSha256(key, parts);
}
