/** Exports on the real app: every format from the dialog to the file, read by others; the passphrase asked again; reminders. */
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { items, lock, passphrase, unlock } from './actions.ts';
import { readByFrond } from './outside.ts';
import { readImport } from '../../app/transfer/import/detect.ts';
import { expect, test } from './fixtures.ts';
import { makeVault } from './made-vault.ts';
import type { Page } from 'playwright/test';
import type { Frond, Running } from './fixtures.ts';

const own = 'four wet stones by the ford';
const canary = 'canary-of-the-export-9';

const logins = [{ title: '=Harbour', username: 'ada', password: canary, website: 'https://harbour.example/' }];
const begin = (frond: Frond): Promise<Running> => frond.open({ logins });

const secretBox = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('textbox', { name: 'Passphrase of this vault' });

/** From the menu to the result. */
async function write(running: Running, format: string, target: string): Promise<void> {
  const { page } = running;
  await running.menu('Export…');
  await page.getByRole('radio', { name: format }).check();
  await running.answerSaveDialog(target);
  await secretBox(page).fill(passphrase);
  await page.getByRole('button', { name: 'Choose where…' }).click();
  await expect(page.getByRole('dialog', { name: 'Exported' })).toBeVisible();
}

const shut = (page: Page): Promise<void> => page.getByRole('button', { name: 'Done' }).click();

test('every format is written where it was chosen, for its owner only, and says what it left', async ({ frond }) => {
  const running = await begin(frond);
  const { page } = running;
  const file = (name: string): string => join(frond.home, name);
  for (const [format, name] of [
    ['Frond JSON', 'all.json'],
    ['Bitwarden JSON', 'bitwarden.json'],
    ['CSV for programs', 'all.csv'],
    ['CSV for spreadsheets', 'safe.csv'],
    ['Sheet to print', 'sheet.html'],
  ] as const) {
    await write(running, format, file(name));
    await expect(page.getByText('Delete the file when it has done its work.')).toBeVisible();
    await shut(page);
    expect((await stat(file(name))).mode & 0o777).toBe(0o600);
    expect(await readFile(file(name), 'utf8')).toContain(canary);
  }
  expect(await readFile(file('safe.csv'), 'utf8')).toContain("'=Harbour");
  await write(running, '.env file', file('none.env'));
  await page.getByText('items that are no environment set').click();
  await expect(page.getByRole('dialog').getByText('=Harbour')).toBeVisible();
  await shut(page);

  // Locked ones: with the vault's passphrase, and with one of their own.
  await write(running, 'KeePass database', file('vault.kdbx'));
  await shut(page);
  const bytes = new Uint8Array(await readFile(file('vault.kdbx')));
  const keys = { password: new TextEncoder().encode(passphrase) };
  const { items } = await readImport({ bytes, name: 'vault.kdbx', keys });
  expect(items.map(({ title }) => title)).toEqual(['=Harbour']);

  await running.menu('Export…');
  await secretBox(page).fill(passphrase);
  await page.getByRole('checkbox', { name: 'The file gets a passphrase of its own' }).check();
  await page.getByRole('textbox', { name: 'Passphrase of the file', exact: true }).fill(own);
  await page.getByRole('textbox', { name: 'Repeat the passphrase of the file' }).fill(own);
  await running.answerSaveDialog(file('own.frond'));
  await page.getByRole('button', { name: 'Choose where…' }).click();
  await expect(page.getByText(/Backup verified: 1 item/)).toBeVisible();
  await shut(page);
  expect(await readByFrond(frond, file('own.frond'), own, ['read', 'frond://=Harbour/password'])).toBe(canary);
  expect(running.output()).not.toContain(canary);
});

/** Somebody closes the dialog that asks for a place. Answers whether it has asked. */
async function placeIsRefused({ app }: Running): Promise<() => Promise<boolean>> {
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => {
      Object.assign(globalThis, { asked: true });
      return Promise.resolve({ canceled: true, filePath: '' });
    };
  });
  return () => app.evaluate(() => 'asked' in globalThis);
}

