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

/** Digests of the bytes up to `at`, and of all of them, in one pass. */
export function nativeSha256Twice(bytes: Uint8Array, at: number): readonly [before: Uint8Array, all: Uint8Array] {
  const hash = crypto.createHash('sha256').update(bytes.subarray(0, at));
  const before = plainBytes(hash.copy().digest());
  return [before, plainBytes(hash.update(bytes.subarray(at)).digest())];
}

/** AES-128-CBC with PKCS#7 padding. */
export function nativeAesCbcEncrypt(key: Uint8Array, iv: Uint8Array, plain: Uint8Array): Uint8Array {
  const cipher = crypto.createCipheriv('aes-128-cbc', key, iv);
  return joined(cipher.update(plain), cipher.final());
}

/**
 * Throws where the padding is wrong; `raw` leaves it in what is answered. Takes it off by itself: the platform would give the data in two
 * parts, and joining them copies all.
 */
export function nativeAesCbcDecrypt(key: Uint8Array, iv: Uint8Array, data: Uint8Array, raw = false): Uint8Array {
  const decipher = crypto.createDecipheriv('aes-128-cbc', key, iv).setAutoPadding(false);
  const plain = decipher.update(data);
  decipher.final();
  if (raw) return plainBytes(plain);
  const padding = plain.at(-1) ?? 0;
  const end = plain.length - padding;
  const well = padding >= 1 && padding <= 16 && end >= 0 && plain.subarray(end).every((byte) => byte === padding);
  if (!well) throw new RangeError('wrong padding');
  return plainBytes(plain).subarray(0, end);
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

/**
 * AES-256-CBC, for files of other programs. Throws where the PKCS#7 padding is wrong; `raw` leaves it in what is answered, for
 * formats that tell by hashes where their data ends.
 */
export function nativeAes256CbcDecrypt(key: Uint8Array, iv: Uint8Array, data: Uint8Array, raw = false): Uint8Array {
  const decipher = crypto.createDecipheriv('aes-256-cbc', key, iv);
  if (raw) decipher.setAutoPadding(false);
  return joined(decipher.update(data), decipher.final());
}

/** scrypt (RFC 7914) on the thread pool, for files of other programs. */
export function nativeScrypt(
  secret: Uint8Array,
  salt: Uint8Array,
  { n, r, p }: { readonly n: number; readonly r: number; readonly p: number },
  length: number,
): Promise<Uint8Array> {
  const maxmem = 128 * r * (n + p + 2) + 1024 * 1024;
  return new Promise((resolve, reject) => {
    crypto.scrypt(secret, salt, length, { N: n, r, p, maxmem }, (error, key) => {
      if (error === null) resolve(plainBytes(key));
      else reject(error);
    });
  });
}

const roundsAtOnce = 65_536;

/**
 * AES-256 of 16 bytes, again and again (the AES-KDF of KeePass). Zeros in CBC mode with the block as initialisation vector give just
 * that, as fast as the platform can.
 */
export function nativeAes256Repeated(key: Uint8Array, block: Uint8Array, rounds: number): Uint8Array {
  const cipher = crypto.createCipheriv('aes-256-cbc', key, block);
  cipher.setAutoPadding(false);
  const zeros = new Uint8Array(16 * Math.min(rounds, roundsAtOnce));
  let last: Uint8Array = block;
  for (let left = rounds; left > 0; left -= roundsAtOnce) {
    last = plainBytes(cipher.update(zeros.subarray(0, 16 * Math.min(left, roundsAtOnce))));
  }
  return last.slice(-16);
}

export function nativeSha512(parts: readonly Uint8Array[]): Uint8Array {
  const hash = crypto.createHash('sha512');
  for (const part of parts) hash.update(part);
  return plainBytes(hash.digest());
}

export function nativeHash(name: 'sha1' | 'sha256' | 'sha512', parts: Iterable<Uint8Array>): Uint8Array {
  const hash = crypto.createHash(name);
  for (const part of parts) hash.update(part);
  return plainBytes(hash.digest());
}
