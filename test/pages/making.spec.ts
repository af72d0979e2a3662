/** The generator and strength on an engine as new as the shipped runtime's: axe finds nothing, nothing breaks the policy. */
import { expect, test } from 'playwright/test';
import { scenes, unlocked } from './making-scenes.ts';
import { axe, joinsLines, looked, openStage, slow } from './looking.ts';

const stage = openStage();

/** The quick share looks at some scenes. */
const quick = [
  'generator-rules',
  'generator-passphrase',
  'generator-earlier',
  'generator-field',
  'strength-own-secret',
];

for (const [name, prepare] of Object.entries(scenes)) {
  if (!slow && !quick.includes(name)) continue;
  for (const { theme, colorScheme, forcedColors } of looked) {
    test(`${name}, ${theme}`, async () => {
      const bridge = unlocked();
      const { page, complaints } = await stage.show(bridge, { colorScheme, forcedColors, start: 'vault' });
      await page.waitForLoadState('networkidle');
      await prepare(page, bridge);
      await page.waitForTimeout(200);
      expect(await axe(page, name, joinsLines)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  }
}
