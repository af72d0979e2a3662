/**
 * One walk through the built pages on an engine as new as the shipped runtime's: nothing breaks the content policy, axe finds
 * nothing on any screen, and what a person does there works.
 */
import { expect, test } from 'playwright/test';
import { OpenVault } from '../../app/vault/open-vault.ts';
import { sampleSession, sampleVault } from '../unit/vault/sample.ts';
import { PlayedBridge } from './bridge.ts';
import { axe, looked, openStage } from './looking.ts';
import type { Page } from 'playwright/test';
import type { UnlockState } from '../../app/bridge/views.ts';

const secret = 'open sesame, please';
const state: UnlockState = {
  vault: { path: '/vaults/home.frond', name: 'home', exists: true },
  keyFile: false,
  recent: [{ path: '/vaults/work.frond', name: 'work', exists: true }],
  defaultPath: '/vaults/vault.frond',
  lockedBecause: 'idle',
  unsavedDraft: false,
};

/** Built once: each test begins with a vault of its own over the same state. */
const many = sampleVault(10_000).toState();

const stage = openStage();

const items = (page: Page) => page.getByRole('listbox', { name: 'Items' });
const options = (page: Page) => items(page).getByRole('option');

for (const { theme, colorScheme, forcedColors } of looked) {
  test(`unlock and use a vault of 10,000 items, ${theme}`, async () => {
    const bridge = new PlayedBridge(OpenVault.fromState(many, sampleSession()), secret, state);
    const { page, complaints } = await stage.show(bridge, { colorScheme, forcedColors, start: 'unlock' });
    const box = page.getByRole('textbox', { name: 'Passphrase', exact: true });
    await expect(box).toBeFocused();
    await box.fill('wrong');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText(/^Wrong passphrase\./);
    await expect(box).toHaveValue('wrong');
    expect(await axe(page, 'unlock')).toEqual([]);
    await box.fill(secret);
    await page.keyboard.press('Enter');
    await expect(options(page).first()).toBeVisible();
    expect(await options(page).count()).toBeLessThan(50);

    await page.keyboard.press('End');
    await expect(items(page).getByRole('option', { selected: true })).toHaveAttribute('aria-posinset', '9390');
    await page.keyboard.press('Home');
    await expect(items(page).getByRole('option', { selected: true })).toHaveAttribute('aria-posinset', '1');
    expect(await axe(page, 'vault')).toEqual([]);

    await page.keyboard.type('github acme 262');
    await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('github acme 262');
    await expect(options(page)).toHaveCount(1);
    await page.keyboard.press('Control+c');
    await expect(page.getByRole('status').filter({ hasText: 'Password copied' })).toBeVisible();
    expect(bridge.copied).not.toBe('');
    await page.keyboard.press('Control+e');
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
    expect(await axe(page, 'editing')).toEqual([]);
    await page.getByRole('button', { name: 'Generate password' }).click();
    expect(await axe(page, 'generator')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();

    await page.keyboard.press('Control+k');
    await page.keyboard.type('shortcuts');
    expect(await axe(page, 'palette')).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    expect(await axe(page, 'shortcuts')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lock' }).click();
    await expect(box).toBeFocused();
    expect(complaints).toEqual([]);
  });

  test(`create a vault and the first item, ${theme}`, async () => {
    const bridge = new PlayedBridge(OpenVault.create(sampleSession()), secret, {
      keyFile: false,
      recent: [],
      defaultPath: '/vaults/vault.frond',
      unsavedDraft: false,
    });
    const size = { width: 900, height: 600 };
    const { page, complaints } = await stage.show(bridge, { ...size, colorScheme, forcedColors, start: 'unlock' });
    expect(await axe(page, 'welcome')).toEqual([]);
    await page.getByRole('button', { name: 'Create a vault' }).click();
    const fresh = page.getByRole('textbox', { name: 'New passphrase' });
    await fresh.fill('password');
    await expect(page.getByText('Very weak.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Repeat passphrase' }).fill('passwort');
    await page.getByRole('button', { name: 'Create vault' }).click();
    await expect(page.getByRole('alert')).toHaveText(/differ/);
    await page.getByRole('button', { name: 'Suggest a passphrase' }).click();
    await expect(page.getByText('Very strong.')).toBeVisible();
    expect(await axe(page, 'create')).toEqual([]);
    await page.getByRole('button', { name: 'Create vault' }).click();
    await expect(items(page)).toBeFocused();
    expect(await axe(page, 'empty')).toEqual([]);

    await page.keyboard.press('Control+n');
    expect(await axe(page, 'menu')).toEqual([]);
    await page.keyboard.press('Enter');
    const title = page.getByRole('textbox', { name: 'Title' });
    await expect(title).toBeFocused();
    await page.keyboard.type('First');
    // They may wait for the next picture, and belong to what has the focus then.
    await expect(title).toHaveValue('First');
    await page.getByRole('textbox', { name: 'Username' }).fill('ada');
    await page.getByRole('textbox', { name: 'Password', exact: true }).fill('a1!');
    // A menu closes when what is below it scrolls.
    await page.getByRole('button', { name: 'Add field' }).scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Add field' }).click();
    await page.getByRole('menuitem', { name: 'Hidden text' }).click();
    await page.keyboard.type('Recovery');
    await page.getByRole('textbox', { name: 'Recovery', exact: true }).fill('codes');
    await page.keyboard.press('Control+s');
    await expect(items(page).getByRole('option', { name: 'First', selected: true })).toBeVisible();
    await expect(items(page)).toBeFocused();

    await page.getByRole('button', { name: 'Reveal Password' }).click();
    await expect(page.getByTestId('value-password')).toHaveText('a1!');
    expect(await axe(page, 'revealed')).toEqual([]);
    await page.getByRole('button', { name: 'Copy Recovery' }).click();
    await expect.poll(() => bridge.copied).toBe('codes');

    await page.keyboard.press('Control+e');
    await page.keyboard.type('Second');
    await expect(title).toHaveValue('Second');
    await items(page).getByRole('option').click();
    await expect(page.getByText('wait as a draft')).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(title).toHaveValue('Second');
    await page.keyboard.press('Control+s');
    await expect(items(page).getByRole('option', { name: 'Second' })).toBeVisible();
    await page.getByRole('button', { name: 'earlier value' }).click();
    expect(await axe(page, 'history')).toEqual([]);

    await page.keyboard.press('Delete');
    await expect(options(page)).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(items(page).getByRole('option', { name: 'Second' })).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('axe catches an unnamed button: the control', async () => {
  const bridge = new PlayedBridge(OpenVault.create(sampleSession()), secret, state);
  const { page } = await stage.show(bridge, { start: 'unlock' });
  await page.getByRole('button', { name: 'Unlock' }).evaluate((button) => button.replaceChildren());
  expect((await axe(page, 'control')).join('\n')).toContain('control: button-name');
});
