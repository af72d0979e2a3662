/** The vault of one call: where it is, how it opens, and how it is left. */
import { randomId } from '../app/crypto/random.ts';
import { wipe } from '../app/crypto/wipe.ts';
import { FrondError, isFrondError } from '../app/errors.ts';
import { placesFrom } from '../app/storage/places.ts';
import { VaultStore } from '../app/storage/vault-store.ts';
import { damagedWithBackup } from './damage.ts';
import { uninterrupted } from './interrupt.ts';
import { passphrase } from './passphrase.ts';
import { tryText, Unlocker } from './unlocker.ts';
import { vaultPath } from './vault-path.ts';
import type { Secret } from '../app/format/slot-key.ts';
import type { Activity } from '../app/storage/activity.ts';
import type { Places } from '../app/storage/places.ts';
import type { OpenVault } from '../app/vault/open-vault.ts';
import type { Context } from './context.ts';

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

  /** Saves what an earlier call could not. That it still can't is said, and keeps nobody from their secrets: a call that changes something saves again, and fails. */
  async retry(): Promise<void> {
    try {
      await this.save();
    } catch (error) {
      if (!isFrondError(error)) throw error;
      const { failureSentence } = await import('./failure-sentence.ts');
      this.context.words(failureSentence(error));
    }
  }

  /** Notes uses in the activity log, of `frond` itself where no program is named. Not being able to is no reason to fail. */
  async log(...activities: readonly Omit<Activity, 'at'>[]): Promise<void> {
    try {
      await uninterrupted(async () => {
        await this.store.logActivity(...activities.map((activity) => ({ program: 'frond', ...activity })));
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
  await unlocker.begin(path);
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
export async function withVault<T>(
  context: Context,
  work: (session: CliSession) => Promise<T>,
  unlocker = new Unlocker(context),
): Promise<T> {
  const store = await openStore(context, unlocker);
  const session = new CliSession(context, store, unlocker);
  try {
    await session.tell();
    // A draft of an earlier call that could not be saved: this is the next chance.
    if (!store.saved) await session.retry();
    return await work(session);
  } finally {
    await session.leave();
  }
}

/** What proved who asks for secrets to leave the vault, and the text that did; the caller wipes it. */
export interface Confirmed {
  readonly kind: Secret['kind'];
  readonly text: Uint8Array;
}

/** The passphrase once more, for what takes secrets out of the vault; one by file, stdin or environment counts as re-typed. */
export async function confirmedPassphrase({ context, store, unlocker }: CliSession): Promise<Confirmed> {
  const { given, secret } = unlocker;
  if (given !== undefined && secret !== undefined) return { kind: secret.kind, text: given };
  const text = await passphrase(context, 'ask.passphraseAgain');
  try {
    const { key, secret: again } = await tryText(context, store.header, text);
    wipe(key);
    return { kind: again.kind, text };
  } catch (error) {
    wipe(text);
    throw error;
  }
}
