/** Folders for backups, and what happens where one has no room. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addBackup, fillSecondPlace, listBackups } from '../../../app/storage/backups.ts';
import { backupFolders, changeBackupPlaces } from '../../../app/storage/backup-places.ts';
import { freeSpace, isLow } from '../../../app/storage/free-space.ts';
import { mountSmallDisk, noSmallDisk, unmount } from '../../small-disk.ts';
import type { Notice } from '../../../app/storage/notice.ts';

let home: string;
let mounted: string | undefined;
const id = 'v'.repeat(22);
const places = () => ({ dataDir: join(home, 'data'), stateDir: join(home, 'state') });
const told: Notice[] = [];
const tell = (notice: Notice): void => void told.push(notice);

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'frond-places-'));
  told.length = 0;
});
afterEach(async () => {
  if (mounted !== undefined) unmount(mounted);
  mounted = undefined;
  await rm(home, { recursive: true, force: true });
});

function smallDisk(folder: string): boolean {
  const isThere = mountSmallDisk(folder, '1m');
  if (isThere) mounted = folder;
  return isThere;
}

const source = (at: number, size: number) => ({
  bytes: new Uint8Array(size).fill(at),
  digest: at.toString(16).padStart(64, '0'),
  savedAt: new Date(Date.UTC(2026, 10, 30, 8, at)).toISOString(),
  revision: at,
});

test('a full disk: copies of the same day make room, and it is said', async ({ skip }) => {
  const disk = join(home, 'disk');
  await mkdir(disk);
  if (!smallDisk(disk)) skip(noSmallDisk);
  await changeBackupPlaces(places(), { folder: disk });
  for (let at = 1; at <= 8; at += 1) await addBackup(places(), id, source(at, 100_000), tell);
  expect(told).toEqual([]);
  await writeFile(join(disk, 'fill'), new Uint8Array(190_000));
  await addBackup(places(), id, source(9, 100_000), tell);
  expect(told).toEqual([{ kind: 'backupsThinned', params: { count: 5 } }]);
  expect((await listBackups(places(), id)).map(({ revision }) => revision)).toEqual([9, 8, 7, 6]);
  await writeFile(join(disk, 'fill-2'), new Uint8Array(400_000)).catch(() => undefined);
  await expect(addBackup(places(), id, source(10, 900_000), tell)).rejects.toMatchObject({ code: 'NO_SPACE' });
});

test('a folder that is a file, missing, or no absolute path is refused, and nothing changes', async () => {
  await writeFile(join(home, 'file'), '');
  for (const folder of [join(home, 'file'), join(home, 'nowhere'), 'relative']) {
    await expect(changeBackupPlaces(places(), { folder })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
  expect((await backupFolders(places(), id)).main).toBe(join(home, 'data', 'backups', id));
});

test('settings that somebody spoilt count as none', async () => {
  await mkdir(join(home, 'state'));
  for (const text of ['', '[]', '{"folder":7,"second":"relative"}', 'null']) {
    await writeFile(join(home, 'state', 'backup-places.json'), text);
    expect(await backupFolders(places(), id)).toEqual({
      own: join(home, 'data', 'backups', id),
      main: join(home, 'data', 'backups', id),
    });
  }
});

test('the second place gets what it lacks, and no backup is listed twice', async () => {
  const second = join(home, 'second');
  await mkdir(second);
  await addBackup(places(), id, source(1, 10));
  await changeBackupPlaces(places(), { second });
  await addBackup(places(), id, source(2, 10));
  await fillSecondPlace(places(), id, tell);
  const listed = await listBackups(places(), id);
  expect(listed.map(({ copies }) => copies.length)).toEqual([1, 1]);
  expect(await readdir(join(second, 'frond-backups', id))).toHaveLength(2);
  await rm(second, { recursive: true });
  await fillSecondPlace(places(), id, tell);
  expect(told).toEqual([{ kind: 'secondBackupFailed', params: { path: second } }]);
  expect((await listBackups(places(), id)).map(({ copies }) => copies.length)).toEqual([0, 0]);
});

/** What the second place holds, as revisions. */
async function inSecond(folder: string): Promise<readonly number[]> {
  const names = await readdir(join(folder, 'frond-backups', id)).catch(() => [] as string[]);
  return names.map((name) => Number(/-r(\d+)-/.exec(name)?.[1])).sort((a, b) => a - b);
}

