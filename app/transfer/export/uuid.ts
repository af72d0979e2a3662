/** Ids of Frond (22 characters of base64url: 16 bytes) as other programs write theirs. Others are hashed to as many bytes. */
import { sha256Hex } from '../../crypto/sha256.ts';

export function uuidBytes(id: string): Uint8Array {
  const own = /^[\w-]{22}$/.test(id) ? Buffer.from(id, 'base64url') : Buffer.alloc(0);
  const bytes = own.length === 16 ? own : Buffer.from(sha256Hex(new TextEncoder().encode(id)).slice(0, 32), 'hex');
  return Uint8Array.from(bytes);
}

export function uuidText(id: string): string {
  const hex = Buffer.from(uuidBytes(id)).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
