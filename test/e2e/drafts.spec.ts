/** Editing can't lose anything: a crash, a lock, a quit, a full disk and another program meet an unfinished edit. */
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { fillLogin, item, keptAnew, lock, saved, unlock } from './actions.ts';
import { expect, test } from './fixtures.ts';
import { headerOf } from './outside.ts';
import type { Page } from 'playwright/test';

const title = (page: Page) => page.getByRole('textbox', { name: 'Title' });
const username = (page: Page) => page.getByRole('textbox', { name: 'Username' });
const continueButton = (page: Page, name: string) => page.getByRole('button', { name: `Continue ${name}` });
const saveButton = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

/** The item is there to be edited once its pane is. */
async function pressEdit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  await page.keyboard.press('Control+e');
}

async function beginLogin(page: Page): Promise<void> {
  await page.keyboard.press('Control+n');
  await page.getByRole('menuitem', { name: 'Login' }).click();
  await expect(title(page)).toBeFocused();
}

test('a killed app keeps the drafts of new items and of existing ones', async ({ frond }) => {
  const first = await frond.open({ logins: [{ title: 'Bank', username: 'ada' }] });
  await item(first.page, 'Bank').click();
  await pressEdit(first.page);
  await username(first.page).fill('grace');
  await expect(first.page.getByText('Draft kept')).toBeVisible();
  // A second piece of work begins while the first is open, and a third.
  await beginLogin(first.page);
  await fillLogin(first.page, { title: 'Half a shop', username: 'ada', password: 'typed-by-hand' });
  await expect(first.page.getByText('Draft kept')).toBeVisible();
  await beginLogin(first.page);
  await fillLogin(first.page, { title: 'Half a forum', notes: 'not done' });
  await expect(first.page.getByText('Draft kept', { exact: true })).toBeVisible();
  first.kill();

  const { page } = await frond.launch();
  await unlock(page);
  await page.getByRole('button', { name: '3 unfinished edits' }).click();
  await continueButton(page, 'Half a shop').click();
  await expect(title(page)).toHaveValue('Half a shop');
  await page.getByRole('button', { name: 'Reveal Password' }).click();
  await expect(page.getByRole('textbox', { name: 'Password', exact: true })).toHaveValue('typed-by-hand');
  await saveButton(page).click();
  await expect(item(page, 'Half a shop')).toBeVisible();
  await continueButton(page, 'Half a forum').click();
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('not done');
  await page.keyboard.press('Control+s');
  await expect(item(page, 'Half a forum')).toBeVisible();
  await continueButton(page, 'Bank').click();
  await expect(username(page)).toHaveValue('grace');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: /Continue/ })).toHaveCount(0);
  await saved(page);
  await expect.poll(() => frond.says(['read', 'frond://Bank/username'])).toContain('grace');
});

test('a lock and a quit in mid-edit keep the draft, at once', async ({ frond }) => {
  const first = await frond.open();
  await beginLogin(first.page);
  await title(first.page).fill('Before the lock');
  await lock(first.page);
  await unlock(first.page);
  await continueButton(first.page, 'Before the lock').click();
  await title(first.page).fill('Before the quit');
  await first.close();

  const { page } = await frond.launch();
  await unlock(page);
  await continueButton(page, 'Before the quit').click();
  await saveButton(page).click();
  await expect(item(page, 'Before the quit')).toBeVisible();
});

test('a full disk keeps the draft, and goes on keeping it', async ({ frond }) => {
  // The app's own state lies on the small disk as well.
  const env = { XDG_STATE_HOME: join(frond.home, 'disk', 'state'), XDG_DATA_HOME: join(frond.home, 'disk', 'data') };
  const first = await frond.open({ smallDisk: true, env, logins: [{ title: 'Bank', username: 'ada' }] });
  await item(first.page, 'Bank').click();
  await frond.fillDisk();
  await pressEdit(first.page);
  await username(first.page).fill('grace');
  await expect(first.page.getByText('Draft kept')).toBeVisible();
  await keptAnew(first.page, () => username(first.page).fill('grace hopper'));
  first.kill();
  await frond.freeDisk();

  const { page } = await frond.launch({ env });
  await unlock(page);
  await continueButton(page, 'Bank').click();
  await expect(username(page)).toHaveValue('grace hopper');
});

