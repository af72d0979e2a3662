/** From what was typed or read to the key of a vault. */
import { wipe } from '../app/crypto/wipe.ts';
import { unlockByText } from '../app/storage/typed-secret.ts';
import { hasGivenPassphrase, keyFile, passphrase } from './passphrase.ts';
import type { Header } from '../app/format/header.ts';
import type { Secret } from '../app/format/slot.ts';
import type { Unlock } from '../app/storage/backups.ts';
import type { Context } from './context.ts';

/** Tries what was typed as everything it can be. */
export async function tryText(
  context: Context,
  header: Header,
  text: Uint8Array,
): Promise<{ key: Uint8Array; secret: Secret }> {
  return unlockByText(header, text, keyFile(context));
}

/** Asks once and remembers: a backup of the same vault opens with what was typed for the vault. */
export class Unlocker {
  readonly #context: Context;
  #text: Uint8Array | undefined;
  #secret: Secret | undefined;
  #started = false;

  constructor(context: Context) {
    this.#context = context;
  }

  /** What opened the vault. */
  get secret(): Secret | undefined {
    return this.#secret;
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
    const { key, secret } = await tryText(this.#context, header, this.#text);
    this.#secret = secret;
    return key;
  };

  wipe(): void {
    if (this.#text !== undefined) wipe(this.#text);
  }
}
