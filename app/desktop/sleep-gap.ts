/**
 * Tells afterwards that the machine slept: the wall clock went on meanwhile, the monotonic one stood still. For systems that announce
 * sleep to nobody, and for the case that the announcement came too late. A wall clock that somebody set forward looks the same.
 */
import type { Clocks } from './stopwatch.ts';

const leastMs = 5_000;

export class SleepGap {
  readonly #clocks: Clocks;
  #ahead: number;

  constructor(clocks: Clocks) {
    this.#clocks = clocks;
    this.#ahead = this.#now();
  }

  /** Since the last time that this was asked. */
  slept(): boolean {
    const before = this.#ahead;
    this.#ahead = this.#now();
    return this.#ahead - before >= leastMs;
  }

  #now(): number {
    return this.#clocks.wall() - this.#clocks.monotonic();
  }
}
