/** Finding on the real app: conditions, slips of the fingers, marked parts, searches that are kept, what was used last. */
import { item, items, saved, search } from './actions.ts';
import { expect, test } from './fixtures.ts';
import type { Page } from 'playwright/test';

const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name, exact: true });

test('conditions, slips and marks; a kept search and what was used last; all by keyboard', async ({ frond }) => {
  const { page } = await frond.open({
    logins: [
      { title: 'GitHub', username: 'ada@example.com', password: 'one-two' },
      { title: 'Bank', website: 'https://bank.example.com' },
    ],
  });
  const { keyboard } = page;

  await items(page).focus();
  await keyboard.type('gihtub');
  await expect(items(page).getByRole('option')).toHaveCount(1);
  await expect(item(page, 'GitHub').locator('mark')).toHaveText(['GitHub']);
  await search(page, 'user:ada');
  await expect(items(page).getByRole('option')).toHaveCount(1);
  await expect(item(page, 'GitHub').locator('mark')).toHaveText(['ada']);
  await search(page, 'is:nonsense ban');
  await expect(page.getByText('“is:nonsense” means nothing here')).toBeVisible();
  await expect(item(page, 'Bank')).toBeVisible();

  await search(page, 'type:login -has:url');
  await expect(items(page).getByRole('option')).toHaveCount(1);
  await keyboard.press('Control+k');
  await keyboard.type('save search');
  await keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name of the search' }).fill('No website');
  await keyboard.press('Enter');
  await expect(place(page, 'No website')).toHaveAttribute('aria-current', 'page');
  await place(page, 'All items 2').click();
  await expect(items(page).getByRole('option')).toHaveCount(2);
  await place(page, 'No website').focus();
  await keyboard.press('Enter');
  await expect(items(page).getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('type:login -has:url');
  await keyboard.press('Delete');
  await expect(place(page, 'No website')).toHaveCount(0);
  await page.locator('.toast').filter({ hasText: 'was removed' }).getByRole('button', { name: 'Undo' }).click();
  await expect(place(page, 'No website')).toBeVisible();

  await item(page, 'GitHub').click();
  await keyboard.press('Control+c');
  await expect(page.getByText('Password copied').first()).toBeVisible();
  await place(page, 'Recently used').click();
  await expect(items(page).getByRole('option')).toHaveCount(1);
  await expect(item(page, 'GitHub')).toBeVisible();
  await saved(page);
});
