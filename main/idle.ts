/**
 * Counts the time without input. Timers stop while a machine sleeps and are throttled at other times, so nothing relies on
 * one firing on time: every tick compares clocks. The wall clock sees sleep, the monotonic one sees a wall clock that was
 * set back; whichever has moved further counts.
 */

export interface Clocks {
  /** Milliseconds since 1970. */
  wall(): number;
  /** Milliseconds of a clock that never goes back (it may stand still during sleep). */
  monotonic(): number;
}

export class IdleClock {
  readonly #clocks: Clocks;
  readonly #onIdle: () => void;
  #limit = 0;
  #wall = 0;
  #monotonic = 0;
  #running = false;

  constructor(clocks: Clocks, onIdle: () => void) {
    this.#clocks = clocks;
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
    this.#begin();
  }

  stop(): void {
    this.#running = false;
  }

  /** There was input. Sleep that ended just now is noticed before it counts as a new start. */
  active(): void {
    if (this.#running && this.isDue()) return;
    this.#begin();
  }

  #begin(): void {
    this.#wall = this.#clocks.wall();
    this.#monotonic = this.#clocks.monotonic();
  }

  isDue(): boolean {
    if (!this.#running || this.#limit === 0) return false;
    const passed = Math.max(this.#clocks.wall() - this.#wall, this.#clocks.monotonic() - this.#monotonic);
    return passed >= this.#limit;
  }

  /** Call at least once a second, and when the machine wakes. */
  tick(): void {
    if (!this.isDue()) return;
    this.stop();
    this.#onIdle();
  }
}
