/**
 * When a background unlock ends by itself: at its limit, when nobody asked for a while, when the machine slept or is about to. Timers stop
 * while a machine sleeps, so both clocks are compared, each second and before each answer.
 */
import { listenToBus } from '../../desktop/bus.ts';
import { IdleClock } from '../../desktop/idle-clock.ts';
import { isGoingToSleep, sleepRule, systemBusAddress } from '../../desktop/sleep.ts';
import { SleepGap } from '../../desktop/sleep-gap.ts';
import type { Clocks } from '../../desktop/stopwatch.ts';
import type { BackgroundState } from '../messages.ts';

export interface Limits {
  readonly seconds: number;
  readonly idleSeconds: number;
}

const tickMs = 1000;
const systemClocks: Clocks = { wall: () => Date.now(), monotonic: () => performance.now() };

export class Lifetime {
  readonly #clocks: Clocks;
  readonly #over: () => void;
  readonly #limit: IdleClock;
  readonly #idle: IdleClock;
  readonly #gap: SleepGap;
  #until = 0;
  #asked = 0;
  #idleSeconds = 0;
  #isOver = false;

  /** `over` is called once, when it ends. */
  constructor({ seconds, idleSeconds }: Limits, over: () => void, clocks: Clocks = systemClocks) {
    this.#clocks = clocks;
    this.#over = over;
    this.#limit = new IdleClock(clocks, () => this.end());
    this.#idle = new IdleClock(clocks, () => this.end());
    this.#gap = new SleepGap(clocks);
    this.#begin(seconds, idleSeconds);
  }

  /** Looks at the clocks from now on, and listens for the machine to sleep. `each` is done beside, every second. */
  watch(env: NodeJS.ProcessEnv, each: () => void): void {
    setInterval(() => {
      if (this.alive()) each();
    }, tickMs);
    if (process.platform !== 'linux') return;
    listenToBus(systemBusAddress(env), [sleepRule], (message) => {
      if (isGoingToSleep(message)) this.end();
    });
  }

  alive(): boolean {
    if (this.#gap.slept()) this.end();
    this.#limit.tick();
    this.#idle.tick();
    return !this.#isOver;
  }

  /** Somebody asked for something. */
  used(): void {
    this.#idle.active();
    this.#asked = this.#clocks.wall();
  }

  /** Never shortens it. */
  prolong({ seconds, idleSeconds }: Limits): void {
    const left = Math.ceil((this.#until - this.#clocks.wall()) / 1000);
    this.#begin(Math.max(seconds, left), Math.max(idleSeconds, this.#idleSeconds));
  }

  get state(): BackgroundState {
    const idleUntil = Math.min(this.#until, this.#asked + this.#idleSeconds * 1000);
    return { until: new Date(this.#until).toISOString(), idleUntil: new Date(idleUntil).toISOString() };
  }

  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#over();
  }

  #begin(seconds: number, idleSeconds: number): void {
    this.#until = this.#clocks.wall() + seconds * 1000;
    this.#asked = this.#clocks.wall();
    this.#idleSeconds = idleSeconds;
    this.#limit.start(seconds);
    this.#idle.start(idleSeconds);
  }
}
