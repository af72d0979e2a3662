/** Random bytes and ids from the operating system's generator. */
import { encodeBase64url } from './base64url.ts';
import { nativeRandomBytes } from './native.ts';

/** `length` random bytes. */
export function randomBytes(length: number): Uint8Array {
  return nativeRandomBytes(length);
}

const idBytes = 16;
/** Bytes for ids that are still to be made. Ids are no secrets, and asking the system for each takes longer than all the rest of a new item. */
let pool: Uint8Array = new Uint8Array(0);

/** A random id: 16 bytes as 22 symbols of base64url. */
export function randomId(): string {
  if (pool.length === 0) pool = randomBytes(256 * idBytes);
  const bytes = pool.subarray(0, idBytes);
  pool = pool.subarray(idBytes);
  return encodeBase64url(bytes).slice(0, 22);
}
