/**
 * Copied secrets leave the clipboard again: after a time, on lock and on quit, and only if it still holds what we put there.
 * What we put there is remembered as an HMAC under a key of its own, never as the value.
 */
import { hmacSha256 } from '../app/crypto/hmac.ts';
import { equalBytes } from '../app/crypto/equal.ts';
import { randomBytes } from '../app/crypto/random.ts';
import { wipe } from '../app/crypto/wipe.ts';
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
  #mark: Mark | undefined;

  constructor(system: SystemClipboard, now: () => number, onCleared: () => void) {
    this.#system = system;
    this.#now = now;
    this.#onCleared = onCleared;
  }

  /** Copies; concealed from clipboard histories where the system can. Milliseconds until it is cleared, 0: never. */
  async copy(text: string, seconds: number): Promise<number> {
    await this.#system.writeConcealed(text);
    const key = randomBytes(32);
    const milliseconds = seconds * 1000;
    this.#forget();
    this.#mark = { key, mac: macOf(key, text), due: milliseconds === 0 ? 0 : this.#now() + milliseconds };
    return milliseconds;
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
    this.#forget();
    this.#onCleared();
  }

  #forget(): void {
    if (this.#mark !== undefined) wipe(this.#mark.key);
    this.#mark = undefined;
  }
}

function macOf(key: Uint8Array, text: string): Uint8Array {
  return hmacSha256(key, new TextEncoder().encode(text));
}
