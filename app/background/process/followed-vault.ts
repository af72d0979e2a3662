/**
 * The open vault of a background unlock, always as its file is: before each use it is compared with the file, and opened anew where that
 * changed. So answers are those of a command that opens the vault at that moment. Another line 1 (a changed passphrase, a new way to
 * open it) ends everything: whoever wants the vault then types what opens it now.
 */
import { FrondError, isFrondError } from '../../errors.ts';
import { peekHeaderDigest } from '../../storage/peek-header.ts';
import { VaultStore } from '../../storage/vault-store.ts';
import type { StoreContext } from '../../storage/vault-store.ts';

/** The vault is not the one that was unlocked any more. */
export class NoLongerOurs extends FrondError {
  constructor() {
    super('LOCKED', 'background.ended');
  }
}

export class FollowedVault {
  readonly #path: string;
  readonly #key: Uint8Array;
  readonly #context: StoreContext;
  readonly #header: string;
  #store: VaultStore;

  private constructor(path: string, key: Uint8Array, context: StoreContext, store: VaultStore) {
    this.#path = path;
    this.#key = key;
    this.#context = context;
    this.#store = store;
    this.#header = store.headerDigest;
  }

  /** `key`: the vault's; it is copied and overwritten, the copy by `wipe`. */
  static async open(path: string, key: Uint8Array, context: StoreContext): Promise<FollowedVault> {
    // Never a part of the memory that small buffers share.
    const own = new Uint8Array(key);
    key.fill(0);
    return new FollowedVault(path, own, context, await opened(path, own, context));
  }

  get key(): Uint8Array {
    return this.#key;
  }

  /** As it was when it was last looked at. */
  get last(): VaultStore {
    return this.#store;
  }

  /** As it is now. Throws NoLongerOurs; DAMAGED, IO where the file can't be read just now. */
  async now(): Promise<VaultStore> {
    // What could not be saved is a draft: opening it again is the next chance to save it.
    if (this.#store.saved && (await this.#store.unchanged())) return this.#store;
    this.#check(await this.#headerNow());
    const store = await opened(this.#path, this.#key, this.#context);
    this.#check(store.headerDigest);
    await this.#store.close();
    this.#store = store;
    return store;
  }

  /** Throws NoLongerOurs where it is another vault by now; what else changed waits for the next use. */
  async check(): Promise<void> {
    if (!(await this.#store.unchanged())) this.#check(await this.#headerNow());
  }

  async wipe(): Promise<void> {
    this.#key.fill(0);
    await this.#store.close();
  }

  async #headerNow(): Promise<string> {
    try {
      return await peekHeaderDigest(this.#path);
    } catch (error) {
      if (isFrondError(error, 'NOT_FOUND')) throw new NoLongerOurs();
      throw error;
    }
  }

  #check(header: string): void {
    if (header !== this.#header) throw new NoLongerOurs();
  }
}

async function opened(path: string, key: Uint8Array, context: StoreContext): Promise<VaultStore> {
  const store = await VaultStore.open(path, () => Promise.resolve(new Uint8Array(key)), context);
  if (store.saved) return store;
  try {
    // A draft of changes that could not be saved earlier: this is the next chance, and no reason to give up reading.
    await store.save();
  } catch (error) {
    if (!isFrondError(error)) throw error;
  }
  return store;
}
