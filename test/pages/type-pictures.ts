/** Pictures of each item type, read and written: light and dark, small and large windows. */
import { join } from 'node:path';
import { test } from 'playwright/test';
import { itemTypes } from '../../app/vault/item.ts';
import { PlayedBridge } from './bridge.ts';
import { everyType, vaultOfEveryType } from './every-type.ts';
import { openStage, pictureFolder, sizes, wanted } from './looking.ts';

const stage = openStage();

for (const type of itemTypes) {
  for (const [width, height] of sizes) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const name = `type-${type}-${width}-${colorScheme}`;
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
        await page.getByRole('option', { name: everyType[type].title ?? '' }).click();
        await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
        await page.waitForTimeout(200);
        await page.screenshot({ path: join(pictureFolder, `${name}-read.png`) });
        await page.keyboard.press('Control+e');
        await page.getByRole('textbox', { name: 'Title' }).waitFor();
        await page.waitForTimeout(200);
        await page.screenshot({ path: join(pictureFolder, `${name}-write.png`) });
        await page.getByRole('combobox', { name: 'Tags' }).scrollIntoViewIfNeeded();
        await page.locator('.detail-scroll').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
        await page.screenshot({ path: join(pictureFolder, `${name}-write-end.png`) });
        if (complaints.length > 0) throw new Error(complaints.join('\n'));
      });
    }
  }
}