test('a second disk that is full or can’t be written: nothing fails, it is said, and made up for afterwards', async ({
  skip,
}) => {
  const disk = join(home, 'disk');
  await mkdir(disk);
  if (!smallDisk(disk)) skip(noSmallDisk);
  await changeBackupPlaces(places(), { second: disk });
  const save = async (at: number): Promise<void> => {
    told.length = 0;
    await addBackup(places(), id, source(at, 100_000), tell);
    await fillSecondPlace(places(), id, tell);
  };
  const failed = [{ kind: 'secondBackupFailed', params: { path: join(disk, 'frond-backups', id) } }];
  await save(1);
  expect(told).toEqual([]);
  await writeFile(join(disk, 'fill'), new Uint8Array(900_000)).catch(() => undefined);
  await save(2);
  expect(told).toEqual(failed);
  expect(await inSecond(disk)).toEqual([1]);
  await rm(join(disk, 'fill'));
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  await save(3);
  expect(told).toEqual(failed);
  execFileSync('mount', ['-o', 'remount,rw', disk]);
  await save(4);
  expect(told).toEqual([]);
  expect(await inSecond(disk)).toEqual([1, 2, 3, 4]);
  expect((await listBackups(places(), id)).map(({ copies }) => copies.length)).toEqual([1, 1, 1, 1]);
});

test('a second place that was away gets what it missed when it is back', async () => {
  const [second, away] = [join(home, 'second'), join(home, 'away')];
  await mkdir(second);
  await changeBackupPlaces(places(), { second });
  await addBackup(places(), id, source(1, 10));
  await fillSecondPlace(places(), id, tell);
  await rename(second, away);
  for (const at of [2, 3]) {
    await addBackup(places(), id, source(at, 10), tell);
    await fillSecondPlace(places(), id, tell);
  }
  expect(told.map(({ kind }) => kind)).toEqual(['secondBackupFailed', 'secondBackupFailed']);
  expect((await listBackups(places(), id)).map(({ revision }) => revision)).toEqual([3, 2, 1]);
  await rename(away, second);
  await fillSecondPlace(places(), id, tell);
  expect(await inSecond(second)).toEqual([1, 2, 3]);
});

test('a chosen folder that is gone: Frond’s own takes the backups, and all are listed when it is back', async () => {
  const [folder, away] = [join(home, 'folder'), join(home, 'away')];
  await mkdir(folder);
  await changeBackupPlaces(places(), { folder });
  await addBackup(places(), id, source(1, 10), tell);
  await rename(folder, away);
  await addBackup(places(), id, source(2, 10), tell);
  expect(told).toEqual([{ kind: 'backupElsewhere', params: { path: folder } }]);
  expect((await listBackups(places(), id)).map(({ revision }) => revision)).toEqual([2]);
  await rename(away, folder);
  await addBackup(places(), id, source(3, 10), tell);
  expect((await listBackups(places(), id)).map(({ path, revision }) => [revision, path.startsWith(folder)])).toEqual([
    [3, true],
    [2, false],
    [1, true],
  ]);
});

test('little room is known where the runtime can tell, also of a folder that is not made yet', async ({ skip }) => {
  const disk = join(home, 'disk');
  await mkdir(disk);
  if (!smallDisk(disk)) skip(noSmallDisk);
  const free = (await freeSpace(join(disk, 'not', 'yet'))) ?? 0;
  expect(free).toBeGreaterThan(900_000);
  expect(free).toBeLessThanOrEqual(1_048_576);
  expect(isLow(free, 10)).toBe(true);
  const mib = 1_048_576;
  expect([isLow(64 * mib, 10), isLow(64 * mib - 1, 10)]).toEqual([false, true]);
  // Ten more of a large one.
  expect([isLow(200 * mib, 20 * mib), isLow(199 * mib, 20 * mib)]).toEqual([false, true]);
  expect(isLow(undefined, 10)).toBe(false);
});
