/** The very first start: a short welcome with two ways on, a weak passphrase that is warned about and never refused. */
import { headerOf } from './outside.ts';
import { createVault, items } from './actions.ts';
import { expect, test } from './fixtures.ts';

test('a welcome with two ways on; a weak passphrase is warned about, never refused', async ({ frond }) => {
  const running = await frond.launch({ env: { FROND_VAULT: '' } });
  const { page } = running;
  await expect(page.getByRole('heading', { name: 'Welcome to Frond' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveText(['Create a vault', 'Open a vault']);
  await running.answerOpenDialog(undefined);
  await page.getByRole('button', { name: 'Open a vault' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome to Frond' })).toBeVisible();

  await page.getByRole('button', { name: 'Create a vault' }).click();
  const fresh = page.getByRole('textbox', { name: 'New passphrase' });
  await expect(fresh).toBeFocused();
  await page.getByRole('button', { name: 'Suggest a passphrase' }).click();
  await expect(page.getByText('Very strong.')).toBeVisible();
  const offered = await fresh.inputValue();
  expect(offered.split(/[ -]/).length).toBeGreaterThanOrEqual(4);
  await expect(page.getByRole('textbox', { name: 'Repeat passphrase' })).toHaveValue(offered);

  await fresh.fill('sunshine');
  await expect(page.getByText('Very weak.')).toBeVisible();
  await expect(page.getByText('It is among the most used passwords.')).toBeVisible();
  await createVault(page, 'sunshine');
  // Straight into the empty vault: the recovery sheet is offered there, and stands in nobody's way.
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Make a recovery sheet' })).toBeVisible();
  await expect(items(page)).toBeFocused();
  const made = `${frond.home}/data/frond/vault.frond`;
  expect((await headerOf(made)).slots.map(({ type }) => type)).toEqual(['passphrase']);
});
