/**
 * Keeps the health of an open vault up to date in the background: a few milliseconds of work at a time, passwords measured in
 * a thread of their own, looked up in a list of breaches where there is one. Says so when what it found is something new.
 */
import { HealthChecker } from '../../app/health/checker.ts';
import { isNews, localDay, mostDays, readTrend, storedPoint } from '../../app/health/trend.ts';
import { randomBytes } from '../../app/crypto/random.ts';
import { BreachFile } from '../../app/storage/breach-file.ts';
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
/** Passwords after which the findings so far are shown. */
const showEvery = 480;

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

export class HealthWatch {
  readonly #vault: OpenVault;
  readonly #measuring: Measuring;
  readonly #now: () => number;
  readonly #onNews: () => void;
  readonly #checker: HealthChecker;
  #findings: Findings | undefined;
  /** Nothing is left to be looked at. */
  #complete = false;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;
  #list: string | undefined;
  /** A day of the trend was written that isn't worth a save until somebody looks at it. */
  #unsavedDay = false;

  constructor(vault: OpenVault, measuring: Measuring, now: () => number, onNews: () => void) {
    this.#vault = vault;
    this.#measuring = measuring;
    this.#now = now;
    this.#onNews = onNews;
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
    };
  }

  flags(id: string): ReadonlySet<HealthFlag> {
    return this.#checker.flags(id);
  }

  /** What was found so far; the first findings are waited for. */
  async report(): Promise<Findings> {
    this.begin(0);
    if (this.#findings === undefined) {
      clearTimeout(this.#timer);
      await this.#run();
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
    this.#checker.forgetBreaches();
    this.#begin(0);
  }

  /** The first five digits of the SHA-1 of passwords that weren't looked up, at most so many. */
  prefixes(most: number): readonly string[] {
    return [...new Set([...this.#checker.notLookedUp(most).values()].map((hash) => hash.slice(0, 5)))];
  }

  /** What the service answered for a prefix: lines `SUFFIX:COUNT`. Lines with the count 0 are padding. */
  range(prefix: string, lines: string): void {
    const counts = new Map<string, number>();
    for (const line of lines.split('\n')) {
      const [suffix = '', count = ''] = line.trim().split(':');
      counts.set(suffix.toUpperCase(), Number(count) || 0);
    }
    for (const [hash, sha1] of this.#checker.notLookedUp(Infinity)) {
      if (sha1.startsWith(prefix)) this.#checker.lookedUp(hash, counts.get(sha1.slice(5)) ?? 0);
    }
  }

  /** Puts together what was looked up. */
  async show(): Promise<void> {
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
    if (this.#list !== undefined) await this.#lookUp(this.#list).catch(() => undefined);
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
    for (let done = 0; !this.#stopped && !this.#again;) {
      const waiting = this.#checker.unmeasured(batch);
      if (waiting.size === 0) break;
      const hashes = [...waiting.keys()];
      const guesses = await this.#measuring.measure([...waiting.values()]);
      hashes.forEach((hash, at) => this.#checker.measured(hash, guesses[at] ?? 0));
      done += hashes.length;
      if (done - shown < showEvery) continue;
      shown = done;
      await this.#gathered();
      this.#onNews();
    }
  }

  async #lookUp(path: string): Promise<void> {
    const file = await BreachFile.open(path);
    try {
      for (;;) {
        const waiting = this.#checker.notLookedUp(batch);
        if (this.#stopped || waiting.size === 0) break;
        for (const [hash, sha1] of waiting) this.#checker.lookedUp(hash, await file.count(sha1));
        await tick();
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
        if (next.done === true) return (this.#findings = next.value);
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
