/** The focus is never lost, and what happens is said: on every way through the palette's dialogs, after every menu. */
import { expect, test } from 'playwright/test';
import { bridgeOf, screens, secret } from './screens.ts';
import { openStage } from './looking.ts';
import type { Page } from 'playwright/test';
import type { PlayedBridge } from './bridge.ts';

const stage = openStage();

/** Leads away from the page, or takes away what the test stands on. */
const away = /^(?:Lock|Open another vault|New vault|Move to trash|Archive|Empty trash|Undo|Redo)/;

/** What has the focus: a word for it, or "nothing" where that is the page itself or something that can't be seen. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body) return 'nothing';
    const { width, height } = one.getBoundingClientRect();
    return width === 0 || height === 0 ? 'nothing' : `${one.tagName} ${one.className}`;
  });
/** Pickers look like it. */
const palette = '.palette:not(.picker)';
const overlays = (page: Page): Promise<number> => page.locator('.scrim, .popover').count();

async function escapeAll(page: Page): Promise<void> {
  await expect(async () => {
    if ((await overlays(page)) > 0) await page.keyboard.press('Escape');
    expect(await overlays(page)).toBe(0);
  }).toPass({ timeout: 10_000 });
}

async function staged(name = 'vault'): Promise<{ readonly page: Page; readonly bridge: PlayedBridge }> {
  const screen = screens[name] ?? screens.vault;
  if (screen === undefined) throw new Error(name);
  const bridge = bridgeOf(screen);
  const { page } = await stage.show(bridge, { width: 900, height: 600, start: screen.start });
  page.setDefaultTimeout(10_000);
  await screen.prepare(page, bridge);
  return { page, bridge };
}

test('each entry of the palette leaves the focus on something, and so does Escape after it', async () => {
  const { page } = await staged();
  const openPalette = async (): Promise<void> => {
    await escapeAll(page);
    await page.keyboard.press('Control+k');
    await expect(page.locator(palette)).toBeVisible();
  };
  await openPalette();
  await expect(page.getByRole('combobox', { name: 'Action or item' })).toBeFocused();
  const labels = await page.locator(`${palette} .palette-row .row-text`).allTextContents();
  expect(labels.length).toBeGreaterThan(20);
  expect(labels, 'each once').toEqual([...new Set(labels)]);
  const lost: string[] = [];
  for (const label of labels.filter((one) => !away.test(one))) {
    await openPalette();
    await page.getByRole('combobox', { name: 'Action or item' }).fill(label);
    await page.locator(`${palette} .palette-row`, { hasText: label }).last().click();
    await expect(page.locator(palette)).toHaveCount(0);
    await expect
      .poll(() => focused(page), { timeout: 5_000 })
      .not.toBe('nothing')
      .catch(() => lost.push(label));
    await escapeAll(page);
    await expect
      .poll(() => focused(page), { timeout: 5_000 })
      .not.toBe('nothing')
      .catch(() => lost.push(`${label}, after Escape`));
    // An edit is left as well; the item is there again.
    if ((await page.locator('.detail.edit').count()) > 0) await page.keyboard.press('Escape');
    if ((await page.locator('.detail').count()) > 0) continue;
    await page.getByRole('button', { name: /^All items/ }).click();
    await page.getByRole('option', { name: 'GitHub' }).first().click();
  }
  expect(lost).toEqual([]);
});

const opened = [
  'item-menu',
  'folder-menu',
  'large-type',
  'old-backups',
  'field-menu',
  'vault-menu',
  'tag-menu',
  'new-menu',
  'remove-for-ever',
];

test('each menu and dialog that a button opened gives the focus back', async () => {
  const lost: string[] = [];
  for (const name of process.env.SLOW === '1' ? opened : opened.slice(0, 4)) {
    const { page } = await staged(name);
    await escapeAll(page);
    await expect
      .poll(() => focused(page), { timeout: 5_000 })
      .not.toBe('nothing')
      .catch(() => lost.push(name));
    await page.context().close();
  }
  expect(lost).toEqual([]);
});

test('what was copied, how much was found, why it is locked and what is wrong is said', async () => {
  const { page, bridge } = await staged();
  const said = page.locator('.toasts[role=status]');
  await expect(said).toBeAttached();
  await expect(said).toBeEmpty();
  await page.keyboard.press('Control+b');
  await expect(said).toContainText('Username copied');

  const count = page.locator('.list-total[role=status]');
  await expect(count).toContainText('13 items');
  await page.keyboard.type('codes of');
  await expect(count).toContainText('1 item');

  // A dialog hides the page behind it from screen readers, but not what is said.
  await page.keyboard.press('Control+k');
  await expect(page.locator(palette)).toBeVisible();
  await page.keyboard.type('zzzqq');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing' })).toBeAttached();
  expect(await said.evaluate((one) => one.closest('[aria-hidden=true], [inert]') === null)).toBe(true);
  await escapeAll(page);

  bridge.saveProblem = 'The disk is full.';
  await bridge.tell('vault.changed', bridge.status());
  await expect(page.getByRole('alert').filter({ hasText: 'The disk is full.' })).toBeAttached();
  await page.context().close();

  const unlock = await staged('unlock');
  const passphrase = unlock.page.getByRole('textbox', { name: 'Passphrase', exact: true });
  await expect(passphrase).toHaveAccessibleDescription(/Locked after a while/);
  await passphrase.fill(`${secret}!`);
  await unlock.page.keyboard.press('Enter');
  await expect(unlock.page.getByRole('alert')).toHaveText(/^Wrong passphrase\./);
  await expect(passphrase).toHaveAccessibleDescription(/Wrong passphrase/);
  await unlock.page.context().close();
});

test('a menu that a key opened begins with its first entry, wherever the pointer rests', async () => {
  const { page } = await staged();
  await page.keyboard.press('Control+n');
  const at = await page.getByRole('menuitem', { name: 'Document' }).boundingBox();
  if (at === null) throw new Error('no entry');
  await page.keyboard.press('Escape');
  await expect(page.locator('.popover')).toHaveCount(0);
  await page.mouse.click(at.x + 10, at.y + 10);
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('menuitem', { name: 'Login' })).toBeFocused();
  // The browser tells the page of the resting pointer with the next picture.
  await page.mouse.move(at.x + 10, at.y + 10);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Username' })).toBeVisible();
});
