/** A check of a vault at one go, for who waits for all of it; the window's runs in portions (main/vault-process/health-watch.ts). */
import { HealthChecker } from './checker.ts';
import { guessesLog10 } from './guesses.ts';
import type { Checked, Findings } from './checker.ts';

/** Passwords that are measured in a tenth of a second or so. */
const batch = 24;

export interface CheckOptions {
  /** Any secret 32 bytes: passwords are compared by a hash under it. */
  readonly key: Uint8Array;
  readonly now: () => number;
  /** Lets what waits have its turn: measuring many passwords takes a while. */
  readonly pause: () => Promise<void>;
  /** How often a password with this SHA-1 stands in breaches; without it none is looked up. */
  readonly breaches?: (sha1: string) => Promise<number>;
}

export async function checkVault(vault: Checked, { key, now, pause, breaches }: CheckOptions): Promise<Findings> {
  const checker = new HealthChecker(vault, key, now);
  while (!checker.step(Infinity));
  gathered(checker);
  for (;;) {
    const waiting = checker.unmeasured(batch);
    if (waiting.size === 0) break;
    for (const [hash, value] of waiting) checker.measured(hash, guessesLog10(value));
    await pause();
  }
  if (breaches !== undefined) {
    for (const [hash, sha1] of checker.notLookedUp()) checker.lookedUp(hash, await breaches(sha1));
  }
  return gathered(checker);
}

function gathered(checker: HealthChecker): Findings {
  const work = checker.gather();
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}
