/**
 * How much time has passed, whatever clocks and timers do. Timers stop while a machine sleeps and are throttled at other times, so
 * nothing relies on one firing on time: whoever waits looks at the clocks. The wall clock sees sleep, the monotonic one sees a wall clock
 * that was set back; whichever has moved further counts.
 */

export interface Clocks {
  /** Milliseconds since 1970. */
  wall(): number;
  /** Milliseconds of a clock that never goes back (it may stand still during sleep). */
  monotonic(): number;
}

export class Stopwatch {
  readonly #clocks: Clocks;
  #wall: number;
  #monotonic: number;

  /** It runs from now on. */
  constructor(clocks: Clocks) {
    this.#clocks = clocks;
    this.#wall = clocks.wall();
    this.#monotonic = clocks.monotonic();
  }

  restart(): void {
    this.#wall = this.#clocks.wall();
    this.#monotonic = this.#clocks.monotonic();
  }

  /** Milliseconds. */
  get passed(): number {
    return Math.max(this.#clocks.wall() - this.#wall, this.#clocks.monotonic() - this.#monotonic);
  }
}
