/** S11: the clipboard is cleared when due, on lock and on quit, and only if it still holds our value. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ClipboardGuard } from '../../../main/clipboard.ts';
import { clipboardMemory } from '../../../main/clipboard-memory.ts';
import type { ClipboardMemory, Sealing } from '../../../main/clipboard-memory.ts';
import type { SystemClipboard } from '../../../main/compat.ts';

let content = '';
let now = 0;
let monotonic = 0;
let cleared = 0;
let guard: ClipboardGuard;
let system: SystemClipboard;
const clocks = { wall: () => now, monotonic: () => monotonic };
const day = 86_400_000;

beforeEach(() => {
  content = 'what was there before';
  now = 1_700_000_000_000;
  monotonic = 5_000;
  cleared = 0;
  system = {
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
  guard = new ClipboardGuard(system, clocks, () => (cleared += 1));
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

test('a wall clock that is set back a day delays nothing', async () => {
  await guard.copy('s3cret', 30);
  now -= day;
  for (const passed of [29_999, 1]) {
    expect(content).toBe('s3cret');
    now += passed;
    monotonic += passed;
    await guard.tick();
  }
  expect([content, cleared]).toEqual(['', 1]);
});

test('a wall clock that is set ahead a day clears at once: rather too early than too late', async () => {
  await guard.copy('s3cret', 30);
  now += day;
  await guard.tick();
  expect([content, cleared]).toEqual(['', 1]);
});

test('a lock clears what is still on its way to the clipboard', async () => {
  const copying = guard.copy('s3cret', 30);
  await guard.clear();
  await copying;
  expect([content, guard.holds]).toEqual(['', false]);
});

test('what is copied while an earlier value is being cleared stays, and is cleared in its time', async () => {
  await guard.copy('one', 30);
  const clearing = guard.clear();
  const copying = guard.copy('two', 30);
  await Promise.all([clearing, copying]);
  expect([content, guard.holds]).toEqual(['two', true]);
  now += 30_000;
  await guard.tick();
  expect(content).toBe('');
});

test('the value itself is not remembered', async () => {
  await guard.copy('canary-77', 30);
  const { inspect } = await import('node:util');
  expect(inspect(guard, { depth: 10, showHidden: true })).not.toContain('canary');
});

describe('a crash while our value is there', () => {
  let folder = '';
  const start = (memory: ClipboardMemory): ClipboardGuard =>
    new ClipboardGuard(system, clocks, () => undefined, memory);
  const inSession = (): ClipboardMemory =>
    clipboardMemory({ platform: 'linux', env: { XDG_RUNTIME_DIR: join(folder, 'run') }, profile: '/profile' });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'frond-clipboard-'));
    mkdirSync(join(folder, 'run'), { mode: 0o700 });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const marks = (): readonly string[] => readdirSync(join(folder, 'run', 'frond'));

  test('the next start clears it', async () => {
    await start(inSession()).copy('s3cret', 30);
    await start(inSession()).recover();
    expect([content, marks()]).toEqual(['', []]);
  });

  test('the next start keeps what is not ours, and asks no second time', async () => {
    await start(inSession()).copy('s3cret', 30);
    content = 'a shopping list';
    await start(inSession()).recover();
    expect([content, marks()]).toEqual(['a shopping list', []]);
    content = 's3cret';
    await start(inSession()).recover();
    expect(content).toBe('s3cret');
  });

  test('after an end in order nothing is remembered', async () => {
    const first = start(inSession());
    await first.copy('s3cret', 30);
    await first.clear();
    expect(marks()).toEqual([]);
    content = 's3cret';
    await start(inSession()).recover();
    expect(content).toBe('s3cret');
  });

  test('what is remembered holds no value and is for this user alone', async () => {
    await start(inSession()).copy('canary-77', 30);
    const [name = ''] = marks();
    const file = join(folder, 'run', 'frond', name);
    const text = readFileSync(file, 'latin1');
    expect(text).not.toContain('canary');
    expect(text).not.toContain(Buffer.from('canary-77').toString('base64url'));
    expect(lstatSync(file).mode & 0o777).toBe(0o600);
  });

  test('a planted link is replaced, not followed; nonsense means nothing', async () => {
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'untouched');
    await start(inSession()).copy('one', 30);
    const [name = ''] = marks();
    const file = join(folder, 'run', 'frond', name);
    rmSync(file);
    symlinkSync(victim, file);
    await start(inSession()).copy('two', 30);
    expect(readFileSync(victim, 'utf8')).toBe('untouched');
    writeFileSync(file, '{"key":"short"}');
    await start(inSession()).recover();
    expect(content).toBe('two');
  });

  test('without a folder of the session, or with one that others may enter, nothing is written', async () => {
    const open = join(folder, 'open');
    mkdirSync(open, { mode: 0o755 });
    for (const env of [{}, { XDG_RUNTIME_DIR: open }, { XDG_RUNTIME_DIR: join(folder, 'none') }]) {
      await start(clipboardMemory({ platform: 'linux', env, profile: folder })).copy('s3cret', 30);
    }
    expect(readdirSync(folder).sort()).toEqual(['open', 'run']);
    expect([...readdirSync(open), ...readdirSync(join(folder, 'run'))]).toEqual([]);
  });

  test('elsewhere it lies in the profile, sealed, or nowhere', async () => {
    const turn = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0x55);
    const sealing: Sealing = {
      seal: (text) => Promise.resolve(turn(Buffer.from(text))),
      open: (bytes) => Promise.resolve(Buffer.from(turn(bytes)).toString()),
    };
    const memory = (): ClipboardMemory => clipboardMemory({ platform: 'darwin', env: {}, profile: folder, sealing });
    await start(clipboardMemory({ platform: 'darwin', env: {}, profile: folder })).copy('s3cret', 30);
    expect(existsSync(join(folder, 'clipboard-mark'))).toBe(false);
    await start(memory()).copy('s3cret', 30);
    expect(readFileSync(join(folder, 'clipboard-mark'), 'latin1')).not.toContain('"key"');
    await start(memory()).recover();
    expect([content, existsSync(join(folder, 'clipboard-mark'))]).toEqual(['', false]);
  });
});
