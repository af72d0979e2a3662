/** Vault processes after a lock: each ends once its changes are safe, and not before. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Leftovers } from '../../../main/leftovers.ts';
import { VaultClient } from '../../../main/vault-client.ts';
import type { FinishOutcome } from '../../../main/vault-process/requests.ts';

let killed = 0;
let changes = 0;
let leftovers: Leftovers;

function client(): VaultClient {
  let exit: () => void = () => undefined;
  return new VaultClient({
    pid: 1,
    postMessage: () => undefined,
    onMessage: () => undefined,
    onExit: (listener) => void (exit = listener),
    kill: () => {
      killed += 1;
      exit();
    },
  });
}

function outcomes(...list: FinishOutcome[]): () => Promise<FinishOutcome> {
  return () => Promise.resolve(list.length > 1 ? list.shift()! : list[0]!);
}

beforeEach(() => {
  vi.useFakeTimers();
  [killed, changes] = [0, 0];
  leftovers = new Leftovers(() => (changes += 1));
});
afterEach(() => {
  vi.useRealTimers();
});

test('saved: the process ends and nothing is said', async () => {
  await leftovers.take(client(), 'Personal', outcomes('saved'));
  expect([killed, leftovers.drafted, leftovers.held, changes]).toEqual([1, false, undefined, 0]);
});

test('drafted: the process ends, the unlock page says so until the vault is opened', async () => {
  await leftovers.take(client(), 'Personal', outcomes('drafted'));
  expect([killed, leftovers.drafted, changes]).toEqual([1, true, 1]);
  leftovers.opened();
  expect(leftovers.drafted).toBe(false);
});

test('written nowhere: the process stays, the page says so, and it is tried until it works', async () => {
  await leftovers.take(client(), 'Personal', outcomes('failed', 'failed', 'drafted'));
  expect([killed, leftovers.held]).toEqual([0, expect.stringContaining('“Personal”')]);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(killed).toBe(0);
  await vi.advanceTimersByTimeAsync(3_000);
  expect([killed, leftovers.held, leftovers.drafted]).toEqual([1, undefined, true]);
});

test('quitting tries once more and tells whether all is safe', async () => {
  await leftovers.take(client(), 'Personal', outcomes('failed', 'failed', 'saved'));
  expect(await leftovers.finish()).toBe(false);
  expect(await leftovers.finish()).toBe(true);
});

test('a process that died has nothing left to write', async () => {
  const dead = client();
  await dead.kill();
  await leftovers.take(dead, 'Personal', () => dead.request('finish', { milliseconds: 1 }));
  expect([await leftovers.finish(), leftovers.held]).toEqual([true, undefined]);
});
