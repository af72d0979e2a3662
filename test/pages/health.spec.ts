/** Health and the activity log on an engine as new as the shipped runtime's: axe finds nothing, and keys lead everywhere. */
import { expect, test } from 'playwright/test';
import { bridgeOf, scenes } from './health-scenes.ts';
import { axe, joinsLines, looked, openStage, slow } from './looking.ts';
import type { Page } from 'playwright/test';

const stage = openStage();

/** The quick share looks at the fullest scenes in one theme. */
const quick = ['health-end', 'health-item', 'activity-few'];

for (const [name, scene] of Object.entries(scenes)) {
  if (!slow && !quick.includes(name)) continue;
  for (const { theme, colorScheme, forcedColors } of looked) {
    test(`${name}, ${theme}`, async () => {
      const { page, complaints } = await stage.show(bridgeOf(scene), { colorScheme, forcedColors, start: 'vault' });
      await page.getByRole('navigation', { name: 'Places' }).waitFor();
      await scene.go(page);
      expect(await axe(page, name, joinsLines)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  }
}

/** What has the focus, by its name, for so many presses of Tab. */
async function walked(page: Page, presses: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute('aria-label') ?? at?.closest('label')?.textContent ?? at?.textContent ?? '';
      }),
    );
  }
  return names;
}

test('keys reach everything on both screens, in the order in which it stands there', async () => {
  const scene = scenes['health-few'];
  if (scene === undefined) throw new Error('no such scene');
  const bridge = bridgeOf({ ...scene, log: 5 });
  const { page } = await stage.show(bridge, { start: 'vault' });
  await scene.go(page);
  await expect(page.locator('.health')).toBeFocused();
  const names = (await walked(page, 34)).join(' | ');
  const order = ['As a table', 'Deploy key', 'Leave “Deploy key” out', 'Choose list…', 'Allow asking', 'How the score'];
  const places = order.map((name) => names.indexOf(name));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));

  await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Activity' }).press('Enter');
  await expect(page.getByRole('group', { name: 'Entries' })).toBeFocused();
  await page.getByRole('searchbox', { name: 'Search activity' }).focus();
  expect((await walked(page, 5)).slice(0, 4)).toEqual(['Action', 'Item', 'Program', 'Period']);
  await page.context().close();
});
