/** Which backups stay: the 10 last, and the newest of each of 7 days, 4 weeks and 12 months (UTC). */

export interface Dated {
  /** ISO 8601 UTC. */
  readonly savedAt: string;
}

const day = 24 * 60 * 60 * 1000;
const latest = 10;
const rules: readonly (readonly [number, (time: number) => string | number])[] = [
  [7, (time) => Math.floor(time / day)],
  // Weeks begin on Monday; 1970 began on a Thursday.
  [4, (time) => Math.floor((time / day + 3) / 7)],
  [12, (time) => new Date(time).toISOString().slice(0, 7)],
];

/** The backups to keep, newest first. */
export function keepGenerations<Backup extends Dated>(backups: readonly Backup[], last = latest): readonly Backup[] {
  const newestFirst = [...backups].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  const kept = new Set(newestFirst.slice(0, last));
  for (const [count, periodOf] of rules) {
    const periods = new Set<string | number>();
    for (const backup of newestFirst) {
      const period = periodOf(Date.parse(backup.savedAt));
      if (periods.has(period)) continue;
      if (periods.size === count) break;
      periods.add(period);
      kept.add(backup);
    }
  }
  return newestFirst.filter((backup) => kept.has(backup));
}
