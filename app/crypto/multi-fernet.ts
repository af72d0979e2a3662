/** A ring of Fernet keys (`cryptography.fernet.MultiFernet`): the first one encrypts, any one decrypts. */
import { FrondError, isFrondError } from '../errors.ts';
import { Fernet, type DecryptOptions, type EncryptOptions } from './fernet.ts';

export class MultiFernet {
  readonly #keys: readonly [Fernet, ...Fernet[]];

  /** Newest key first; at least one. */
  constructor(keys: readonly Fernet[]) {
    const [first, ...rest] = keys;
    if (first === undefined) throw new FrondError('INVALID', 'fernet.noKeys');
    this.#keys = [first, ...rest];
  }

  encrypt(data: Uint8Array, options?: EncryptOptions): string {
    return this.#keys[0].encrypt(data, options);
  }

  decrypt(token: string | Uint8Array, options?: DecryptOptions): Uint8Array {
    for (const key of this.#keys) {
      try {
        return key.decrypt(token, options);
      } catch (error) {
        if (!isFrondError(error, 'INVALID')) throw error;
      }
    }
    throw new FrondError('INVALID', 'fernet.refused');
  }

  /** The same data under the first key: the time is kept, the IV is new. */
  rotate(token: string | Uint8Array): string {
    return this.encrypt(this.decrypt(token), { time: Fernet.timestamp(token) });
  }
}
