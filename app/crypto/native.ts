/**
 * The platform's own cryptography (node:crypto: OpenSSL in Node, BoringSSL in Electron), used where data is large. Small
 * data goes through @noble, which is as fast there and readable to the last line; a test proves equal bytes.
 */
import * as crypto from 'node:crypto';
import { plainBytes } from './plain-bytes.ts';

/**
 * From this many bytes on, the native engine is used. Measured: at 512 bytes both take about 10 µs, at 4 KiB @noble takes
 * five times as long, at 64 KiB twenty.
 */
export const nativeFrom = 1024;

export function nativeHmacSha256(key: Uint8Array, parts: readonly Uint8Array[]): Uint8Array {
  const hmac = crypto.createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return plainBytes(hmac.digest());
}

export function nativeSha256(parts: readonly Uint8Array[]): Uint8Array {
  const hash = crypto.createHash('sha256');
  for (const part of parts) hash.update(part);
  return plainBytes(hash.digest());
}

/** AES-128-CBC with PKCS#7 padding. */
export function nativeAesCbcEncrypt(key: Uint8Array, iv: Uint8Array, plain: Uint8Array): Uint8Array {
  const cipher = crypto.createCipheriv('aes-128-cbc', key, iv);
  return joined(cipher.update(plain), cipher.final());
}

/** Throws where the padding is wrong. */
export function nativeAesCbcDecrypt(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array {
  const decipher = crypto.createDecipheriv('aes-128-cbc', key, iv);
  return joined(decipher.update(data), decipher.final());
}

function joined(most: Uint8Array, rest: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(most.length + rest.length);
  bytes.set(most);
  bytes.set(rest, most.length);
  return bytes;
}

/** PBKDF2-HMAC-SHA256 on the thread pool. */
export function nativePbkdf2(
  secret: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    crypto.pbkdf2(secret, salt, iterations, length, 'sha256', (error, key) => {
      if (error === null) resolve(plainBytes(key));
      else reject(error);
    });
  });
}

/** Cryptographically secure random bytes, in memory of their own. */
export function nativeRandomBytes(length: number): Uint8Array {
  return plainBytes(crypto.randomBytes(length));
}

type GcmName = 'aes-128-gcm' | 'aes-192-gcm' | 'aes-256-gcm';
const gcmNames: Readonly<Record<number, GcmName>> = { 16: 'aes-128-gcm', 24: 'aes-192-gcm', 32: 'aes-256-gcm' };

function gcmName(key: Uint8Array): GcmName {
  const name = gcmNames[key.length];
  if (name === undefined) throw new RangeError('an AES key has 16, 24 or 32 bytes');
  return name;
}

/** AES-GCM with its tag of 16 bytes at the end. */
export function nativeAesGcmEncrypt(
  key: Uint8Array,
  nonce: Uint8Array,
  plain: Uint8Array,
  extra: Uint8Array,
): Uint8Array {
  const cipher = crypto.createCipheriv(gcmName(key), key, nonce, { authTagLength: 16 });
  cipher.setAAD(extra);
  const sealed = joined(cipher.update(plain), cipher.final());
  return joined(sealed, cipher.getAuthTag());
}

/** Throws where the tag is wrong. */
export function nativeAesGcmDecrypt(
  key: Uint8Array,
  nonce: Uint8Array,
  data: Uint8Array,
  extra: Uint8Array,
): Uint8Array {
  const decipher = crypto.createDecipheriv(gcmName(key), key, nonce, { authTagLength: 16 });
  decipher.setAAD(extra);
  decipher.setAuthTag(data.subarray(data.length - 16));
  return joined(decipher.update(data.subarray(0, data.length - 16)), decipher.final());
}
