/**
 * Fernet tokens (github.com/fernet/spec), as Python's `cryptography.fernet` writes them:
 *
 *     0x80 ‖ seconds, 8 bytes big-endian ‖ IV, 16 bytes ‖ AES-128-CBC(PKCS#7) ‖ HMAC-SHA256 over all before
 *
 * as base64url with padding. A key is 32 bytes, the signing half first. Tokens are read strictly: white space only at the
 * ends, canonical base64url.
 */
import { FrondError } from '../errors.ts';
import { aesCbcDecrypt, aesCbcEncrypt } from './aes-cbc.ts';
import { asciiBytes, decodeBase64url, encodeBase64url, encodeBase64urlBytes, isSpace } from './base64url.ts';
import { equalBytes } from './equal.ts';
import { hmacSha256 } from './hmac.ts';
import { randomBytes } from './random.ts';
import { wipe } from './wipe.ts';

export const version = 0x80;
/** Version, time and IV. */
export const headSize = 25;
export const tagSize = 32;
export const smallest = headSize + 16 + tagSize;
/** Seconds that a token may lie in the future where a time to live is asked for. */
export const maxClockSkew = 60;

export interface EncryptOptions {
  /** Seconds since 1970; now by default. */
  readonly time?: number;
  /** 16 bytes; random by default, and given only by test vectors. */
  readonly iv?: Uint8Array;
}

export interface DecryptOptions {
  /** Seconds a token stays valid, inclusive. Without it the token's time is not looked at. */
  readonly ttl?: number;
  /** Seconds since 1970 to compare with; now by default. */
  readonly now?: number;
}

export class Fernet {
  readonly #signingKey: Uint8Array;
  readonly #encryptionKey: Uint8Array;

  /** A key of 32 bytes, or its 44 characters of base64url. Throws INVALID for anything else. */
  constructor(key: string | Uint8Array) {
    const bytes = fernetKeyBytes(key);
    this.#signingKey = bytes.slice(0, 16);
    this.#encryptionKey = bytes.slice(16);
  }

  /** A new key, as 44 characters of base64url. */
  static generateKey(): string {
    return encodeBase64url(randomBytes(32));
  }

  /** The time at which a token says it was made, in seconds. Checks the token's shape, and nothing that needs a key. */
  static timestamp(token: string | Uint8Array): number {
    return timeOf(parse(token));
  }

  encrypt(data: Uint8Array, options: EncryptOptions = {}): string {
    return encodeBase64url(this.#seal(data, options));
  }

  /** The token as ASCII bytes. */
  encryptBytes(data: Uint8Array, options: EncryptOptions = {}): Uint8Array {
    return encodeBase64urlBytes(this.#seal(data, options));
  }

  /** The bytes that a token stands for, as `decryptRead` takes them: its shape is checked, and nothing that needs a key. */
  static read(token: string | Uint8Array): Uint8Array {
    return parse(token);
  }

  /** The data of a token. Throws INVALID `fernet.refused` for a token that is malformed, altered, foreign or too old. */
  decrypt(token: string | Uint8Array, options: DecryptOptions = {}): Uint8Array {
    return this.decryptRead(parse(token), options);
  }

  /** The same for one that was read. */
  decryptRead(bytes: Uint8Array, options: DecryptOptions = {}): Uint8Array {
    if (options.ttl !== undefined) checkAge(timeOf(bytes), options.ttl, options.now ?? Math.floor(Date.now() / 1000));
    const signed = bytes.subarray(0, bytes.length - tagSize);
    if (!equalBytes(hmacSha256(this.#signingKey, signed), bytes.subarray(bytes.length - tagSize))) throw refused();
    try {
      return aesCbcDecrypt(this.#encryptionKey, signed.subarray(9, headSize), signed.subarray(headSize));
    } catch {
      throw refused();
    }
  }

  /** Overwrites this object's copy of the key, after which it opens and makes nothing that others can read. */
  wipe(): void {
    wipe(this.#signingKey, this.#encryptionKey);
  }

  #seal(data: Uint8Array, options: EncryptOptions): Uint8Array {
    const time = options.time ?? Math.floor(Date.now() / 1000);
    if (!Number.isSafeInteger(time) || time < 0) throw new FrondError('INVALID', 'fernet.time');
    const iv = options.iv ?? randomBytes(16);
    const sealed = aesCbcEncrypt(this.#encryptionKey, iv, data);
    const token = new Uint8Array(headSize + sealed.length + tagSize);
    token[0] = version;
    new DataView(token.buffer).setBigUint64(1, BigInt(time));
    token.set(iv, 9);
    token.set(sealed, headSize);
    const signed = token.subarray(0, headSize + sealed.length);
    token.set(hmacSha256(this.#signingKey, signed), signed.length);
    return token;
  }
}

/** White space at the ends of a token is allowed: people paste tokens, and files end in a newline. */
function parse(token: string | Uint8Array): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = decodeBase64url(trim(typeof token === 'string' ? asciiBytes(token) : token));
  } catch {
    throw refused();
  }
  if (bytes[0] !== version || bytes.length < smallest || (bytes.length - headSize - tagSize) % 16 !== 0)
    throw refused();
  return bytes;
}

function trim(ascii: Uint8Array): Uint8Array {
  let start = 0;
  let end = ascii.length;
  while (start < end && isSpace(ascii[start])) start += 1;
  while (end > start && isSpace(ascii[end - 1])) end -= 1;
  return ascii.subarray(start, end);
}

/** The time in the head of a token, in seconds. */
export function timeOf(token: Uint8Array): number {
  return Number(new DataView(token.buffer, token.byteOffset).getBigUint64(1));
}

/** Throws where a token is too old, or lies too far in the future. */
export function checkAge(time: number, ttl: number, now: number): void {
  if (time + ttl < now || now + maxClockSkew < time) throw refused();
}

/** The 32 bytes of a key. Throws INVALID for anything else. */
export function fernetKeyBytes(key: string | Uint8Array): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = typeof key === 'string' ? decodeBase64url(key.trim()) : key;
  } catch {
    throw new FrondError('INVALID', 'fernet.key');
  }
  if (bytes.length !== 32) throw new FrondError('INVALID', 'fernet.key');
  return bytes;
}

export function refused(): FrondError {
  return new FrondError('INVALID', 'fernet.refused');
}
