/** What tests and pictures of the pages share: the stage, the themes, what axe finds. */
import AxeBuilder from '@axe-core/playwright';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { Stage, canStage } from './stage.ts';
import type { Page } from 'playwright/test';
import type { PlayedBridge } from './bridge.ts';

export interface Theme {
  /** As it stands in the name of a test. */
  readonly theme: string;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}

export const themes: readonly Theme[] = [
  { theme: 'light', colorScheme: 'light', forcedColors: 'none' },
  { theme: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { theme: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
];

export const slow = process.env.SLOW === '1';
/** The quick share looks at most screens in one theme. */
export const looked = slow ? themes : themes.slice(0, 1);

/** A stage for the tests of a file. */
export function openStage(): Pick<Stage, 'show'> {
  let stage: Stage | undefined;
  test.skip(!canStage, 'needs the system’s Chromium');
  test.beforeAll(async () => {
    stage = await Stage.open();
  });
  test.afterEach(() => stage?.clear());
  test.afterAll(() => stage?.close());
  return {
    show: (bridge, options) => {
      if (stage === undefined) throw new Error('The stage opens before the first test.');
      return stage.show(bridge, options);
    },
  };
}

/** What axe finds on the page as it is; empty where all is well. `without`: rules that don't hold here. */
export async function axe(page: Page, screen: string, without: readonly string[] = []): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    // What passes is not told element by element.
    .options({ resultTypes: ['violations'] })
    .disableRules([...without])
    .analyze();
  return violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes.map(({ html }) => html).join(' ')}`);
}

/** It joins the last word of one line and the first of the next, and then doesn't find them in the name. */
export const joinsLines = ['label-content-name-mismatch'];

/** Where pictures go, and which are made. */
export const pictureFolder = process.env.FROND_PICTURES ?? 'test-results/pictures';
export const wanted = new RegExp(process.env.FROND_PICTURE ?? '');
/** Windows that pictures are made of: width and height. */
export const sizes = [
  [900, 600],
  [1440, 900],
] as const;

/** A test a scene: axe finds nothing on it and nothing breaks the policy. The quick share looks at some scenes in one theme. */
export function lookAtScenes(
  stage: Pick<Stage, 'show'>,
  scenes: Readonly<Record<string, (page: Page, bridge: PlayedBridge) => Promise<void>>>,
  bridgeFor: (scene: string) => PlayedBridge,
  quick: readonly string[],
): void {
  for (const [name, prepare] of Object.entries(scenes)) {
    if (!slow && !quick.includes(name)) continue;
    for (const { theme, colorScheme, forcedColors } of looked) {
      test(`${name}, ${theme}`, async () => {
        const bridge = bridgeFor(name);
        const { page, complaints } = await stage.show(bridge, { colorScheme, forcedColors, start: 'vault' });
        await page.getByRole('navigation', { name: 'Places' }).waitFor();
        await page.waitForLoadState('networkidle');
        await prepare(page, bridge);
        await page.waitForTimeout(200);
        expect(await axe(page, name, joinsLines)).toEqual([]);
        expect(complaints).toEqual([]);
        await page.context().close();
      });
    }
  }
}

const pictureLooks = [
  ...(['light', 'dark'] as const).flatMap((colorScheme) =>
    sizes.map(([width, height]) => ({ width, height, colorScheme, language: 'en' })),
  ),
  // One with long words, one from right to left.
  { width: 900, height: 600, colorScheme: 'light', language: 'de' },
  { width: 900, height: 600, colorScheme: 'dark', language: 'ar' },
] as const;

/** Pictures of scenes: light and dark, small and large windows, other languages. */
export function pictureScenes(
  stage: Pick<Stage, 'show'>,
  scenes: Readonly<Record<string, (page: Page, bridge: PlayedBridge) => Promise<void>>>,
  bridgeFor: (scene: string) => PlayedBridge | Promise<PlayedBridge>,
): void {
  for (const [scene, prepare] of Object.entries(scenes)) {
    for (const { width, height, colorScheme, language } of pictureLooks) {
      const name = `${scene}-${width}-${colorScheme}-${language}`;
      if (!wanted.test(name)) continue;
      test(name, async () => {
        const bridge = await bridgeFor(scene);
        const { page, complaints } = await stage.show(bridge, { width, height, colorScheme, start: 'vault' });
        await page.getByRole('navigation', { name: 'Places' }).waitFor();
        await prepare(page, bridge);
        await page.evaluate((to) => {
          if (to !== 'en') location.hash = to;
        }, language);
        await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
        await page.waitForTimeout(700);
        await page.screenshot({ path: join(pictureFolder, `${name}.png`) });
        expect(complaints).toEqual([]);
        await page.context().close();
      });
    }
  }
}
