/** After damage: what can be had back, what is missing, and never a damaged file written over; with passphrase, recovery code and key file. */
import { readFile, readdir, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addLogin, item, items, lock, passphrase, saved, tabTo, typePassphrase } from './actions.ts';
import { expect, test, type Frond, type Running } from './fixtures.ts';
import { headerOf, readByFrond, readByPython } from './outside.ts';
import type { Page } from 'playwright/test';

const rescue = (page: Page) => page.getByRole('region', { name: 'Rescue' });

interface Listed {
  readonly path: string;
  readonly revision: number;
}
const backups = async (frond: Frond): Promise<readonly Listed[]> =>
  JSON.parse(await frond.run(['--json', 'backup', 'list'])) as readonly Listed[];

/** As if the disk with the newest backups had gone as well. */
async function loseBackups(frond: Frond, since: number): Promise<void> {
  for (const { path, revision } of await backups(frond)) if (revision >= since) await unlink(path);
}

/** The damaged file that was kept, byte for byte. */
async function keptAside(frond: Frond, damaged: Buffer): Promise<boolean> {
  const folder = dirname(frond.vault);
  const names = (await readdir(folder)).filter((name) => name.includes('.damaged-'));
  const all = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return all.some((bytes) => bytes.equals(damaged));
}

test('a file with a wrong end gives back what no backup has; the account says so', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  await addLogin(page, { title: 'Early', username: 'ada' });
  // Else both could share a save, and the backup of it.
  await saved(page);
  await addLogin(page, { title: 'Late', username: 'ada', password: 'only here' });
  await saved(page);
  await lock(page);
  await expect.poll(() => backups(frond).then(([newest]) => newest?.revision)).toBe(3);
  await loseBackups(frond, 3);
  const whole = await readFile(frond.vault);
  const damaged = whole.subarray(0, whole.length - 20);
  await writeFile(frond.vault, damaged);

  await typePassphrase(page, passphrase);
  await expect(page.getByRole('alert')).toContainText(/damaged/);
  await expect(rescue(page)).toContainText('still gives back 1 item that is newer than the backup');
  await expect(rescue(page)).toContainText('Nothing is missing as far as can be told.');
  await expect(rescue(page)).toContainText('It holds 1 item');
  // Looking changes nothing.
  expect((await readFile(frond.vault)).equals(damaged)).toBe(true);
  // By keys alone.
  await tabTo(page, rescue(page).getByRole('button', { name: 'Open what was rescued (2)' }));
  await page.keyboard.press('Enter');
  await expect(item(page, 'Late')).toBeVisible();
  await expect(item(page, 'Early')).toBeVisible();
  expect(await keptAside(frond, damaged)).toBe(true);
  expect(await frond.run(['read', 'frond://Late/password'])).toBe('only here');
  expect(Object.keys((await readByPython(frond.vault, passphrase)).items)).toHaveLength(2);
});

test('a file that was cut off: pieces, said to be unproven, and what is missing by name', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  await addLogin(page, { title: 'Early', username: 'ada', notes: 'n'.repeat(3_000) });
  await saved(page);
  await expect.poll(() => backups(frond).then(([newest]) => newest?.revision)).toBe(2);
  // They lie in the file as they came: the end of what is left is in the middle of the long one.
  for (let at = 0; at < 4; at += 1) {
    await frond.run(['add', `Later ${at}`, '--field', `Text=${'x'.repeat(at === 2 ? 20_000 : 2_000)}`]);
  }
  await lock(page);
  await loseBackups(frond, 3);
  const whole = await readFile(frond.vault);
  const damaged = whole.subarray(0, Math.floor(whole.length * 0.4));
  await writeFile(frond.vault, damaged);

  await typePassphrase(page, passphrase);
  await expect(rescue(page)).toContainText('nothing proves that they are as they were written');
  await expect(rescue(page)).toContainText('Parts of the file could not be read at all');
  await rescue(page).getByText('1 item is lost').click();
  await expect(rescue(page).getByRole('listitem')).toHaveText(['Later 2']);
  await rescue(page).getByRole('button', { name: 'Open what was rescued (3)' }).click();
  await expect(item(page, 'Early')).toBeVisible();
  await expect(item(page, 'Later 1')).toBeVisible();
  await expect(items(page).getByRole('option')).toHaveCount(3);
  expect(await keptAside(frond, damaged)).toBe(true);
});

