/** The main job without touching the pointer. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { item, items, passphrase, saved } from './actions.ts';
import { expect, test } from './fixtures.ts';
import type { Locator, Page } from 'playwright/test';

/** Presses Tab until it has the focus and keeps it: presses that had to wait for the page come a moment later. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isFocused = (): Promise<boolean> =>
    target.evaluate((element) => element === document.activeElement).catch(() => false);
  const settled = (): Promise<void> =>
    page.evaluate(async () => {
      const pictures = (count: number): Promise<void> =>
        new Promise((drawn) =>
          requestAnimationFrame(() => (count > 1 ? void pictures(count - 1).then(drawn) : drawn())),
        );
      for (let left = 20; left > 0 && document.activeElement === document.body; left -= 1) await pictures(1);
      await pictures(3);
    });
  for (let step = 0; step < 60; step += 1) {
    if (await isFocused()) {
      await settled();
      if (await isFocused()) return;
    }
    await settled();
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${String(target)}`);
}

test('create, add, find, copy, edit, undo and lock by keyboard alone', async ({ frond }) => {
  const running = await frond.launch();
  const { page } = running;
  const { keyboard } = page;
  const first = page.getByRole('textbox', { name: 'New passphrase' });
  const welcome = page.getByRole('button', { name: 'Create a vault' });
  await expect(first.or(welcome).first()).toBeVisible();
  if (await welcome.isVisible()) {
    await tabTo(page, page.getByRole('button', { name: 'Create a vault', exact: true }));
    await keyboard.press('Enter');
  }
  await tabTo(page, page.getByRole('textbox', { name: 'New passphrase', exact: true }));
  await keyboard.type(passphrase);
  await tabTo(page, page.getByRole('textbox', { name: 'Repeat passphrase', exact: true }));
  await keyboard.type(passphrase);
  await keyboard.press('Enter');
  await expect(items(page)).toBeAttached();

  await keyboard.press('Control+n');
  await expect(page.getByRole('menuitem', { name: 'Login' })).toBeVisible();
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await keyboard.type('Keyboard only');
  await tabTo(page, page.getByRole('textbox', { name: 'Username', exact: true }));
  await keyboard.type('ada');
  await tabTo(page, page.getByRole('textbox', { name: 'Password', exact: true }));
  await keyboard.type('typed-secret');
  await keyboard.press('Control+s');
  await expect(item(page, 'Keyboard only')).toBeVisible();
  await saved(page);

  await keyboard.press('Control+n');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await keyboard.type('Another one');
  await keyboard.press('Control+s');
  await expect(item(page, 'Another one')).toBeVisible();

  await keyboard.type('keyb');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await expect(items(page).getByRole('option')).toHaveCount(1);
  await keyboard.press('ArrowDown');
  await keyboard.press('Control+c');
  await expect.poll(() => running.clipboard()).toBe('typed-secret');
  await keyboard.press('Control+b');
  await expect.poll(() => running.clipboard()).toBe('ada');

  await keyboard.press('Control+d');
  await keyboard.press('Control+e');
  await tabTo(page, page.getByRole('textbox', { name: 'Username', exact: true }));
  await keyboard.press('Control+a');
  await keyboard.type('grace');
  await keyboard.press('Control+s');
  await expect(page.getByText('grace').first()).toBeVisible();
  await keyboard.press('Control+z');
  await expect(page.getByText('grace')).toHaveCount(0);

  await keyboard.press('Control+l');
  await expect(page.getByRole('textbox', { name: 'Passphrase', exact: true })).toBeFocused();
  await keyboard.type(passphrase);
  await keyboard.press('Enter');
  await expect(items(page)).toBeAttached();
});

test('settings, folders, codes, attachments, the timeline and several items by keyboard alone', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  const { keyboard } = page;
  for (const title of ['Alpha', 'Beta']) {
    await keyboard.press('Control+n');
    await keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await keyboard.type(title);
    await keyboard.press('Control+s');
    await expect(item(page, title)).toBeVisible();
    await expect(items(page)).toBeFocused();
  }

  // Settings: the arrows go through the sections, Tab into one, the space bar sets.
  await keyboard.press('Control+,');
  await tabTo(page, page.getByRole('tab', { name: 'Locking' }));
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('tab', { name: 'Clipboard' })).toBeFocused();
  await keyboard.press('ArrowUp');
  await tabTo(page, page.getByRole('switch', { name: 'Lock when the window is minimised' }));
  await keyboard.press('Space');
  await expect(page.getByRole('switch', { name: 'Lock when the window is minimised' })).toBeChecked();
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await tabTo(page, items(page));

  // Several items into a new folder, taken back at once.
  await keyboard.press('Control+a');
  await expect(page.getByRole('region', { name: '2 items selected' })).toBeVisible();
  await keyboard.press('Control+Shift+m');
  await expect(page.getByRole('combobox', { name: 'Folder' })).toBeFocused();
  await keyboard.type('Work');
  await keyboard.press('Enter');
  await expect(page.getByText('2 items are in “Work” now.')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^Work/ })).toHaveCount(0);

  // A one-time code by its secret.
  await keyboard.press('Home');
  await keyboard.press('Escape');
  await keyboard.press('Control+k');
  await keyboard.type('Add one-time code');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Setup link or secret' })).toBeFocused();
  await keyboard.type('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Add code' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByTestId('value-totp')).toBeVisible();
  await keyboard.press('Control+Shift+c');
  await expect.poll(() => running.clipboard()).toMatch(/^\d{6}$/);

  // A file, looked at and put away again.
  const notes = join(frond.home, 'notes.txt');
  await writeFile(notes, 'first line\n');
  await running.answerOpenDialog([notes]);
  await tabTo(page, page.getByRole('button', { name: 'Add files…' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Show notes.txt' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Show notes.txt' }));
  await keyboard.press('Enter');
  await expect(page.getByText('first line')).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Show notes.txt' })).toBeFocused();

  // What happened to the item.
  await keyboard.press('Control+e');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await keyboard.press('Control+a');
  await keyboard.type('Alpha and omega');
  await keyboard.press('Control+s');
  await expect(item(page, 'Alpha and omega')).toBeVisible();
  const timeline = page.getByRole('region', { name: 'History' });
  await tabTo(page, timeline.getByRole('button').first());
  await keyboard.press('Enter');
  await expect(timeline.getByRole('listitem').first()).toBeVisible();
  await keyboard.press('Control+l');
  await expect(page.getByRole('textbox', { name: 'Passphrase', exact: true })).toBeFocused();
});
