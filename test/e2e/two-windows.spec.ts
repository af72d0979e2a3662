/** Two apps with the same vault, which edit the same item at once: neither loses what was typed. */
import { item, keptAnew, saved, unlock } from './actions.ts';
import { expect, test } from './fixtures.ts';
import type { Page } from 'playwright/test';

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const kept = (page: Page) => expect(page.getByText('Draft kept', { exact: true })).toBeVisible();

async function edit(page: Page): Promise<void> {
  await item(page, 'Bank').click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(box(page, 'Title')).toBeFocused();
}

test('both edit one item: both drafts survive a crash of both, and both edits are merged', async ({ frond }) => {
  const first = await frond.open({ profile: 'one', logins: [{ title: 'Bank', username: 'ada', notes: 'old notes' }] });
  const second = await frond.launch({ profile: 'two' });
  await unlock(second.page);

  await edit(first.page);
  await edit(second.page);
  await box(first.page, 'Username').fill('from one');
  await box(second.page, 'Notes').fill('from two');
  await kept(first.page);
  await kept(second.page);
  first.kill();
  second.kill();
  await first.gone();
  await second.gone();

  const { page } = await frond.launch({ profile: 'one' });
  await unlock(page);
  await item(page, 'Bank').click();
  // One stands with the item, the other over the list.
  await expect(page.getByRole('button', { name: /^Continue Bank/ })).toBeVisible();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(box(page, 'Title')).toBeFocused();
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(box(page, 'Notes')).toHaveValue('from two');
  await expect(box(page, 'Username')).toHaveValue('from one');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: /^Continue/ })).toHaveCount(0);
  await saved(page);
  await expect.poll(() => frond.says(['read', 'frond://Bank/username'])).toBe('from one');
  await expect.poll(() => frond.says(['read', 'frond://Bank/notes'])).toBe('from two');
});

test('one saves, cancels and goes on with the other’s draft; the other’s edit stays', async ({ frond }) => {
  const first = await frond.open({ profile: 'one', logins: [{ title: 'Bank', username: 'ada', notes: 'old notes' }] });
  await edit(first.page);
  await box(first.page, 'Username').fill('from one');
  await kept(first.page);

  // The second one finds the draft and goes on with it, while the first one still writes.
  const second = await frond.launch({ profile: 'two' });
  await unlock(second.page);
  await item(second.page, 'Bank').click();
  await second.page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(box(second.page, 'Username')).toHaveValue('from one');
  await box(second.page, 'Notes').fill('from two');
  await kept(second.page);
  await keptAnew(first.page, () => box(first.page, 'Username').fill('from one again'));
  await second.page.keyboard.press('Control+s');
  await expect(second.page.getByText('from two').first()).toBeVisible();
  await saved(second.page);
  first.kill();
  await first.gone();

  // What the first one typed since is there, against what the second one saved.
  const again = await frond.launch({ profile: 'one' });
  await unlock(again.page);
  await item(again.page, 'Bank').click();
  await again.page.getByRole('button', { name: 'Continue', exact: true }).click();
  const dialog = again.page.getByRole('dialog', { name: '“Bank” was changed meanwhile' });
  const both = dialog.getByRole('group', { name: 'Username' });
  await expect(both.getByText('from one again', { exact: true })).toBeVisible();
  await both.getByRole('radio', { name: 'Your edit' }).check();
  await dialog.getByRole('button', { name: 'Use these' }).click();
  await expect(box(again.page, 'Username')).toHaveValue('from one again');
  await expect(box(again.page, 'Notes')).toHaveValue('from two');
  await again.page.keyboard.press('Control+s');
  await saved(again.page);
  await expect.poll(() => frond.says(['read', 'frond://Bank/username'])).toBe('from one again');
  await expect.poll(() => frond.says(['read', 'frond://Bank/notes'])).toBe('from two');
});
