/** What the palette puts first, for Enter does it. */
import { expect, test } from 'playwright/test';
import { openStage } from './looking.ts';
import { bridgeOf, screens } from './screens.ts';

const stage = openStage();

test('an item of that name, else an action, else what only resembles what was typed', async () => {
  const { vault } = screens;
  if (vault === undefined) throw new Error('no such screen');
  const bridge = bridgeOf(vault);
  const { page } = await stage.show(bridge, { start: 'vault' });
  await vault.prepare(page, bridge);
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: 'Action or item' });
  const options = page.getByRole('listbox', { name: 'Matches' }).getByRole('option');
  await box.fill('passp');
  await expect(options).toHaveText([/^Passport/, /passphrase/]);
  // No item is called so; one is found by a slip of the fingers.
  await box.fill('undo');
  await expect(options).toHaveText([/^Undo/, /./]);
});
