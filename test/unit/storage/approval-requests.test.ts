/** First requests and their answers by files: who asks is heard, an answer is for its request only, and what is left over goes. */
import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Fernet } from '../../../app/crypto/fernet.ts';
import { ApprovalRequests, requestMs } from '../../../app/storage/approval-requests.ts';

const request = { folder: '/home/ada/shop', program: '/usr/bin/node', values: [{ itemId: 'i', field: 'password' }] };
const at = '2026-11-23T08:00:00.000Z';
const now = Date.parse(at);
const keys = [Fernet.generateKey()];
/** The process id of somebody who has ended. */
const gone = (): number => spawnSync('true').pid;

let folder: string;
const by = (pid?: number, ring = keys): ApprovalRequests =>
  new ApprovalRequests(folder, () => Promise.resolve(ring), pid);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frond-requests-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a request is seen, answered once, and then over; nobody else can read it', async () => {
  const [command, window] = [by(), by()];
  expect(await command.isShown()).toBe(false);
  await window.announce();
  expect(await command.isShown()).toBe(true);
  const id = await command.ask(request, at);
  for (const name of await readdir(folder)) {
    expect((await stat(join(folder, name))).mode & 0o777, name).toBe(0o600);
    expect(await readFile(join(folder, name), 'utf8'), name).not.toContain('shop');
  }
  expect(await window.waiting(now)).toEqual([{ id, at, ...request }]);
  expect(await command.answer(id)).toBeUndefined();
  await window.give(id, 'always');
  expect(await command.answer(id)).toBe('always');
  expect(await window.waiting(now)).toEqual([]);
  await command.forget(id);
  await window.retire();
  expect(await readdir(folder)).toEqual([]);
  expect(await command.isShown()).toBe(false);
});

test('one whose answer is taken while the window looks does not seem to wait', async () => {
  const command = by();
  const id = await command.ask(request, at);
  await command.give(id, 'once');
  let looks = 0;
  const window = new ApprovalRequests(folder, async () => {
    looks += 1;
    // Between the two files that it reads.
    if (looks === 2) await command.forget(id);
    return keys;
  });
  expect(await window.waiting(now)).toEqual([]);
  expect(looks).toBe(2);
});

test('an answer counts for its own request, under the vault’s own keys', async () => {
  const requests = by();
  const first = await requests.ask(request, at);
  await requests.give(first, 'always');
  const second = await requests.ask(request, at);
  await copyFile(join(folder, `request-${first}.answer`), join(folder, `request-${second}.answer`));
  expect(await requests.answer(second)).toBeUndefined();
  const third = await requests.ask(request, at);
  await by(undefined, [Fernet.generateKey()]).give(third, 'always');
  expect(await requests.answer(third)).toBeUndefined();
});

test('what nobody waits for any more is removed: too old, from another time, or its command has ended', async () => {
  const requests = by();
  await requests.ask(request, new Date(now - requestMs).toISOString());
  await requests.ask(request, new Date(now + requestMs).toISOString());
  await by(gone()).ask(request, at);
  expect(await requests.waiting(now)).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test('a window that has ended shows nothing; half a line or rubbish is no request', async () => {
  await by(gone()).announce();
  expect(await by().isShown()).toBe(false);
  await writeFile(join(folder, 'request-AAAA.ask'), 'gAAAA');
  expect(await by().waiting(now)).toEqual([]);
});
