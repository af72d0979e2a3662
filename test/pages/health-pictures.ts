/** Pictures of Health and of the activity log: light and dark, small and large windows, few and many items, other languages. */
import { join } from 'node:path';
import { test } from 'playwright/test';
import { bridgeOf, scenes } from './health-scenes.ts';
import { openStage, pictureFolder, wanted } from './looking.ts';

const stage = openStage();

const looks = [
  ...(['light', 'dark'] as const).flatMap((colorScheme) => [
    { width: 900, height: 600, colorScheme, language: 'en' },
    { width: 1440, height: 900, colorScheme, language: 'en' },
  ]),
  // One with long words, one from right to left.
  { width: 900, height: 600, colorScheme: 'light', language: 'de' },
  { width: 900, height: 600, colorScheme: 'dark', language: 'ar' },
] as const;

for (const [scene, made] of Object.entries(scenes)) {
  for (const { width, height, colorScheme, language } of looks) {
    const name = `${scene}-${width}-${colorScheme}-${language}`;
    if (!wanted.test(name)) continue;
    test(name, async () => {
      const start = 'vault';
      const { page, complaints } = await stage.show(bridgeOf(made), { width, height, colorScheme, start });
      await page.getByRole('navigation', { name: 'Places' }).waitFor();
      await made.go(page);
      await page.evaluate((wanted) => {
        if (wanted !== 'en') location.hash = wanted;
      }, language);
      await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
      await page.waitForTimeout(700);
      await page.screenshot({ path: join(pictureFolder, `${name}.png`) });
      if (complaints.length > 0) throw new Error(complaints.join('\n'));
    });
  }
}
