/** Data and times as programs give them: bytes, or text that stands for its bytes in UTF-8; seconds. */
import { FrondError } from '../app/errors.ts';

/** Bytes, or a text for its bytes in UTF-8. */
export type Data = string | Uint8Array;

/** Throws INVALID for anything else, and for halves of characters, which UTF-8 has no form for. */
export function bytesOf(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data;
  if (typeof data !== 'string' || /\p{Surrogate}/u.test(data)) throw new FrondError('INVALID', 'library.notData');
  return new TextEncoder().encode(data);
}

/** Throws INVALID for times that are none: compared with NaN, nothing would ever be too old. */
export function checkSeconds(times: Readonly<Record<string, number | undefined>>): void {
  for (const [name, value] of Object.entries(times)) {
    if (value !== undefined && !(Number.isFinite(value) && value >= 0))
      throw new FrondError('INVALID', 'library.seconds', { name });
  }
}

/** Programs without types, and those that read their environment, give numbers and nothing, too. Throws INVALID. */
export function checkedText(name: string, value: unknown): string {
  if (typeof value !== 'string') throw new FrondError('INVALID', 'library.notText', { name });
  return value;
}
