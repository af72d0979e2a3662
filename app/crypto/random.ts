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

/** A random id: 16 bytes as 22 symbols of base64url, of which the first is no hyphen: a command would take it for an option. */
export function randomId(): string {
  for (;;) {
    if (pool.length === 0) pool = randomBytes(256 * idBytes);
    const id = encodeBase64url(pool.subarray(0, idBytes)).slice(0, 22);
    pool = pool.subarray(idBytes);
    if (!id.startsWith('-')) return id;
  }
}
