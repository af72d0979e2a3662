/** What programs read of an item, out of a log that grows and is begun anew. */
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Fernet } from '../../../app/crypto/fernet.ts';
import { appendActivity } from '../../../app/storage/activity.ts';
import { ProgramReads } from '../../../app/storage/program-reads.ts';

const keys = [Fernet.generateKey()];
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frond-reads-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const note = (
  second: number,
  field: string,
  more: { action?: 'read' | 'copy'; program?: string } = {},
): Promise<void> =>
  appendActivity(folder, keys, {
    at: `2026-11-23T08:00:0${second}.000Z`,
    action: 'read',
    itemId: 'a',
    field,
    program: 'node',
    folder: '/shop',
    ...more,
  });

test('each program’s last read of each field, the newest first; other uses don’t count', async () => {
  const reads = new ProgramReads(folder);
  expect(await reads.of('a', keys)).toEqual([]);
  await note(1, 'password');
  await note(2, 'username');
  await note(3, 'password', { action: 'copy', program: 'Frond' });
  const first = await reads.of('a', keys);
  expect(first.map(({ field, at }) => [field, at.slice(17, 19)])).toEqual([
    ['username', '02'],
    ['password', '01'],
  ]);
  // It goes on where it was.
  await note(4, 'password');
  await note(5, 'password', { program: 'python3' });
  expect((await reads.of('a', keys)).map(({ program, field }) => `${program} ${field}`)).toEqual([
    'python3 password',
    'node password',
    'node username',
  ]);
  expect(await reads.of('b', keys)).toEqual([]);
  expect(await new ProgramReads(folder).of('a', [Fernet.generateKey()])).toEqual([]);
});

test('a log that was begun anew loses nothing, and half a line waits for its end', async () => {
  const reads = new ProgramReads(folder);
  await note(1, 'password');
  await reads.of('a', keys);
  await note(2, 'username');
  await rename(join(folder, 'activity.log'), join(folder, 'activity.older.log'));
  await note(3, 'key');
  await writeFile(join(folder, 'activity.log'), 'gAAAA', { flag: 'a' });
  expect((await reads.of('a', keys)).map(({ field }) => field)).toEqual(['key', 'username', 'password']);
  await note(4, 'token');
  expect((await reads.of('a', keys)).map(({ field }) => field)).toEqual(['token', 'key', 'username', 'password']);
});
