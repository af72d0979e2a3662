/** Health in the background of an open vault: ranges that are asked for, a list on the disk, a point of the trend a day. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { HealthWatch } from '../../../main/vault-process/health-watch.ts';
import { healthRequests } from '../../../main/vault-process/health-requests.ts';
import { sampleSession, sampleVault } from '../vault/sample.ts';
import type { OpenedVault } from '../../../main/vault-process/opened-vault.ts';
import type { Measuring } from '../../../main/vault-process/measuring.ts';

const dayMs = 86_400_000;
const begin = Date.parse('2026-11-20T12:00:00.000Z');
const measuring: Measuring = { measure: (values) => Promise.resolve(values.map(() => 20)), rest: () => undefined };
const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex').toUpperCase();

let now = begin;
let folder: string;
const watches: HealthWatch[] = [];
beforeEach(() => {
  now = begin;
  folder = mkdtempSync(join(tmpdir(), 'frond-health-'));
});
afterEach(() => {
  vi.useRealTimers();
  for (const watch of watches.splice(0)) watch.stop();
  rmSync(folder, { recursive: true, force: true });
});

function vaultOf(passwords: readonly string[]): OpenVault {
  const vault = OpenVault.create(sampleSession(1, '2026-11-01T08:00:00.000Z'));
  for (const value of passwords) {
    vault.add('login', { title: value, fields: [{ id: 'password', name: 'password', kind: 'secret', value }] });
  }
  return vault;
}

function watchOf(vault: OpenVault): HealthWatch {
  const watch = new HealthWatch(
    vault,
    measuring,
    () => now,
    () => undefined,
  );
  watches.push(watch);
  return watch;
}

/** The requests as main makes them. */
const requestsOf = (vault: OpenVault, health: HealthWatch) =>
  healthRequests(() => ({ health, store: { vault }, changed: () => undefined }) as unknown as OpenedVault);

const times = async (watch: HealthWatch): Promise<readonly (readonly [string, number | undefined])[]> => {
  const { found } = await watch.report();
  return found.filter(({ problem }) => problem === 'breached').map(({ id, times: count }) => [id, count]);
};

test('what goes out is five digits a password, and answers find exactly what is breached', async () => {
  const passwords = ['alpha', 'beta', 'gamma'];
  const vault = vaultOf([...passwords, 'alpha']);
  const watch = watchOf(vault);
  const { breachPrefixes, breachRange, breachesKnown } = requestsOf(vault, watch);
  const prefixes = await breachPrefixes(null);
  expect([...prefixes].sort()).toEqual(passwords.map((text) => sha1(text).slice(0, 5)).sort());
  for (const prefix of prefixes) {
    const lines = [`${'0'.repeat(35)}:9`, `${sha1('alpha').slice(5)}:31`, `${sha1('beta').slice(5)}:0`].join('\r\n');
    await breachRange({ prefix, lines });
  }
  await breachesKnown(null);
  expect((await times(watch)).map(([, count]) => count)).toEqual([31, 31]);
  expect(await watch.report()).toMatchObject({ passwords: 3, lookedUp: 3 });
  expect(await breachPrefixes(null)).toEqual([]);
  // An answer that nobody asked for changes nothing.
  await breachRange({ prefix: 'FFFFF', lines: `${'F'.repeat(35)}:1` });
  expect(await times(watch)).toHaveLength(2);
});

test('each answer costs its own length, not that of the vault', async () => {
  const vault = sampleVault(3_000, 2);
  let read = 0;
  const value = vault.fieldValue.bind(vault);
  vault.fieldValue = (id, field) => {
    read += 1;
    return value(id, field);
  };
  const watch = watchOf(vault);
  const { passwords } = await watch.report();
  await expect.poll(() => watch.complete).toBe(true);
  read = 0;
  const prefixes = await watch.prefixes(100_000);
  expect(read).toBe(passwords);
  for (const prefix of prefixes) watch.range(prefix, `${'0'.repeat(35)}:0`);
  expect(read).toBe(passwords);
  await watch.show();
  expect((await watch.report()).lookedUp).toBe(passwords);
});

