/** Counts the time without input, by clocks and not by timers (stopwatch.ts). */
import { Stopwatch } from './stopwatch.ts';
import type { Clocks } from './stopwatch.ts';

export class IdleClock {
  readonly #watch: Stopwatch;
  readonly #onIdle: () => void;
  #limit = 0;
  #running = false;

  constructor(clocks: Clocks, onIdle: () => void) {
    this.#watch = new Stopwatch(clocks);
    this.#onIdle = onIdle;
  }

  /** Another limit from now on. */
  limit(seconds: number): void {
    this.#limit = seconds * 1000;
  }

  /** Starts counting. `seconds` 0: never idle. */
  start(seconds: number): void {
    this.#limit = seconds * 1000;
    this.#running = true;
    // What passed while nothing was open doesn't count.
    this.#watch.restart();
  }

  stop(): void {
    this.#running = false;
  }

  /** There was input. Sleep that ended just now is noticed before it counts as a new start. */
  active(): void {
    if (this.#running && this.isDue()) return;
    this.#watch.restart();
  }

  isDue(): boolean {
    return this.#running && this.#limit !== 0 && this.#watch.passed >= this.#limit;
  }

  /** Call at least once a second, and when the machine wakes. */
  tick(): void {
    if (!this.isDue()) return;
    this.stop();
    this.#onIdle();
  }
}
