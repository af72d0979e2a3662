/** What happened to the file while this app looked away: an old copy in its place, a new passphrase. */
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addLogin, item, items, lock, passphrase, saved, typePassphrase, unlock } from './actions.ts';
import { expect, test } from './fixtures.ts';
import { readByFrond } from './outside.ts';

const later = 'another correct horse 43';

test('an older copy in the file’s place is told, and the newest backup brings back what it lacks', async ({
  frond,
}) => {
  const running = await frond.open({ logins: [{ title: 'Early', username: 'ada' }] });
  const { page } = running;
  const old = join(frond.home, 'old.frond');
  await copyFile(frond.vault, old);
  await addLogin(page, { title: 'Late', username: 'ada', password: 'kept' });
  await saved(page);
  await lock(page);
  await copyFile(old, frond.vault);

  await unlock(page);
  await expect(page.getByText(/older \(revision/)).toBeVisible();
  await expect(item(page, 'Early')).toBeVisible();
  await expect(item(page, 'Late')).toHaveCount(0);
  await page.getByRole('button', { name: 'Merge the newest backup' }).click();
  await expect(item(page, 'Late')).toBeVisible();
  await expect(page.getByText(/1 item came back/)).toBeVisible();
  await expect(page.getByText(/older \(revision/)).toHaveCount(0);
  await saved(page);
  await expect.poll(() => frond.says(['read', 'frond://Late/password'])).toBe('kept');
});

test('a backup under a passphrase of its own is merged with it', async ({ frond }) => {
  const running = await frond.open({ logins: [{ title: 'Early', username: 'ada' }] });
  const { page } = running;
  const old = join(frond.home, 'old.frond');
  await copyFile(frond.vault, old);
  await lock(page);
  await changePassphrase(frond);
  await readByFrond(frond, frond.vault, later, ['add', 'Late', '--username', 'ada']);
  await copyFile(old, frond.vault);

  await unlock(page);
  await page.getByRole('button', { name: 'Merge the newest backup' }).click();
  const box = page.getByRole('textbox', { name: 'Passphrase of the backup' });
  await expect(box).toBeFocused();
  await box.fill('wrong');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: /^Wrong passphrase\./ })).toBeVisible();
  await box.fill(later);
  await page.keyboard.press('Enter');
  await expect(item(page, 'Late')).toBeVisible();
  await saved(page);
  await expect.poll(() => frond.says(['list'])).toContain('Late');
});

test('a passphrase changed by another program is asked for, and the unsaved edit is saved under it', async ({
  frond,
}) => {
  const running = await frond.open({ logins: [{ title: 'Mine', username: 'ada' }] });
  const { page } = running;
  await changePassphrase(frond);
  await addLogin(page, { title: 'Meanwhile', username: 'ada', password: 'kept' });
  await expect(page.getByText(/changed by another program/)).toBeVisible();

  await page.getByRole('button', { name: 'Type the new passphrase…' }).click();
  const box = page.getByRole('textbox', { name: 'New passphrase of this vault' });
  await expect(box).toBeFocused();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: /^Wrong passphrase\./ })).toBeVisible();
  await expect(box).toHaveValue(passphrase);
  await page.keyboard.type(later);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The vault is saved under its new passphrase.')).toBeVisible();
  await expect(page.getByText(/changed by another program/)).toHaveCount(0);
  expect(await readByFrond(frond, frond.vault, later, ['read', 'frond://Meanwhile/password'])).toBe('kept');

  await lock(page);
  await typePassphrase(page, later);
  await expect(items(page)).toBeAttached();
  await expect(item(page, 'Meanwhile')).toBeVisible();
});

/** As another program would, while the app is open. */
async function changePassphrase(frond: {
  readonly home: string;
  readonly vault: string;
  readonly env: NodeJS.ProcessEnv;
}) {
  const file = join(frond.home, 'new-passphrase');
  await writeFile(file, later, { mode: 0o600 });
  await readByFrond(frond, frond.vault, passphrase, ['passphrase', 'change', '--passphrase-new-file', file]);
}
