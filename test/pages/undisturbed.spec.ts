/** Whoever searches and steps on is kept from nothing: not by what the background learns, and not by an item that is on its way. */
import { expect, test } from 'playwright/test';
import { backupScreens } from './backup-scenes.ts';
import { drawLate } from './late-drawing.ts';
import { openStage } from './looking.ts';
import { bridgeOf, screens } from './screens.ts';
import type { Page } from 'playwright/test';
import type { ChannelName, ListQuery } from '../../app/bridge/contract.ts';
import type { PlayedBridge } from './bridge.ts';

const stage = openStage();

interface Shown {
  readonly page: Page;
  readonly bridge: PlayedBridge;
  /** What was asked for since it was last emptied. */
  readonly asked: { readonly name: ChannelName; readonly args: unknown }[];
  /** No item arrives until it is called. */
  readonly holdItems: () => () => void;
  /** The same for what is answered on this channel. */
  readonly hold: (name: ChannelName) => () => void;
}

async function shown(): Promise<Shown> {
  const { vault } = screens;
  if (vault === undefined) throw new Error('no such screen');
  const bridge = bridgeOf(vault);
  const { page } = await stage.show(bridge, { start: 'vault' });
  await vault.prepare(page, bridge);
  const asked: Shown['asked'] = [];
  const held = new Map<ChannelName, Promise<void>>();
  const call = bridge.call.bind(bridge);
  bridge.call = async (name, args) => {
    asked.push({ name, args });
    await held.get(name);
    return call(name, args);
  };
  const hold = (name: ChannelName): (() => void) => {
    let release = (): void => undefined;
    held.set(name, new Promise<void>((resolve) => (release = resolve)));
    return () => release();
  };
  return { page, bridge, asked, hold, holdItems: () => hold('item.get') };
}

let learnt = 0;

/** As when some more passwords were measured. */
async function learnOfHealth({ bridge }: Shown): Promise<void> {
  const { health = { findings: 0, due: 0, told: 0 }, ...status } = bridge.status();
  learnt += 1;
  await bridge.tell('vault.changed', { ...status, health: { ...health, told: health.told + learnt } });
}

/** What the page asks for after each change of the vault. */
const shownParts = ['vault.overview', 'items.list', 'item.get', 'draft.list'] as const;

const count = ({ asked }: Shown, name: ChannelName): number => asked.filter((one) => one.name === name).length;

test('news of the health of the vault: only what shows it is asked for anew', async () => {
  const it = await shown();
  // The first that comes after the page as well.
  for (const _time of ['first', 'second']) {
    it.asked.length = 0;
    await learnOfHealth(it);
    await expect.poll(() => count(it, 'health.of')).toBeGreaterThan(0);
    for (const name of shownParts) expect(count(it, name)).toBe(0);
  }
  // A search for what it is about follows it.
  const searches = (): number =>
    it.asked.filter(({ name, args }) => name === 'items.list' && (args as ListQuery).query === 'is:weak').length;
  await it.page.keyboard.type('is:weak');
  await expect.poll(searches).toBe(1);
  await learnOfHealth(it);
  await expect.poll(searches).toBe(2);
});

test('a change beside news of health is no news of health', async () => {
  const it = await shown();
  await learnOfHealth(it);
  const [id = ''] = it.bridge.vault.query({ query: 'title:github' });
  it.bridge.vault.update(id, { title: 'GitHub of the team' });
  await learnOfHealth(it);
  await expect(it.page.getByRole('heading', { name: 'GitHub of the team' })).toBeVisible();
});

test('the item before stays until the next one is there, and gives nothing away', async () => {
  const it = await shown();
  const { page } = it;
  await expect(page.getByRole('heading', { name: 'GitHub', exact: true })).toBeVisible();
  const release = it.holdItems();
  await page.getByRole('option', { name: /^Passport/ }).click();
  await expect(page.getByRole('option', { name: /^Passport/ })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('heading', { name: 'GitHub', exact: true })).toBeVisible();
  // What isn't selected any more gives nothing away.
  await page.getByRole('button', { name: 'Copy Password' }).click({ force: true });
  release();
  await expect(page.getByRole('heading', { name: 'Passport' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'GitHub', exact: true })).toHaveCount(0);
  expect(count(it, 'item.copy')).toBe(0);
});

for (const when of ['', ', also where pictures come late']) {
  test(`Enter before the found item is there leads into that one, and what follows is for it${when}`, async () => {
    const it = await shown();
    const { page } = it;
    if (when !== '') await page.evaluate(drawLate, 250);
    const release = it.holdItems();
    await page.keyboard.type('passp');
    await expect(page.getByRole('option', { name: /^Passport/ })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    release();
    await expect(page.getByRole('article', { name: 'Passport' }).locator('.copy').first()).toBeFocused();
    await expect.poll(() => count(it, 'item.copy')).toBe(1);
  });
}

test('who turns to another item while one is saved stays there, and what is pressed next is for that one', async () => {
  const it = await shown();
  const { page } = it;
  await page.keyboard.press('Control+e');
  await page.getByRole('textbox', { name: 'Username' }).fill('grace');
  const release = it.hold('item.update');
  await page.keyboard.press('Control+s');
  await expect.poll(() => count(it, 'item.update')).toBe(1);
  await page.getByRole('option', { name: /^Passport/ }).click();
  await page.keyboard.press('Delete');
  release();
  await expect(page.getByText('“Passport” is in the trash.')).toBeVisible();
  await expect(page.getByRole('option', { name: /^GitHub/ }).first()).toBeVisible();
  expect(count(it, 'items.trash')).toBe(1);
});

test('who turns to another item while one is thrown away stays there', async () => {
  const it = await shown();
  const { page } = it;
  const release = it.hold('items.trash');
  await page.keyboard.press('Delete');
  await expect.poll(() => count(it, 'items.trash')).toBe(1);
  await page.getByRole('option', { name: /^Passport/ }).click();
  await page.keyboard.press('Control+d');
  release();
  await expect(page.getByRole('option', { name: /^Passport.*favourite/ })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Passport' })).toBeVisible();
});

test('a button that is busy keeps the focus, and the next key does what it always does', async () => {
  const it = await shown();
  const { page, bridge } = it;
  await backupScreens.backups?.(page, bridge);
  const release = it.hold('backups.verify');
  const verify = page.getByRole('button', { name: 'Verify all' });
  await verify.focus();
  await page.keyboard.press('Enter');
  await expect(verify).toHaveAttribute('aria-disabled', 'true');
  await expect(verify).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox', { name: 'Items' })).toBeFocused();
  release();
  expect(count(it, 'backups.verify')).toBe(1);
});
