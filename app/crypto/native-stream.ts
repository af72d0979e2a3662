/** The platform's own cryptography for data that comes in pieces. */
import * as crypto from 'node:crypto';

export interface Tagging {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
}

export interface Ciphering {
  update(bytes: Uint8Array): Uint8Array;
  final(): Uint8Array;
}

export function hmacSha256Stream(key: Uint8Array): Tagging {
  return crypto.createHmac('sha256', key);
}

/** AES-128-CBC with PKCS#7 padding. */
export function aesCbcEncryptStream(key: Uint8Array, iv: Uint8Array): Ciphering {
  return crypto.createCipheriv('aes-128-cbc', key, iv);
}

/** The same back; `final` throws where the padding is wrong. */
export function aesCbcDecryptStream(key: Uint8Array, iv: Uint8Array): Ciphering {
  return crypto.createDecipheriv('aes-128-cbc', key, iv);
}
