/** Data as programs hold it: bytes, or text that stands for its bytes in UTF-8. */
import { FrondError } from '../app/errors.ts';

/** Bytes, or a text for its bytes in UTF-8. */
export type Data = string | Uint8Array;

/** Throws INVALID for anything else, and for halves of characters, which UTF-8 has no form for. */
export function bytesOf(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data;
  if (typeof data !== 'string' || /\p{Surrogate}/u.test(data)) throw new FrondError('INVALID', 'library.notData');
  return new TextEncoder().encode(data);
}