test('nothing is written with a wrong passphrase, none, or no place; and never over the vault', async ({ frond }) => {
  const running = await begin(frond);
  const { page } = running;
  const target = join(frond.home, 'x.json');
  await running.answerSaveDialog(target);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('another format');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(page.getByRole('radio', { name: 'Frond backup' })).toBeFocused();
  // By keyboard alone: the arrow chooses, Tab leads to the passphrase, Enter goes on.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Frond JSON' })).toBeChecked();
  await expect(dialog.getByText('Anyone who gets it can use them.')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(secretBox(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).not.toBeEmpty();
  await secretBox(page).fill('wrong one');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(/^Wrong passphrase\./);
  expect(existsSync(target)).toBe(false);
  const asked = await placeIsRefused(running);
  await secretBox(page).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect.poll(asked).toBe(true);
  await expect(page.getByRole('button', { name: 'Choose where…' })).toBeEnabled();
  expect(existsSync(target)).toBe(false);
  const before = await readFile(frond.vault);
  await running.answerSaveDialog(frond.vault);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(/can not take the place of the vault itself/);
  expect((await readFile(frond.vault)).equals(before)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('keys alone, by the recovery code: a readable file needs no more, a database gets a passphrase of its own', async ({
  frond,
}) => {
  await makeVault(frond.vault, frond.env, logins);
  const code = /([0-9A-Z]{4}-){6}[0-9A-Z]{4}/.exec(await frond.run(['recovery', 'new']))?.[0] ?? '';
  const again = await frond.launch();
  const tab = (): Promise<void> => again.page.keyboard.press('Tab');
  const type = (text: string): Promise<void> => again.page.keyboard.type(text);
  const enter = (): Promise<void> => again.page.keyboard.press('Enter');
  await again.page.getByRole('button', { name: 'Use the recovery code' }).click();
  // Typed at once.
  await type(code);
  await enter();
  await expect(items(again.page)).toBeAttached();

  // Whoever came in by the code is asked for it here too, and can type the passphrase instead.
  await again.menu('Export…');
  const dialog = again.page.getByRole('dialog', { name: 'Export' });
  await expect(again.page.getByRole('radio', { name: 'Frond backup' })).toBeFocused();
  await again.page.keyboard.press('ArrowDown');
  await expect(again.page.getByRole('radio', { name: 'KeePass database' })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'The file gets a passphrase of its own' })).toBeChecked();
  await expect(dialog).toContainText('The recovery code is for the vault alone');
  await tab();
  await expect(dialog.getByRole('textbox', { name: 'Recovery code' })).toBeFocused();
  await type(code);
  await enter();
  await expect(dialog.getByRole('alert')).not.toBeEmpty();
  await dialog.getByRole('textbox', { name: 'Passphrase of the file', exact: true }).focus();
  await type(own);
  await dialog.getByRole('textbox', { name: 'Repeat the passphrase of the file' }).focus();
  await type(own);
  const database = join(frond.home, 'by-code.kdbx');
  await again.answerSaveDialog(database);
  await enter();
  await expect(again.page.getByRole('dialog', { name: 'Exported' })).toBeVisible();
  await expect(again.page.getByRole('button', { name: 'Done' })).toBeFocused();
  await enter();
  const keys = { password: new TextEncoder().encode(own) };
  const read = await readImport({ bytes: new Uint8Array(await readFile(database)), name: 'by-code.kdbx', keys });
  expect(read.items.map(({ title }) => title)).toEqual(['=Harbour']);

  await again.menu('Export…');
  await again.page.getByRole('radio', { name: 'CSV for programs' }).check();
  await tab();
  await type('AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA');
  await again.answerSaveDialog(join(frond.home, 'by-code.csv'));
  await enter();
  await expect(dialog.getByRole('alert')).not.toBeEmpty();
  expect(existsSync(join(frond.home, 'by-code.csv'))).toBe(false);
  await dialog.getByRole('textbox', { name: 'Recovery code' }).fill(code);
  await enter();
  await expect(again.page.getByRole('dialog', { name: 'Exported' })).toBeVisible();
  expect(await readFile(join(frond.home, 'by-code.csv'), 'utf8')).toContain(canary);
});

test('a readable export is named after the next unlock, until it is deleted or kept; a changed one is left', async ({
  frond,
}) => {
  const running = await begin(frond);
  const { page } = running;
  const file = (name: string): string => join(frond.home, name);
  await write(running, 'CSV for programs', file('one.csv'));
  await shut(page);
  await write(running, 'Frond JSON', file('two.json'));
  await shut(page);
  await expect(page.getByRole('button', { name: 'Delete file' })).toBeHidden();
  expect(await readByFrond(frond, frond.vault, passphrase, ['status'])).toContain('one.csv (csv');

  await lock(page);
  await unlock(page);
  await expect(page.getByText('The export one.csv of')).toBeVisible();
  await page.getByRole('button', { name: 'Delete file' }).click();
  await expect(page.getByText('one.csv was deleted.')).toBeVisible();
  expect(existsSync(file('one.csv'))).toBe(false);
  await expect(page.getByText('The export two.json of')).toBeVisible();
  await writeFile(file('two.json'), 'something else');
  await page.getByRole('button', { name: 'Delete file' }).click();
  await expect(page.getByText(/two\.json was changed since it was exported/)).toBeVisible();
  expect(await readFile(file('two.json'), 'utf8')).toBe('something else');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('button', { name: 'Delete file' })).toBeHidden();
  expect(await readByFrond(frond, frond.vault, passphrase, ['status'])).not.toContain('two.json');
});
