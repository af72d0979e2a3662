/** The generator and strength on an engine as new as the shipped runtime's: axe finds nothing, nothing breaks the policy. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { scenes, unlocked } from './making-scenes.ts';
import { Stage, canStage } from './stage.ts';

let stage: Stage;
test.skip(!canStage, 'needs the system’s Chromium');
test.beforeAll(async () => {
  stage = await Stage.open();
});
test.afterAll(() => stage.close());

const themes = [
  ['light', 'none'],
  ['dark', 'none'],
  ['light', 'active'],
] as const;
/** The quick share looks at some scenes in one theme. */
const slow = process.env.SLOW === '1';
const looked = slow ? themes : themes.slice(0, 1);
const quick = ['generator-rules', 'generator-passphrase', 'generator-earlier', 'generator-field'];

for (const [name, prepare] of Object.entries(scenes)) {
  if (!slow && !quick.includes(name)) continue;
  for (const [colorScheme, forcedColors] of looked) {
    test(`${name}, ${forcedColors === 'active' ? 'forced colours' : colorScheme}`, async () => {
      const bridge = unlocked();
      const { page, complaints } = await stage.show(bridge, { colorScheme, forcedColors, start: 'vault' });
      await page.waitForLoadState('networkidle');
      await prepare(page, bridge);
      await page.waitForTimeout(200);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        // It joins the last word of one line and the first of the next, and then doesn't find them in the name.
        .disableRules('label-content-name-mismatch')
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  }
}
