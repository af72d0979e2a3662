/**
 * The score of each day, as the vault keeps it (docs/MERGE.md, "Health"): under the key `health` a member a day, an array that
 * begins with the time of writing, so that of two copies of a day the later one wins a merge.
 */
import type { Json, JsonObject } from '../vault/json.ts';
import type { TrendPoint } from './problems.ts';

/** Two years. */
export const mostDays = 730;
const day = /^\d{4}-\d\d-\d\d$/;

export function readTrend(stored: JsonObject): readonly TrendPoint[] {
  return Object.keys(stored)
    .filter((key) => day.test(key))
    .sort()
    .slice(-mostDays)
    .flatMap((key) => readPoint(key, stored[key]) ?? []);
}

function readPoint(key: string, value: Json | undefined): TrendPoint | undefined {
  if (!Array.isArray(value)) return undefined;
  const [, score, items, findings] = value as readonly Json[];
  if (typeof score !== 'number' || typeof items !== 'number' || typeof findings !== 'number') return undefined;
  if (!(score >= 0 && score <= 100)) return undefined;
  return { day: key, score, items, findings };
}

export function storedPoint(at: string, { score, items, findings }: Omit<TrendPoint, 'day'>): Json {
  return [at, score, items, findings];
}

/** Whether the point says something that the newest of the trend doesn't. */
export function isNews(trend: readonly TrendPoint[], { score, items, findings }: Omit<TrendPoint, 'day'>): boolean {
  const last = trend[trend.length - 1];
  return last?.score !== score || last.items !== items || last.findings !== findings;
}

/** The day of a time where the person is. */
export function localDay(ms: number): string {
  const time = new Date(ms);
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${time.getFullYear()}-${part(time.getMonth() + 1)}-${part(time.getDate())}`;
}
