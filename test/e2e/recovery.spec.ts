/** Recovery code, its sheet, and key files on the real app, checked from outside. */
import { execFile } from 'node:child_process';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { items, lock, passphrase, saved, typePassphrase, unlock } from './actions.ts';
import { filesHolding, forms } from './canaries.ts';
import { headerOf, readByFrond, readByPython } from './outside.ts';
import { recoverySecret } from '../../app/format/recovery-code.ts';
import { bodyOf, readDisk } from '../../app/storage/disk-copy.ts';
import { secretUnlock } from '../../app/storage/key-ring.ts';
import { expect, test } from './fixtures.ts';
import type { Page } from 'playwright/test';
import type { Running } from './fixtures.ts';

const run = promisify(execFile);
const next = 'seven quiet herons wait by the weir';

async function security(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Security' }).click();
}

async function prove(page: Page, secret = passphrase): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Current passphrase' });
  await expect(box).toBeFocused();
  await box.fill(secret);
  await page.keyboard.press('Enter');
}

/** The code that the sheet's dialog shows. */
async function shownCode(page: Page): Promise<string> {
  const groups = page.getByRole('list', { name: 'Recovery code' }).locator('b');
  await expect(groups).toHaveCount(7);
  return (await groups.allTextContents()).join('-');
}

async function answerOpenDialog(running: Running, path: string): Promise<void> {
  await running.app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, path);
}

/** What is handed to the system's print dialog, which tests can't answer. */
async function printed(running: Running, press: () => Promise<void>): Promise<unknown> {
  await running.app.evaluate(({ app }) => {
    app.once('web-contents-created', (_event, contents) => {
      contents.print = (options, done) => {
        Object.assign(globalThis, { printed: { title: contents.getTitle(), paper: options?.pageSize } });
        done?.(true, '');
      };
    });
  });
  await press();
  const seen = (): Promise<unknown> =>
    running.app.evaluate(() => (globalThis as { readonly printed?: unknown }).printed ?? null);
  await expect.poll(seen).not.toBeNull();
  return seen();
}

test('the empty vault offers a sheet; its code opens the vault, in Frond and elsewhere', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  await page.getByRole('button', { name: 'Make a recovery sheet' }).click();
  await prove(page, 'wrong one');
  await expect(page.getByRole('alert')).toHaveText(/^Wrong passphrase\./);
  await prove(page);
  const code = await shownCode(page);
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);

  const sheet = join(frond.home, 'sheet.pdf');
  await running.answerSaveDialog(sheet);
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByText('Saved as “sheet.pdf”')).toBeVisible();
  expect((await stat(sheet)).mode & 0o777).toBe(0o600);
  expect((await readFile(sheet)).subarray(0, 5).toString()).toBe('%PDF-');
  const text = await run('pdftotext', ['-layout', sheet, '-']).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
  if (text !== undefined) {
    expect(text).toContain('Recovery sheet');
    expect(text).toContain('test');
    for (const group of code.split('-')) expect(text).toContain(group);
  }
  expect(await printed(running, () => page.getByRole('button', { name: 'Print…' }).click())).toEqual({
    title: 'Recovery sheet',
    paper: 'A4',
  });
  // The page that was printed is gone, and nothing but the PDF is left of it.
  const windows = (): Promise<number> =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  await expect.poll(windows).toBe(1);
  expect(await filesHolding(frond.home, forms(code))).toEqual([]);
  expect((await readdir(join(frond.home, 'tmp'))).filter((name) => name.endsWith('.pdf'))).toEqual([]);
  await page.getByRole('button', { name: 'I have it on paper' }).click();
  await expect(page.getByText('Done: the code opens this vault.')).toBeVisible();

  const { slots } = await headerOf(frond.vault);
  expect(slots.map(({ type }) => type)).toEqual(['passphrase', 'recovery']);
  await readByPython(frond.vault, code);
  await readByFrond(frond, frond.vault, code, ['status']);

  await lock(page);
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  const box = page.getByRole('textbox', { name: 'Recovery code' });
  await expect(box).toBeFocused();
  await box.fill(code.slice(0, 20));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/seven groups/);
  await box.fill(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/^Wrong recovery code\./);
  await box.fill(code.toLowerCase().replaceAll('-', ' '));
  await page.keyboard.press('Enter');
  await expect(items(page)).toBeAttached();

  // Whoever came in by the code can set a passphrase with it.
  await page.getByRole('button', { name: 'Set a new passphrase…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change passphrase' });
  await dialog.getByRole('textbox', { name: 'Recovery code' }).fill(code);
  await dialog.getByRole('textbox', { name: 'New passphrase' }).fill(next);
  await dialog.getByRole('textbox', { name: 'Repeat passphrase' }).fill(next);
  await page.keyboard.press('Enter');
  const fresh = await shownCode(page);
  expect(fresh).not.toBe(code);
  await readByPython(frond.vault, next);
  await readByPython(frond.vault, fresh);
  await expect(readByPython(frond.vault, code)).rejects.toThrow('no slot opens');
  await expect(readByPython(frond.vault, passphrase)).rejects.toThrow('no slot opens');
});