test('a draft that can be written nowhere is kept in memory: it can be continued, and a lock waits for it', async ({
  frond,
}) => {
  const { page } = await frond.open({ obeysModes: true, logins: [{ title: 'Bank', username: 'ada' }] });
  await item(page, 'Bank').click();
  const folder = join(frond.home, 'state', 'frond', (await headerOf(frond.vault)).vault);
  await chmod(folder, 0o500);
  await pressEdit(page);
  await username(page).fill('grace');
  await expect(page.getByRole('form').getByRole('alert')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(username(page)).toHaveValue('grace');
  await username(page).fill('grace hopper');
  await lock(page);
  const held = page.getByText('could not be written, not even as a draft');
  await expect(held).toBeVisible();
  await chmod(folder, 0o700);
  await expect(held).toHaveCount(0);
  await unlock(page);
  await item(page, 'Bank').click();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(username(page)).toHaveValue('grace hopper');
});

test('a thrown away draft comes back with undo', async ({ frond }) => {
  const { page } = await frond.open();
  await beginLogin(page);
  await title(page).fill('Almost lost');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard the draft of Almost lost' }).click();
  await expect(continueButton(page, 'Almost lost')).toHaveCount(0);
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await continueButton(page, 'Almost lost').click();
  await expect(title(page)).toHaveValue('Almost lost');
});

test('what another program changed meanwhile is merged, and asked about where both changed the same', async ({
  frond,
}) => {
  const { page } = await frond.open({ logins: [{ title: 'Bank', username: 'ada', notes: 'old notes' }] });
  await item(page, 'Bank').click();

  // An open edit: each side changed something else.
  await pressEdit(page);
  await page.getByRole('textbox', { name: 'Notes' }).fill('my notes');
  await frond.run(['edit', 'Bank', '--username', 'grace']);
  await saveButton(page).click();
  await expect(page.getByText('my notes')).toBeVisible();
  await saved(page);
  await expect.poll(() => frond.says(['read', 'frond://Bank/username'])).toContain('grace');

  // A draft: both changed the user name.
  await pressEdit(page);
  await username(page).fill('mine');
  await page.getByRole('textbox', { name: 'Notes' }).fill('more notes');
  await page.keyboard.press('Escape');
  await frond.run(['edit', 'Bank', '--username', 'theirs']);
  await expect(page.getByRole('main').getByText('theirs')).toBeVisible();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '“Bank” was changed meanwhile' });
  const both = dialog.getByRole('group', { name: 'Username' });
  await expect(both.getByText('mine', { exact: true })).toBeVisible();
  await expect(both.getByText('theirs', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await both.getByRole('radio', { name: 'In the vault now' }).check();
  await dialog.getByRole('button', { name: 'Use these' }).click();
  await expect(username(page)).toHaveValue('theirs');
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('more notes');

  // An open edit once more: now the password, a secret.
  await page.getByRole('textbox', { name: 'Password', exact: true }).fill('typed here');
  await frond.run(['edit', 'Bank', '--generate']);
  await page.keyboard.press('Control+s');
  const secrets = dialog.getByRole('group', { name: 'Password' });
  await expect(secrets).toBeVisible();
  await expect(secrets.getByText('typed here')).toHaveCount(0);
  await secrets.getByRole('button', { name: 'Reveal Password' }).click();
  await expect(secrets.getByText('typed here')).toBeVisible();
  await dialog.getByRole('button', { name: 'Use these' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('more notes')).toBeVisible();
  await saved(page);
  await expect.poll(() => frond.says(['read', 'frond://Bank/password'])).toContain('typed here');
});

test('the draft of an item that was deleted for ever goes on as a new item', async ({ frond }) => {
  const { page } = await frond.open({ logins: [{ title: 'Bank', username: 'ada' }] });
  await item(page, 'Bank').click();
  await pressEdit(page);
  await username(page).fill('grace');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await expect(item(page, 'Bank')).toHaveCount(0);
  await page.getByRole('navigation').getByText('Trash').click();
  await item(page, 'Bank').click();
  await page.getByRole('button', { name: 'Delete for ever' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for ever' }).click();
  await expect(page.getByText('Its item was deleted for ever.')).toBeVisible();
  await continueButton(page, 'Bank').click();
  await expect(username(page)).toHaveValue('grace');
  await page.keyboard.press('Control+s');
  await expect(item(page, 'Bank')).toBeVisible();
});
