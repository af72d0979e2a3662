/** Several vaults: the switcher, what is remembered, and what is gone. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addLogin, createVault, item, items, passphrase, saved, unlock } from './actions.ts';
import { readByFrond, readByPython } from './outside.ts';
import { expect, test } from './fixtures.ts';

test('the vault menu leads to another vault and back; the first is saved and locked before', async ({ frond }) => {
  const work = join(frond.home, 'work.frond');
  await readByFrond(frond, work, passphrase, ['init', '--iterations', '600000']);
  const running = await frond.launch();
  const { page } = running;
  await createVault(page);
  await addLogin(page, { title: 'At home', password: 'pw' });
  const before = await running.processes();
  await running.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, work);
  await page.getByRole('button', { name: 'Vault “test”' }).click();
  await page.getByRole('menuitem', { name: 'Open another vault…' }).click();
  await expect(page.getByRole('heading', { name: 'work' })).toBeVisible();
  await expect
    .poll(async () => (await running.processes()).all.filter((pid) => before.secretHolders.includes(pid)))
    .toEqual([]);
  expect(Object.values((await readByPython(frond.vault, passphrase)).items).map(({ title }) => title)).toEqual([
    'At home',
  ]);

  await unlock(page);
  await expect(items(page).getByRole('option')).toHaveCount(0);
  await page.getByRole('button', { name: 'Vault “work”' }).click();
  await page.getByRole('menuitem', { name: /^test/ }).click();
  await expect(page.getByRole('heading', { name: 'test' })).toBeVisible();
  await unlock(page);
  await expect(item(page, 'At home')).toBeVisible();
  await saved(page);

  // A new one beside them; and one that is gone says so and can't be chosen.
  await rm(work);
  await page.getByRole('button', { name: 'Vault “test”' }).click();
  await expect(page.getByRole('menuitem', { name: /^work/ })).toBeDisabled();
  await expect(page.getByRole('menuitem', { name: /^work/ })).toContainText('not there any more');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  const third = join(frond.home, 'third');
  await running.answerSaveDialog(third);
  await running.menu('New vault…');
  await expect(page.getByText('third.frond').first()).toBeVisible();
  await createVault(page);
  await readByPython(`${third}.frond`, passphrase);
  await running.close();

  // Without a named vault the last one is shown.
  const again = await frond.launch({ env: { FROND_VAULT: '' } });
  await expect(again.page.getByRole('heading', { name: 'third' })).toBeVisible();
  await expect(again.page.getByText('not there any more')).toBeVisible();
});

test('an unfinished edit survives the switch', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  await addLogin(page, { title: 'Half', username: 'ada' });
  await page.keyboard.press('Control+e');
  await page.getByRole('textbox', { name: 'Username' }).fill('grace');
  await running.answerSaveDialog(join(frond.home, 'other.frond'));
  await running.menu('New vault…');
  // With no vault open, the process that waits for one tells how strong a passphrase is.
  await page.getByRole('textbox', { name: 'New passphrase' }).fill('frond vault');
  await expect(page.getByText('Weak. With 100 graphics cards')).toBeVisible();
  await page.getByRole('button', { name: 'Open a vault' }).waitFor();
  await running.close();
  const again = await frond.launch();
  await unlock(again.page);
  await item(again.page, 'Half').click();
  await expect(again.page.getByText('wait as a draft')).toBeVisible();
});

test('news are told once after an update and never at the first start', async ({ frond }) => {
  const running = await frond.launch();
  await createVault(running.page);
  await expect(running.page.getByText('Frond was updated')).toHaveCount(0);
  const file = join(frond.home, 'profile', 'settings.json');
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('newsSeen');
  await running.close();
  const settings = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await mkdir(join(frond.home, 'profile'), { recursive: true });
  await writeFile(file, JSON.stringify({ ...settings, newsSeen: '0.0.1' }));

  const updated = await frond.launch();
  await unlock(updated.page);
  await expect(updated.page.getByText('Frond was updated')).toBeVisible();
  await updated.page.getByRole('button', { name: 'What’s new' }).click();
  await expect(updated.page.getByRole('dialog', { name: 'What’s new' })).toBeVisible();
  await updated.page.keyboard.press('Escape');
  await updated.menu('About Frond');
  await expect(updated.page.getByRole('dialog', { name: 'About Frond' })).toBeVisible();
  await updated.page.getByRole('button', { name: /^react-dom/ }).click();
  await expect(
    updated.page.locator('.licence-text:not([hidden])').getByText('Permission is hereby granted'),
  ).toBeVisible();
  await updated.close();

  const later = await frond.launch();
  await unlock(later.page);
  await expect(later.page.getByText('Frond was updated')).toHaveCount(0);
});
