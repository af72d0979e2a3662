/** The main job without touching the pointer. */
import { expect, test } from './fixtures.ts';
import { item, items, passphrase, saved } from './actions.ts';

test('create, add, find, copy, edit, undo and lock by keyboard alone', async ({ frond }) => {
  const running = await frond.launch();
  const { page } = running;
  const { keyboard } = page;
  const tabTo = async (name: string | RegExp, role: 'button' | 'textbox'): Promise<void> => {
    const target = page.getByRole(role, { name, exact: typeof name === 'string' });
    for (let step = 0; step < 30; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${String(name)}`);
  };

  const first = page.getByRole('textbox', { name: 'New passphrase' });
  const welcome = page.getByRole('button', { name: 'Create a vault' });
  await expect(first.or(welcome).first()).toBeVisible();
  if (await welcome.isVisible()) {
    await tabTo('Create a vault', 'button');
    await keyboard.press('Enter');
  }
  await tabTo('New passphrase', 'textbox');
  await keyboard.type(passphrase);
  await tabTo('Repeat passphrase', 'textbox');
  await keyboard.type(passphrase);
  await keyboard.press('Enter');
  await expect(items(page)).toBeAttached();

  await keyboard.press('Control+n');
  await expect(page.getByRole('menuitem', { name: 'Login' })).toBeVisible();
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await keyboard.type('Keyboard only');
  await tabTo('Username', 'textbox');
  await keyboard.type('ada');
  await tabTo('Password', 'textbox');
  await keyboard.type('typed-secret');
  await keyboard.press('Control+s');
  await expect(item(page, 'Keyboard only')).toBeVisible();
  await saved(page);

  await keyboard.press('Control+n');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await keyboard.type('Another one');
  await keyboard.press('Control+s');
  await expect(item(page, 'Another one')).toBeVisible();

  await keyboard.type('keyb');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await expect(items(page).getByRole('option')).toHaveCount(1);
  await keyboard.press('ArrowDown');
  await keyboard.press('Control+c');
  await expect.poll(() => running.clipboard()).toBe('typed-secret');
  await keyboard.press('Control+b');
  await expect.poll(() => running.clipboard()).toBe('ada');

  await keyboard.press('Control+d');
  await keyboard.press('Control+e');
  await tabTo('Username', 'textbox');
  await keyboard.press('Control+a');
  await keyboard.type('grace');
  await keyboard.press('Control+s');
  await expect(page.getByText('grace').first()).toBeVisible();
  await keyboard.press('Control+z');
  await expect(page.getByText('grace')).toHaveCount(0);

  await keyboard.press('Control+l');
  await expect(page.getByRole('textbox', { name: 'Passphrase', exact: true })).toBeFocused();
  await keyboard.type(passphrase);
  await keyboard.press('Enter');
  await expect(items(page)).toBeAttached();
});
