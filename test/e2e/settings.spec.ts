/** Settings on the real app: they take effect at once, stay, and can be put back; the passphrase and its cost are changed. */
import { readFile, stat, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { addLogin, items, lock, passphrase, saved, typePassphrase, unlock } from './actions.ts';
import { headerOf, readByFrond, readByPython } from './outside.ts';
import { expect, test } from './fixtures.ts';
import type { Page } from 'playwright/test';

const next = 'seven quiet herons wait by the weir';

async function settings(page: Page, section: string): Promise<void> {
  await expect(items(page)).toBeFocused();
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.getByRole('tab', { name: section }).click();
}

test('settings take effect at once, survive a restart, and go back with the keyboard alone', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  await expect(page.getByText('Locks in 5 minutes')).toBeVisible();
  await settings(page, 'Locking');
  const idle = page.getByRole('combobox', { name: 'Lock after a while without input' });
  await idle.selectOption('15 minutes');
  await expect(page.getByText('Locks in 15 minutes')).toBeVisible();
  await page.getByRole('switch', { name: 'Lock when the window is minimised' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('switch', { name: 'Lock when the window is minimised' })).toBeChecked();

  // Sections by arrow keys; what is set there shows at once.
  await page.getByRole('tab', { name: 'Locking' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('tab', { name: 'Appearance' })).toBeFocused();
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('Dark');
  await expect.poll(() => running.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
  await page.getByRole('combobox', { name: 'Size' }).selectOption('125 %');
  const zoom = () =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor());
  await expect.poll(zoom).toBeCloseTo(1.25);
  await page.getByRole('tab', { name: 'Shortcuts' }).click();
  await page.getByRole('button', { name: 'Quick access' }).click();
  await page.keyboard.press('Shift+A');
  await expect(page.getByText('Use Ctrl, Alt or Super')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(items(page)).toBeFocused();
  const file = join(frond.home, 'profile', 'settings.json');
  const stored = async (): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));
  await expect.poll(stored).toMatchObject({ idleSeconds: 900, lockOnMinimise: true, zoom: 125 });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await running.close();

  const again = await frond.launch();
  await unlock(again.page);
  await expect(again.page.getByText('Locks in 15 minutes')).toBeVisible();
  await settings(again.page, 'Locking');
  await again.page.getByRole('button', { name: 'Reset “Lock after a while without input”' }).click();
  await expect(again.page.getByText('Locks in 5 minutes')).toBeVisible();
  await expect(again.page.getByRole('combobox', { name: 'Lock after a while without input' })).toBeFocused();
  await again.page.getByRole('tab', { name: 'Advanced' }).click();
  await again.page.getByRole('button', { name: 'Reset all settings' }).click();
  const reset = { idleSeconds: 300, lockOnMinimise: false, zoom: 100, appearance: 'system' };
  await expect.poll(stored).toMatchObject(reset);
});

test('a settings file that someone else wrote can start nothing and breaks nothing', async ({ frond }) => {
  await mkdir(join(frond.home, 'profile'), { recursive: true });
  const hostile = {
    idleSeconds: -5,
    globalShortcut: 'A; touch /tmp/x',
    exportTo: '/tmp/all.json',
    language: '../../x',
  };
  await writeFile(join(frond.home, 'profile', 'settings.json'), JSON.stringify({ ...hostile, clipboardSeconds: 20 }));
  const { page } = await frond.open();
  await expect(page.getByText('Locks in 5 minutes')).toBeVisible();
  await settings(page, 'Clipboard');
  await expect(page.getByRole('combobox', { name: 'Clear the clipboard after copying' })).toHaveValue('20');
});

test('the passphrase is changed: new keys in the file, the old one no longer opens it', async ({ frond }) => {
  const { page } = await frond.open({ logins: [{ title: 'GitHub', username: 'ada', password: 'pw-1' }] });
  const before = await headerOf(frond.vault);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('change passphrase');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Change passphrase' });
  const current = dialog.getByRole('textbox', { name: 'Current passphrase' });
  await expect(current).toBeFocused();
  await current.fill('not it');
  await dialog.getByRole('textbox', { name: 'New passphrase' }).fill(next);
  await dialog.getByRole('textbox', { name: 'Repeat passphrase' }).fill(`${next}!`);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(/^The two new passphrases differ\./);
  await dialog.getByRole('textbox', { name: 'Repeat passphrase' }).fill(next);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(/^Wrong passphrase\./);
  await expect(current).toBeFocused();
  expect(await headerOf(frond.vault)).toEqual(before);
  await current.fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('The passphrase was changed.')).toBeVisible();
  // What the old passphrase still opens is offered for deletion.
  const asked = page.getByRole('alertdialog', { name: /what opened the vault before/ });
  await asked.getByRole('button', { name: /^Delete \d+ backup/ }).click();
  await expect(page.getByText(/old backups? (was|were) deleted\./).first()).toBeVisible();
  await expect(asked).toHaveCount(0);

  const after = await headerOf(frond.vault);
  expect(after.vault).toBe(before.vault);
  expect(after.slots).toHaveLength(1);
  expect(after.slots[0]?.salt).not.toBe(before.slots[0]?.salt);
  expect(Object.keys((await readByPython(frond.vault, next)).items)).toHaveLength(1);
  await expect(readByPython(frond.vault, passphrase)).rejects.toThrow('no slot opens');
  expect(await readByFrond(frond, frond.vault, next, ['read', 'frond://GitHub/password'])).toBe('pw-1');

  // The vault stays open under its new keys, and what is changed now is saved under them.
  await addLogin(page, { title: 'Gitea', password: 'pw-2' });
  await saved(page);
  await lock(page);
  await typePassphrase(page, passphrase);
  await expect(page.getByRole('alert')).toHaveText(/^Wrong passphrase\./);
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(next);
  await page.keyboard.press('Enter');
  await expect(items(page).getByRole('option')).toHaveCount(2);
});

test('a vault of few rounds is offered more, which keeps its key', async ({ frond }) => {
  await readByFrond(frond, frond.vault, passphrase, ['init', '--iterations', '600000']);
  const { page } = await frond.launch();
  await unlock(page);
  await expect(page.getByText('This vault was made with 600,000 rounds')).toBeVisible();
  await settings(page, 'Security');
  await expect(page.getByText('600,000 rounds of PBKDF2')).toBeVisible();
  await page.getByRole('button', { name: 'Raise now…' }).last().click();
  await page.getByRole('textbox', { name: 'Current passphrase' }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('As strong as a new vault.')).toBeVisible();
  const { slots } = await headerOf(frond.vault);
  expect(slots[0]?.iterations).toBeGreaterThanOrEqual(1_000_000);
  await readByPython(frond.vault, passphrase);
  await page.keyboard.press('Escape');
  await expect(page.getByText('This vault was made with')).toHaveCount(0);
});
