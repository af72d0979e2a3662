/**
 * Copied secrets leave the clipboard again: after a time, on lock, on quit and at the start after a crash, and only if it still
 * holds what we put there. What we put there is remembered as an HMAC under a key of its own, never as the value.
 */
import { hmacSha256 } from '../app/crypto/hmac.ts';
import { equalBytes } from '../app/crypto/equal.ts';
import { randomBytes } from '../app/crypto/random.ts';
import { wipe } from '../app/crypto/wipe.ts';
import { noMemory } from './clipboard-memory.ts';
import type { ClipboardMemory } from './clipboard-memory.ts';
import type { SystemClipboard } from './compat.ts';

interface Mark {
  readonly key: Uint8Array;
  readonly mac: Uint8Array;
  /** Wall clock, so that a sleep counts; 0: only lock and quit clear it. */
  readonly due: number;
}

export class ClipboardGuard {
  readonly #system: SystemClipboard;
  readonly #now: () => number;
  readonly #onCleared: () => void;
  readonly #memory: ClipboardMemory;
  #mark: Mark | undefined;

  constructor(system: SystemClipboard, now: () => number, onCleared: () => void, memory: ClipboardMemory = noMemory) {
    this.#memory = memory;
    this.#system = system;
    this.#now = now;
    this.#onCleared = onCleared;
  }

  /** Copies; concealed from clipboard histories where the system can. Milliseconds until it is cleared, 0: never. */
  async copy(text: string, seconds: number): Promise<number> {
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
    const milliseconds = seconds * 1000;
    this.#forgetMark();
    this.#mark = { key, mac, due: milliseconds === 0 ? 0 : this.#now() + milliseconds };
    return milliseconds;
  }

  /** Once, at the start: clears what an earlier run left there because it ended too suddenly. */
  async recover(): Promise<void> {
    const left = await this.#memory.recall();
    if (left === undefined) return;
    const text = await this.#system.read();
    if (this.#mark !== undefined) return;
    if (equalBytes(macOf(left.key, text), left.mac)) await this.#system.clear();
    this.#memory.forget();
  }

  /** Whether something of ours may still be there. */
  get holds(): boolean {
    return this.#mark !== undefined;
  }

  /** Call often: clears when the time has come. */
  async tick(): Promise<void> {
    const { due } = this.#mark ?? { due: 0 };
    if (due !== 0 && this.#now() >= due) await this.clear();
  }

  /** Clears the clipboard if it still holds our value. */
  async clear(): Promise<void> {
    const mark = this.#mark;
    if (mark === undefined) return;
    const text = await this.#system.read();
    if (this.#mark !== mark) return;
    if (equalBytes(macOf(mark.key, text), mark.mac)) await this.#system.clear();
    this.#forgetMark();
    this.#memory.forget();
    this.#onCleared();
  }

  #forgetMark(): void {
    if (this.#mark !== undefined) wipe(this.#mark.key);
    this.#mark = undefined;
  }
}

function macOf(key: Uint8Array, text: string): Uint8Array {
  return hmacSha256(key, new TextEncoder().encode(text));
}
