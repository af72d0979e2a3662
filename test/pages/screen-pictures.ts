/**
 * Pictures of every screen (screens.ts) for people who look: light and dark, small and large windows, with few and 10,000 items, in
 * German and in Arabic. `npm run screenshots -- screens` makes them; FROND_PICTURE chooses some by a pattern of their names.
 */
import { join } from 'node:path';
import { test } from 'playwright/test';
import { sampleVault } from '../unit/vault/sample.ts';
import { PlayedBridge } from './bridge.ts';
import { bridgeOf, screens } from './screens.ts';
import { openStage, pictureFolder, wanted } from './looking.ts';
import type { Page } from 'playwright/test';

const [small, large] = [
  [900, 600],
  [1440, 900],
] as const;
const looks = [
  { size: small, colorScheme: 'light' },
  { size: small, colorScheme: 'dark' },
  { size: large, colorScheme: 'light' },
  { size: large, colorScheme: 'dark' },
  { size: small, colorScheme: 'light', language: 'de' },
  { size: small, colorScheme: 'light', language: 'ar' },
  { size: large, colorScheme: 'light', language: 'ar' },
] as const;

const stage = openStage();

const drawn = (page: Page): Promise<void> => page.waitForTimeout(300);

for (const [name, screen] of Object.entries(screens)) {
  for (const look of looks) {
    const { size, colorScheme } = look;
    const language = 'language' in look ? look.language : undefined;
    const picture = [name, size[0], language ?? colorScheme].join('-');
    if (!wanted.test(picture)) continue;
    test(picture, async () => {
      const bridge = bridgeOf(screen);
      const { page } = await stage.show(bridge, { width: size[0], height: size[1], colorScheme, start: screen.start });
      page.setDefaultTimeout(10_000);
      await screen.prepare(page, bridge);
      if (screen.start === 'quick') await page.setViewportSize({ width: 600, height: 440 });
      // The way there is in English; then the page speaks another language, as after a change of the setting.
      if (language !== undefined) {
        await page.evaluate((to) => void (location.hash = to), language);
        await page.locator(`html[lang=${language}]`).waitFor();
      }
      await drawn(page);
      await page.screenshot({ path: join(pictureFolder, `${picture}.png`) });
      await page.context().close();
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  const picture = `many-900-${colorScheme}`;
  if (!wanted.test(picture)) continue;
  test(picture, async () => {
    const { vault: place } = bridgeOf({ start: 'vault', prepare: () => Promise.resolve() }).state;
    const bridge = new PlayedBridge(sampleVault(10_000), '', {
      ...(place === undefined ? {} : { vault: place }),
      keyFile: false,
      recent: [],
      defaultPath: '',
      unsavedDraft: false,
    });
    const { page } = await stage.show(bridge, { width: 900, height: 600, colorScheme, start: 'vault' });
    await page.getByRole('option').nth(3).click();
    await drawn(page);
    await page.screenshot({ path: join(pictureFolder, `${picture}.png`) });
    await page.context().close();
  });
}
