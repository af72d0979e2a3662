/**
 * Saves after every change, without anyone waiting for it: changes that follow closely share one save. A save that fails
 * leaves the changes in memory and as an encrypted draft, and is tried again with the next change or on request.
 */
import { isFrondError } from '../../app/errors.ts';
import { errorSentence } from '../../app/words/error-sentence.ts';
import type { SaveState } from '../../app/bridge/views.ts';
import type { FinishOutcome } from './requests.ts';

/** What is used of a VaultStore. */
export interface Savable {
  /** Nothing is waiting to be written. */
  readonly saved: boolean;
  save(): Promise<unknown>;
  draftUnsaved(): Promise<unknown>;
}

/** Long enough for the answer to a change to go out first, short enough to be on disk before anyone notices. */
const pauseMs = 40;

export class Saver {
  readonly #store: Savable;
  readonly #onState: () => void;
  #running: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #problem: unknown;
  #savedAt: string | undefined;

  constructor(store: Savable, onState: () => void) {
    this.#store = store;
    this.#onState = onState;
  }

  get state(): SaveState {
    const busy = this.#running !== undefined || this.#timer !== undefined;
    const state = busy ? 'saving' : this.#store.saved ? 'saved' : 'unsaved';
    return {
      state,
      ...(this.#problem === undefined ? {} : { problem: errorSentence(this.#problem) }),
      ...(isConflict(this.#problem) ? { asks: 'passphrase' as const } : {}),
      ...(this.#savedAt === undefined ? {} : { savedAt: this.#savedAt }),
    };
  }

  /** Something changed: a save follows. */
  changed(): void {
    if (this.#running !== undefined || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.now().catch(() => undefined), pauseMs);
  }

  /** The file was found in a state that no save can overcome by itself. */
  failed(error: unknown): void {
    this.#problem = error;
    this.#onState();
  }

  /** Saves all that is unsaved; rejects when that fails. */
  async now(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#running === undefined) {
      this.#running = this.#run().finally(() => {
        this.#running = undefined;
        this.#onState();
      });
      this.#onState();
    }
    await this.#running;
  }

  /** Resolves when no save is under way, nor one that was called for; what can't be saved is for another time. */
  async settled(): Promise<void> {
    if (this.#running !== undefined || this.#timer !== undefined) await this.now().catch(() => undefined);
  }

  /** Waits for the save, so many milliseconds at most, then drafts. */
  async finish(milliseconds: number): Promise<FinishOutcome> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
    const pending = this.#running !== undefined || this.#timer !== undefined || !this.#store.saved;
    if (pending) await Promise.race([this.now().catch(() => undefined), late]);
    clearTimeout(timer);
    if (this.#store.saved) return 'saved';
    try {
      await this.#store.draftUnsaved();
      return 'drafted';
    } catch {
      return 'failed';
    }
  }

  async #run(): Promise<void> {
    try {
      // What was changed while the file was being written goes into the next round.
      do {
        await this.#store.save();
      } while (!this.#store.saved);
      this.#problem = undefined;
      this.#savedAt = new Date().toISOString();
    } catch (error) {
      this.#problem = error;
      throw error;
    }
  }
}

const isConflict = (error: unknown): boolean =>
  isFrondError(error, 'CONFLICT') && error.reason === 'vault.headerChanged';
