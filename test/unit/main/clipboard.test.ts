/** S11: the clipboard is cleared when due, on lock and on quit, and only if it still holds our value. */
import { beforeEach, expect, test } from 'vitest';
import { ClipboardGuard } from '../../../main/clipboard.ts';

let content = '';
let now = 0;
let cleared = 0;
let guard: ClipboardGuard;

beforeEach(() => {
  content = 'what was there before';
  now = 1_000_000;
  cleared = 0;
  const system = {
    writeConcealed: (text: string) => {
      content = text;
      return Promise.resolve();
    },
    read: () => Promise.resolve(content),
    clear: () => {
      content = '';
      return Promise.resolve();
    },
  };
  guard = new ClipboardGuard(
    system,
    () => now,
    () => (cleared += 1),
  );
});

test('cleared when its time is over, not before', async () => {
  expect(await guard.copy('s3cret', 30)).toBe(30_000);
  now += 29_999;
  await guard.tick();
  expect(content).toBe('s3cret');
  now += 1;
  await guard.tick();
  expect([content, cleared, guard.holds]).toEqual(['', 1, false]);
});

test('cleared on lock and quit without waiting', async () => {
  await guard.copy('s3cret', 30);
  await guard.clear();
  expect(content).toBe('');
});

test('what somebody else copied since is kept', async () => {
  await guard.copy('s3cret', 30);
  content = 'a shopping list';
  now += 60_000;
  await guard.tick();
  expect([content, guard.holds]).toEqual(['a shopping list', false]);
});

test('nothing of ours there: nothing is cleared', async () => {
  await guard.clear();
  await guard.tick();
  expect([content, cleared]).toEqual(['what was there before', 0]);
});

test('a second copy starts the time again', async () => {
  await guard.copy('one', 30);
  now += 20_000;
  await guard.copy('two', 30);
  now += 20_000;
  await guard.tick();
  expect(content).toBe('two');
  now += 10_000;
  await guard.tick();
  expect(content).toBe('');
});

test('without a time limit only lock and quit clear it', async () => {
  expect(await guard.copy('s3cret', 0)).toBe(0);
  now += 86_400_000;
  await guard.tick();
  expect(content).toBe('s3cret');
  await guard.clear();
  expect(content).toBe('');
});

test('a sleep counts: what was due meanwhile is cleared on waking', async () => {
  await guard.copy('s3cret', 30);
  now += 8 * 3_600_000;
  await guard.tick();
  expect(content).toBe('');
});

test('the value itself is not remembered', async () => {
  await guard.copy('canary-77', 30);
  const { inspect } = await import('node:util');
  expect(inspect(guard, { depth: 10, showHidden: true })).not.toContain('canary');
});
