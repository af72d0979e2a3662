/** Keys that are pressed before the page is ready for them do what they would have done later, in their order. */
import { expect, test } from 'playwright/test';
import { openStage } from './looking.ts';
import { bridgeOf, screens } from './screens.ts';
import type { Page } from 'playwright/test';

const stage = openStage();

/** The page with an item selected whose answer on a channel has not come yet, and what lets it come. */
async function waiting(slow = 'item.get'): Promise<{ readonly page: Page; readonly release: () => void }> {
  const { vault } = screens;
  if (vault === undefined) throw new Error('no such screen');
  const bridge = bridgeOf(vault);
  const { page } = await stage.show(bridge, { start: 'vault' });
  await vault.prepare(page, bridge);
  let release = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    release = resolve;
  });
  const call = bridge.call.bind(bridge);
  bridge.call = async (name, args) => {
    if (name === slow) await ready;
    return call(name, args);
  };
  await page
    .getByRole('option', { name: /^GitHub/ })
    .first()
    .click();
  await page.keyboard.press('ArrowDown');
  return { page, release };
}

test('a command, its letters, a correction and Enter', async () => {
  const { page, release } = await waiting();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Aboutt');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(' Fr');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  release();
  await expect(page.getByRole('dialog', { name: 'About Frond' })).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('');
});

test('an edit of the item that was selected, typed and saved', async () => {
  const { page, release } = await waiting();
  await page.keyboard.press('Control+e');
  await page.keyboard.press('End');
  await page.keyboard.type(' typed early');
  await page.keyboard.press('Control+s');
  release();
  await expect(page.getByRole('heading', { name: / typed early$/ })).toBeVisible();
});

test('a menu, the way down in it, and its entry', async () => {
  const { page, release } = await waiting();
  await page.keyboard.press('Control+n');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Early');
  release();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Early');
  await expect(page.getByRole('textbox', { name: 'Username' })).toHaveCount(0);
});

test('a search, and an edit of what it finds', async () => {
  const { page, release } = await waiting('items.list');
  await page.keyboard.type('passp');
  await page.keyboard.press('Control+e');
  release();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Passport');
});
