/** The vault of one call: where it is, how it opens, and how it is left. */
import { resolve } from 'node:path';
import { randomId } from '../app/crypto/random.ts';
import { wipe } from '../app/crypto/wipe.ts';
import { FrondError, isFrondError } from '../app/errors.ts';
import { defaultVaultPath, placesFrom } from '../app/storage/places.ts';
import { VaultStore } from '../app/storage/vault-store.ts';
import { damagedWithBackup } from './damage.ts';
import { uninterrupted } from './interrupt.ts';
import { passphrase } from './passphrase.ts';
import { tryText, Unlocker } from './unlocker.ts';
import type { Activity } from '../app/storage/activity.ts';
import type { Places } from '../app/storage/places.ts';
import type { OpenVault } from '../app/vault/open-vault.ts';
import type { Context } from './context.ts';

export function vaultPath({ env, flags }: Context): string {
  const named = flags.vault ?? env.FROND_VAULT ?? '';
  return named === '' ? defaultVaultPath(placesFrom(env)) : resolve(named);
}

/** The session of this call, as the vault's stamps name it. */
export function newSession(): { readonly id: string; readonly now: () => number } {
  return { id: randomId(), now: () => Date.now() };
}

export class CliSession {
  readonly context: Context;
  readonly store: VaultStore;
  readonly places: Places;
  /** What opened the vault. Wiped when the session is left. */
  readonly unlocker: Unlocker;

  constructor(context: Context, store: VaultStore, unlocker: Unlocker) {
    this.context = context;
    this.store = store;
    this.unlocker = unlocker;
    this.places = placesFrom(context.env);
  }

  get vault(): OpenVault {
    return this.store.vault;
  }

  /** Saves what changed. What can't be saved is kept as an encrypted draft, and the failure says so. */
  async save(): Promise<void> {
    await uninterrupted(async () => {
      try {
        await this.store.save();
      } catch (error) {
        if (isFrondError(error, 'SAVED_UNSURE')) throw error;
        await this.#draft();
        throw error;
      }
    });
  }

  /** Notes uses in the activity log, of `frond` itself where no program is named. Not being able to is no reason to fail. */
  async log(...activities: readonly Omit<Activity, 'at'>[]): Promise<void> {
    try {
      await uninterrupted(async () => {
        for (const activity of activities) await this.store.logActivity({ program: 'frond', ...activity });
      });
    } catch (error) {
      if (!isFrondError(error)) throw error;
      const { say } = await import('./words.ts');
      this.context.words(say('log.failed'));
    }
  }

  async leave(): Promise<void> {
    this.unlocker.wipe();
    await uninterrupted(() => this.store.close());
    await this.#tellNotices(this.#told);
  }

  #told = 0;

  /** Says what opening or saving has to tell. */
  async tell(): Promise<void> {
    await this.#tellNotices(this.#told);
  }

  async #tellNotices(from: number): Promise<void> {
    const notices = this.store.notices.slice(from);
    this.#told = this.store.notices.length;
    if (notices.length === 0 || this.context.flags.quiet) return;
    const { noticeSentence } = await import('./notice-sentence.ts');
    for (const notice of notices) this.context.words(noticeSentence(notice));
  }

  async #draft(): Promise<void> {
    const { say } = await import('./words.ts');
    try {
      await this.store.draftUnsaved();
      if (!this.store.saved) this.context.words(say('draft.kept'));
    } catch (error) {
      if (!isFrondError(error)) throw error;
      this.context.words(say('draft.failed'));
    }
  }
}

async function openStore(context: Context, unlocker: Unlocker): Promise<VaultStore> {
  const path = vaultPath(context);
  const places = placesFrom(context.env);
  try {
    return await VaultStore.open(path, unlocker.unlock, { places, session: newSession() });
  } catch (error) {
    if (isFrondError(error, 'NOT_FOUND') && !unlocker.started) {
      throw new FrondError('NOT_FOUND', 'vault.noFile', { path }, { cause: error });
    }
    if (isFrondError(error, 'DAMAGED')) throw await damagedWithBackup(unlocker, path, places, error);
    throw error;
  }
}

/** Opens the vault, does the work and leaves, whatever happens. */
export async function withVault<T>(context: Context, work: (session: CliSession) => Promise<T>): Promise<T> {
  const unlocker = new Unlocker(context);
  const store = await openStore(context, unlocker);
  const session = new CliSession(context, store, unlocker);
  try {
    await session.tell();
    // A draft of an earlier call that could not be saved: this is the next chance.
    if (!store.saved) await session.save();
    return await work(session);
  } finally {
    await session.leave();
  }
}

/** The passphrase once more, for what takes secrets out of the vault; one by file or environment counts as re-typed. */
export async function confirmPassphrase({ context, store }: CliSession): Promise<void> {
  const again = await passphrase(context, 'ask.passphraseAgain');
  try {
    const { key } = await tryText(context, store.header, again);
    wipe(key);
  } finally {
    wipe(again);
  }
}
