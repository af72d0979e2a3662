/** AES-128-CBC with PKCS#7 padding (NIST SP 800-38A, RFC 5652 section 6.3). Only Fernet uses it, after checking its HMAC. */
import { cbc } from '@noble/ciphers/aes.js';
import { nativeAesCbcDecrypt, nativeAesCbcEncrypt, nativeFrom } from './native.ts';

/** `key` and `iv`: 16 bytes each. The result is 1–16 bytes longer than `plain`, a multiple of 16. */
export function aesCbcEncrypt(key: Uint8Array, iv: Uint8Array, plain: Uint8Array): Uint8Array {
  return plain.length < nativeFrom ? cbc(key, iv).encrypt(plain) : nativeAesCbcEncrypt(key, iv, plain);
}

/** Throws (any error) where length or padding is wrong. */
export function aesCbcDecrypt(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array {
  return data.length < nativeFrom ? cbc(key, iv).decrypt(data) : nativeAesCbcDecrypt(key, iv, data);
}
