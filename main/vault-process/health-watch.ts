/**
 * Keeps the health of an open vault up to date in the background: a few milliseconds of work at a time, passwords measured in
 * a thread of their own, looked up in a list of breaches where there is one. Says so when what it found is something new.
 */
import { HealthChecker } from '../../app/health/checker.ts';
import { isNews, localDay, mostDays, readTrend, storedPoint } from '../../app/health/trend.ts';
import { randomBytes } from '../../app/crypto/random.ts';
import { BreachFile } from '../../app/storage/breach-file.ts';
import { AskedRanges } from '../../app/health/asked-ranges.ts';
import { inPortions, tick } from './portions.ts';
import type { Findings } from '../../app/health/checker.ts';
import type { HealthFlag, TrendPoint } from '../../app/health/problems.ts';
import type { HealthSummary } from '../../app/bridge/views.ts';
import type { OpenVault } from '../../app/vault/open-vault.ts';
import type { Measuring } from './measuring.ts';

/** Work between two looks at what else waits: well under a frame. */
const sliceMs = 4;
/** Changes that follow closely are checked together. */
const pauseMs = 250;
const batch = 24;
/** Passwords after which the findings so far are shown: putting them together costs by all that there are, so that it is done so often at most. */
const showEvery = 480;
const mostShown = 8;
/** Measuring takes a core for minutes: it waits until nobody has asked the vault for anything for so long, but not for ever. */
const quietMs = 250;
const mostQuietMs = 1_000;

export class HealthWatch {
  readonly #vault: OpenVault;
  readonly #measuring: Measuring;
  readonly #now: () => number;
  readonly #onNews: () => void;
  #told = 0;
  #usedAt = -Infinity;
  readonly #checker: HealthChecker;
  #findings: Findings | undefined;
  #firstKnown = (): void => undefined;
  /** The first findings are there. */
  readonly #first = new Promise<void>((resolve) => (this.#firstKnown = resolve));
  /** Nothing is left to be looked at. */
  #complete = false;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;
  #list: string | undefined;
  #listFailure: unknown;
  /** A day of the trend was written that isn't worth a save until somebody looks at it. */
  #unsavedDay = false;
  /** What the service is being asked about. */
  #asked = new AskedRanges();

