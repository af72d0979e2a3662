/** An item's timeline and the trash on the real app: who changed what when, differences, ways back, and what has none. */
import { addLogin, item, lock, saved, unlock } from './actions.ts';
import { expect, test } from './fixtures.ts';
import type { Page } from 'playwright/test';

async function edit(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  await page.keyboard.press('Control+e');
  for (const [name, value] of Object.entries(values)) {
    await page.getByRole('textbox', { name, exact: true }).fill(value);
  }
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
}

test('differences, masked until revealed; one field goes back; all by keyboard', async ({ frond }) => {
  const { page } = await frond.open();
  await addLogin(page, { title: 'Bank', username: 'ada', password: 'hunter-two', notes: 'Ask Grace before calling.' });
  await edit(page, { Password: 'hunter-three', Notes: 'Ask Ada before calling.' });
  await saved(page);
  await lock(page);
  await unlock(page);
  await item(page, 'Bank').click();
  await edit(page, { Username: 'grace' });
  await saved(page);
  await frond.run(['edit', 'Bank', '--username', 'from-outside']);
  await expect(page.getByRole('article').getByText('from-outside')).toBeVisible();

  const history = page.getByRole('region', { name: 'History' });
  await history.getByRole('button', { name: '4 earlier values' }).focus();
  await page.keyboard.press('Enter');
  const events = history.getByRole('listitem');
  await expect(events).toHaveCount(4);
  await expect(events.nth(0)).toContainText('by another program or computer');
  await expect(events.nth(1)).toContainText('since you unlocked');
  await expect(events.nth(2)).toContainText('in Frond on this computer');
  await expect(events.nth(3)).toContainText('Created');
  await expect(events.nth(2).locator('del')).toHaveText('Grace');
  await expect(events.nth(2).locator('ins')).toHaveText('Ada');

  await expect(events.nth(2)).not.toContainText('hunter');
  await events
    .nth(2)
    .getByRole('button', { name: /^Reveal Password/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(events.nth(2)).toContainText('hunter-two');
  await expect(events.nth(2)).toContainText('hunter-three');
  await expect(events.nth(2).locator('mark').first()).toBeVisible();
  await expect.poll(() => frond.says(['log'])).toContain('reveal');

  await events
    .nth(2)
    .getByRole('button', { name: /^Use Password of/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(events).toHaveCount(5);
  await saved(page);
  await expect.poll(() => frond.says(['read', 'frond://Bank/password'])).toContain('hunter-two');
  await expect.poll(() => frond.says(['read', 'frond://Bank/username'])).toContain('from-outside');
});

test('clearing a history is confirmed, and leaves nothing', async ({ frond }) => {
  const { page } = await frond.open();
  await addLogin(page, { title: 'Bank', username: 'ada', password: 'old-secret' });
  await edit(page, { Password: 'new-secret' });
  await page.getByRole('button', { name: '1 earlier value' }).click();
  await page.getByRole('button', { name: 'Clear history…' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Clear the history of “Bank”?' });
  await expect(dialog).toContainText('No undo brings');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '1 earlier value' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear history…' }).click();
  await dialog.getByRole('button', { name: 'Clear history' }).click();
  await expect(page.getByRole('button', { name: /earlier value/ })).toHaveCount(0);
  await saved(page);
  await expect.poll(() => frond.says(['history', 'Bank'])).not.toContain('old-secret');
  await expect.poll(() => frond.says(['read', 'frond://Bank/password'])).toContain('new-secret');
});

test('the trash says when; items come back; emptying it is confirmed and can’t be undone', async ({ frond }) => {
  const { page } = await frond.open();
  await addLogin(page, { title: 'Keep me', username: 'ada' });
  await addLogin(page, { title: 'Throw me', username: 'ada' });
  for (const title of ['Throw me', 'Keep me']) {
    await item(page, title).click();
    await page.getByRole('article', { name: title }).waitFor();
    await page.keyboard.press('Delete');
    await expect(item(page, title)).toHaveCount(0);
  }
  await page.getByRole('navigation').getByText('Trash').click();
  await expect(item(page, 'Throw me')).toContainText('Deleted');
  await item(page, 'Keep me').click();
  await expect(page.getByText(/^In the trash since/)).toBeVisible();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(item(page, 'Keep me')).toHaveCount(0);
  await page.getByRole('button', { name: 'Empty trash' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('no undo');
  await dialog.getByRole('button', { name: 'Empty trash' }).click();
  await expect(item(page, 'Throw me')).toHaveCount(0);
  await page.getByRole('navigation').getByText('All items').click();
  await expect(item(page, 'Keep me')).toBeVisible();
  for (let undone = 0; undone < 6; undone += 1) await page.keyboard.press('Control+z');
  await expect(page.getByText('There is nothing to undo.').first()).toBeVisible();
  await page.getByRole('navigation').getByText('Trash').click();
  await expect(item(page, 'Throw me')).toHaveCount(0);
});
