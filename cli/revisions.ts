/** The history of an item as numbered revisions: what was written together, the oldest with number 1. */
import type { HistoryEntry } from '../app/vault/item.ts';

export interface Revision {
  readonly number: number;
  /** When it was written, ISO 8601 UTC. */
  readonly at: string;
  readonly values: readonly HistoryEntry[];
}

/** Newest first. */
export function revisionsOf(history: readonly HistoryEntry[]): readonly Revision[] {
  const byStamp = new Map<string, HistoryEntry[]>();
  for (const entry of history) byStamp.set(entry.stamp, [...(byStamp.get(entry.stamp) ?? []), entry]);
  return [...byStamp]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, values], at) => ({ number: at + 1, at: values[0]?.at ?? '', values }))
    .reverse();
}