  constructor(vault: OpenVault, measuring: Measuring, now: () => number, onNews: () => void) {
    this.#vault = vault;
    this.#measuring = measuring;
    this.#now = now;
    this.#onNews = () => {
      this.#told += 1;
      onNews();
    };
    this.#checker = new HealthChecker(vault, randomBytes(32), now);
  }

  /** Checks soon. */
  changed(): void {
    this.#begin(pauseMs);
  }

  begin(milliseconds: number): void {
    if (this.#findings === undefined && this.#running === undefined) this.#begin(milliseconds);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** What was found so far, if anything was looked at. */
  get findings(): Findings | undefined {
    return this.#findings;
  }

  get complete(): boolean {
    return this.#complete && !this.#again && this.#timer === undefined;
  }

  get summary(): HealthSummary | undefined {
    if (this.#findings === undefined) return undefined;
    const { score, found } = this.#findings;
    const reminding = new Set(['rotation', 'expired', 'expiring']);
    return {
      ...(score === undefined ? {} : { score }),
      findings: found.length,
      due: found.filter(({ problem }) => reminding.has(problem)).length,
      told: this.#told,
    };
  }

  /** Somebody uses the vault: what nobody waits for makes room. */
  inUse(): void {
    this.#usedAt = performance.now();
  }

  flags(id: string): ReadonlySet<HealthFlag> {
    return this.#checker.flags(id);
  }

  /** What was found so far; the first findings are waited for. */
  async report(): Promise<Findings> {
    this.begin(0);
    if (this.#findings === undefined) {
      clearTimeout(this.#timer);
      await Promise.race([this.#run(), this.#first]);
    }
    return this.#findings ?? this.#gathered();
  }

  trend(): readonly TrendPoint[] {
    return readTrend(this.#vault.healthDays());
  }

  /** Somebody looks at the trend: what it says today is worth saving. */
  keepTrend(): void {
    if (!this.#unsavedDay) return;
    this.#unsavedDay = false;
    this.#vault.keepHealthDays(this.#vault.healthDays(), true);
  }

  /** The list of breaches to look passwords up in; undefined for none. Throws where it is no such list. */
  async useList(path: string | undefined): Promise<void> {
    if (path === this.#list) return;
    if (path !== undefined) await (await BreachFile.open(path)).close();
    this.#list = path;
    this.#listFailure = undefined;
    this.#checker.forgetBreaches();
    this.#begin(0);
  }

  /** Why the list could not be searched to its end, where that is so. */
  get listFailure(): unknown {
    return this.#listFailure;
  }

  /** The first five digits of the SHA-1 of the passwords that weren't looked up, at most so many. */
  async prefixes(most: number): Promise<readonly string[]> {
    this.#asked = new AskedRanges();
    for await (const [hash, sha1] of inPortions(this.#checker.notLookedUp(), sliceMs)) {
      if (this.#asked.size >= most || this.#stopped) break;
      this.#asked.add(hash, sha1);
    }
    return this.#asked.prefixes();
  }

  /** What the service answered for a prefix. */
  range(prefix: string, lines: string): void {
    for (const [hash, times] of this.#asked.answered(prefix, lines)) this.#checker.lookedUp(hash, times);
  }

  /** Puts together what was looked up. Nothing more is expected from the service. */
  async show(): Promise<void> {
    this.#asked = new AskedRanges();
    await this.#gathered();
    this.#onNews();
  }

  #begin(milliseconds: number): void {
    if (this.#stopped) return;
    if (this.#running !== undefined) {
      this.#again = true;
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), milliseconds);
  }

  #run(): Promise<void> {
    this.#timer = undefined;
    this.#running ??= this.#check()
      .catch(() => undefined)
      .finally(() => {
        this.#running = undefined;
        if (this.#again) {
          this.#again = false;
          this.#begin(pauseMs);
        }
      });
    return this.#running;
  }

  async #check(): Promise<void> {
    this.#complete = false;
    await this.#look();
    await this.#gathered();
    if (this.#list !== undefined) {
      this.#listFailure = undefined;
      await this.#lookUp(this.#list).catch((error: unknown) => (this.#listFailure = error));
    }
    this.#onNews();
    await this.#measure();
    await this.#gathered();
    this.#complete = true;
    this.#noteDay();
    this.#measuring.rest();
    this.#onNews();
  }

  async #look(): Promise<void> {
    this.#checker.changed();
    while (!this.#stopped && !this.#checker.step(sliceMs)) await tick();
  }

  async #measure(): Promise<void> {
    let shown = 0;
    const every = Math.max(showEvery, Math.ceil((this.#findings?.passwords ?? 0) / mostShown));
    for (let done = 0; !this.#stopped && !this.#again;) {
      await this.#quiet();
      const waiting = this.#checker.unmeasured(batch);
      if (waiting.size === 0) break;
      const hashes = [...waiting.keys()];
      const guesses = await this.#measuring.measure([...waiting.values()]);
      hashes.forEach((hash, at) => this.#checker.measured(hash, guesses[at] ?? 0));
      done += hashes.length;
      if (done - shown < every) continue;
      shown = done;
      await this.#gathered();
      this.#onNews();
    }
  }

  async #quiet(): Promise<void> {
    const begun = performance.now();
    const isInUse = (): boolean => performance.now() - this.#usedAt < quietMs;
    while (isInUse() && performance.now() - begun < mostQuietMs && !this.#again && !this.#stopped) {
      await new Promise((resolve) => setTimeout(resolve, quietMs));
    }
  }

  async #lookUp(path: string): Promise<void> {
    const file = await BreachFile.open(path);
    try {
      for await (const [hash, sha1] of inPortions(this.#checker.notLookedUp(), sliceMs)) {
        if (this.#stopped || this.#list !== path) break;
        this.#checker.lookedUp(hash, await file.count(sha1));
      }
    } finally {
      await file.close();
    }
    await this.#gathered();
  }

  async #gathered(): Promise<Findings> {
    const work = this.#checker.gather();
    for (;;) {
      const end = performance.now() + sliceMs;
      do {
        const next = work.next();
        if (next.done === true) {
          this.#findings = next.value;
          this.#firstKnown();
          return next.value;
        }
      } while (performance.now() < end);
      await tick();
    }
  }

  #noteDay(): void {
    const { score, items, found } = this.#findings ?? {};
    if (score === undefined || items === undefined || found === undefined || this.#again || this.#stopped) return;
    const point = { score, items, findings: found.length };
    if (!isNews(this.trend(), point)) return;
    const now = this.#now();
    const days = Object.entries(this.#vault.healthDays()).sort(([a], [b]) => (a < b ? -1 : 1));
    const kept = days.slice(-mostDays).filter(([day]) => day !== localDay(now));
    const today = [localDay(now), storedPoint(new Date(now).toISOString(), point)] as const;
    this.#vault.keepHealthDays(Object.fromEntries([...kept, today]), false);
    this.#unsavedDay = true;
  }
}
