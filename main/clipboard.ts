/**
 * Copied secrets leave the clipboard again: after a time, on lock, on quit and at the start after a crash, and only if it still
 * holds what we put there. What we put there is remembered as an HMAC under a key of its own, never as the value.
 */
import { hmacSha256 } from '../app/crypto/hmac.ts';
import { equalBytes } from '../app/crypto/equal.ts';
import { randomBytes } from '../app/crypto/random.ts';
import { wipe } from '../app/crypto/wipe.ts';
import { noMemory } from './clipboard-memory.ts';
import { Stopwatch } from '../app/desktop/stopwatch.ts';
import type { ClipboardMemory } from './clipboard-memory.ts';
import type { SystemClipboard } from './compat.ts';
import type { Clocks } from '../app/desktop/stopwatch.ts';

interface Mark {
  readonly key: Uint8Array;
  readonly mac: Uint8Array;
  /** Since it was copied. */
  readonly watch: Stopwatch;
  /** Milliseconds; 0: only lock and quit clear it. */
  readonly limit: number;
}

export class ClipboardGuard {
  readonly #system: SystemClipboard;
  readonly #clocks: Clocks;
  readonly #onCleared: () => void;
  readonly #memory: ClipboardMemory;
  #mark: Mark | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(system: SystemClipboard, clocks: Clocks, onCleared: () => void, memory: ClipboardMemory = noMemory) {
    this.#memory = memory;
    this.#system = system;
    this.#clocks = clocks;
    this.#onCleared = onCleared;
  }

  /** Copies; concealed from clipboard histories where the system can. Milliseconds until it is cleared, 0: never. */
  copy(text: string, seconds: number): Promise<number> {
    return this.#inTurn(async () => {
      const key = randomBytes(32);
      const mac = macOf(key, text);
      // Before the value is there: a crash in between leaves a mark of nothing, not a value without a mark.
      await this.#memory.remember({ key, mac });
      try {
        await this.#system.writeConcealed(text);
      } catch (error) {
        this.#memory.forget();
        throw error;
      }
      const limit = seconds * 1000;
      this.#forgetMark();
      this.#mark = { key, mac, limit, watch: new Stopwatch(this.#clocks) };
      return limit;
    });
  }

  /** Once, at the start: clears what an earlier run left there because it ended too suddenly. */
  recover(): Promise<void> {
    return this.#inTurn(async () => {
      const left = await this.#memory.recall();
      // What was copied since has taken its place.
      if (left === undefined || this.#mark !== undefined) return;
      const text = await this.#system.read();
      if (equalBytes(macOf(left.key, text), left.mac)) await this.#system.clear();
      this.#memory.forget();
    });
  }

  /** Whether something of ours may still be there. */
  get holds(): boolean {
    return this.#mark !== undefined;
  }

  /** Call often: clears when the time has come. */
  async tick(): Promise<void> {
    if (this.#isDue()) await this.#inTurn(() => (this.#isDue() ? this.#clear() : Promise.resolve()));
  }

  /** Clears the clipboard if it still holds our value, also one that is just being copied. */
  clear(): Promise<void> {
    return this.#inTurn(() => this.#clear());
  }

  #isDue(): boolean {
    const { limit, watch } = this.#mark ?? {};
    return limit !== undefined && limit !== 0 && watch !== undefined && watch.passed >= limit;
  }

  async #clear(): Promise<void> {
    const mark = this.#mark;
    if (mark === undefined) return;
    const text = await this.#system.read();
    if (equalBytes(macOf(mark.key, text), mark.mac)) await this.#system.clear();
    this.#forgetMark();
    this.#memory.forget();
    this.#onCleared();
  }

  /** One after the other: a lock that comes while a value is on its way to the clipboard must find it there. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  #forgetMark(): void {
    if (this.#mark !== undefined) wipe(this.#mark.key);
    this.#mark = undefined;
  }
}

function macOf(key: Uint8Array, text: string): Uint8Array {
  return hmacSha256(key, new TextEncoder().encode(text));
}