test('by the recovery code where the passphrase is forgotten', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  await addLogin(page, { title: 'Kept', username: 'ada' });
  await saved(page);
  await running.close();
  const made = await frond.run(['recovery', 'new']);
  const code = /([0-9A-Z]{4}-){6}[0-9A-Z]{4}/.exec(made)?.[0] ?? '';
  await frond.run(['edit', 'Kept', '--username', 'eve']);
  const bytes = await readFile(frond.vault);
  bytes[bytes.length - 10] = 0x7a;
  await writeFile(frond.vault, bytes);

  const again = await frond.launch();
  await again.page.getByRole('button', { name: 'Use the recovery code' }).click();
  await again.page.getByRole('textbox', { name: 'Recovery code' }).fill(code);
  await again.page.keyboard.press('Enter');
  await expect(again.page.getByRole('alert')).toContainText(/damaged/);
  await rescue(again.page).getByRole('button', { name: 'Open this backup instead' }).click();
  await expect(item(again.page, 'Kept')).toBeVisible();
  expect(await keptAside(frond, bytes)).toBe(true);
  expect(await frond.run(['read', 'frond://Kept/username'])).toBe('eve');
});

const newPassphrase = 'seven quiet herons wait by the weir';

/** The code that the sheet's dialog shows; the sheet is put away, and old backups are kept. */
async function takeCode(page: Page): Promise<string> {
  const groups = page.getByRole('list', { name: 'Recovery code' }).locator('b');
  await expect(groups).toHaveCount(7);
  const code = (await groups.allTextContents()).join('-');
  await page.getByRole('button', { name: 'I have it on paper' }).click();
  await page.getByRole('button', { name: 'Keep them' }).click();
  return code;
}

async function security(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Security' }).click();
}

async function openByCode(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await page.getByRole('textbox', { name: 'Recovery code' }).fill(code);
  await page.keyboard.press('Enter');
  await expect(item(page, 'Kept')).toBeVisible();
}

