/** Every stage of an import on an engine as new as the shipped runtime's: axe finds nothing, at 200 % all of it can be reached. */
import { expect, test } from 'playwright/test';
import { bridgeOf, scenes } from './import-scenes.ts';
import { axe, joinsLines, looked, openStage, slow } from './looking.ts';
import { clipped, unreachable } from './reach.ts';

const stage = openStage();

/** The quick share looks at the fullest ones. */
const quick = ['import-unknown', 'import-locked', 'import-changed', 'import-problems', 'import-done'];
const names = Object.keys(scenes).filter((name) => slow || quick.includes(name));

for (const name of names) {
  const scene = scenes[name];
  if (scene === undefined) continue;
  for (const { theme, colorScheme, forcedColors } of looked) {
    test(`${name}, ${theme}`, async () => {
      const bridge = await bridgeOf(scene);
      const { page, complaints } = await stage.show(bridge, { colorScheme, forcedColors, start: 'vault' });
      await scene.go(page, bridge);
      expect(await axe(page, name, joinsLines)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  }
}

for (const name of ['import-unknown', 'import-locked', 'import-changed', 'import-done']) {
  const scene = scenes[name];
  if (scene === undefined) continue;
  test(`${name} in a window of 900 × 600 at 200 %: nothing sticks out, and what has the focus is in sight`, async () => {
    const bridge = await bridgeOf(scene);
    const { page } = await stage.show(bridge, { width: 900, height: 600, start: 'vault' });
    await scene.go(page, bridge);
    await page.setViewportSize({ width: 450, height: 300 });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await clipped(page)).toEqual([]);
    expect(await unreachable(page)).toEqual([]);
    await page.context().close();
  });
}
