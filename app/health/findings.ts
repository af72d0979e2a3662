/** The rules: what is wrong with an item, from its facts and from what is known of its passwords. */
import { limits } from './problems.ts';
import { levelOf } from './score.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './problems.ts';

const dayMs = 86_400_000;
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export interface Known {
  /** Guesses for a password as a power of ten; undefined until it was measured. */
  readonly guesses: (hash: string) => number | undefined;
  /** How often it stands in breaches; undefined where that wasn't looked up. */
  readonly breaches: (hash: string) => number | undefined;
  /** Number of the group of items that share it, where there is one. */
  readonly group: (hash: string) => number | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Everything that is wrong, what was excluded included. */
export function findingsOf(id: string, facts: Facts, known: Known): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { field, hash, changedAt } of facts.passwords) {
    const times = known.breaches(hash) ?? 0;
    if (times > 0) findings.push({ problem: 'breached', id, field, times });
    const guesses = known.guesses(hash);
    const level = guesses === undefined ? 'strong' : levelOf(guesses);
    if (level !== 'strong') {
      findings.push({ problem: 'weak', id, field, ...(level === 'veryWeak' ? { veryWeak: true as const } : {}) });
    }
    const group = known.group(hash);
    if (group !== undefined) findings.push({ problem: 'reused', id, field, group });
    if (facts.rotation === undefined && known.now - changedAt > limits.oldDays * dayMs) {
      findings.push({ problem: 'old', id, field, day: dayOf(changedAt) });
    }
  }
  for (const { field, day } of facts.ends) {
    const days = (Date.parse(day) - Date.parse(dayOf(known.now))) / dayMs;
    if (days > limits.soonDays || Number.isNaN(days)) continue;
    findings.push({ problem: days < 0 ? 'expired' : 'expiring', id, day, ...(field === undefined ? {} : { field }) });
  }
  if (facts.rotation !== undefined) {
    const { every, since } = facts.rotation;
    if (known.now - since > every * dayMs) findings.push({ problem: 'rotation', id, every, day: dayOf(since) });
  }
  for (const host of facts.insecure) findings.push({ problem: 'insecure', id, host });
  if (facts.wantsCode) findings.push({ problem: 'noCode', id });
  return findings;
}

/** Whether an item takes part in the score: there is something about it that could be wrong. */
export function isAssessed(facts: Facts, findings: readonly Finding[]): boolean {
  return facts.passwords.length > 0 || facts.ends.length > 0 || facts.rotation !== undefined || findings.length > 0;
}
