/** What waits for an answer, as the window is told of it while the disk is slow. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Fernet } from '../../../app/crypto/fernet.ts';
import { ApprovalRequests } from '../../../app/storage/approval-requests.ts';
import { ProgramRequests } from '../../../main/vault-process/program-requests.ts';
import type { ApprovalRequest } from '../../../app/storage/approval-requests.ts';
import type { VaultStore } from '../../../app/storage/vault-store.ts';

const keys = [Fernet.generateKey()];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frond-requests-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Answers what it found only when it is told to. */
class SlowDisk extends ApprovalRequests {
  readonly held: (() => void)[] = [];
  isSlow = false;

  override async waiting(now: number): Promise<readonly ApprovalRequest[]> {
    const found = await super.waiting(now);
    if (this.isSlow) await new Promise<void>((resolve) => this.held.push(resolve));
    return found;
  }
}

test('what was found before an answer does not come back after it', async () => {
  const requests = new SlowDisk(folder, () => Promise.resolve(keys));
  const store = { requests, folder, refuse: () => Promise.resolve() } as unknown as VaultStore;
  const window = new ProgramRequests(store, () => undefined);
  await window.begin();
  const values = [{ itemId: 'i', field: 'password' }];
  const id = await requests.ask({ folder: '/shop', program: '/bin/sh', values }, new Date().toISOString());
  await window.look();
  expect(window.waiting.map((one) => one.id)).toEqual([id]);

  requests.isSlow = true;
  const early = window.look();
  await expect.poll(() => requests.held.length).toBe(1);
  requests.isSlow = false;
  const answered = window.answer(id, 'once');
  // Long enough for an answer that waits for nobody.
  await new Promise((resolve) => setTimeout(resolve, 200));
  for (const release of requests.held) release();
  await Promise.all([early, answered]);
  expect(await answered).toMatchObject({ id });
  expect(window.waiting).toEqual([]);
  await window.end();
});
