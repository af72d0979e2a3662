/** The activity log: what was done stands in it in plain words, can be filtered, and leads to its items. */
import { item, items, saved } from './actions.ts';
import { expect, test } from './fixtures.ts';
import type { Page } from 'playwright/test';

const activity = (page: Page) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Activity' });
const entries = (page: Page) =>
  page
    .getByRole('list')
    .filter({ has: page.locator('.activity-row') })
    .getByRole('listitem');

test('read, filter and follow the log', async ({ frond }) => {
  const { page } = await frond.open({
    logins: [
      { title: 'Alpha', password: 'tR7!vQ2#zL9@wX4$' },
      { title: 'Beta', password: 'kJ8%pW3&nM6*hB1?' },
    ],
  });
  await item(page, 'Alpha').click();
  await expect(page.getByRole('heading', { name: 'Alpha' })).toBeVisible();
  await page.getByRole('button', { name: 'Reveal Password' }).click();
  await page.getByRole('button', { name: 'Copy Password' }).click();
  await item(page, 'Beta').click();
  await expect(page.getByRole('heading', { name: 'Beta' })).toBeVisible();
  await page.getByRole('button', { name: 'Copy Password' }).click();
  await saved(page);

  await activity(page).click();
  const list = page.locator('.activity-row');
  await expect(list.filter({ hasText: 'Copied' })).toHaveCount(2);
  await expect(list.filter({ hasText: 'Revealed' })).toContainText('Password · Frond');
  await expect(list.filter({ hasText: 'Unlocked the vault' }).first()).toBeVisible();
  await expect(page.getByText('at least the newest 10,000 entries of the last 2 years')).toBeVisible();

  await page.getByRole('combobox', { name: 'Action' }).selectOption('Copied');
  await expect(list).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Item' }).selectOption('Beta');
  await expect(list).toHaveCount(1);
  await expect(page.getByText('1 entry')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('searchbox', { name: 'Search activity' }).fill('reveal alpha');
  await expect(list).toHaveCount(1);

  // What a program read stands there as well, told apart by its name.
  await frond.run(['read', 'frond://Beta/password']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await activity(page).click();
  await page.getByRole('combobox', { name: 'Program' }).selectOption('frond');
  await expect(list).toHaveCount(1);
  await expect(list).toContainText('Read by a program');
  await expect(list).toContainText('Password · frond');
  await page.getByRole('combobox', { name: 'Period' }).selectOption('Today');
  await page.getByRole('combobox', { name: 'Action' }).selectOption('Copied');
  await expect(page.getByText('Nothing in the log fits these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('searchbox', { name: 'Search activity' }).fill('reveal alpha');
  await expect(list).toHaveCount(1);

  await list.getByRole('button', { name: 'Alpha' }).click();
  await expect(items(page)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Alpha' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list.getByRole('button', { name: 'Alpha' }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(items(page)).toBeFocused();
  await expect(entries(page)).toHaveCount(0);
});
