/** Drafts of unsaved changes: what is in them, when they go, and that a draft outlives a save that doesn't hold it. */
import { readdirSync } from 'node:fs';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFrondError } from '../../../app/errors.ts';
import { openStore, removeWorkshop, titlesOf, type Workshop, workshop } from '../../crash/workshop.ts';
import type { VaultStore } from '../../../app/storage/vault-store.ts';

let shop: Workshop;
beforeEach(async () => {
  shop = await workshop(50);
});
afterEach(() => removeWorkshop(shop));

async function draftsOf(store: VaultStore): Promise<readonly string[]> {
  return (await readdir(store.folder)).filter((name) => name.startsWith('unsaved-'));
}

test('a change made while a save runs stays in its draft when that save is acknowledged', async () => {
  const store = await openStore(shop);
  store.vault.add('note', { title: 'first' });
  const saving = store.save();
  // The content of the save is settled once its temporary file is there.
  const temporary = /^\.~test\.frond\.[\w-]{22}\.tmp$/;
  while (!readdirSync(shop.home).some((name) => temporary.test(name))) await new Promise(setImmediate);
  store.vault.add('note', { title: 'second' });
  await store.draftUnsaved();
  await saving;
  expect(store.saved).toBe(false);
  expect(await draftsOf(store)).toHaveLength(1);
  // As if the process were killed here.
  const again = await openStore(shop);
  expect([...titlesOf(again)].filter((title) => ['first', 'second'].includes(title))).toHaveLength(2);
  await again.save();
  await again.close();
  expect(await draftsOf(store)).toEqual([]);
});

test('an attachment that could not be saved is in the draft with its bytes', async () => {
  const store = await openStore(shop);
  const { id } = store.vault.add('document', { title: 'Scan' });
  const bytes = new TextEncoder().encode('the only copy');
  const blob = store.addBlob(bytes);
  store.vault.attach(id, { id: blob, name: 'scan.txt', size: bytes.length });
  const file = await readFile(shop.vault);
  await rm(shop.vault);
  await expect(store.save()).rejects.toThrow('vault.gone');
  await writeFile(shop.vault, file);
  const again = await openStore(shop);
  expect(new TextDecoder().decode(again.readBlob(blob))).toBe('the only copy');
  await again.save();
  await again.close();
  const third = await openStore(shop);
  expect(new TextDecoder().decode(third.readBlob(blob))).toBe('the only copy');
});

test('after a merge the draft holds what changed, not the whole vault', async () => {
  const store = await openStore(shop);
  const other = await openStore(shop);
  other.vault.add('note', { title: 'theirs' });
  await other.save();
  await other.close();
  store.vault.add('note', { title: 'mine' });
  await store.reload();
  await store.draftUnsaved();
  const [draft] = await draftsOf(store);
  expect((await readFile(join(store.folder, draft!))).length).toBeLessThan(4000);
});

test('half a line in the log, left by a killed process, spoils no other', async () => {
  const store = await openStore(shop);
  await store.logActivity({ action: 'reveal' });
  const log = join(store.folder, 'activity.log');
  await writeFile(log, (await readFile(log, 'utf8')) + 'gAAAAAhalf');
  await store.logActivity({ action: 'copy' });
  expect((await store.activity()).map(({ action }) => action)).toEqual(['reveal', 'copy']);
});

test('a form draft of an item with a hostile id stays in its folder', async () => {
  const store = await openStore(shop);
  const itemId = '../../../outside';
  await store.putFormDraft({
    id: itemId,
    itemId,
    type: 'note',
    input: { title: 'x' },
    savedAt: '2026-01-01T00:00:00.000Z',
  });
  const names = await readdir(store.folder);
  expect(names.filter((name) => !['reserve', 'seen.json'].includes(name))).toEqual([
    expect.stringMatching(/^form-[0-9a-f]{32}\.draft$/),
  ]);
  expect((await store.formDrafts()).map((draft) => draft.itemId)).toEqual([itemId]);
  await store.discardFormDraft(itemId);
  expect(await store.formDrafts()).toEqual([]);
});

test('a damaged file whose content still opens is shown, and never saved', async () => {
  const bytes = await readFile(shop.vault);
  bytes.write('0000', bytes.length - 5);
  await writeFile(shop.vault, bytes);
  const store = await openStore(shop, { damagedReadOnly: true });
  expect(store.readOnly).toBe(true);
  expect(store.notices.map(({ kind }) => kind)).toContain('damagedReadOnly');
  expect(titlesOf(store).size).toBeGreaterThan(10);
  store.vault.add('note', { title: 'x' });
  const failure = await store.save().catch((error: unknown) => error);
  expect(isFrondError(failure, 'DAMAGED')).toBe(true);
  expect((await readFile(shop.vault)).equals(bytes)).toBe(true);
});
