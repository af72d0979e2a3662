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

test('a sign that came by no key stands among the letters with which it was typed', async () => {
  const { page, release } = await waiting('item.update');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Changed');
  await page.keyboard.press('Control+s');
  // While it is saved, the box still has the focus; what follows is for the list, where letters search. It finds the item, which so stays open.
  await page.keyboard.type('Cha');
  await page.keyboard.insertText('ng');
  await page.keyboard.type('ed');
  release();
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('Changed');
  await expect(page.getByRole('heading', { name: 'Changed', exact: true })).toBeVisible();
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

test('boxes that are tabbed through, one of them replaced by a paste', async () => {
  const { page, release } = await waiting();
  // Into the clipboard by a box that is there for a moment.
  await page.evaluate(() => {
    const copied = document.createElement('textarea');
    copied.id = 'copied';
    copied.value = 'pasted\nname';
    document.body.append(copied);
    copied.select();
  });
  await page.keyboard.press('Control+c');
  await page.evaluate(() => {
    document.getElementById('copied')?.remove();
    document.querySelector<HTMLElement>('[role=listbox].rows')?.focus();
  });
  await page.keyboard.press('Control+e');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Renamed early');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('!');
  release();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Renamed early');
  const network = page.getByRole('textbox', { name: 'Network' });
  await expect(network).toHaveValue('pastedname!');
  await expect(network).toBeFocused();
});

test('what waits is for nothing that somebody points at instead', async () => {
  const { page, release } = await waiting();
  const items = await page.getByRole('option').count();
  const github = page.getByRole('option', { name: /^GitHub/ }).first();
  await page.keyboard.press('Delete');
  await github.click();
  release();
  await expect(page.getByRole('heading', { name: 'GitHub', exact: true })).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(items);
  // A key that is pressed from now on is for that.
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('GitHub');
});

test('a key for the place that has the focus, not for the item that is selected', async () => {
  const { page, release } = await waiting();
  const places = page.getByRole('navigation', { name: 'Places' });
  const folder = places.getByRole('button', { name: /^Home/ });
  const items = await page.getByRole('option').count();
  await folder.focus();
  await page.keyboard.press('Delete');
  release();
  await expect(folder).toHaveCount(0);
  await expect(page.getByRole('option')).toHaveCount(items);
});

test('Escape for a popover, and at once another for what it covered', async () => {
  const { page, release } = await waiting();
  release();
  await page
    .getByRole('option', { name: /^GitHub/ })
    .first()
    .click();
  await page.keyboard.press('Control+e');
  await page.getByRole('button', { name: 'Generate password' }).first().click();
  await expect(
    page.getByRole('dialog', { name: 'Generate password' }).getByRole('button', { name: 'Use it' }),
  ).toBeVisible();
  // Both are on their way before the page has answered the first.
  const keyboard = await page.context().newCDPSession(page);
  const key = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 };
  await Promise.all(
    (['keyDown', 'keyUp', 'keyDown', 'keyUp'] as const).map((type) =>
      keyboard.send('Input.dispatchKeyEvent', { type, ...key }),
    ),
  );
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
});
