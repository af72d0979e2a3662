/** The app speaks the system's language or the one that was chosen, in the window and in the menu. */
import { items } from './actions.ts';
import { expect, test } from './fixtures.ts';
import type { Bridge } from '../../app/bridge/contract.ts';

test('a German system gets a German app', async ({ frond }) => {
  const { app, page } = await frond.launch({
    env: { LANG: 'de_AT.UTF-8', LANGUAGE: 'de_AT:de', LC_ALL: 'de_AT.UTF-8' },
  });
  await expect(page.getByRole('textbox', { name: 'Neue Passphrase' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  const labels = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
  expect(labels).toContain('Bearbeiten');
});

test('a chosen language is spoken at once, and again after a lock; a failure too', async ({ frond }) => {
  const { page } = await frond.open();
  await expect(items(page)).toBeAttached();
  await page.evaluate(() =>
    (window as unknown as { frond: Bridge }).frond['settings.set']({ change: { language: 'de' } }),
  );
  await expect(page.getByRole('listbox', { name: 'Einträge' })).toBeAttached();
  await expect(page.getByRole('button', { name: 'Neuer Eintrag' })).toBeVisible();
  await page.getByRole('button', { name: 'Sperren' }).click();
  const box = page.getByRole('textbox', { name: 'Passphrase', exact: true });
  await box.fill('falsch');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: /^Falsche Passphrase\./ })).toBeVisible();
});
