/** Backups in the window: seen, verified, compared with today, and items brought back, as a person would. */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addLogin, item, items, passphrase, saved, tabTo, unlock } from './actions.ts';
import { expect, test } from './fixtures.ts';
import { makeVault } from './made-vault.ts';
import { readByFrond } from './outside.ts';
import type { Page } from 'playwright/test';

const rows = (page: Page) => page.locator('.backups-row');
const later = 'another correct horse 43';

async function openBackups(page: Page): Promise<void> {
  await items(page).focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Backups');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Backups' })).toBeVisible();
}

async function change(page: Page, title: string, username: string, password: string): Promise<void> {
  await item(page, title).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.keyboard.press('Control+e');
  await page.getByRole('textbox', { name: 'Username' }).fill(username);
  await page.getByRole('textbox', { name: 'Password', exact: true }).fill(password);
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: 'Edit' })).toBeVisible();
  await saved(page);
}

test('list, verify, compare field by field, restore one item, and undo', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  // Each saved by itself: what follows closely would share a save, and with it a backup.
  await addLogin(page, { title: 'Bank', username: 'ada', password: 'first secret' });
  await saved(page);
  await addLogin(page, { title: 'Forum', username: 'ada' });
  await saved(page);
  await expect.poll(() => frond.says(['backup', 'list']).then((text) => text.trim().split('\n').length)).toBe(3);
  await change(page, 'Bank', 'eve', 'second secret');
  await item(page, 'Forum').click();
  await page.keyboard.press('Delete');
  await expect(item(page, 'Forum')).toHaveCount(0);
  await saved(page);
  await addLogin(page, { title: 'New one', username: 'ada' });
  await saved(page);

  await openBackups(page);
  await expect.poll(() => rows(page).count()).toBe(6);
  await expect(rows(page).first()).toContainText('revision');
  await rows(page)
    .nth(2)
    .getByRole('button', { name: /^Verify/ })
    .click();
  await expect(rows(page).nth(2)).toContainText('2 items');
  await expect(rows(page).nth(2)).toContainText('opens, seen');

  // From the keyboard: to the third row, and into it.
  await page.locator('.backups').focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
  const third = rows(page).nth(3).locator('.backup-open');
  await expect(third).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Since/ })).toBeVisible();
  const list = page.getByRole('list', { name: 'Items that differ' });
  await expect(list.locator('.difference')).toHaveCount(3);
  await expect(list.locator('.difference').filter({ hasText: 'Bank' })).toContainText('changed since');
  await expect(list.locator('.difference').filter({ hasText: 'Forum' })).toContainText('in the trash since');
  await expect(list.locator('.difference').filter({ hasText: 'New one' })).toContainText('new since; stays');

  const bank = list.locator('.difference').filter({ hasText: 'Bank' });
  await bank.locator('.difference-open').click();
  await expect(bank.getByText('eve')).toBeVisible();
  await expect(bank.getByText('ada')).toBeVisible();
  await expect(bank).not.toContainText('secret');
  await bank.getByRole('button', { name: /^Reveal Password/ }).click();
  await expect(bank).toContainText('first secret');
  await expect(bank).toContainText('second secret');

  await bank.getByRole('button', { name: 'Restore “Bank” as it was' }).click();
  const told = page.locator('.toast').filter({ hasText: /1 item is as on .* again/ });
  await expect(told).toBeVisible();
  // It stays while the pointer is on it.
  await told.hover();
  await expect(list.locator('.difference')).toHaveCount(2);
  await saved(page);
  await expect.poll(() => frond.says(['read', 'frond://Bank/password'])).toBe('first secret');
  await told.getByRole('button', { name: 'Undo' }).click();
  await expect(list.locator('.difference')).toHaveCount(3);
  await expect.poll(() => frond.says(['read', 'frond://Bank/password'])).toBe('second secret');

  // Several, and then all.
  await page.getByRole('button', { name: 'Choose all' }).click();
  await page.getByRole('button', { name: 'Restore 2 items' }).click();
  await expect(list.locator('.difference')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Backups' })).toBeVisible();
  await expect(rows(page).locator('.backup-open:focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(items(page)).toBeFocused();
  await expect(item(page, 'Forum')).toBeVisible();
  await expect(item(page, 'New one')).toBeVisible();
});

test('keys alone: verify, look, restore one, several and all of a backup, and back to the items', async ({ frond }) => {
  const { page } = await frond.open();
  const enter = (): Promise<void> => page.keyboard.press('Enter');
  for (const title of ['One', 'Three', 'Two']) {
    await addLogin(page, { title, username: 'ada' });
    await saved(page);
  }
  for (const title of ['One', 'Three', 'Two']) await frond.run(['edit', title, '--username', 'eve']);
  await openBackups(page);
  await expect.poll(() => rows(page).count()).toBe(7);
  const status = page.locator('.backups-head').getByRole('status');
  await tabTo(page, page.getByRole('button', { name: 'Verify all' }));
  await enter();
  await expect(status).toHaveText('7 backups verified: they open.');
  await expect(page.getByRole('button', { name: 'Verify all' })).toBeFocused();

  // The newest before the edits; Escape closes what was opened, and no more.
  await tabTo(page, rows(page).nth(3).locator('.backup-open'));
  await enter();
  await expect(page.getByText('The backup has 3 items; 3 differ today.')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const first = page.locator('.difference').first();
  await enter();
  await expect(first.getByText('eve')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(first.getByText('eve')).toHaveCount(0);
  await expect(first.locator('.difference-open')).toBeFocused();

  // One, by its own button.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Restore “One” as it was' })).toBeFocused();
  await enter();
  await expect(page.locator('.toast').getByText(/^1 item is as on .* again\.$/)).toBeVisible();
  await expect(page.locator('.difference')).toHaveCount(2);
  await expect(page.locator('.backups')).toBeFocused();
  // Several, by their marks.
  await tabTo(page, page.getByRole('checkbox', { name: 'Choose “Two”' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Restore 1 item' }), 'Shift+Tab');
  await enter();
  await expect(page.locator('.difference')).toHaveCount(1);
  // All of it, after a question that is left by Escape first.
  await tabTo(page, page.getByRole('button', { name: 'Restore everything…' }));
  await enter();
  const question = page.getByRole('alertdialog');
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Restore everything…' })).toBeFocused();
  await enter();
  await tabTo(page, question.getByRole('button', { name: 'Restore everything' }));
  await enter();
  await expect(page.getByText('Everything is as it was then.')).toBeVisible();
  await saved(page);
  for (const title of ['One', 'Three', 'Two']) {
    await expect.poll(() => frond.says(['read', `frond://${title}/username`])).toBe('ada');
  }
  await page.keyboard.press('Escape');
  await expect(rows(page).locator('.backup-open:focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(items(page)).toBeFocused();
});

test('everything as it was, asked about first; the menu and settings lead there', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  await addLogin(page, { title: 'One', username: 'ada' });
  await saved(page);
  await frond.run(['edit', 'One', '--username', 'eve', '--tag', 'work']);
  await frond.run(['add', 'Two']);
  await expect(item(page, 'Two')).toBeVisible();
  await running.menu('Backups…');
  await expect(page.getByRole('heading', { level: 1, name: 'Backups' })).toBeVisible();
  await expect.poll(() => rows(page).count()).toBeGreaterThanOrEqual(4);
  await rows(page).nth(2).locator('.backup-open').click();
  await page.getByRole('button', { name: 'Restore everything…' }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('What is new since stays');
  await question.getByRole('button', { name: 'Restore everything' }).click();
  await expect(page.getByText(/1 item is as on .* again/)).toBeVisible();
  await saved(page);
  await expect.poll(() => frond.says(['read', 'frond://One/username'])).toBe('ada');
  expect(await frond.run(['list'])).toContain('Two');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Backups' }).click();
  await page.getByRole('button', { name: 'Show backups…' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Backups' })).toBeVisible();
});

test('backups are verified in idle moments, and a damaged one is told', async ({ frond }) => {
  // Before the app can look at it: what it found whole it looks at again after a month.
  await makeVault(frond.vault, frond.env, [{ title: 'One', username: 'ada' }]);
  const listed = JSON.parse(await frond.run(['--json', 'backup', 'list'])) as readonly { readonly path: string }[];
  expect(listed).toHaveLength(2);
  const oldest = listed[1]?.path ?? '';
  const bytes = await readFile(oldest);
  bytes[bytes.length - 200] = (bytes[bytes.length - 200] ?? 0) ^ 1;
  await writeFile(oldest, bytes);
  const { page } = await frond.launch();
  await unlock(page);
  await expect(page.getByText(/is damaged and does not open any more/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Show the backups' }).click();
  await expect(rows(page).nth(0)).toContainText('1 item');
  await expect(rows(page).nth(1)).toContainText('damaged: it does not open');
  await expect(item(page, 'One')).toHaveCount(0);
});

test('folders: backups go where they are told, a second copy beside; a disk that is gone is told', async ({
  frond,
}) => {
  const running = await frond.open();
  const { page } = running;
  const [disk, stick] = [join(frond.home, 'disk'), join(frond.home, 'stick')];
  await mkdir(disk);
  await mkdir(stick);
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Backups' }).click();
  await running.answerOpenDialog([disk]);
  await page.getByRole('button', { name: 'Choose the folder for backups…' }).click();
  await expect(page.getByText(disk, { exact: true }).first()).toBeVisible();
  await running.answerOpenDialog([stick]);
  await page.getByRole('button', { name: 'Choose a second place for backups…' }).click();
  await expect(page.getByText(stick, { exact: true })).toBeVisible();
  await running.answerOpenDialog([disk]);
  await page.getByRole('button', { name: 'Choose a second place for backups…' }).click();
  await expect(page.getByText(/the one that backups go to already/).first()).toBeAttached();
  await page.keyboard.press('Escape');
  await addLogin(page, { title: 'One', username: 'ada' });
  await saved(page);
  const inside = async (folder: string): Promise<number> => {
    const [vault = ''] = await readdir(join(folder, 'frond-backups')).catch(() => []);
    const names = await readdir(join(folder, 'frond-backups', vault)).catch(() => []);
    return names.filter((name) => name.endsWith('.frond')).length;
  };
  await expect.poll(() => inside(disk)).toBeGreaterThanOrEqual(1);
  await expect.poll(() => inside(stick)).toBeGreaterThanOrEqual(2);

  await rm(disk, { recursive: true });
  await rm(stick, { recursive: true });
  await addLogin(page, { title: 'Two', username: 'ada' });
  await expect(page.getByText(/backups go to Frond’s own folder/)).toBeVisible();
  await expect(page.getByText(/the second copy could not be written/)).toBeVisible();
  await saved(page);
  await openBackups(page);
  await rows(page)
    .first()
    .getByRole('button', { name: /^Verify/ })
    .click();
  await expect(rows(page).first()).toContainText('2 items');
});

test('a backup under an earlier passphrase asks for it', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  await addLogin(page, { title: 'Kept', username: 'ada' });
  await saved(page);
  await frond.run(['edit', 'Kept', '--username', 'eve']);
  await running.close();
  const file = join(frond.home, 'new-passphrase');
  await writeFile(file, later, { mode: 0o600 });
  await readByFrond(frond, frond.vault, passphrase, ['passphrase', 'change', '--passphrase-new-file', file]);

  const again = await frond.launch();
  await again.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(later);
  await again.page.keyboard.press('Enter');
  await expect(items(again.page)).toBeAttached();
  await openBackups(again.page);
  const old = rows(again.page).nth(2);
  await old.getByRole('button', { name: /^Verify/ }).click();
  await expect(old).toContainText('opens with an earlier passphrase');
  await old.locator('.backup-open').click();
  const box = again.page.getByRole('textbox', { name: 'Passphrase of the backup' });
  await expect(box).toBeFocused();
  await box.fill('wrong');
  await again.page.keyboard.press('Enter');
  await expect(again.page.getByRole('alert').filter({ hasText: /^Wrong passphrase\./ })).toBeVisible();
  await box.fill(passphrase);
  await again.page.keyboard.press('Enter');
  await again.page.locator('.difference').filter({ hasText: 'Kept' }).locator('.difference-open').click();
  await expect(again.page.locator('.difference-fields')).toContainText('eve');
});
