/** Undo inside an open edit: rows, kinds, order, tags and generated values come back; so does an edit that was cancelled. */
import { item, saved } from './actions.ts';
import { expect, test } from './fixtures.ts';
import type { Locator, Page } from 'playwright/test';

const box = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const labels = (page: Page): Promise<readonly string[]> =>
  page
    .getByRole('textbox', { name: 'Label' })
    .evaluateAll((boxes) => boxes.map((one) => (one as HTMLInputElement).value));

test('steps of an edit go back and forth, by keys and by the button; what is typed stays the box’s own', async ({
  frond,
}) => {
  const { page } = await frond.open();
  const { keyboard } = page;
  await frond.run(['add', 'Bank', '--username', 'ada', '--field', 'One=1', '--field', 'Two=2', '--field', 'Three=3']);
  await item(page, 'Bank').click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(box(page, 'Title')).toBeFocused();

  // Removed by mistake: the button that says so brings it back, with what was typed in it.
  await box(page, 'Two').fill('typed by hand');
  await page.getByRole('button', { name: 'Remove Two' }).click();
  await expect(page.getByText('“Two” was removed.')).toBeVisible();
  await box(page, 'Username').fill('grace');
  await box(page, 'Title').fill('Bank of mine');
  await page.getByRole('form').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => labels(page)).toEqual(['One', 'Two', 'Three']);
  await expect(page.getByRole('textbox', { name: 'Label' }).nth(1)).toBeFocused();
  await expect(box(page, 'Two')).toHaveValue('typed by hand');
  await expect(box(page, 'Username')).toHaveValue('grace');
  await expect(box(page, 'Title')).toHaveValue('Bank of mine');
  await expect(page.getByText('“Two” was removed.')).toHaveCount(0);

  // By keys: from the box that got the focus, several steps, and forth again.
  await page.getByRole('button', { name: 'Remove Three' }).focus();
  await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Move Two', exact: true }).focus();
  await keyboard.press('ArrowUp');
  await page.getByRole('button', { name: 'One: Text' }).focus();
  await keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: 'Hidden text' }).click();
  await expect(page.getByRole('button', { name: 'One: Hidden text' })).toBeVisible();
  await keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'One: Text' })).toBeVisible();
  await keyboard.press('Control+z');
  await expect.poll(() => labels(page)).toEqual(['One', 'Two']);
  await keyboard.press('Control+z');
  await expect.poll(() => labels(page)).toEqual(['One', 'Two', 'Three']);
  await expect(page.getByRole('textbox', { name: 'Label' }).nth(2)).toBeFocused();
  await keyboard.press('Control+Shift+z');
  await expect.poll(() => labels(page)).toEqual(['One', 'Two']);
  await keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: 'Label' }).nth(2)).toBeFocused();

  // Tags, and a generated password over a typed one.
  const tags = page.getByRole('combobox', { name: 'Tags' });
  await tags.pressSequentially('work');
  await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove tag work' }).click();
  await keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Remove tag work' })).toBeVisible();
  await box(page, 'Password').fill('typed first');
  await page.getByRole('button', { name: 'Generate password' }).first().click();
  await page.getByRole('button', { name: /^Use/ }).click();
  await expect(box(page, 'Password')).not.toHaveValue('typed first');
  await expect(page.getByRole('button', { name: 'Generate password' }).first()).toBeFocused();
  await keyboard.press('Control+z');
  await expect(box(page, 'Password')).toHaveValue('typed first');

  // Typing is the box's own matter.
  await box(page, 'Notes').focus();
  await keyboard.type('letters');
  await keyboard.press('Control+z');
  await expect(box(page, 'Notes')).not.toHaveValue('letters');
  await expect(box(page, 'Password')).toHaveValue('typed first');
  await keyboard.press('Control+s');
  await saved(page);
  await expect.poll(() => frond.says(['read', 'frond://Bank%20of%20mine/Two'])).toBe('typed by hand');
});

test('a cancelled edit and a thrown away draft come back with Ctrl+Z, while nothing else was done', async ({
  frond,
}) => {
  const { page } = await frond.open({ logins: [{ title: 'Bank', username: 'ada' }] });
  const { keyboard } = page;
  await item(page, 'Bank').click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await box(page, 'Username').fill('grace');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Changes thrown away.')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(box(page, 'Username')).toHaveValue('grace');
  await expect(box(page, 'Title')).toBeFocused();
  await keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(page.getByText('The draft was thrown away.')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeVisible();

  // Something else was done since: undo means that.
  await page.getByRole('button', { name: 'Discard', exact: true }).click();
  await item(page, 'Bank').click();
  await keyboard.press('Control+d');
  await expect(item(page, 'Bank').getByLabel('favourite')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(item(page, 'Bank').getByLabel('favourite')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toHaveCount(0);
});

test('a letter in a box that nobody looked into, and its deletion, leave the stored secret; looking and deleting empties it', async ({
  frond,
}) => {
  const { page } = await frond.open({ logins: [{ title: 'Bank', username: 'ada', password: 'kept as it is' }] });
  const { keyboard } = page;
  const detail = page.getByRole('article', { name: 'Bank' });
  const edit = async (): Promise<void> => {
    await item(page, 'Bank').click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByLabel('Password', { exact: true }).focus();
  };
  await edit();
  await keyboard.press('x');
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('x');
  await keyboard.press('Backspace');
  await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute('placeholder', /^Unchanged/);
  await keyboard.press('Control+s');
  await detail.getByRole('button', { name: 'Reveal Password' }).click();
  await expect(detail.getByText('kept as it is')).toBeVisible();

  await edit();
  await page.getByRole('button', { name: 'Reveal Password' }).click();
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('kept as it is');
  await page.getByLabel('Password', { exact: true }).fill('');
  await keyboard.press('Control+s');
  await expect(detail.getByText('ada')).toBeVisible();
  await expect(detail.getByRole('button', { name: 'Reveal Password' })).toHaveCount(0);
});
