/**
 * Keys that are pressed while a command is under way wait for it: whoever presses Ctrl+E and types at once gets every letter
 * into the box that the command opens, and whoever selects an item and presses Delete deletes that one.
 */
import { overlay } from './overlays/covered.ts';

/** Longer than any command takes; nothing that hangs keeps the keys. */
const patienceMs = 10_000;

/** What waits: commands and letters, where the work opens something to type into; else commands alone. */
export type Waiting = 'all' | 'commands';

interface WaitingKey {
  /** Does what the key means by then. */
  readonly act: () => void;
  readonly isCommand: boolean;
}

export class TypedAhead {
  readonly #drawn: () => Promise<void>;
  #waiting: readonly WaitingKey[] = [];
  readonly #held: Record<Waiting, number> = { all: 0, commands: 0 };

  /** `drawn`: resolves when the page shows what the last command did. */
  constructor(drawn: () => Promise<void>) {
    this.#drawn = drawn;
  }

  /** Keeps what was pressed where it has to wait; answers whether it does. All stays in the order in which it was pressed. */
  keep(isCommand: boolean, act: () => void): boolean {
    const waits = this.#waiting.length > 0 || this.#holds(isCommand);
    if (waits) this.#waiting = [...this.#waiting, { act, isCommand }];
    return waits;
  }

  /** Whether something has been kept. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Keys wait until the work is done and drawn; where it fails they are forgotten, for what they were meant for isn't there. */
  hold<T>(work: Promise<T>, what: Waiting = 'all'): Promise<T> {
    this.#held[what] += 1;
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
      this.#held[what] -= 1;
      // A command among them makes the rest wait for it in turn.
      for (;;) {
        const [next, ...rest] = this.#waiting;
        if (next === undefined || this.#holds(next.isCommand)) return;
        this.#waiting = rest;
        next.act();
      }
    });
    return work;
  }

  /** Nothing that waits is done: somebody has turned to something else, for which it was not meant. */
  forget(): void {
    this.#waiting = [];
  }

  #holds(isCommand: boolean): boolean {
    return this.#held.all > 0 || (isCommand && this.#held.commands > 0);
  }
}

/** The next picture is drawn, however long that takes; a hidden page draws none and isn't waited for. */
function nextPicture(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'hidden') resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** The page's keyboard is one. */
export const typedAhead = new TypedAhead(nextPicture);

/**
 * Gives the focus to what is there, else to what the next picture shows: keys that come before it are for what will have it. Whoever
 * points at something else in the meantime keeps that.
 */
export function focusNext(find: () => HTMLElement | null | undefined): void {
  // What lies over the page gives the focus back when it goes.
  if (document.querySelector(overlay) === null && take(find())) return;
  const pointing = new AbortController();
  const { signal } = pointing;
  document.addEventListener('pointerdown', () => pointing.abort(), { capture: true, signal });
  void typedAhead.hold(
    nextPicture().then(() => {
      if (!signal.aborted) take(find());
      pointing.abort();
    }),
  );
}

/** Whether it has the focus now. */
function take(one: HTMLElement | null | undefined): boolean {
  one?.focus();
  return one === document.activeElement;
}
