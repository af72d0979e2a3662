/** From what was typed or read to the key of a vault. What opens slots is loaded only when one is to be opened. */
import { wipe } from '../app/crypto/wipe.ts';
import { deriveKek, slotTakes } from '../app/format/slot-key.ts';
import { headerInLine } from '../app/storage/first-line.ts';
import { givenPassphrase, hasGivenPassphrase, keyFile, passphrase, passphraseIsOnStdin } from './passphrase.ts';
import type { Header } from '../app/format/header.ts';
import type { DeriveKek, Secret } from '../app/format/slot-key.ts';
import type { Unlock } from '../app/storage/backups.ts';
import type { Context } from './context.ts';

/** Tries what was typed as everything it can be. */
export async function tryText(
  context: Context,
  header: Header,
  text: Uint8Array,
  derive?: DeriveKek,
): Promise<{ key: Uint8Array; secret: Secret }> {
  const { unlockByText } = await import('../app/storage/typed-secret.ts');
  return unlockByText(header, text, keyFile(context), derive);
}

/** A derivation that was begun before anybody asked for it. */
interface Begun {
  readonly salt: string;
  readonly iterations: number;
  readonly kek: Promise<Uint8Array>;
}

/** Asks once and remembers: a backup of the same vault opens with what was typed for the vault. */
export class Unlocker {
  readonly #context: Context;
  #text: Uint8Array | undefined;
  #secret: Secret | undefined;
  #started = false;
  #begun: Begun | undefined;

  constructor(context: Context) {
    this.#context = context;
  }

  /** What opened the vault. */
  get secret(): Secret | undefined {
    return this.#secret;
  }

  /** A copy of what came by file, stdin or environment: stdin can be read but once. */
  get given(): Uint8Array | undefined {
    return hasGivenPassphrase(this.#context) ? this.#text?.slice() : undefined;
  }

  /** Whether unlocking needs nobody to answer. */
  get ready(): boolean {
    return this.#text !== undefined || hasGivenPassphrase(this.#context);
  }

  /** Whether a vault or backup was there to be unlocked. */
  get started(): boolean {
    return this.#started;
  }

  readonly unlock: Unlock = async (header) => {
    this.#started = true;
    this.#text ??= await passphrase(this.#context, 'ask.passphrase');
    const { key, secret } = await tryText(this.#context, header, this.#text, this.#derive);
    this.#secret = secret;
    return key;
  };

  /**
   * Begins to derive, on another processor, while the file is read and the code that opens it loaded. Only a head start: where the passphrase
   * is to be asked for or anything is not as it should be, nothing begins, and unlocking says what is wrong.
   */
  async begin(path: string): Promise<void> {
    if (this.#begun !== undefined || !hasGivenPassphrase(this.#context) || passphraseIsOnStdin(this.#context)) return;
    const header = await headerInLine(path);
    try {
      const text = (this.#text ??= givenPassphrase(this.#context));
      const file = keyFile(this.#context);
      if (header === undefined || text === undefined) return;
      const secret = {
        kind: 'passphrase',
        passphrase: text,
        ...(file === undefined ? {} : { keyFile: file }),
      } as const;
      const slot = header.slots.find((one) => slotTakes(one, secret));
      if (slot === undefined) return;
      const kek = deriveKek(slot, secret);
      kek.catch(() => undefined);
      this.#begun = { salt: slot.salt, iterations: slot.iterations, kek };
    } catch {
      // Unlocking will fail in the same way.
    }
  }

  wipe(): void {
    if (this.#text !== undefined) wipe(this.#text);
    void this.#begun?.kek.then(wipe, () => undefined);
  }

  /** Salts are random, so that one names its slot; a slot of another kind takes another secret. */
  readonly #derive: DeriveKek = (slot, secret) => {
    const begun = this.#begun;
    if (begun === undefined || secret.kind !== 'passphrase') return deriveKek(slot, secret);
    if (begun.salt !== slot.salt || begun.iterations !== slot.iterations) return deriveKek(slot, secret);
    this.#begun = undefined;
    return begun.kek;
  };
}