/** The code ends, and with it the vault key that whoever has it and an older file can come by. */
async function ends(file: string, code: string, vaultKey: Uint8Array): Promise<void> {
  await expect(readByPython(file, code)).rejects.toThrow('no slot opens');
  const now = await readDisk(file);
  expect(() => bodyOf(now, vaultKey)).toThrow();
}

async function keyBehind(file: string, code: string): Promise<Uint8Array> {
  const now = await readDisk(file);
  const vaultKey = await secretUnlock(recoverySecret(code))(now.file.header);
  expect(bodyOf(now, vaultKey).revision).toBeGreaterThan(0);
  return vaultKey;
}

test('a recovery code is replaced and removed; each time the earlier one ends', async ({ frond }) => {
  const { page } = await frond.open();
  await security(page);
  await page.getByRole('button', { name: 'Create recovery sheet…' }).click();
  await prove(page);
  const first = await shownCode(page);
  const firstKey = await keyBehind(frond.vault, first);
  await page.getByRole('button', { name: 'I have it on paper' }).click();
  await page.getByRole('button', { name: 'Replace…' }).first().click();
  await prove(page);
  const second = await shownCode(page);
  const secondKey = await keyBehind(frond.vault, second);
  await page.getByRole('button', { name: 'I have it on paper' }).click();
  await ends(frond.vault, first, firstKey);
  await page.getByRole('button', { name: 'Remove…' }).first().click();
  await prove(page);
  await expect(page.getByText('Not set up.')).toBeVisible();
  await ends(frond.vault, second, secondKey);
  await readByPython(frond.vault, passphrase);
});

test('a key file is made, needed from then on, and removed again', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  const keyFile = join(frond.home, 'vault.key');
  await running.answerSaveDialog(keyFile);
  await security(page);
  await page.getByRole('button', { name: 'Add a key file…' }).click();
  await page.getByRole('button', { name: 'Make a new key file…' }).click();
  await expect(page.getByText('Key file: vault.key')).toBeVisible();
  expect((await stat(keyFile)).size).toBe(32);
  expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
  await page.getByRole('checkbox', { name: /recovery sheet/ }).uncheck();
  await page.getByRole('textbox', { name: 'Current passphrase' }).fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Keep them' }).click();
  await expect(page.getByText('Used. The vault opens only with')).toBeVisible();
  expect((await headerOf(frond.vault)).slots).toMatchObject([{ type: 'passphrase', keyFile: true }]);
  await expect(readByPython(frond.vault, passphrase)).rejects.toThrow('no slot opens');
  await readByFrond(frond, frond.vault, passphrase, ['status', '--key-file', keyFile]);
  await page.keyboard.press('Escape');
  await saved(page);
  await running.close();

  const again = await frond.launch();
  await typePassphrase(again.page, passphrase);
  await expect(again.page.getByRole('alert')).toHaveText(/needs its key file/);
  await answerOpenDialog(again, keyFile);
  await again.page.getByRole('button', { name: 'Choose the key file…' }).click();
  await expect(again.page.getByText('Key file: vault.key')).toBeVisible();
  await again.page.getByRole('textbox', { name: 'Passphrase', exact: true }).focus();
  await unlock(again.page);

  // A key file that is there already is never written over.
  const other = join(frond.home, 'other.key');
  await writeFile(other, 'somebody’s own file');
  await again.answerSaveDialog(other);
  await security(again.page);
  await again.page.getByRole('button', { name: 'Replace…' }).click();
  await again.page.getByRole('button', { name: 'Make a new key file…' }).click();
  await expect(again.page.getByText('exists already').first()).toBeAttached();
  expect(await readFile(other, 'utf8')).toBe('somebody’s own file');
  await again.page.getByRole('button', { name: 'Cancel' }).click();

  await again.page.getByRole('button', { name: 'Remove…' }).last().click();
  await prove(again.page);
  await again.page.getByRole('button', { name: 'Keep them' }).click();
  await expect(again.page.getByText('Not used. With one')).toBeVisible();
  await readByPython(frond.vault, passphrase);
});
