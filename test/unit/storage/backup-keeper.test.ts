/** A save never waits for the second place, which may be a slow disk, and that gets everything all the same. */
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BackupKeeper } from '../../../app/storage/backup-keeper.ts';
import { addBackup } from '../../../app/storage/backups.ts';
import { changeBackupPlaces } from '../../../app/storage/backup-places.ts';
import type { Notice } from '../../../app/storage/notice.ts';

let home: string;
const id = 'v'.repeat(22);
const places = () => ({ dataDir: join(home, 'data'), stateDir: join(home, 'state') });
const source = (at: number) => ({
  bytes: new Uint8Array(1_000_000).fill(at),
  digest: at.toString(16).padStart(64, '0'),
  savedAt: new Date(Date.UTC(2026, 10, 30, 8, at)).toISOString(),
  revision: at,
});

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'frond-keeper-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

test('what a save replaces is kept before the second place has what it lacks', async () => {
  const second = join(home, 'second');
  await mkdir(second);
  for (let at = 1; at <= 10; at += 1) await addBackup(places(), id, source(at));
  await changeBackupPlaces(places(), { second });
  const told: Notice[] = [];
  const keeper = new BackupKeeper(places(), id, (notice) => told.push(notice));
  const inSecond = (): Promise<readonly string[]> =>
    readdir(join(second, 'frond-backups', id)).catch(() => [] as string[]);
  keeper.keepLater(source(11));
  await keeper.keep(source(11));
  expect((await inSecond()).length).toBeLessThan(10);
  keeper.keepLater(source(12));
  keeper.keepLater(source(13));
  await keeper.settled();
  const revisions = (await inSecond()).map((name) => Number(/-r(\d+)-/.exec(name)?.[1])).sort((a, b) => a - b);
  expect(revisions).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  expect(told).toEqual([]);
});
