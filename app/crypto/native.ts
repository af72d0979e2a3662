/**
 * The platform's own cryptography (node:crypto: OpenSSL in Node, BoringSSL in Electron), used where data is large. Small
 * data goes through @noble, which is as fast there and readable to the last line; a test proves equal bytes.
 */
import * as crypto from 'node:crypto';

/** From this many bytes on, the native engine is used. */
export const nativeFrom = 8 * 1024;

export function nativeHmacSha256(key: Uint8Array, parts: readonly Uint8Array[]): Uint8Array {
  const hmac = crypto.createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return new Uint8Array(hmac.digest());
}

export function nativeSha256(parts: readonly Uint8Array[]): Uint8Array {
  const hash = crypto.createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
}

/** AES-128-CBC with PKCS#7 padding. */
export function nativeAesCbcEncrypt(key: Uint8Array, iv: Uint8Array, plain: Uint8Array): Uint8Array {
  const cipher = crypto.createCipheriv('aes-128-cbc', key, iv);
  return Buffer.concat([cipher.update(plain), cipher.final()]);
}

/** Throws where the padding is wrong. */
export function nativeAesCbcDecrypt(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array {
  const decipher = crypto.createDecipheriv('aes-128-cbc', key, iv);
  return Buffer.concat([decipher.update(data), decipher.final()]);
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
      if (error === null) resolve(new Uint8Array(key));
      else reject(error);
    });
  });
}

/** Cryptographically secure random bytes, in memory of their own. */
export function nativeRandomBytes(length: number): Uint8Array {
  return new Uint8Array(crypto.randomBytes(length));
}
