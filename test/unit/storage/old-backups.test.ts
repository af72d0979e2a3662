/** Backups that open with an earlier passphrase: told apart, and deleted only once the vault as it is now is among the backups. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leastChosenIterations } from '../../../app/format/limits.ts';
import { listBackups, newestThatOpens } from '../../../app/storage/backups.ts';
import { secretUnlock } from '../../../app/storage/key-ring.ts';
import { oldBackups, removeOldBackups } from '../../../app/storage/old-backups.ts';
import { VaultStore } from '../../../app/storage/vault-store.ts';

const secretOf = (text: string) => ({ kind: 'passphrase', passphrase: new TextEncoder().encode(text) }) as const;
const keysOf = (text: string) => ({ secret: secretOf(text), iterations: leastChosenIterations });

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'frond-old-backups-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

test('after a change of the passphrase the copies from before are old, and go when that is wished', async () => {
  const places = { dataDir: join(home, 'data'), stateDir: join(home, 'state') };
  const path = join(home, 'v.frond');
  const context = { places, session: { id: 'test', now: Date.now } };
  const { store } = await VaultStore.create(path, keysOf('first passphrase'), context);
  for (const title of ['a', 'b']) {
    store.vault.add('note', { title });
    await store.save();
  }
  expect(await oldBackups(places, store.header)).toEqual([]);
  await store.changePassphrase(keysOf('second passphrase'));
  await store.close();

  const before = await listBackups(places, store.header.vault);
  const old = await oldBackups(places, store.header);
  expect(old.length).toBeGreaterThanOrEqual(2);
  const count = await removeOldBackups(places, store.header, path);
  expect(count).toBe(old.length);
  const after = await listBackups(places, store.header.vault);
  expect(after.length).toBeGreaterThanOrEqual(1);
  expect(after.length).toBeGreaterThanOrEqual(before.length - old.length);
  expect(await newestThatOpens(places, store.header.vault, secretUnlock(secretOf('second passphrase')))).toMatchObject({
    items: 2,
  });
  expect(await newestThatOpens(places, store.header.vault, secretUnlock(secretOf('first passphrase')))).toBeUndefined();
  expect(await oldBackups(places, store.header)).toEqual([]);

  // A vault that isn't the open one any more is no reason to delete anything.
  const { store: other } = await VaultStore.create(join(home, 'other.frond'), keysOf('third passphrase'), context);
  await writeFile(join(home, 'broken.frond'), 'nothing');
  await expect(removeOldBackups(places, store.header, other.path)).rejects.toMatchObject({ code: 'CONFLICT' });
  await other.close();
});
