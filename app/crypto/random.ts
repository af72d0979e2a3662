/** Random bytes and ids from the operating system's generator. */
import { encodeBase64url } from './base64url.ts';
import { nativeRandomBytes } from './native.ts';

/** `length` random bytes. */
export function randomBytes(length: number): Uint8Array {
  return nativeRandomBytes(length);
}

/** A random id: 16 bytes as 22 symbols of base64url. */
export function randomId(): string {
  return encodeBase64url(randomBytes(16)).slice(0, 22);
}
