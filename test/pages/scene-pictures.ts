/** Pictures of attachments, drafts and timelines, of the generator and of strength: light and dark, small and large windows. */
import { join } from 'node:path';
import { test } from 'playwright/test';
import * as keep from './keep-scenes.ts';
import * as making from './making-scenes.ts';
import { openStage, pictureFolder, sizes, wanted } from './looking.ts';

const stage = openStage();

const all = [keep, making].flatMap(({ scenes, unlocked }) =>
  Object.entries(scenes).map(([picture, prepare]) => ({ picture, prepare, unlocked })),
);

for (const { picture, prepare, unlocked } of all) {
  for (const [width, height] of sizes) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const name = `${picture}-${width}-${colorScheme}`;
      if (!wanted.test(name)) continue;
      test(name, async () => {
        const bridge = unlocked();
        const { page, complaints } = await stage.show(bridge, { width, height, colorScheme, start: 'vault' });
        await page.waitForLoadState('networkidle');
        await prepare(page, bridge);
        await page.waitForTimeout(250);
        await page.screenshot({ path: join(pictureFolder, `${name}.png`) });
        if (complaints.length > 0) throw new Error(complaints.join('\n'));
        await page.context().close();
      });
    }
  }
}
