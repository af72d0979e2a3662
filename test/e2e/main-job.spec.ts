/** The main job, on the real app, checked from outside: by Python, by `frond`, by the clipboard, by the process table. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { addLogin, createVault, item, items, lock, passphrase, saved, search, unlock } from './actions.ts';
import { expect, test } from './fixtures.ts';
import { readByFrond, readByPython } from './outside.ts';

const password = 'p4ss-Wörd-канарейка';

test('create, add, find, reveal, copy, back up, lock – and the file opens elsewhere', async ({ frond }) => {
  const running = await frond.launch();
  const { page } = running;
  await createVault(page);
  await addLogin(page, { title: 'GitHub', username: 'ada', password, website: 'https://github.com/login' });
  await addLogin(page, { title: 'Gitea', username: 'grace', password: 'other-password' });
  await addLogin(page, { title: 'Bank', username: 'ada@example.org' });

  await search(page, 'gith');
  await expect(items(page).getByRole('option')).toHaveCount(1);
  await item(page, 'GitHub').click();

  await expect(page.getByText(password)).toHaveCount(0);
  await page.getByRole('button', { name: 'Reveal Password' }).click();
  await expect(page.getByTestId('value-password').or(page.getByText(password)).first()).toHaveText(password);
  await page.getByRole('button', { name: 'Hide Password' }).click();
  await expect(page.getByText(password)).toHaveCount(0);

  await page.getByRole('button', { name: 'Copy Password' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Password' })).toBeVisible();
  expect(await running.clipboard()).toBe(password);

  const backup = join(frond.home, 'copy.frond');
  await running.answerSaveDialog(backup);
  await running.menu('Export backup…');
  await expect(page.getByText('Backup verified: 3 items')).toBeVisible();
  expect((await stat(backup)).mode & 0o777).toBe(0o600);

  await saved(page);
  const before = await running.processes();
  await lock(page);
  expect(await running.clipboard()).toBe('');
  await expect
    .poll(async () => {
      const after = await running.processes();
      return before.secretHolders.filter((pid) => after.all.includes(pid));
    })
    .toEqual([]);

  for (const file of [frond.vault, backup]) {
    const seen = await readByPython(file, passphrase);
    const github = Object.values(seen.items).find((entry) => entry.title === 'GitHub');
    expect(github?.fields?.password?.value).toBe(password);
    expect(Object.keys(seen.items)).toHaveLength(3);
    expect(await readByFrond(frond, file, passphrase, ['read', 'frond://GitHub/password'])).toBe(password);
    expect(await readFile(file, 'latin1')).not.toContain('GitHub');
  }

  await unlock(page);
  await expect(items(page).getByRole('option')).toHaveCount(3);
});

test('the vault and the last changes are there after a restart, and undo still works', async ({ frond }) => {
  const first = await frond.launch();
  await createVault(first.page);
  await addLogin(first.page, { title: 'Kept', username: 'ada', password: 'one' });
  await addLogin(first.page, { title: 'Taken back', username: 'ada' });
  await saved(first.page);
  await first.close();

  const second = await frond.launch();
  await unlock(second.page);
  await expect(items(second.page).getByRole('option')).toHaveCount(2);
  await second.page.keyboard.press('Control+z');
  await expect(item(second.page, 'Taken back')).toHaveCount(0);
  await second.page.keyboard.press('Control+Shift+z');
  await expect(item(second.page, 'Taken back')).toHaveCount(1);
});

test('favourite, edit, trash, restore', async ({ frond }) => {
  const { page } = await frond.open();
  await addLogin(page, { title: 'Mail', username: 'ada', password: 'first' });

  await page.getByRole('button', { name: 'Favourite', exact: true }).click();
  await page.getByRole('navigation').getByText('Favourites').click();
  await expect(item(page, 'Mail')).toHaveCount(1);
  await page.getByRole('navigation').getByText('All items').click();
  await item(page, 'Mail').click();

  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('textbox', { name: 'Username' }).fill('grace');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('grace').first()).toBeVisible();

  await page.keyboard.press('Delete');
  await expect(item(page, 'Mail')).toHaveCount(0);
  await page.getByRole('navigation').getByText('Trash').click();
  await item(page, 'Mail').click();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(item(page, 'Mail')).toHaveCount(0);
  await page.getByRole('navigation').getByText('All items').click();
  await expect(item(page, 'Mail')).toHaveCount(1);
});