/** A vault with a key file that is gone: the passphrase alone says so. Answers the app, opened again by the recovery code. */
async function loseKeyFile(frond: Frond): Promise<{ readonly running: Running; readonly code: string }> {
  const running = await frond.open();
  const { page } = running;
  await addLogin(page, { title: 'Kept', username: 'ada' });
  await saved(page);
  const keyFile = join(frond.home, 'vault.key');
  await running.answerSaveDialog(keyFile);
  await security(page);
  await page.getByRole('button', { name: 'Add a key file…' }).click();
  await page.getByRole('textbox', { name: 'Current passphrase' }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Make or choose a key file first.')).toBeVisible();
  await page.getByRole('button', { name: 'Make a new key file…' }).click();
  await expect(page.getByText('Key file: vault.key')).toBeVisible();
  await expect(page.getByText('Make or choose a key file first.')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Current passphrase' }).fill(passphrase);
  await page.keyboard.press('Enter');
  const code = await takeCode(page);
  await page.keyboard.press('Escape');
  await running.close();
  await unlink(keyFile);
  const again = await frond.launch();
  await typePassphrase(again.page, passphrase);
  await expect(again.page.getByRole('alert')).toHaveText(
    /needs its key file.*a recovery code opens the vault without it/,
  );
  await openByCode(again.page, code);
  return { running: again, code };
}

async function setNewPassphrase(page: Page, code: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Recovery code' }).fill(code);
  await dialog.getByRole('textbox', { name: 'New passphrase' }).fill(newPassphrase);
  await dialog.getByRole('textbox', { name: 'Repeat passphrase' }).fill(newPassphrase);
  await page.keyboard.press('Enter');
}

/** Opens after a restart with the new passphrase alone; the old ways open only what is from before. */
async function opensAgain(frond: Frond, running: Running, old: string): Promise<void> {
  await saved(running.page);
  await running.close();
  const again = await frond.launch();
  await typePassphrase(again.page, newPassphrase);
  await expect(item(again.page, 'Kept')).toBeVisible();
  await lookIntoBackup(frond, again.page, old);
  await again.close();
  expect(Object.keys((await readByPython(frond.vault, newPassphrase)).items)).toHaveLength(1);
  await expect(readByPython(frond.vault, old)).rejects.toThrow('no slot opens');
  const before = await openedBackups(frond, old);
  expect(before.length).toBeGreaterThan(0);
  // Those from before the key file open with the passphrase of that time alone.
  expect((await openedBackups(frond, passphrase)).length).toBeGreaterThan(0);
}

/** A backup of the time of the lost key file opens in the window by the code of that time. */
async function lookIntoBackup(frond: Frond, page: Page, code: string): Promise<void> {
  const [path] = await openedBackups(frond, code);
  const revision = (await backups(frond)).find((one) => one.path === path)?.revision ?? 0;
  await items(page).focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Backups…');
  await page.keyboard.press('Enter');
  await page
    .locator('.backups-row')
    .filter({ hasText: new RegExp(`revision ${revision}\\b`) })
    .locator('.backup-open')
    .click();
  await page.getByRole('textbox', { name: 'Passphrase of the backup' }).fill(code);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Everything is as it was then.')).toBeVisible();
}

/** Paths of the backups that this secret opens, by Python. */
async function openedBackups(frond: Frond, secret: string): Promise<readonly string[]> {
  const opened: string[] = [];
  for (const { path } of await backups(frond)) {
    if (await readByPython(path, secret).then(() => true, () => false)) opened.push(path); // prettier-ignore
  }
  return opened;
}

test('the key file is lost: the code sets a new passphrase, and the vault does without the file from then on', async ({
  frond,
}) => {
  const { running, code } = await loseKeyFile(frond);
  const { page } = running;
  await page.getByRole('button', { name: 'Set a new passphrase…' }).click();
  await expect(page.getByText('does without it from now on')).toBeVisible();
  await setNewPassphrase(page, code);
  const fresh = await takeCode(page);
  expect((await headerOf(frond.vault)).slots.map(({ type, keyFile }) => [type, keyFile ?? false])).toEqual([
    ['passphrase', false],
    ['recovery', false],
  ]);
  await readByPython(frond.vault, fresh);
  await opensAgain(frond, running, code);
});

test('the key file is lost: it is taken off in the settings, with the passphrase set anew', async ({ frond }) => {
  const { running, code } = await loseKeyFile(frond);
  const { page } = running;
  await security(page);
  await page.getByRole('button', { name: 'Remove…' }).last().click();
  await expect(page.getByText('The passphrase alone opens the vault then')).toBeVisible();
  await setNewPassphrase(page, code);
  await takeCode(page);
  await expect(page.getByText('Not used. With one')).toBeVisible();
  await page.keyboard.press('Escape');
  await opensAgain(frond, running, code);
});

test('the key file is lost: another takes its place', async ({ frond }) => {
  const { running, code } = await loseKeyFile(frond);
  const { page } = running;
  const next = join(frond.home, 'next.key');
  await running.answerSaveDialog(next);
  await security(page);
  await page.getByRole('button', { name: 'Replace…' }).last().click();
  await page.getByRole('button', { name: 'Make a new key file…' }).click();
  await expect(page.getByText('Key file: next.key')).toBeVisible();
  await setNewPassphrase(page, code);
  await takeCode(page);
  await expect(page.getByText('Used. The vault opens only with')).toBeVisible();
  await page.keyboard.press('Escape');
  await saved(page);
  await running.close();
  await expect(readByPython(frond.vault, newPassphrase)).rejects.toThrow('no slot opens');
  expect(await readByFrond(frond, frond.vault, newPassphrase, ['list', '--key-file', next])).toContain('Kept');
});
