/** The lock beside a vault: who gets it, who waits, and who may take it over. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FrondError } from '../../../app/errors.ts';
import { lockFile, lockPath } from '../../../app/storage/file-lock.ts';
import { thisProcess } from '../../../app/storage/lock-owner.ts';
import { slow } from '../../crash/workshop.ts';

let home: string;
let path: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'frond-lock-'));
  path = join(home, 'test.frond');
});
afterEach(() => rm(home, { recursive: true, force: true }));

test('is a file for its owner alone while held, and gone afterwards', async () => {
  const lock = await lockFile(path);
  expect(JSON.parse(await readFile(lockPath(path), 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
  expect(await lock.held()).toBe(true);
  await lock.release();
  expect(await readdir(home)).toEqual([]);
});

test('the next one waits for it; one who runs out of patience is told who holds it', async () => {
  const lock = await lockFile(path);
  const failure = await lockFile(path, 150).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(FrondError);
  expect(failure).toMatchObject({ code: 'BUSY', reason: 'vault.busy', params: { pid: process.pid, host: hostname() } });
  const next = lockFile(path);
  await lock.release();
  expect(await (await next).held()).toBe(true);
  await (await next).release();
});

test('of a dead process of this machine is taken over at once, by one of many who wait', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  await writeFile(lockPath(path), JSON.stringify({ ...(await thisProcess()), pid }));
  let holders = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      const lock = await lockFile(path, 120_000);
      holders += 1;
      most = Math.max(most, holders);
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await lock.held()).toBe(true);
      holders -= 1;
      await lock.release();
    }),
  );
  expect(most).toBe(1);
  expect(await readdir(home)).toEqual([]);
});

test('of a dead process of this machine is no reason to wait', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  await writeFile(lockPath(path), JSON.stringify({ ...(await thisProcess()), pid }));
  const lock = await lockFile(path, 0);
  expect(await lock.held()).toBe(true);
  await lock.release();
});

test.each(['host', 'boot', 'namespace'] as const)('of another %s is not judged by its process id', async (what) => {
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  await writeFile(lockPath(path), JSON.stringify({ ...(await thisProcess()), pid, [what]: 'another' }));
  await expect(lockFile(path, 150)).rejects.toThrow('vault.busy');
});

test('one that was taken over knows it, and leaves the new one alone', async () => {
  const lock = await lockFile(path);
  await writeFile(lockPath(path), JSON.stringify({ ...(await thisProcess()) }));
  expect(await lock.held()).toBe(false);
  await lock.release();
  expect(await readdir(home)).toHaveLength(1);
});

test.runIf(slow)('of another machine that nobody touches is taken over after 30 s', async () => {
  await writeFile(lockPath(path), JSON.stringify({ ...(await thisProcess()), host: 'another' }));
  const start = performance.now();
  const lock = await lockFile(path);
  expect(performance.now() - start).toBeGreaterThan(29_000);
  await lock.release();
});
