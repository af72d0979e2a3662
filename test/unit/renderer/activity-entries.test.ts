/** What the activity log's filters let through, and its rows by day. */
import { expect, test } from 'vitest';
import { choicesOf, filtered, noFilters, rowsOf } from '../../../renderer/vault/activity/entries.ts';
import type { Filters } from '../../../renderer/vault/activity/entries.ts';
import type { ActivityEntry } from '../../../app/bridge/channels/activity.ts';

const now = new Date(2026, 10, 23, 15, 30);
/** So many days ago, at noon where the person is. */
const ago = (days: number): string => new Date(2026, 10, 23 - days, 12).toISOString();

const entries: readonly ActivityEntry[] = [
  { at: ago(0), action: 'copy', itemId: 'cafe', field: 'password', program: 'Frond' },
  { at: ago(1), action: 'read', itemId: 'cafe', field: 'password', program: 'deploy.sh' },
  { at: ago(6), action: 'reveal', itemId: 'bank', field: 'password', program: 'Frond' },
  { at: ago(29), action: 'unlock', program: 'Frond' },
  { at: ago(200), action: 'copy', itemId: 'bank', program: 'Frond' },
  { at: ago(500), action: 'lock', program: 'Frond' },
];
const titles: Readonly<Record<string, string>> = { cafe: 'Café Élan', bank: 'Bank' };
const spoken = ({ action, itemId = '', program = '' }: ActivityEntry): string =>
  [action, titles[itemId] ?? '', program].join(' ');
const places = (filters: Partial<Filters>): readonly number[] =>
  filtered(entries, { ...noFilters, ...filters }, spoken, now).map((entry) => entries.indexOf(entry));

test('without filters everything is there, the latest first as it came', () => {
  expect(places({})).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a period begins with a day, not with an hour', () => {
  expect(places({ period: 'today' })).toEqual([0]);
  expect(places({ period: 'week' })).toEqual([0, 1, 2]);
  expect(places({ period: 'month' })).toEqual([0, 1, 2, 3]);
  expect(places({ period: 'year' })).toEqual([0, 1, 2, 3, 4]);
  const midnight = { at: new Date(2026, 10, 23).toISOString(), action: 'copy' } as const;
  const before = { at: new Date(2026, 10, 22, 23, 59, 59).toISOString(), action: 'copy' } as const;
  expect(filtered([midnight, before], { ...noFilters, period: 'today' }, spoken, now)).toEqual([midnight]);
});

test('action, item and program narrow each other', () => {
  expect(places({ action: 'copy' })).toEqual([0, 4]);
  expect(places({ action: 'copy', itemId: 'bank' })).toEqual([4]);
  expect(places({ program: 'deploy.sh' })).toEqual([1]);
  expect(places({ program: 'deploy.sh', action: 'copy' })).toEqual([]);
  expect(places({ action: 'copy', period: 'month' })).toEqual([0]);
});

test('words are found in any order, without their accents and capitals', () => {
  expect(places({ text: 'ELAN copy' })).toEqual([0]);
  expect(places({ text: '  cafe  ' })).toEqual([0, 1]);
  expect(places({ text: 'cafe bank' })).toEqual([]);
});

test('each day has a heading before its entries, and the choices are what the log has', () => {
  const rows = rowsOf(entries.slice(0, 3).concat({ ...entries[2]!, action: 'copy' }));
  expect(rows.map(({ kind }) => kind)).toEqual(['day', 'entry', 'day', 'entry', 'day', 'entry', 'entry']);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  const items = Object.fromEntries(
    Object.entries(titles).map(([id, title]) => [id, { type: 'login', title, trashed: false, fields: {} } as const]),
  );
  const choices = choicesOf({ entries, items, keeps: { entries: 1, years: 1 } });
  expect(choices.actions).toEqual(['copy', 'read', 'reveal', 'unlock', 'lock']);
  expect(choices.items.map(([, title]) => title)).toEqual(['Bank', 'Café Élan']);
  expect(choices.programs).toEqual(['deploy.sh', 'Frond']);
});
