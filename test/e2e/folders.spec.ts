/** Folders: made, nested, renamed, moved and removed, by keys, menus and dragging; items go into them and stay when they go. */
import { item, items, saved } from './actions.ts';
import { expect, test } from './fixtures.ts';
import type { Locator, Page } from 'playwright/test';

const sidebar = (page: Page): Locator => page.getByRole('navigation', { name: 'Places' });
const folder = (page: Page, name: string): Locator =>
  sidebar(page)
    .getByRole('region', { name: 'Folders' })
    .getByRole('button', { name: new RegExp(`^${name}( \\d+)?$`) });

async function name(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Name of the folder' });
  await expect(box).toBeFocused();
  await box.fill(text);
  await page.keyboard.press('Enter');
}

async function makeFolder(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'New folder' }).click();
  await name(page, text);
  await expect(folder(page, text)).toHaveAttribute('aria-current', 'page');
}

test('make, nest, rename, fold in, remove; everything can be undone', async ({ frond }) => {
  const { page } = await frond.open({
    logins: [
      { title: 'Alpha', username: 'ada' },
      { title: 'Beta', username: 'ada' },
    ],
  });
  const { keyboard } = page;
  await makeFolder(page, 'Work');

  await folder(page, 'Work').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'New folder inside…' }).click();
  await expect(page.getByText('It is made inside “Work”.')).toBeVisible();
  await name(page, 'Clients');
  await expect(folder(page, 'Clients')).toHaveAttribute('data-depth', '1');

  // By keys: the menu key, F2, the arrows.
  await folder(page, 'Clients').focus();
  await keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Rename folder…' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(folder(page, 'Clients')).toBeFocused();
  await keyboard.press('F2');
  await name(page, 'Customers');
  await expect(folder(page, 'Customers')).toBeVisible();
  await folder(page, 'Work').focus();
  await keyboard.press('ArrowLeft');
  await expect(folder(page, 'Customers')).toHaveCount(0);
  await keyboard.press('ArrowRight');
  await expect(folder(page, 'Customers')).toBeVisible();

  // Items go in: by a key and a picker, and by the menu of a row.
  await sidebar(page)
    .getByRole('button', { name: /^All items/ })
    .click();
  await item(page, 'Alpha').click();
  await keyboard.press('Control+Shift+m');
  await expect(page.getByRole('combobox', { name: 'Folder' })).toBeFocused();
  await keyboard.type('cust');
  await keyboard.press('Enter');
  await expect(page.getByText('“Alpha” is in “Customers” now.')).toBeVisible();
  await item(page, 'Beta').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Move to folder…' }).click();
  await keyboard.type('Fresh');
  await page.getByRole('option', { name: 'New folder “Fresh”' }).click();
  await expect(folder(page, 'Fresh')).toBeVisible();
  await folder(page, 'Fresh').click();
  await expect(items(page).getByRole('option')).toHaveText([/Beta/]);

  // A removed folder leaves its items where they can be found.
  await folder(page, 'Fresh').focus();
  await keyboard.press('Delete');
  await expect(page.getByText('Its items are still here, without a folder.')).toBeVisible();
  await expect(items(page).getByRole('option')).toHaveText([/Alpha/, /Beta/]);
  await expect(folder(page, 'Fresh')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await folder(page, 'Fresh').click();
  await expect(items(page).getByRole('option')).toHaveText([/Beta/]);
  await keyboard.press('Control+z');
  await expect(folder(page, 'Fresh')).toHaveCount(0);
  await saved(page);
  await expect.poll(() => frond.says(['list', '--json'])).toContain('"folder"');
});

test('drag items onto folders, favourites and the trash, and folders into folders', async ({ frond }) => {
  const { page } = await frond.open({ logins: ['Alpha', 'Beta', 'Gamma'].map((title) => ({ title })) });
  await makeFolder(page, 'Work');
  await makeFolder(page, 'Home');
  await sidebar(page)
    .getByRole('button', { name: /^All items/ })
    .click();

  await item(page, 'Alpha').dragTo(folder(page, 'Work'));
  await expect(page.getByText('“Alpha” is in “Work” now.')).toBeVisible();
  await item(page, 'Beta').click();
  await item(page, 'Gamma').click({ modifiers: ['Control'] });
  await item(page, 'Gamma').dragTo(folder(page, 'Home'));
  await expect(page.getByText('2 items are in “Home” now.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(folder(page, 'Home')).toHaveText('Home');

  await item(page, 'Beta').dragTo(sidebar(page).getByRole('button', { name: /^Favourites/ }));
  await expect(item(page, 'Beta').getByLabel('favourite')).toBeVisible();
  await item(page, 'Gamma').dragTo(sidebar(page).getByRole('button', { name: /^Trash/ }));
  await expect(item(page, 'Gamma')).toHaveCount(0);

  await folder(page, 'Home').dragTo(folder(page, 'Work'));
  await expect(page.getByText('Folder “Home” is in “Work” now.')).toBeVisible();
  await expect(folder(page, 'Home')).toHaveAttribute('data-depth', '1');
  await page.getByRole('button', { name: 'Hide the folders in Work' }).click();
  await expect(folder(page, 'Home')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the folders in Work' }).click();
  await folder(page, 'Home').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Move folder…' }).click();
  await page.getByRole('option', { name: 'At the top' }).click();
  await expect(folder(page, 'Home')).toHaveAttribute('data-depth', '0');
});
