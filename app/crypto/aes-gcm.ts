/** AES-GCM (NIST SP 800-38D) with a tag of 16 bytes, for the files of Flask-Vault and the texts of Flet. Vaults don't use it. */
import { gcm } from '@noble/ciphers/aes.js';
import { nativeAesGcmDecrypt, nativeAesGcmEncrypt, nativeFrom } from './native.ts';

export const gcmTagSize = 16;
const nothing: Uint8Array = new Uint8Array();

/** `key`: 16, 24 or 32 bytes; `nonce`: 8 bytes or more. The result is the ciphertext and its tag. */
export function aesGcmEncrypt(
  key: Uint8Array,
  nonce: Uint8Array,
  plain: Uint8Array,
  extra: Uint8Array = nothing,
): Uint8Array {
  return plain.length < nativeFrom
    ? gcm(key, nonce, extra).encrypt(plain)
    : nativeAesGcmEncrypt(key, nonce, plain, extra);
}

/** Throws (any error) where key, nonce, data or `extra` are not those of the tag. */
export function aesGcmDecrypt(
  key: Uint8Array,
  nonce: Uint8Array,
  data: Uint8Array,
  extra: Uint8Array = nothing,
): Uint8Array {
  if (data.length < gcmTagSize) throw new RangeError('shorter than a tag');
  return data.length < nativeFrom ? gcm(key, nonce, extra).decrypt(data) : nativeAesGcmDecrypt(key, nonce, data, extra);
}
