/** What the palette and quick access put first, for Enter does it: what was typed for, and not while an input method has the key. */
import { expect, test } from 'playwright/test';
import { openStage } from './looking.ts';
import { bridgeOf, screens } from './screens.ts';

const stage = openStage();

async function openPalette() {
  const { vault } = screens;
  if (vault === undefined) throw new Error('no such screen');
  const bridge = bridgeOf(vault);
  const { page } = await stage.show(bridge, { start: 'vault' });
  await vault.prepare(page, bridge);
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: 'Action or item' });
  const options = page.getByRole('listbox', { name: 'Matches' }).getByRole('option');
  return { bridge, page, box, options };
}

test('an item of that name, else an action, else what only resembles what was typed', async () => {
  const { box, options } = await openPalette();
  await box.fill('passp');
  await expect(options).toHaveText([/^Passport/, /passphrase/]);
  // No item is called so; one is found by a slip of the fingers.
  await box.fill('undo');
  await expect(options).toHaveText([/^Undo/, /./]);
});

test('Enter takes a word of an input method, not what is first in the list', async () => {
  const { bridge, page, box, options } = await openPalette();
  await expect(box).toBeFocused();
  const devtools = await page.context().newCDPSession(page);
  // The engine takes a composition only once it has heard of the focus.
  await expect(async () => {
    await devtools.send('Input.imeSetComposition', { text: 'passp', selectionStart: 5, selectionEnd: 5 });
    await expect(box).toHaveValue('passp', { timeout: 1_000 });
  }).toPass();
  await expect(options.filter({ hasText: /^Passport/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(box).toBeVisible();
  expect(bridge.copied).toBe('');
  await devtools.send('Input.insertText', { text: 'passp' });
  await page.keyboard.press('Enter');
  await expect(box).toHaveCount(0);
});

test('quick access copies from what was typed for, also where the answer comes after Enter', async () => {
  const { quick } = screens;
  if (quick === undefined) throw new Error('no such screen');
  const bridge = bridgeOf(quick);
  const { page } = await stage.show(bridge, { start: 'quick' });
  await quick.prepare(page, bridge);
  const found = bridge.call.bind(bridge);
  let release = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    release = resolve;
  });
  const copied: unknown[] = [];
  bridge.call = async (name, args) => {
    if (name === 'quick.find') await ready;
    if (name !== 'quick.copy') return found(name, args);
    copied.push(args);
    return { ok: true, value: { label: '', clearsInMs: 0 } };
  };
  await page.keyboard.type('github');
  await page.keyboard.press('Enter');
  expect(copied).toEqual([]);
  release();
  await expect.poll(() => copied.length).toBe(1);
  // It is hidden by then, and empty when it is called again.
  const box = page.getByRole('combobox', { name: 'Search' });
  await expect(box).toHaveValue('');
  await expect(box).toBeFocused();
  await page.keyboard.type('github');
  await expect(page.getByRole('option', { selected: true })).toContainText('GitHub');
  // A keyboard of Cyrillic letters: the key in the place of B.
  await page.keyboard.down('Control');
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'и', code: 'KeyB', ctrlKey: true, bubbles: true, cancelable: true }),
    ),
  );
  await page.keyboard.up('Control');
  await expect.poll(() => copied.at(-1)).toMatchObject({ what: 'username' });
});

test('quick access empties itself as it goes, so that the next key meets an empty box', async () => {
  const { quick } = screens;
  if (quick === undefined) throw new Error('no such screen');
  const bridge = bridgeOf(quick);
  const { page } = await stage.show(bridge, { start: 'quick' });
  await quick.prepare(page, bridge);
  await page.getByRole('combobox', { name: 'Search' }).fill('github');
  const left = await page.evaluate(() => {
    globalThis.dispatchEvent(new Event('blur'));
    const { activeElement: box } = document;
    return box instanceof HTMLInputElement ? box.value : undefined;
  });
  expect(left).toBe('');
});
