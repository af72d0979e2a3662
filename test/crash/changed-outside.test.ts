/** R7: the file is replaced, deleted or damaged by others while it is open. Merged or asked; nothing is overwritten. */
import { renameSync } from 'node:fs';
import { appendFile, copyFile, readFile, readdir, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { isFrondError } from '../../app/errors.ts';
import { listBackups } from '../../app/storage/backups.ts';
import { openStore, removeWorkshop, Tally, titlesOf, vaultKey, type Workshop, workshop } from './workshop.ts';
import type { Places } from '../../app/storage/places.ts';
import type { VaultStore } from '../../app/storage/vault-store.ts';

let shop: Workshop;
let store: VaultStore;
const tally = new Tally('R7');
beforeEach(async () => {
  shop = await workshop(5);
  store = await openStore(shop);
});
afterEach(async (context) => {
  tally.count(context);
  await store.close();
  await removeWorkshop(shop);
});
afterAll(() => tally.record());

const places = (): Places => ({ dataDir: join(shop.home, 'data'), stateDir: join(shop.home, 'state') });

/** Another machine's copy of the vault, with one more note. */
async function otherMachine(title: string): Promise<string> {
  const home = join(shop.home, 'other');
  const vault = join(shop.home, `${title}.frond`);
  await copyFile(shop.vault, vault);
  const other = await openStore({ home, vault });
  other.vault.add('note', { title });
  await other.save();
  await other.close();
  return vault;
}

async function addAndSave(title: string): Promise<string> {
  store.vault.add('note', { title });
  return store.save().then(
    () => 'saved',
    (error: unknown) => (isFrondError(error) ? `${error.code} ${error.reason}` : String(error)),
  );
}

async function titlesOnDisk(): Promise<ReadonlySet<string>> {
  const again = await openStore(shop);
  const titles = titlesOf(again);
  await again.close();
  return titles;
}

test('replaced by another machine’s copy: merged on save', async () => {
  await rename(await otherMachine('theirs'), shop.vault);
  const replaced = await readFile(shop.vault);
  expect(await addAndSave('mine')).toBe('saved');
  const there = await titlesOnDisk();
  expect([there.has('mine'), there.has('theirs')]).toEqual([true, true]);
  const backups = await Promise.all(
    (await listBackups(places(), store.header.vault)).map(({ path }) => readFile(path)),
  );
  expect(backups.some((bytes) => bytes.equals(replaced))).toBe(true);
});

test('replaced while a save runs, after it read the file: seen before the rename, and merged', async () => {
  const theirs = await otherMachine('theirs');
  let armed = false;
  // A save asks for the time when it has read the file and builds the new one.
  const now = (): number => {
    if (armed) renameSync(theirs, shop.vault);
    armed = false;
    return Date.now();
  };
  const slowSaver = await openStore(shop, { now });
  slowSaver.vault.add('note', { title: 'mine' });
  armed = true;
  expect(await slowSaver.save()).toMatchObject({ written: true, merged: true });
  await slowSaver.close();
  const there = await titlesOnDisk();
  expect([there.has('mine'), there.has('theirs')]).toEqual([true, true]);
});

test('replaced by a copy that lacks an acknowledged change: brought back on save', async () => {
  const theirs = await otherMachine('theirs');
  expect(await addAndSave('first')).toBe('saved');
  await rename(theirs, shop.vault);
  expect(await addAndSave('second')).toBe('saved');
  const there = await titlesOnDisk();
  expect(['first', 'second', 'theirs'].filter((title) => there.has(title))).toHaveLength(3);
});

test('replaced after closing by a copy that lacks an acknowledged change: brought back at the next opening', async () => {
  const theirs = await otherMachine('theirs');
  expect(await addAndSave('mine')).toBe('saved');
  await store.settled();
  await rename(theirs, shop.vault);
  const again = await openStore(shop);
  expect(again.notices.map(({ kind }) => kind)).toContain('broughtBack');
  expect(again.saved).toBe(false);
  // Not saved yet, and opened once more: it must come back again.
  const third = await openStore(shop);
  await third.save();
  await third.close();
  await again.close();
  const there = await titlesOnDisk();
  expect([there.has('mine'), there.has('theirs')]).toEqual([true, true]);
});

test('rolled back to an older copy: a notice, nothing merged unasked, merged when asked', async () => {
  const old = await readFile(shop.vault);
  expect(await addAndSave('one')).toBe('saved');
  await store.settled();
  await writeFile(shop.vault, old);
  const again = await openStore(shop);
  expect(again.notices.map(({ kind }) => kind)).toEqual(['older', 'weakSlot']);
  expect(titlesOf(again).has('one')).toBe(false);
  const [newest] = await listBackups(places(), again.header.vault);
  expect(await again.mergeCopy(newest!.path, () => Promise.resolve(vaultKey.slice()))).toBe(true);
  await again.save();
  await again.close();
  expect((await titlesOnDisk()).has('one')).toBe(true);
});

test('a changed file of the same size and time is noticed', async () => {
  const theirs = await otherMachine('theirs');
  const when = new Date('2026-01-01T00:00:00Z');
  await utimes(shop.vault, when, when);
  expect(await store.reload()).toBe(false);
  const bytes = await readFile(theirs);
  await writeFile(shop.vault, bytes);
  await utimes(shop.vault, when, when);
  expect(await store.reload()).toBe(true);
  expect(titlesOf(store).has('theirs')).toBe(true);
});

test('deleted: asked, the change kept in a draft, saved once the file is back', async () => {
  const bytes = await readFile(shop.vault);
  await rm(shop.vault);
  expect(await addAndSave('mine')).toBe('NOT_FOUND vault.gone');
  expect(await readdir(shop.home)).not.toContain('test.frond');
  expect((await readdir(store.folder)).filter((name) => name.startsWith('unsaved-'))).toHaveLength(1);
  await writeFile(shop.vault, bytes);
  await store.save();
  expect((await titlesOnDisk()).has('mine')).toBe(true);
  expect((await readdir(store.folder)).filter((name) => name.startsWith('unsaved-'))).toEqual([]);
});

test('damaged for good: told after some seconds, nothing overwritten, the change kept', async () => {
  await truncate(shop.vault, 3000);
  const damaged = await readFile(shop.vault);
  expect(await addAndSave('mine')).toMatch(/^DAMAGED/);
  expect((await readFile(shop.vault)).equals(damaged)).toBe(true);
  expect((await readdir(store.folder)).filter((name) => name.startsWith('unsaved-'))).toHaveLength(1);
});

test('half written by another program: waited for', async () => {
  const bytes = await readFile(await otherMachine('theirs'));
  await writeFile(shop.vault, bytes.subarray(0, 2000));
  setTimeout(() => void appendFile(shop.vault, bytes.subarray(2000)), 700);
  expect(await addAndSave('mine')).toBe('saved');
  const there = await titlesOnDisk();
  expect([there.has('mine'), there.has('theirs')]).toEqual([true, true]);
});

test('another vault in its place: asked, not overwritten', async () => {
  const other = await workshop(2);
  await rename(other.vault, shop.vault);
  await rm(other.home, { recursive: true });
  const before = await readFile(shop.vault);
  expect(await addAndSave('mine')).toBe('CONFLICT vault.headerChanged');
  expect((await readFile(shop.vault)).equals(before)).toBe(true);
});

test('a conflict copy beside it is left alone', async () => {
  const conflict = join(shop.home, 'test (conflicted copy).frond');
  await rename(await otherMachine('theirs'), conflict);
  const before = await readFile(conflict);
  expect(await addAndSave('mine')).toBe('saved');
  expect((await readFile(conflict)).equals(before)).toBe(true);
  expect(await store.mergeCopy(conflict, () => Promise.resolve(vaultKey.slice()))).toBe(true);
  await store.save();
  expect((await titlesOnDisk()).has('theirs')).toBe(true);
});
