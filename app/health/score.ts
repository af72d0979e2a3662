/** The score: the mean of what the items keep of their 100 points, rounded down so that only a vault without findings has 100. */
import { limits, penalties } from './problems.ts';
import type { Finding } from './problems.ts';

export function itemScore(findings: readonly Finding[]): number {
  // Two fields with the same problem cost once, at the higher price.
  const costs = new Map<string, number>();
  for (const finding of findings) {
    const cost = penalties[finding.veryWeak === true ? 'veryWeak' : finding.problem];
    costs.set(finding.problem, Math.max(costs.get(finding.problem) ?? 0, cost));
  }
  let lost = 0;
  for (const cost of costs.values()) lost += cost;
  return Math.max(0, 100 - lost);
}

/** Of the sum of the items' scores and their number. */
export function vaultScore(sum: number, items: number): number | undefined {
  return items === 0 ? undefined : Math.floor(sum / items);
}

export type Level = 'veryWeak' | 'weak' | 'strong';

export function levelOf(guessesLog10: number): Level {
  if (guessesLog10 < limits.veryWeak) return 'veryWeak';
  return guessesLog10 < limits.weak ? 'weak' : 'strong';
}
