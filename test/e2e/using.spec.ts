/** Values in use on the real app: held in sight, in large type, as QR codes; each by key, and gone again. */
import { addLogin, item } from './actions.ts';
import { expect, test } from './fixtures.ts';
import type { Page } from 'playwright/test';
import type { Bridge } from '../../app/bridge/contract.ts';

const password = 'aB3$ 9';

async function choose(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'More for Password' }).press('Enter');
  await page.getByRole('menuitem', { name: entry }).press('Enter');
}

test('reveal by a press, by holding the eye and by holding Alt; leaving the window hides', async ({ frond }) => {
  const { page } = await frond.open({ logins: [{ title: 'Mail', username: 'ada', password }] });
  await item(page, 'Mail').click();
  const value = page.getByTestId('value-password');
  const eye = page.getByRole('button', { name: 'Reveal Password' });

  await eye.click();
  await expect(value).toHaveText(password);
  await page.getByRole('button', { name: 'Hide Password' }).click();
  await expect(value).toHaveCount(0);

  await eye.hover();
  await page.mouse.down();
  await expect(value).toHaveText(password);
  await page.mouse.up();
  await expect(value).toHaveCount(0);

  await page.keyboard.down('Alt');
  await expect(value).toHaveText(password);
  await page.keyboard.up('Alt');
  await expect(value).toHaveCount(0);

  await eye.click();
  await expect(value).toHaveText(password);
  await page.evaluate(() => globalThis.dispatchEvent(new Event('blur')));
  await expect(value).toHaveCount(0);
  const reveals = async (): Promise<number> => (await frond.says(['log'])).match(/reveal/g)?.length ?? 0;
  await expect.poll(reveals).toBeGreaterThanOrEqual(4);
});

test('large type numbers and spells each character; a QR code is drawn; Escape closes both', async ({ frond }) => {
  const running = await frond.open({ logins: [{ title: 'Mail', username: 'ada', password }] });
  const { page } = running;
  await item(page, 'Mail').click();

  await choose(page, 'Show in large type');
  const large = page.getByRole('dialog', { name: 'Password in large type' });
  await expect(large.getByRole('listitem')).toHaveCount(6);
  await expect(large.getByRole('listitem').nth(1)).toContainText('B');
  await large.getByRole('checkbox', { name: 'Spell it out' }).press('Space');
  await expect(large.getByText('capital Bravo')).toBeVisible();
  await expect(large.getByText('dollar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(large).toHaveCount(0);
  await expect(page.getByText('capital Bravo')).toHaveCount(0);

  await choose(page, 'Show as QR code');
  const code = page.getByRole('dialog', { name: 'Password as QR code' });
  await expect(code.getByRole('img', { name: 'QR code' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(code).toHaveCount(0);

  // By the palette alone.
  await expect(page.locator('.scrim')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Action or item' })).toBeFocused();
  await page.keyboard.type('large type');
  await page.keyboard.press('Enter');
  await expect(large).toBeVisible();
  await page.evaluate(() => globalThis.dispatchEvent(new Event('blur')));
  await expect(large).toHaveCount(0);
});

test('a Wi-Fi item shows the code that joins it, and the picture says just that', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  await page.getByRole('button', { name: 'New item' }).click();
  await page.getByRole('menuitem', { name: 'Wi-Fi' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Home');
  await page.getByRole('textbox', { name: 'Network' }).fill('Fern; Moss');
  await page.getByRole('textbox', { name: 'Password', exact: true }).fill('leaf:42');
  await page.keyboard.press('Control+s');
  await expect(item(page, 'Home')).toBeVisible();
  await page.getByRole('button', { name: 'QR code to join' }).click();
  const code = page.getByRole('dialog').getByRole('img', { name: 'QR code' });
  await expect(code).toBeVisible();
  await expect(page.getByText('join “Fern; Moss”')).toBeVisible();

  // What our own reader sees in a picture of the window: no one-time code, yet a code.
  const picture = (await page.screenshot({ animations: 'disabled' })).toString('base64');
  const reply = await page.evaluate(
    async (base64) =>
      (globalThis as unknown as { frond: Bridge }).frond['codes.fromImage']({
        image: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
      }),
    picture,
  );
  expect(reply).toMatchObject({ ok: false, code: 'INVALID' });
});

test('only web and mail addresses are opened', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  await running.app.evaluate(({ shell }) => {
    const opened: string[] = [];
    (globalThis as { opened?: string[] }).opened = opened;
    shell.openExternal = (url) => Promise.resolve(void opened.push(url));
  });
  const opened = (): Promise<unknown> =>
    running.app.evaluate(() => (globalThis as { readonly opened?: unknown }).opened);
  await addLogin(page, { title: 'Good', website: 'https://example.org/login' });
  await page.keyboard.press('Control+u');
  await expect.poll(opened).toEqual(['https://example.org/login']);
  await addLogin(page, { title: 'Bad', website: 'file:///etc/passwd' });
  await expect(page.getByRole('link', { name: 'file:///etc/passwd' })).toHaveCount(0);
  await page.keyboard.press('Control+u');
  await expect(page.getByRole('status').filter({ hasText: 'http' })).toBeVisible();
  expect(await opened()).toEqual(['https://example.org/login']);
});
