/** What goes wrong at the door: the app says what happened, keeps what was typed, and changes nothing. */
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { addLogin, item, items, lock, passphrase, saved, typePassphrase, unlock } from './actions.ts';
import { expect, test, type Frond, type LaunchOptions, type Running } from './fixtures.ts';
import { makeVault } from './made-vault.ts';

async function vaultWithOneItem(frond: Frond, options: LaunchOptions = {}): Promise<Running> {
  await makeVault(frond.vault, frond.env, [{ title: 'Only', username: 'ada', password: 'one' }]);
  const running = await frond.launch(options);
  await expect(running.page.getByRole('textbox', { name: 'Passphrase', exact: true })).toBeFocused();
  return running;
}

test('a wrong passphrase keeps the text, says so, and the right one opens', async ({ frond }) => {
  const running = await vaultWithOneItem(frond);
  const before = await readFile(frond.vault);
  await typePassphrase(running.page, 'not the passphrase');
  await expect(running.page.getByRole('alert').filter({ hasText: /^Wrong passphrase\./ })).toBeVisible();
  const field = running.page.getByRole('textbox', { name: 'Passphrase', exact: true });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('not the passphrase');
  expect(await readFile(frond.vault)).toEqual(before);
  await unlock(running.page);
  await expect(item(running.page, 'Only')).toBeVisible();
});

test('a damaged file is told apart, and the newest good backup opens in its place', async ({ frond }) => {
  const running = await vaultWithOneItem(frond);
  const bytes = await readFile(frond.vault);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await writeFile(frond.vault, bytes);
  await typePassphrase(running.page, passphrase);
  await expect(running.page.getByText(/damaged/i).first()).toBeVisible();
  await running.page.getByRole('button', { name: /backup/i }).click();
  await expect(item(running.page, 'Only')).toBeVisible();
});

const doors: readonly {
  readonly name: string;
  readonly says: RegExp;
  readonly prepare: (path: string) => Promise<void>;
}[] = [
  {
    name: 'a folder in its place',
    says: /folder/i,
    prepare: async (path) => {
      await rm(path);
      await mkdir(path);
    },
  },
  {
    name: 'a later version',
    says: /later Frond/,
    prepare: (path) => rewriteHeader(path, (header) => header.replace('"version":1', '"version":2')),
  },
  {
    name: 'iterations out of range',
    says: /key derivation/,
    prepare: (path) => rewriteHeader(path, (header) => header.replace(/"iterations":\d+/, '"iterations":2000000000')),
  },
  { name: 'another kind of file', says: /not a Frond vault/, prepare: (path) => writeFile(path, 'hello\n') },
  { name: 'an empty file', says: /empty/, prepare: (path) => writeFile(path, '') },
];

for (const door of doors) {
  test(`${door.name} is refused with a sentence`, async ({ frond }) => {
    const running = await vaultWithOneItem(frond);
    await door.prepare(frond.vault);
    await typePassphrase(running.page, passphrase);
    await expect(running.page.getByRole('alert').filter({ hasText: door.says })).toBeVisible();
    await expect(items(running.page)).toHaveCount(0);
  });
}

test('a file without permission is said, and opens when it may be read again', async ({ frond }) => {
  const running = await vaultWithOneItem(frond, { obeysModes: true });
  await chmod(frond.vault, 0o000);
  await typePassphrase(running.page, passphrase);
  await expect(running.page.getByRole('alert').filter({ hasText: /permission/i })).toBeVisible();
  await chmod(frond.vault, 0o600);
  await running.page.keyboard.press('Enter');
  await expect(item(running.page, 'Only')).toBeVisible();
});

test('a missing file is said, and its newest backup opens in its place', async ({ frond }) => {
  const running = await vaultWithOneItem(frond);
  await rm(frond.vault);
  await typePassphrase(running.page, passphrase);
  await expect(running.page.getByRole('alert').filter({ hasText: /was not found/ })).toBeVisible();
  await running.page.getByRole('button', { name: 'Open this backup instead' }).click();
  await expect(item(running.page, 'Only')).toBeVisible();
});

test('changes by another program meanwhile are merged', async ({ frond }) => {
  const running = await frond.open();
  await addLogin(running.page, { title: 'Mine', username: 'ada' });
  await saved(running.page);
  await frond.run(['add', 'Theirs', '--username', 'grace']);
  await addLogin(running.page, { title: 'Mine too', username: 'ada' });
  await expect(item(running.page, 'Theirs')).toBeVisible();
  await saved(running.page);
  const list = JSON.parse(await frond.run(['list', '--json'])) as { title: string }[];
  expect(list.map(({ title }) => title).sort()).toEqual(['Mine', 'Mine too', 'Theirs']);
});

test('a full disk keeps the edit: first as a draft, then in the file', async ({ frond }) => {
  const running = await frond.open({ smallDisk: true });
  await addLogin(running.page, { title: 'Before', username: 'ada' });
  await saved(running.page);
  const before = await readFile(frond.vault);
  await frond.fillDisk();
  await addLogin(running.page, { title: 'While full', username: 'ada', password: 'kept' });
  await expect(running.page.getByText(/disk is full|no space/i).first()).toBeVisible();
  expect(await readFile(frond.vault)).toEqual(before);
  await lock(running.page);
  await frond.freeDisk();
  await unlock(running.page);
  await expect(item(running.page, 'While full')).toBeVisible();
  await saved(running.page);
  await expect.poll(() => frond.says(['read', 'frond://While%20full/password'])).toBe('kept');
});

/** Changes line 1 and writes a right checksum, as somebody who means it would. */
async function rewriteHeader(path: string, change: (header: string) => string): Promise<void> {
  const { createHash } = await import('node:crypto');
  const text = await readFile(path, 'latin1');
  const end = text.indexOf('\n');
  const content = change(text.slice(0, end)) + text.slice(end, -72);
  const digest = createHash('sha256').update(content, 'latin1').digest('hex');
  await writeFile(path, `${content}sha256 ${digest}\n`, 'latin1');
}
