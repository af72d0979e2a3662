/** Every item type, read and written, and what is done with folders and several items: axe finds nothing. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { itemTypes } from '../../app/vault/item.ts';
import { PlayedBridge } from './bridge.ts';
import { everyType, vaultOfEveryType } from './every-type.ts';
import { Stage, canStage } from './stage.ts';
import type { Page } from 'playwright/test';

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

/** The quick share looks in one theme. */
const looked = process.env.SLOW === '1' ? (['light', 'dark', 'forced'] as const) : (['light'] as const);
for (const theme of looked) {
  test(`item types, folders and several items, ${theme}`, async () => {
    const bridge = new PlayedBridge(vaultOfEveryType(), 'open sesame', {
      vault: { path: '/vaults/home.frond', name: 'home', exists: true },
      keyFile: false,
      recent: [],
      defaultPath: '/vaults/vault.frond',
      unsavedDraft: false,
    });
    const { page, complaints } = await stage.show(bridge, {
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      forcedColors: theme === 'forced' ? 'active' : 'none',
      start: 'vault',
    });
    const { keyboard } = page;
    for (const type of itemTypes) {
      await page.getByRole('option', { name: everyType[type].title ?? '' }).click();
      await expect(page.getByRole('article', { name: everyType[type].title ?? '' })).toBeVisible();
      await axe(page, `${type}, read`);
      await keyboard.press('Control+e');
      await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
      await axe(page, `${type}, written`);
      await keyboard.press('Escape');
    }
    await page.getByRole('option', { name: 'GitHub' }).click({ button: 'right' });
    await expect(page.getByRole('menuitem', { name: 'Duplicate' })).toBeVisible();
    await axe(page, 'menu of a row');
    await keyboard.press('Escape');
    await keyboard.press('Control+Shift+m');
    await expect(page.getByRole('combobox', { name: 'Folder' })).toBeFocused();
    await axe(page, 'folder picker');
    await keyboard.press('Escape');
    await page.getByRole('button', { name: 'New folder' }).click();
    await axe(page, 'new folder');
    await keyboard.press('Escape');
    await page.getByRole('listbox', { name: 'Items' }).focus();
    await keyboard.press('Control+a');
    await expect(page.getByRole('region', { name: '12 items selected' })).toBeVisible();
    await axe(page, 'several');
    await page.getByRole('button', { name: 'Change tags…' }).click();
    await keyboard.type('w');
    await axe(page, 'tags');
    expect(complaints).toEqual([]);
  });
}
