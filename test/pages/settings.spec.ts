/** Settings and the dialogs about the ways of unlocking, on an engine as new as the shipped one: axe finds nothing in any theme. */
import { expect, test } from 'playwright/test';
import { OpenVault } from '../../app/vault/open-vault.ts';
import { sampleSession } from '../unit/vault/sample.ts';
import { PlayedBridge } from './bridge.ts';
import { axe, looked, openStage } from './looking.ts';
import type { UnlockState } from '../../app/bridge/views.ts';

const secret = 'open sesame, please';
const state: UnlockState = {
  vault: { path: '/vaults/home.frond', name: 'home', exists: true },
  keyFile: false,
  recovery: true,
  recent: [
    { path: '/vaults/work.frond', name: 'work', exists: true },
    { path: '/vaults/old.frond', name: 'old', exists: false },
  ],
  defaultPath: '/vaults/vault.frond',
  unsavedDraft: false,
};

const stage = openStage();

for (const { theme, colorScheme, forcedColors } of looked) {
  test(`every section and every dialog, ${theme}`, async () => {
    const bridge = new PlayedBridge(OpenVault.create(sampleSession()), secret, state);
    bridge.keys = { ...bridge.keys, recovery: true, keyFile: true, iterations: 600_000 };
    bridge.preferences = { ...bridge.preferences, globalShortcut: 'Control+Alt+F', idleSeconds: 77 };
    const { page, complaints } = await stage.show(bridge, {
      width: 900,
      height: 600,
      colorScheme,
      forcedColors,
      start: 'vault',
    });
    await expect(page.getByText('This vault was made with')).toBeVisible();
    expect(await axe(page, 'first steps')).toEqual([]);
    await page.keyboard.press('Control+,');
    for (const section of ['Locking', 'Clipboard', 'Appearance', 'Backups', 'Security', 'Shortcuts', 'Advanced']) {
      await page.getByRole('tab', { name: section }).click();
      await expect(page.getByRole('heading', { name: section, level: 2 })).toBeVisible();
      expect(await axe(page, section)).toEqual([]);
    }
    await page.getByRole('tab', { name: 'Security' }).click();
    for (const name of ['Change passphrase…', 'Raise now…', 'Replace…', 'Remove…']) {
      await page.getByRole('dialog', { name: 'Settings' }).getByRole('button', { name }).first().click();
      expect(await axe(page, name)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(1);
    }
    await page.getByRole('button', { name: 'Replace…' }).last().click();
    expect(await axe(page, 'key file')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Replace…' }).first().click();
    await page.getByRole('textbox', { name: 'Current passphrase' }).fill(secret);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Recovery code' }).getByRole('listitem')).toHaveCount(7);
    expect(await axe(page, 'recovery code')).toEqual([]);
    await page.getByRole('button', { name: 'I have it on paper' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await page.getByRole('button', { name: 'Vault “home”' }).click();
    await expect(page.getByRole('menuitem', { name: /^old/ })).toBeDisabled();
    expect(await axe(page, 'vault menu')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('About Frond');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^react-dom/ }).click();
    expect(await axe(page, 'about')).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('the recovery code on the unlock page, with the check characters of what was typed', async () => {
  const bridge = new PlayedBridge(OpenVault.create(sampleSession()), secret, state);
  const { page, complaints } = await stage.show(bridge, { start: 'unlock' });
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  const box = page.getByRole('textbox', { name: 'Recovery code' });
  await expect(box).toBeFocused();
  await box.fill('3v7k m2q');
  const checks = page.getByRole('list', { name: 'Check characters of the groups' }).getByRole('listitem');
  await expect(checks.first()).toHaveText('1S');
  await expect(checks.nth(1)).toHaveText('2·');
  expect(await axe(page, 'unlock by code')).toEqual([]);
  await page.getByRole('button', { name: 'Use the passphrase' }).click();
  await expect(page.getByRole('textbox', { name: 'Passphrase', exact: true })).toBeFocused();
  expect(complaints).toEqual([]);
});