test('so many at most are asked for at one go', async () => {
  const watch = watchOf(vaultOf(['a', 'b', 'c', 'd']));
  await watch.report();
  expect(await watch.prefixes(3)).toHaveLength(3);
});

test('a list on the disk is searched again after each change; one that went says so', async () => {
  const path = join(folder, 'list.txt');
  const hashes = ['alpha', ...Array.from({ length: 300 }, (_, at) => `filler ${at}`)].map(sha1).sort();
  writeFileSync(path, hashes.map((hash) => `${hash}:5`).join('\r\n'));
  const vault = vaultOf(['beta']);
  const watch = watchOf(vault);
  const { health } = requestsOf(vault, watch);
  await health({ list: path });
  vault.add('login', { fields: [{ id: 'password', name: 'password', kind: 'secret', value: 'alpha' }] });
  watch.changed();
  const found = async (): Promise<number> => (await health({ list: path })).found.length;
  await expect.poll(found).toBe(1);
  rmSync(path);
  vault.add('login', { fields: [{ id: 'password', name: 'password', kind: 'secret', value: 'gamma' }] });
  watch.changed();
  await expect.poll(async () => (await health({ list: path })).listProblem).toContain('list.txt');
});

test('a point of the trend a day, the last of the day, and none where nothing moved', async () => {
  const vault = vaultOf(['alpha', 'beta']);
  const watch = watchOf(vault);
  const { health } = requestsOf(vault, watch);
  const days = async (): Promise<readonly (readonly [string, number])[]> =>
    (await health({})).trend.map(({ day, score }) => [day, score]);
  const settled = async (): Promise<void> => expect.poll(() => watch.complete).toBe(true);
  await health({});
  await settled();
  expect(await days()).toEqual([['2026-11-20', 100]]);
  // Two changes on the next day: the later one stands.
  now += dayMs;
  const reused = (value: string): unknown =>
    vault.add('login', { fields: [{ id: 'password', name: 'password', kind: 'secret', value }] });
  reused('alpha');
  watch.changed();
  await settled();
  reused('beta');
  watch.changed();
  await settled();
  expect(await days()).toEqual([
    ['2026-11-20', 100],
    ['2026-11-21', 60],
  ]);
  now += dayMs;
  watch.changed();
  await settled();
  expect(await days()).toHaveLength(2);
});

test('passwords are measured when nobody asks the vault for anything, or all the same after a second', async () => {
  vi.useFakeTimers();
  let measured = 0;
  const counting: Measuring = {
    ...measuring,
    measure: (values) => {
      measured += 1;
      return measuring.measure(values);
    },
  };
  const vault = vaultOf(Array.from({ length: 100 }, (_, at) => `password ${at}`));
  const watch = new HealthWatch(
    vault,
    counting,
    () => now,
    () => undefined,
  );
  watches.push(watch);
  const use = async (milliseconds: number): Promise<void> => {
    for (let past = 0; past < milliseconds; past += 50) {
      watch.inUse();
      await vi.advanceTimersByTimeAsync(50);
    }
  };
  watch.begin(0);
  await use(900);
  expect(measured).toBe(0);
  await use(1_000);
  expect(measured).toBeGreaterThan(0);
  expect(watch.complete).toBe(false);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(watch.complete).toBe(true);
});

test('what is found is told a few times however many passwords there are, each time as something new', async () => {
  const told: (number | undefined)[] = [];
  const watch: HealthWatch = new HealthWatch(
    vaultOf(Array.from({ length: 6_000 }, (_, at) => `password ${at}`)),
    measuring,
    () => now,
    () => told.push(watch.summary?.told),
  );
  watches.push(watch);
  watch.begin(0);
  await expect.poll(() => watch.complete).toBe(true);
  expect(told).toEqual(Array.from({ length: told.length }, (_, at) => at + 1));
  expect(told.length).toBeGreaterThan(4);
  expect(told.length).toBeLessThanOrEqual(10);
});
