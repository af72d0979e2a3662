/** Two devices changed the vault at once and a sync service kept both: found, offered, merged, looked at, put away. */
import { copyFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addLogin, item, items, passphrase, saved, tabTo } from './actions.ts';
import { expect, test, type Frond } from './fixtures.ts';
import { readByFrond } from './outside.ts';
import type { Page } from 'playwright/test';

/** The command on the other device, whose backups and memory of the vault are its own. */
function onCopy({ env, home }: Frond, copy: string, ...args: readonly string[]): Promise<string> {
  const own = { XDG_DATA_HOME: join(home, 'other-data'), XDG_STATE_HOME: join(home, 'other-state') };
  return readByFrond({ env: { ...env, ...own } }, copy, passphrase, args);
}

/** Put away means: among the backups, byte for byte. */
async function isBackup(frond: Frond, copy: Buffer): Promise<boolean> {
  const listed = JSON.parse(await frond.run(['--json', 'backup', 'list'])) as readonly { readonly path: string }[];
  const kept = await Promise.all(listed.map(({ path }) => readFile(path)));
  return kept.some((bytes) => bytes.equals(copy));
}

async function showCopies(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look at the copies' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Copies of this vault' })).toBeVisible();
}

test('a conflicted copy is offered, merged field by field, and put away once the save is verified', async ({
  frond,
}) => {
  const running = await frond.open();
  const { page } = running;
  await addLogin(page, { title: 'Shared', username: 'before', password: 'old secret' });
  await addLogin(page, { title: 'Quiet', username: 'ada' });
  await saved(page);
  const copy = join(frond.home, 'test (Ada’s conflicted copy 2026-11-30).frond');
  await copyFile(frond.vault, join(frond.home, 'other.frond'));
  await frond.run(['edit', 'Shared', '--username', 'from here']);
  await onCopy(frond, join(frond.home, 'other.frond'), 'edit', 'Shared', '--username', 'from there');
  await onCopy(frond, join(frond.home, 'other.frond'), 'add', 'From the other device', '--username', 'ada');
  await copyFile(join(frond.home, 'other.frond'), copy);

  await expect(page.getByText(/A sync service has put a second copy/)).toBeVisible();
  expect(await frond.run(['status'])).toContain('conflicted copy');
  await showCopies(page);
  await expect(page.getByText('from Dropbox')).toBeVisible();
  await page.getByRole('button', { name: 'Merge the copy' }).click();

  const result = page.getByRole('region', { name: /^What came of/ });
  await expect(result).toContainText('the saved vault was read again and has all of it');
  const shared = result.locator('.difference').filter({ hasText: 'Shared' });
  await expect(shared).toContainText('1 field was changed on both sides');
  await expect(shared).toContainText('The copy’s value is later and in use');
  await expect(shared).toContainText('from here');
  await expect(shared).toContainText('from there');
  await expect(result.locator('.difference').filter({ hasText: 'From the other device' })).toContainText('came from');
  await expect(result).not.toContainText('Quiet');
  expect(await readdir(frond.home)).not.toContain('test (Ada’s conflicted copy 2026-11-30).frond');
  expect(await isBackup(frond, await readFile(join(frond.home, 'other.frond')))).toBe(true);
  await expect(page.getByText(/A sync service has put/)).toHaveCount(0);
  expect(await frond.run(['read', 'frond://Shared/username'])).toBe('from there');
  expect(await frond.run(['history', 'Shared'])).toContain('from here');

  // The other value is one press away, and that is a change like any other.
  await shared.getByRole('button', { name: /^Use Username .* again$/ }).click();
  await saved(page);
  await expect.poll(() => frond.says(['read', 'frond://Shared/username'])).toBe('from here');
  await result.locator('.difference').filter({ hasText: 'From the other device' }).locator('button').click();
  await expect(items(page)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'From the other device' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Copies of this vault' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(items(page)).toBeFocused();
});

test('keys alone: merged, looked at, the other value taken back, and back to the items', async ({ frond }) => {
  const { page } = await frond.open();
  const enter = (): Promise<void> => page.keyboard.press('Enter');
  await addLogin(page, { title: 'Shared', username: 'before' });
  await saved(page);
  const other = join(frond.home, 'other.frond');
  await copyFile(frond.vault, other);
  await frond.run(['edit', 'Shared', '--username', 'from here']);
  await onCopy(frond, other, 'edit', 'Shared', '--username', 'from there');
  await copyFile(other, join(frond.home, 'test (Ada’s conflicted copy 2026-11-30).frond'));
  await items(page).focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Merge a copy');
  await enter();
  const merge = page.getByRole('button', { name: /^Merge test \(Ada/ });
  await expect(merge).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(merge).toBeFocused();
  await enter();
  const result = page.getByRole('region', { name: /^What came of/ });
  await expect(result).toBeVisible();
  await expect(page.locator('.toast').getByText(/: 1 item has something new\.$/)).toBeVisible();
  await expect(page.locator('.backups')).toBeFocused();
  await tabTo(page, result.getByRole('button', { name: /^Use Username .* again$/ }));
  await enter();
  await saved(page);
  await expect.poll(() => frond.says(['read', 'frond://Shared/username'])).toBe('from here');
  await tabTo(page, result.getByRole('button', { name: 'Show “Shared”' }), 'Shift+Tab');
  await enter();
  await expect(items(page)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Shared' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Copies of this vault' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(items(page)).toBeFocused();
});

test('a copy with another passphrase asks for it; a damaged one and other files are left alone', async ({ frond }) => {
  const running = await frond.open({ logins: [{ title: 'Shared', username: 'before' }] });
  const { page } = running;
  const other = join(frond.home, 'other.frond');
  await copyFile(frond.vault, other);
  const later = join(frond.home, 'new-passphrase');
  await writeFile(later, 'seven quiet herons by the weir', { mode: 0o600 });
  await onCopy(frond, other, 'add', 'Elsewhere');
  await onCopy(frond, other, 'passphrase', 'change', '--passphrase-new-file', later);
  const copy = join(frond.home, 'test.sync-conflict-20261130-101500-ABCDEF7.frond');
  await copyFile(other, copy);
  await writeFile(join(frond.home, 'test (2).frond'), 'not a vault');

  await showCopies(page);
  await expect(page.locator('.backups-row')).toHaveCount(1);
  await page.getByRole('button', { name: /^Merge test\.sync-conflict/ }).click();
  const box = page.getByRole('textbox', { name: 'Passphrase of the copy' });
  await expect(box).toBeFocused();
  await box.fill('wrong');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: /^Wrong passphrase\./ })).toBeVisible();
  await box.fill('seven quiet herons by the weir');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /^What came of/ })).toContainText('Elsewhere');
  expect(await readdir(frond.home)).not.toContain('test.sync-conflict-20261130-101500-ABCDEF7.frond');
  expect(await readdir(frond.home)).toContain('test (2).frond');
  expect(await frond.run(['list'])).toContain('Elsewhere');
});

test('a copy that somebody chooses is merged and stays; another vault is refused', async ({ frond }) => {
  const running = await frond.open({ logins: [{ title: 'Shared', username: 'before' }] });
  const { page } = running;
  const stick = join(frond.home, 'from the stick.frond');
  await copyFile(frond.vault, stick);
  await onCopy(frond, stick, 'add', 'On the stick');
  const stranger = join(frond.home, 'stranger.frond');
  await onCopy(frond, stranger, 'init', '--iterations', '600000');
  await items(page).focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Merge a copy');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No sync service has left a copy')).toBeVisible();
  await running.answerOpenDialog([stranger]);
  await page.getByRole('button', { name: 'Choose another copy…' }).click();
  await expect(page.getByText(/is another vault, not a copy of this one/).first()).toBeAttached();
  await running.answerOpenDialog([stick]);
  await page.getByRole('button', { name: 'Choose another copy…' }).click();
  await expect(page.getByRole('region', { name: /^What came of/ })).toContainText('the copy stays where it is');
  expect(await readdir(frond.home)).toContain('from the stick.frond');
  await page.keyboard.press('Escape');
  await expect(item(page, 'On the stick')).toBeVisible();
});
