/** Health and the activity log on an engine as new as the shipped runtime's: axe finds nothing, and keys lead everywhere. */
import { expect, test } from 'playwright/test';
import { bridgeFor, bridgeOf, scenes, ways } from './health-scenes.ts';
import { lookAtScenes, openStage } from './looking.ts';
import type { Page } from 'playwright/test';

const stage = openStage();

lookAtScenes(stage, ways, bridgeFor, ['health-end', 'health-item', 'activity-few']);

test('no score and no word of comfort before every password is measured', async () => {
  const scene = scenes['health-few'];
  if (scene === undefined) throw new Error('no such scene');
  const bridge = bridgeOf(scene);
  const answer = bridge.call.bind(bridge);
  bridge.call = async (name, args) => {
    const known = (await answer(name, args)) as { readonly value: object };
    return name === 'health.get' ? { ...known, value: { ...known.value, measured: 1, complete: false } } : known;
  };
  const { page } = await stage.show(bridge, { start: 'vault' });
  await scene.go(page);
  const score = page.getByRole('region', { name: 'Score', exact: true });
  await expect(score).toHaveText(/^Checking… 1 of \d+ passwords measured$/);
  await expect(page.getByRole('img', { name: /^Score:/ })).toHaveCount(0);
  await page.context().close();
});

test('the trend is read without its colour: by marks, rules with numbers, a sentence and a table', async () => {
  const scene = scenes['health-few'];
  if (scene === undefined) throw new Error('no such scene');
  const { page } = await stage.show(bridgeOf(scene), { forcedColors: 'active', start: 'vault' });
  await scene.go(page);
  const trend = page.getByRole('region', { name: 'Score over time' });
  const chart = trend.getByRole('img', { name: /^From 52 to \d+ since / });
  await expect(chart).toBeVisible();
  expect(await chart.locator('text').allTextContents()).toEqual(['0', '50', '100']);
  await trend.getByText('As a table').click();
  const days = await trend.getByRole('row').count();
  expect(days).toBeGreaterThan(14);
  expect(await chart.locator('circle').count()).toBe(days - 1);
  // The system's colours, not the accent's: what is drawn stands out from its ground whatever they are.
  const [line, ground, accent] = await chart.locator('path').evaluate((path) => {
    const { stroke } = getComputedStyle(path);
    const probe = document.body.appendChild(document.createElement('i'));
    const colour = (value: string): string => {
      probe.style.cssText = `color: ${value}; forced-color-adjust: none`;
      return getComputedStyle(probe).color;
    };
    return [stroke, colour('Canvas'), colour('var(--accent)')];
  });
  expect(line).not.toBe(ground);
  expect(line).not.toBe(accent);
  await page.context().close();
});

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
