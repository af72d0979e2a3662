/** Pictures of the generator and of strength: light and dark, small and large windows. */
import { join } from 'node:path';
import { test } from 'playwright/test';
import { scenes, unlocked } from './making-scenes.ts';
import { Stage } from './stage.ts';

const folder = process.env.FROND_PICTURES ?? 'test-results/pictures';
const only = new RegExp(process.env.FROND_PICTURE ?? '');
const sizes = [
  [900, 600],
  [1440, 900],
] as const;

let stage: Stage;
test.beforeAll(async () => {
  stage = await Stage.open();
});
test.afterAll(() => stage.close());

for (const [picture, prepare] of Object.entries(scenes)) {
  for (const [width, height] of sizes) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const name = `${picture}-${width}-${colorScheme}`;
      if (!only.test(name)) continue;
      test(name, async () => {
        const bridge = unlocked();
        const { page, complaints } = await stage.show(bridge, { width, height, colorScheme, start: 'vault' });
        await page.waitForLoadState('networkidle');
        await prepare(page, bridge);
        await page.waitForTimeout(250);
        await page.screenshot({ path: join(folder, `${name}.png`) });
        if (complaints.length > 0) throw new Error(complaints.join('\n'));
        await page.context().close();
      });
    }
  }
}
