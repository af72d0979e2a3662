/** An item that changes while it is open, or while it is on its way, shows as it is now, and keys are meant for that. */
import { expect, test } from 'playwright/test';
import { openStage } from './looking.ts';
import { bridgeOf, screens } from './screens.ts';
import type { Page } from 'playwright/test';
import type { PlayedBridge } from './bridge.ts';

const stage = openStage();

async function shown(): Promise<{ readonly page: Page; readonly bridge: PlayedBridge }> {
  const { vault } = screens;
  if (vault === undefined) throw new Error('no such screen');
  const bridge = bridgeOf(vault);
  const { page } = await stage.show(bridge, { start: 'vault' });
  await vault.prepare(page, bridge);
  return { page, bridge };
}

/** As another program would have changed it. */
async function rename(bridge: PlayedBridge, title: string, to: string): Promise<void> {
  const [id = ''] = bridge.vault.query({ query: `title:"${title}"` });
  bridge.vault.update(id, { title: to });
  await bridge.tell('vault.changed', bridge.status());
}

test('an open item', async () => {
  const { page, bridge } = await shown();
  await expect(page.getByRole('heading', { name: 'GitHub' })).toBeVisible();
  await rename(bridge, 'GitHub', 'GitHub of the team');
  await expect(page.getByRole('heading', { name: 'GitHub of the team' })).toBeVisible();
});

test('an item on its way: a command waits for the answer that came after the change', async () => {
  const { page, bridge } = await shown();
  const answers: (() => void)[] = [];
  const call = bridge.call.bind(bridge);
  bridge.call = async (name, args) => {
    if (name === 'item.get') await new Promise<void>((answer) => answers.push(answer));
    return call(name, args);
  };
  await page.getByRole('option', { name: /^Passport/ }).click();
  await expect.poll(() => answers.length).toBe(1);
  await rename(bridge, 'Passport', 'Passport of Ada');
  await expect.poll(() => answers.length).toBe(2);
  await page.keyboard.press('Control+e');
  // The first answer is of before the change: it isn't what the command was pressed for.
  answers[0]?.();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 150))));
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveCount(0);
  answers[1]?.();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Passport of Ada');
});
