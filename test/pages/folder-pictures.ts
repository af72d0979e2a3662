/** Pictures of folders, menus of rows, and several selected items: light and dark, small and large windows. */
import { join } from 'node:path';
import { test } from 'playwright/test';
import { PlayedBridge } from './bridge.ts';
import { vaultOfEveryType } from './every-type.ts';
import { openStage, pictureFolder, wanted } from './looking.ts';
import type { Page } from 'playwright/test';

const option = (page: Page, name: string) => page.getByRole('option', { name });

const scenes: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'row-menu': (page) => option(page, 'GitHub').click({ button: 'right' }),
  'folder-menu': (page) => page.getByRole('button', { name: /^Work/ }).click({ button: 'right' }),
  'folder-new': (page) =>
    page.keyboard.press('Control+k').then(async () => {
      await page.keyboard.type('new folder');
      await page.keyboard.press('Enter');
    }),
  'move-to-folder': async (page) => {
    await option(page, 'GitHub').click();
    await page.keyboard.press('Control+Shift+m');
    await page.keyboard.type('c');
  },
  several: async (page) => {
    await option(page, 'Deploy key').click();
    await option(page, 'Mail gateway').click({ modifiers: ['Shift'] });
  },
  tags: async (page) => {
    await option(page, 'Deploy key').click();
    await option(page, 'Home').click({ modifiers: ['Shift'] });
    await page.getByRole('button', { name: 'Change tags…' }).click();
    await page.keyboard.type('w');
  },
  'paste-env': async (page) => {
    await option(page, 'Shop').click();
    await page.keyboard.press('Control+e');
    await page.getByRole('button', { name: 'Paste .env text…' }).click();
  },
  'field-menu': async (page) => {
    await option(page, 'GitHub').click();
    await page.keyboard.press('Control+e');
    await page.getByRole('button', { name: 'Recovery codes: Hidden text' }).click();
  },
};

const stage = openStage();

for (const [scene, prepare] of Object.entries(scenes)) {
  for (const [width, height] of [
    [900, 600],
    [1440, 900],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const name = `${scene}-${width}-${colorScheme}`;
      if (!wanted.test(name)) continue;
      test(name, async () => {
        const bridge = new PlayedBridge(vaultOfEveryType(), 'open sesame', {
          vault: { path: '/home/ada/personal.frond', name: 'personal', exists: true },
          keyFile: false,
          recent: [],
          defaultPath: '/home/ada/vault.frond',
          unsavedDraft: false,
        });
        const { page, complaints } = await stage.show(bridge, { width, height, colorScheme, start: 'vault' });
        await option(page, 'GitHub').waitFor();
        await prepare(page);
        await page.waitForTimeout(250);
        await page.screenshot({ path: join(pictureFolder, `${name}.png`) });
        if (complaints.length > 0) throw new Error(complaints.join('\n'));
      });
    }
  }
}
