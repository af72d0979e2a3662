/** Every screen on an engine as new as the shipped one: axe finds nothing, and at a large zoom everything can be reached. */
import { expect, test } from 'playwright/test';
import { bridgeOf, screens } from './screens.ts';
import { axe, joinsLines, looked, openStage, slow } from './looking.ts';
import { clipped, moving, unreachable } from './reach.ts';

const stage = openStage();
const only = new RegExp(process.env.FROND_SCREEN ?? '');
const names = Object.keys(screens).filter((name) => only.test(name));
/** The quick share leaves out what other walks show to axe, and what is much like something else. */
const own =
  /^(?:codes|edit-code|large-type|add-code-found|tag-rename|unlock-(?:damaged|code)|quick|old-backups|export-(?:readable|left)|toolbox-(?:jwt|from-vault)|program-asks|used-by|unlock-rescue|backups|backup-compare|copies|copies-merged)$/;
const axed = slow ? names : names.filter((name) => own.test(name));
/** Those with the most in them. */
const full =
  /^(?:edit|codes|add-code-wrong|settings-security|change-passphrase|unlock-damaged|empty|health|toolbox-sign|export-own-passphrase|unlock-rescue|backups|backup-compare|copies-merged)$/;
const enlarged = slow ? names : names.filter((name) => full.test(name));

for (const { theme, colorScheme, forcedColors } of looked) {
  test(`axe finds nothing, ${theme}`, async () => {
    test.setTimeout(600_000);
    const found: string[] = [];
    for (const name of axed) {
      const screen = screens[name];
      if (screen === undefined) continue;
      const bridge = bridgeOf(screen);
      const { page, complaints } = await stage.show(bridge, { colorScheme, forcedColors, start: screen.start });
      page.setDefaultTimeout(20_000);
      await screen.prepare(page, bridge).catch((error: unknown) => found.push(`${name}: ${String(error)}`));
      found.push(...(await axe(page, name, joinsLines)));
      found.push(...complaints.map((complaint) => `${name}: ${complaint}`));
      await page.context().close();
    }
    expect(found).toEqual([]);
  });
}

test('a window of 900 × 600 at 200 %: nothing sticks out, and what has the focus is in sight', async () => {
  test.setTimeout(600_000);
  const found: string[] = [];
  // Where a menu opens at the pointer, its place is that of the window before.
  const still = enlarged.filter((name) => !/^(?:tag|folder)-menu$/.test(name));
  for (const name of still) {
    const screen = screens[name];
    if (screen === undefined) continue;
    const bridge = bridgeOf(screen);
    const { page } = await stage.show(bridge, { width: 900, height: 600, start: screen.start });
    page.setDefaultTimeout(20_000);
    await screen.prepare(page, bridge).catch((error: unknown) => found.push(`${name}: ${String(error)}`));
    // As the window's own zoom does it: the same number of pixels, half as many in CSS.
    await page.setViewportSize(screen.start === 'quick' ? { width: 300, height: 220 } : { width: 450, height: 300 });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    found.push(...(await clipped(page)).map((what) => `${name}: ${what}`));
    found.push(...(await unreachable(page)).map((what) => `${name}: ${what}`));
    found.push(...(await moving(page)).map((what) => `${name}: ${what}`));
    await page.context().close();
  }
  expect(found).toEqual([]);
});
