/**
 * Keys that are pressed while a command is under way wait for it: whoever presses Ctrl+E and types at once gets every letter
 * into the box that the command opens.
 */

import type { KeyPress } from './keys.ts';

/** Longer than any command takes; nothing that hangs keeps the keys. */
const patienceMs = 2_000;

export class TypedAhead {
  readonly #drawn: () => Promise<void>;
  #replay: ((key: KeyPress) => void) | undefined;
  #waiting: KeyPress[] = [];
  #holding = 0;

  /** `drawn`: resolves when the page shows what the last command did. */
  constructor(drawn: () => Promise<void>) {
    this.#drawn = drawn;
  }

  /** Who does what the keys mean, once they no longer wait. Answers the way to end that. */
  listen(replay: (key: KeyPress) => void): () => void {
    this.#replay = replay;
    return () => {
      this.#replay = undefined;
    };
  }

  get isHolding(): boolean {
    return this.#holding > 0;
  }

  keep(key: KeyPress): void {
    this.#waiting.push(key);
  }

  /** Keys wait until the work is done and drawn; where it fails they are forgotten, for what they were meant for isn't there. */
  hold<T>(work: Promise<T>): Promise<T> {
    this.#holding += 1;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patienceMs);
    });
    const done = work.then(
      () => this.#drawn(),
      () => {
        this.#waiting = [];
      },
    );
    void Promise.race([done, patience]).then(() => {
      clearTimeout(timer);
      this.#holding -= 1;
      // A command among them makes the rest wait for it in turn.
      while (!this.isHolding && this.#waiting.length > 0) {
        const [next, ...rest] = this.#waiting;
        this.#waiting = rest;
        if (next !== undefined) this.#replay?.(next);
      }
    });
    return work;
  }
}

/** The next picture is drawn; a hidden page draws none and isn't waited for. */
function nextPicture(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });
}

/** The page's keyboard is one. */
export const typedAhead = new TypedAhead(nextPicture);
