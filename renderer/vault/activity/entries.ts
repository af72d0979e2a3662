/** The entries of the activity log that a person asked for, and rows of them with a heading for each day. Pure. */
import type { ActivityEntry, ActivityView } from '../../../app/bridge/channels/activity.ts';

export const periods = ['all', 'today', 'week', 'month', 'year'] as const;
export type Period = (typeof periods)[number];

export interface Filters {
  readonly text: string;
  /** Empty: all. */
  readonly action: string;
  readonly itemId: string;
  readonly program: string;
  readonly period: Period;
}

export const noFilters: Filters = { text: '', action: '', itemId: '', program: '', period: 'all' };

export const isUnfiltered = (filters: Filters): boolean =>
  (Object.keys(noFilters) as (keyof Filters)[]).every((name) => filters[name] === noFilters[name]);

export type Row =
  | { readonly kind: 'day'; readonly day: string; readonly key: string }
  | { readonly kind: 'entry'; readonly entry: ActivityEntry; readonly key: string };

/** The words by which search finds an entry. */
export type Spoken = (entry: ActivityEntry) => string;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

function since(period: Period, now: Date): string {
  const days = { all: Infinity, today: 0, week: 6, month: 29, year: 364 }[period];
  if (days === Infinity) return '';
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - days).toISOString();
}

export function filtered(
  entries: readonly ActivityEntry[],
  filters: Filters,
  spoken: Spoken,
  now: Date,
): readonly ActivityEntry[] {
  const begin = since(filters.period, now);
  const words = plain(filters.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries.filter((entry) => {
    if (filters.action !== '' && entry.action !== filters.action) return false;
    if (filters.itemId !== '' && entry.itemId !== filters.itemId) return false;
    if (filters.program !== '' && entry.program !== filters.program) return false;
    if (entry.at < begin) return false;
    if (words.length === 0) return true;
    const text = plain(spoken(entry));
    return words.every((word) => text.includes(word));
  });
}

/** The day of an ISO time where the person is, YYYY-MM-DD. */
export function dayOf(at: string): string {
  const time = new Date(at);
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${time.getFullYear()}-${part(time.getMonth() + 1)}-${part(time.getDate())}`;
}

export function rowsOf(entries: readonly ActivityEntry[]): readonly Row[] {
  const rows: Row[] = [];
  let last = '';
  entries.forEach((entry, at) => {
    const day = dayOf(entry.at);
    if (day !== last) rows.push({ kind: 'day', day, key: `${day} ${at}` });
    last = day;
    rows.push({ kind: 'entry', entry, key: `${entry.at} ${at}` });
  });
  return rows;
}

/** What the filters offer: only what the log has. */
export function choicesOf({ entries, items }: ActivityView): {
  readonly actions: readonly string[];
  readonly items: readonly (readonly [id: string, title: string])[];
  readonly programs: readonly string[];
} {
  const programs = new Set(entries.flatMap(({ program }) => program ?? []));
  return {
    actions: [...new Set(entries.map(({ action }) => action))],
    items: Object.entries(items)
      .map(([id, { title }]) => [id, title] as const)
      .sort(([, a], [, b]) => a.localeCompare(b)),
    programs: [...programs].sort((a, b) => a.localeCompare(b)),
  };
}
