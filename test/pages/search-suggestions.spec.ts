/** What the search box suggests is taken by those who go down to it; for everyone else each key means what it always meant. */
import { expect, test } from 'playwright/test';
import { axe, openStage } from './looking.ts';
import { bridgeOf, screens } from './screens.ts';
import type { Locator, Page } from 'playwright/test';

const stage = openStage();

interface Shown {
  readonly page: Page;
  readonly box: Locator;
  readonly options: Locator;
  readonly items: Locator;
  readonly complaints: readonly string[];
}

async function shown(): Promise<Shown> {
  const { vault } = screens;
  if (vault === undefined) throw new Error('no such screen');
  const bridge = bridgeOf(vault);
  const { page, complaints } = await stage.show(bridge, { width: 900, height: 600, start: 'vault' });
  await vault.prepare(page, bridge);
  return {
    page,
    box: page.getByRole('searchbox', { name: 'Search' }),
    options: page.getByRole('listbox', { name: 'Search suggestions' }).getByRole('option'),
    items: page.getByRole('listbox', { name: 'Items' }),
    complaints,
  };
}

test('a condition and its value by arrows, Enter and Tab, from a letter typed anywhere', async () => {
  const { page, box, options, items, complaints } = await shown();
  const { keyboard } = page;
  await keyboard.type('ta');
  await expect(options).toHaveText(['tag:Tag']);
  await expect(page.getByRole('status').filter({ hasText: '1 suggestion' })).toHaveCount(1);
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await keyboard.press('ArrowDown');
  await expect(options).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await options.getAttribute('id')) ?? '');
  await keyboard.press('Enter');
  await expect(box).toHaveValue('tag:');
  await expect(box).toBeFocused();
  await expect(options.filter({ hasText: 'work' })).toHaveCount(1);
  await keyboard.type('wo');
  await expect(options).toHaveCount(1);
  await keyboard.press('ArrowDown');
  expect(await axe(page, 'suggestions')).toEqual([]);
  await keyboard.press('Tab');
  await expect(box).toHaveValue('tag:work ');
  await expect(options).toHaveCount(0);
  await expect(items.getByRole('option')).toHaveCount(2);
  // The caret stands where one types on.
  await keyboard.type('git');
  await expect(items.getByRole('option')).toHaveCount(1);
  await expect(items.getByRole('option', { name: /^GitHub/ })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('Enter, Escape and the arrows of those who do not want it', async () => {
  const { page, box, options, items } = await shown();
  const { keyboard } = page;
  // Nothing is chosen by itself: Enter goes to the item that was found.
  await keyboard.type('ti');
  await expect(options).toHaveText(['title:Title']);
  await keyboard.press('Enter');
  await expect(options).toHaveCount(0);
  await expect(box).toHaveValue('ti');
  // Escape closes the suggestions, then clears, then leaves.
  await keyboard.press('Control+f');
  await keyboard.type('ti');
  await expect(options).toHaveCount(1);
  await keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(box).toHaveValue('ti');
  await keyboard.press('ArrowDown');
  await expect(items).toBeFocused();
  // Up from the first is the box again, and down from the last the items.
  await keyboard.press('Control+f');
  await keyboard.type('ti');
  await keyboard.press('ArrowDown');
  await expect(options).toHaveAttribute('aria-selected', 'true');
  await keyboard.press('ArrowUp');
  await expect(options).toHaveAttribute('aria-selected', 'false');
  await expect(box).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(items).toBeFocused();
  await expect(options).toHaveCount(0);
  // A word that is no condition.
  await keyboard.press('Control+f');
  await keyboard.type('git');
  await keyboard.press('ArrowDown');
  await expect(items).toBeFocused();
});

test('all conditions, from the empty box and by its button', async () => {
  const { page, box, options, items } = await shown();
  const { keyboard } = page;
  await keyboard.press('Control+f');
  await keyboard.press('ArrowDown');
  await expect(options).toHaveCount(12);
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(box).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(items).toBeFocused();

  await page.getByRole('button', { name: 'Search by tag, type and more' }).click();
  await options.filter({ hasText: 'type:' }).click();
  await expect(box).toHaveValue('type:');
  await expect(box).toBeFocused();
  await options.filter({ hasText: 'Card' }).click();
  await expect(box).toHaveValue('type:card ');
  await expect(items.getByRole('option')).toHaveCount(1);
});

test('keys that had to wait choose among suggestions too', async () => {
  const { page, box } = await shown();
  const { keyboard } = page;
  await items(page).focus();
  // A command holds what is pressed right after it.
  await keyboard.press('Control+f');
  await keyboard.type('is:fav');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(box).toHaveValue('is:favourite ');
});

const items = (page: Page): Locator => page.getByRole('listbox', { name: 'Items' });
