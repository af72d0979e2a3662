/** What tests and pictures of the pages share: the stage, the themes, what axe finds. */
import AxeBuilder from '@axe-core/playwright';
import { test } from 'playwright/test';
import { Stage, canStage } from './stage.ts';
import type { Page } from 'playwright/test';

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
