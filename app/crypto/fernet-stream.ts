/**
 * Fernet (fernet.ts) for data of any size. Writing needs a few kilobytes. Reading goes twice over a token, since nothing of it may be
 * used before its tag is known to be right: first `FernetCheck`, whose output the caller keeps (it is still encrypted), then
 * `openChecked` over what was kept.
 */
import { aesCbcDecrypt } from './aes-cbc.ts';
import { Base64urlReader, Base64urlWriter } from './base64url-stream.ts';
import { equalBytes } from './equal.ts';
import { checkAge, fernetKeyBytes, headSize, refused, smallest, tagSize, timeOf, version } from './fernet.ts';
import { joinBytes } from './join-bytes.ts';
import {
  aesCbcDecryptStream,
  aesCbcEncryptStream,
  hmacSha256Stream,
  type Ciphering,
  type Tagging,
} from './native-stream.ts';
import { randomBytes } from './random.ts';
import { FrondError } from '../errors.ts';
import type { DecryptOptions, EncryptOptions } from './fernet.ts';

/** Data in, the token's ASCII out. */
export class FernetWriter {
  readonly #text = new Base64urlWriter();
  readonly #tag: Tagging;
  readonly #cipher: Ciphering;
  #head: Uint8Array | undefined;

  /** A key of 32 bytes, or its 44 characters of base64url. */
  constructor(key: string | Uint8Array, options: EncryptOptions = {}) {
    const time = options.time ?? Math.floor(Date.now() / 1000);
    if (!Number.isSafeInteger(time) || time < 0) throw new FrondError('INVALID', 'fernet.time');
    const bytes = fernetKeyBytes(key);
    const iv = options.iv ?? randomBytes(16);
    this.#head = new Uint8Array(headSize);
    this.#head[0] = version;
    new DataView(this.#head.buffer).setBigUint64(1, BigInt(time));
    this.#head.set(iv, 9);
    this.#tag = hmacSha256Stream(bytes.subarray(0, 16));
    this.#cipher = aesCbcEncryptStream(bytes.subarray(16), iv);
  }

  push(data: Uint8Array): Uint8Array {
    return this.#write(this.#cipher.update(data));
  }

  end(): Uint8Array {
    const last = this.#write(this.#cipher.final());
    return joinBytes(last, this.#text.push(this.#tag.digest()), this.#text.end());
  }

  #write(sealed: Uint8Array): Uint8Array {
    const bytes = this.#head === undefined ? sealed : joinBytes(this.#head, sealed);
    this.#head = undefined;
    this.#tag.update(bytes);
    return this.#text.push(bytes);
  }
}

/** A token that was found genuine. */
export interface Checked {
  /** The half of the key that decrypts. */
  readonly encryptionKey: Uint8Array;
  readonly iv: Uint8Array;
  /** Seconds since 1970. */
  readonly time: number;
  /** Bytes of the token, decoded. */
  readonly size: number;
}

/** The token's ASCII in, its bytes out; at the end, which of the keys it was made with. */
export class FernetCheck {
  readonly #text = new Base64urlReader();
  readonly #keys: readonly { readonly tag: Tagging; readonly encryptionKey: Uint8Array }[];
  #head: Uint8Array = new Uint8Array();
  /** The last 64 bytes: the two blocks that show the padding, and the tag. Up to the tag they are signed. */
  #tail: Uint8Array = new Uint8Array();
  #size = 0;

  /** At least one key; any of them may open the token. */
  constructor(keys: readonly (string | Uint8Array)[]) {
    if (keys.length === 0) throw new FrondError('INVALID', 'fernet.noKeys');
    this.#keys = keys.map((key) => {
      const bytes = fernetKeyBytes(key);
      return { tag: hmacSha256Stream(bytes.subarray(0, 16)), encryptionKey: bytes.slice(16) };
    });
  }

  /** Throws INVALID `fernet.refused` as soon as it is known that this is no token. */
  push(ascii: Uint8Array): Uint8Array {
    return this.#take(() => this.#text.push(ascii));
  }

  /** The rest of the bytes, and what it takes to open them. Throws INVALID `fernet.refused`. */
  end(options: DecryptOptions = {}): { readonly rest: Uint8Array; readonly checked: Checked } {
    const rest = this.#take(() => this.#text.end());
    const size = this.#size;
    if (size < smallest || (size - headSize - tagSize) % 16 !== 0) throw refused();
    const time = timeOf(this.#head);
    if (options.ttl !== undefined) checkAge(time, options.ttl, options.now ?? Math.floor(Date.now() / 1000));
    const tag = this.#tail.subarray(-tagSize);
    const genuine = this.#keys.filter((key) => equalBytes(key.tag.digest(), tag));
    const [before, last] = [this.#tail.subarray(0, 16), this.#tail.subarray(16, 32)];
    const key = genuine.find(({ encryptionKey }) => isPadded(encryptionKey, before, last));
    if (key === undefined) throw refused();
    return { rest, checked: { encryptionKey: key.encryptionKey, iv: this.#head.slice(9), time, size } };
  }

  #take(read: () => Uint8Array): Uint8Array {
    let bytes: Uint8Array;
    try {
      bytes = read();
    } catch {
      throw refused();
    }
    if (this.#head.length < headSize) {
      this.#head = joinBytes(this.#head, bytes.subarray(0, headSize - this.#head.length));
      if (this.#head.length > 0 && this.#head[0] !== version) throw refused();
    }
    this.#size += bytes.length;
    const unsigned = this.#tail.subarray(-tagSize);
    const signed = unsigned.length + bytes.length - tagSize;
    if (signed > 0) {
      const held = unsigned.subarray(0, signed);
      const fresh = bytes.subarray(0, signed - held.length);
      for (const { tag } of this.#keys) {
        tag.update(held);
        tag.update(fresh);
      }
    }
    this.#tail = joinBytes(this.#tail, bytes.subarray(-2 * tagSize)).slice(-2 * tagSize);
    return bytes;
  }
}

/** Whether the last block ends in padding, before anything is given out. */
function isPadded(key: Uint8Array, before: Uint8Array, last: Uint8Array): boolean {
  try {
    aesCbcDecrypt(key, before, last);
    return true;
  } catch {
    return false;
  }
}

/** The data of a checked token, from the bytes that its check gave out. */
export function* openChecked(checked: Checked, parts: Iterable<Uint8Array>): Generator<Uint8Array, void> {
  const decipher = aesCbcDecryptStream(checked.encryptionKey, checked.iv);
  const end = checked.size - tagSize;
  let at = 0;
  for (const part of parts) {
    const sealed = part.subarray(Math.max(0, headSize - at), Math.max(0, Math.min(part.length, end - at)));
    at += part.length;
    if (sealed.length > 0) yield decipher.update(sealed);
  }
  yield decipher.final();
}
