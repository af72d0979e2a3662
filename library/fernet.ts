/** Fernet for programs: the tokens of Python's `cryptography.fernet`, in memory and in streams of any size. */
import { bytesOf, checkSeconds, type Data } from './data.ts';
import { Fernet as Key } from '../app/crypto/fernet.ts';
import { FernetCheck, FernetWriter, openChecked } from '../app/crypto/fernet-stream.ts';
import { fernetKeyBytes } from '../app/crypto/fernet.ts';
import { MultiFernet as Ring } from '../app/crypto/multi-fernet.ts';
import { wipe } from '../app/crypto/wipe.ts';
import { FrondError, isFrondError } from '../app/errors.ts';
import { decodeText } from '../app/storage/small-file.ts';
import { Spool } from '../app/storage/spool.ts';

export interface FernetEncryptOptions {
  /** Seconds since 1970 that the token says it was made at; now by default. */
  readonly time?: number | undefined;
}

export interface FernetDecryptOptions {
  /** Seconds a token stays valid, inclusive. Without it the token's time is not looked at. */
  readonly ttl?: number | undefined;
  /** Seconds since 1970 to compare with; now by default. */
  readonly now?: number | undefined;
}

/** Pieces of data: a Node stream, a web stream, an array of pieces. */
export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

let keyOf: (fernet: Fernet) => { readonly bytes: Uint8Array; readonly key: Key };

/** Encrypts and decrypts with one key. */
export class Fernet {
  static {
    keyOf = (fernet) => {
      // What was overwritten is a key that everybody knows.
      if (fernet.#wiped) throw new FrondError('INVALID', 'library.wiped');
      return { bytes: fernet.#bytes, key: fernet.#key };
    };
  }

  readonly #bytes: Uint8Array;
  readonly #key: Key;
  #wiped = false;

  /** A key of 32 bytes, or its 44 characters of base64url. Throws INVALID for anything else. */
  constructor(key: string | Uint8Array) {
    this.#bytes = fernetKeyBytes(key).slice();
    this.#key = new Key(this.#bytes);
  }

  /** A new key, as 44 characters of base64url. */
  static generateKey(): string {
    return Key.generateKey();
  }

  /** The time that a token says it was made at, in seconds since 1970. Nothing of it is checked. Throws REFUSED for what is no token. */
  static timestamp(token: string | Uint8Array): number {
    return refusing(() => Key.timestamp(token));
  }

  /** The token for some data. */
  encrypt(data: Data, { time }: FernetEncryptOptions = {}): string {
    return keyOf(this).key.encrypt(bytesOf(data), time === undefined ? {} : { time });
  }

  /** The data of a token. Throws REFUSED for one that is malformed, altered, too old or made with another key. */
  decrypt(token: string | Uint8Array, options: FernetDecryptOptions = {}): Uint8Array {
    return refusing(() => keyOf(this).key.decrypt(token, given(options)));
  }

  /** The same where the data is text in UTF-8. Throws INVALID where it is none. */
  decryptText(token: string | Uint8Array, options: FernetDecryptOptions = {}): string {
    return decodeText(this.decrypt(token, options), 'the token');
  }

  /** The ASCII of the token for data of any size; takes a few kilobytes of memory. */
  encryptStream(data: Pieces, options: FernetEncryptOptions = {}): AsyncGenerator<Uint8Array, void> {
    return sealed(keyOf(this).bytes, data, options);
  }

  /**
   * The data of a token of any size. Nothing is given out before the whole token is known to be genuine: until then it is kept,
   * still encrypted, in up to 16 MiB of memory and beyond that in a file without a name. Throws REFUSED like `decrypt`.
   */
  decryptStream(token: Pieces, options: FernetDecryptOptions = {}): AsyncGenerator<Uint8Array, void> {
    return opened([keyOf(this).bytes], token, options);
  }

  /** Overwrites this object's copy of the key; after that, using it is INVALID. */
  wipe(): void {
    this.#wiped = true;
    this.#key.wipe();
    wipe(this.#bytes);
  }
}

/** Several keys: the first one encrypts, any one decrypts. */
export class MultiFernet {
  readonly #keys: readonly Fernet[];

  /** The newest key first; at least one. Throws INVALID for none. */
  constructor(keys: readonly Fernet[]) {
    if (keys.length === 0) throw new FrondError('INVALID', 'fernet.noKeys');
    this.#keys = [...keys];
  }

  encrypt(data: Data, { time }: FernetEncryptOptions = {}): string {
    return this.#ring().encrypt(bytesOf(data), time === undefined ? {} : { time });
  }

  decrypt(token: string | Uint8Array, options: FernetDecryptOptions = {}): Uint8Array {
    return refusing(() => this.#ring().decrypt(token, given(options)));
  }

  decryptText(token: string | Uint8Array, options: FernetDecryptOptions = {}): string {
    return decodeText(this.decrypt(token, options), 'the token');
  }

  /** The same data as a token of the first key; its time is kept. */
  rotate(token: string | Uint8Array): string {
    return refusing(() => this.#ring().rotate(token));
  }

  encryptStream(data: Pieces, options: FernetEncryptOptions = {}): AsyncGenerator<Uint8Array, void> {
    return sealed(this.#bytes()[0] ?? new Uint8Array(), data, options);
  }

  decryptStream(token: Pieces, options: FernetDecryptOptions = {}): AsyncGenerator<Uint8Array, void> {
    return opened(this.#bytes(), token, options);
  }

  #ring(): Ring {
    return new Ring(this.#keys.map((fernet) => keyOf(fernet).key));
  }

  #bytes(): readonly Uint8Array[] {
    return this.#keys.map((fernet) => keyOf(fernet).bytes);
  }
}

async function* sealed(
  key: Uint8Array,
  data: Pieces,
  { time }: FernetEncryptOptions,
): AsyncGenerator<Uint8Array, void> {
  const writer = new FernetWriter(key, time === undefined ? {} : { time });
  for await (const piece of data) {
    const text = writer.push(bytesOf(piece));
    if (text.length > 0) yield text;
  }
  yield writer.end();
}

async function* opened(
  keys: readonly Uint8Array[],
  token: Pieces,
  options: FernetDecryptOptions,
): AsyncGenerator<Uint8Array, void> {
  const spool = new Spool();
  try {
    const check = new FernetCheck(keys);
    for await (const piece of token) spool.add(refusing(() => check.push(bytesOf(piece))));
    const { rest, checked } = refusing(() => check.end(given(options)));
    spool.add(rest);
    for (const piece of openChecked(checked, spool.pieces())) if (piece.length > 0) yield piece;
  } finally {
    spool.close();
  }
}

function given({ ttl, now }: FernetDecryptOptions): { readonly ttl?: number; readonly now?: number } {
  checkSeconds({ ttl, now });
  return { ...(ttl === undefined ? {} : { ttl }), ...(now === undefined ? {} : { now }) };
}

/** A token that can't be trusted is REFUSED, whatever is wrong with it. */
function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isFrondError(error, 'INVALID') || error.reason !== 'fernet.refused') throw error;
    throw new FrondError('REFUSED', error.reason, {}, { cause: error });
  }
}
