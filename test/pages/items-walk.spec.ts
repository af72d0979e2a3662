/** Every item type, read and written, and what is done with folders and several items: axe finds nothing. */
import { expect, test } from 'playwright/test';
import { itemTypes } from '../../app/vault/item.ts';
import { PlayedBridge } from './bridge.ts';
import { everyType, vaultOfEveryType } from './every-type.ts';
import { axe, looked, openStage, slow } from './looking.ts';

const stage = openStage();
/** The quick share reads all and writes those whose forms have the most in them. */
const written = new Set(slow ? itemTypes : (['login', 'card', 'env'] as const));

for (const { theme, colorScheme, forcedColors } of looked) {
  test(`item types, folders and several items, ${theme}`, async () => {
    const bridge = new PlayedBridge(vaultOfEveryType(), 'open sesame', {
      vault: { path: '/vaults/home.frond', name: 'home', exists: true },
      keyFile: false,
      recent: [],
      defaultPath: '/vaults/vault.frond',
      unsavedDraft: false,
    });
    const { page, complaints } = await stage.show(bridge, {
      colorScheme,
      forcedColors,
      start: 'vault',
    });
    const { keyboard } = page;
    for (const type of itemTypes) {
      await page.getByRole('option', { name: everyType[type].title ?? '' }).click();
      await expect(page.getByRole('article', { name: everyType[type].title ?? '' })).toBeVisible();
      expect(await axe(page, `${type}, read`)).toEqual([]);
      if (!written.has(type)) continue;
      await keyboard.press('Control+e');
      await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
      expect(await axe(page, `${type}, written`)).toEqual([]);
      await keyboard.press('Escape');
    }
    await page.getByRole('option', { name: 'GitHub' }).click({ button: 'right' });
    await expect(page.getByRole('menuitem', { name: 'Duplicate' })).toBeVisible();
    expect(await axe(page, 'menu of a row')).toEqual([]);
    await keyboard.press('Escape');
    await keyboard.press('Control+Shift+m');
    await expect(page.getByRole('combobox', { name: 'Folder' })).toBeFocused();
    expect(await axe(page, 'folder picker')).toEqual([]);
    await keyboard.press('Escape');
    await page.getByRole('button', { name: 'New folder' }).click();
    expect(await axe(page, 'new folder')).toEqual([]);
    await keyboard.press('Escape');
    await page.getByRole('listbox', { name: 'Items' }).focus();
    await keyboard.press('Control+a');
    await expect(page.getByRole('region', { name: '12 items selected' })).toBeVisible();
    expect(await axe(page, 'several')).toEqual([]);
    await page.getByRole('button', { name: 'Change tags…' }).click();
    await keyboard.type('w');
    expect(await axe(page, 'tags')).toEqual([]);
    expect(complaints).toEqual([]);
  });
}
