/** Settings and the dialogs about the ways of unlocking, on an engine as new as the shipped one: axe finds nothing in any theme. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { OpenVault } from '../../app/vault/open-vault.ts';
import { sampleSession } from '../unit/vault/sample.ts';
import { PlayedBridge } from './bridge.ts';
import { Stage, canStage } from './stage.ts';
import type { Page } from 'playwright/test';
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
const themes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

let stage: Stage;
test.skip(!canStage, 'needs the system’s Chromium');
test.beforeAll(async () => {
  stage = await Stage.open();
});
test.afterAll(() => stage.close());

async function axe(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found).toEqual([]);
}

/** The quick share looks at one theme. */
const looked = process.env.SLOW === '1' ? themes : themes.slice(0, 1);

for (const { colorScheme, forcedColors } of looked) {
  const theme = forcedColors === 'active' ? 'forced colours' : colorScheme;
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
    await axe(page, 'first steps');
    await page.keyboard.press('Control+,');
    for (const section of ['Locking', 'Clipboard', 'Appearance', 'Backups', 'Security', 'Shortcuts', 'Advanced']) {
      await page.getByRole('tab', { name: section }).click();
      await expect(page.getByRole('heading', { name: section, level: 2 })).toBeVisible();
      await axe(page, section);
    }
    await page.getByRole('tab', { name: 'Security' }).click();
    for (const name of ['Change passphrase…', 'Raise now…', 'Replace…', 'Remove…']) {
      await page.getByRole('dialog', { name: 'Settings' }).getByRole('button', { name }).first().click();
      await axe(page, name);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(1);
    }
    await page.getByRole('button', { name: 'Replace…' }).last().click();
    await axe(page, 'key file');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Replace…' }).first().click();
    await page.getByRole('textbox', { name: 'Current passphrase' }).fill(secret);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Recovery code' }).getByRole('listitem')).toHaveCount(7);
    await axe(page, 'recovery code');
    await page.getByRole('button', { name: 'I have it on paper' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await page.getByRole('button', { name: 'Vault “home”' }).click();
    await expect(page.getByRole('menuitem', { name: /^old/ })).toBeDisabled();
    await axe(page, 'vault menu');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('About Frond');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^react-dom/ }).click();
    await axe(page, 'about');
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
  await axe(page, 'unlock by code');
  await page.getByRole('button', { name: 'Use the passphrase' }).click();
  await expect(page.getByRole('textbox', { name: 'Passphrase', exact: true })).toBeFocused();
  expect(complaints).toEqual([]);
});
