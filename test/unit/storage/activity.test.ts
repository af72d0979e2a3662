/** The activity log: in order, bounded, with nothing lost when it rolls over, and nothing read that isn't ours. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Fernet } from '../../../app/crypto/fernet.ts';
import { appendActivity, keptEntries, keptYears, readActivity } from '../../../app/storage/activity.ts';
import { seal } from '../../../app/storage/private-lines.ts';
import type { Activity } from '../../../app/storage/activity.ts';

const keys = [Fernet.generateKey()];
const now = Date.parse('2026-11-23T12:00:00.000Z');
const at = (seconds: number): string => new Date(now + seconds * 1000).toISOString();
function lines(name: string): number {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0;
}
const entry = (seconds: number, program = 'Frond'): Activity => ({ at: at(seconds), action: 'copy', program });

/** The log as it is after so many entries; one sealed line, many times. */
function fill(name: string, count: number, program: string): void {
  const line = Buffer.from(seal(keys, { ...entry(-60, program) })).toString();
  writeFileSync(join(folder, name), line.repeat(count), { mode: 0o600 });
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'frond-activity-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('oldest first, as it was written, in a file for its owner only', async () => {
  const entries: readonly Activity[] = [
    { at: at(0), action: 'unlock', program: 'Frond' },
    { at: at(1), action: 'reveal', itemId: 'A'.repeat(22), field: 'fields/password', program: 'Frond' },
    { at: at(2), action: 'read', itemId: 'A'.repeat(22), field: 'fields/password', program: 'deploy.sh' },
  ];
  for (const one of entries) await appendActivity(folder, keys, one);
  expect(await readActivity(folder, keys, now)).toEqual(entries);
  const path = join(folder, 'activity.log');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readFileSync(path, 'utf8')).not.toMatch(/deploy|password|reveal|Frond/);
});

test('it rolls over when it is full: the newest stay, the ones before them too, older ones go', async () => {
  fill('activity.older.log', 40, 'long ago');
  fill('activity.log', keptEntries - 1, 'before');
  await appendActivity(folder, keys, entry(1, 'the last of the full one'));
  expect([lines('activity.older.log')]).toEqual([keptEntries]);
  await appendActivity(folder, keys, entry(2, 'the first of the new one'));
  expect(lines('activity.log')).toBe(1);
  const read = await readActivity(folder, keys, now);
  expect(read).toHaveLength(keptEntries + 1);
  expect(read.some(({ program }) => program === 'long ago')).toBe(false);
  expect(read.slice(-3).map(({ program }) => program)).toEqual([
    'before',
    'the last of the full one',
    'the first of the new one',
  ]);
});

test('several that write at once while it rolls over lose nothing', async () => {
  fill('activity.log', keptEntries - 20, 'before');
  const many = Array.from({ length: 60 }, (_, one) => appendActivity(folder, keys, entry(one, `program ${one}`)));
  await Promise.all(many);
  const programs = new Set((await readActivity(folder, keys, now)).map(({ program }) => program));
  expect(programs.size).toBe(61);
  expect(lines('activity.older.log') + lines('activity.log')).toBe(keptEntries + 40);
});

test('what is older than it reaches back, foreign or damaged is passed over', async () => {
  const path = join(folder, 'activity.log');
  await appendActivity(folder, keys, entry(-keptYears * 366 * 86_400, 'too old'));
  await appendActivity(folder, [Fernet.generateKey()], entry(0, 'of another key'));
  await appendActivity(folder, keys, entry(1, 'ours'));
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, `${whole}not a token\n${whole.split('\n')[2]?.slice(0, 50) ?? ''}`);
  // A line that broke off in a crash doesn't spoil the one that follows.
  await appendActivity(folder, keys, entry(2, 'ours again'));
  expect((await readActivity(folder, keys, now)).map(({ program }) => program)).toEqual(['ours', 'ours again']);
});

test('without a log there are no entries', async () => {
  expect(await readActivity(folder, keys, now)).toEqual([]);
});
