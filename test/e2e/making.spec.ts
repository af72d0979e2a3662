/** The generator on the real app: by key and at a field; what it made is found again after a lock, and forgotten by a button. */
import { lock, unlock } from './actions.ts';
import { expect, test } from './fixtures.ts';

test('values are made, copied and used, found again after they got lost, and forgotten', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  const sheet = page.getByRole('dialog', { name: 'Generator' });
  const value = page.getByLabel('Generated value');
  const made = async (): Promise<string> => (await value.textContent()) ?? '';

  await page.keyboard.press('Control+g');
  await expect(sheet.getByRole('button', { name: 'Copy', exact: true })).toBeFocused();
  const first = await made();
  expect(first).toHaveLength(20);
  await page.keyboard.press('Control+g');
  await expect.poll(made).not.toBe(first);
  await sheet.getByRole('tab', { name: 'PIN' }).click();
  await expect.poll(made).toMatch(/^\d{6}$/);
  const pin = await made();
  await sheet.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => running.clipboard()).toBe(pin);
  await expect(sheet.getByText('PIN copied.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);

  // At a field; the edit is thrown away, the password isn't lost.
  await page.keyboard.press('Control+n');
  await page.getByRole('menuitem', { name: 'Login' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Shop');
  const box = page.getByRole('textbox', { name: 'Password', exact: true });
  await box.fill('shop2024');
  await expect(page.getByText('Words of this item')).toBeVisible();
  await page.getByRole('button', { name: 'Generate password' }).click();
  const popover = page.getByRole('dialog', { name: 'Generate password' });
  await popover.getByRole('radio', { name: 'Passphrase' }).check({ force: true });
  await expect.poll(made).toMatch(/^[a-z-]+-[a-z-]+-/);
  const passphrase = await made();
  await popover.getByRole('button', { name: 'Use it' }).click();
  await expect(box).toHaveValue(passphrase);
  await expect(page.getByText('longer than the sun')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();

  await lock(page);
  await unlock(page);
  await running.menu('Generator…');
  // The kind that was made last is remembered.
  await expect(sheet.getByRole('tab', { name: 'Passphrase' })).toHaveAttribute('aria-selected', 'true');
  await sheet.getByRole('tab', { name: 'Earlier' }).click();
  const earlier = sheet.getByRole('list', { name: 'Generated earlier' }).getByRole('listitem');
  await expect(earlier).toHaveCount(2);
  await expect(earlier.first()).toContainText('Passphrase for Shop');
  await expect(sheet.getByText(passphrase)).toHaveCount(0);
  await earlier
    .first()
    .getByRole('button', { name: /^Reveal/ })
    .click();
  await expect(earlier.first()).toContainText(passphrase);
  await earlier.first().getByRole('button', { name: /^Copy/ }).click();
  await expect.poll(() => running.clipboard()).toBe(passphrase);
  await sheet.getByRole('button', { name: 'Forget all' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Forget all' }).click();
  await expect(sheet.getByText('Nothing yet.')).toBeVisible();
});
