/** Base64 (RFC 4648, section 4) of any size, on the platform's decoder; white space between is none of it. */
import { plainBytes } from '../../crypto/plain-bytes.ts';
import { malformed } from './limits.ts';

/** Throws DAMAGED for what is no base64; `place` says where it stood. */
export function base64Bytes(text: string, place: string): Uint8Array {
  const digits = text.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(digits) || digits.replace(/=/g, '').length % 4 === 1) throw malformed(place);
  return plainBytes(Buffer.from(digits, 'base64'));
}
