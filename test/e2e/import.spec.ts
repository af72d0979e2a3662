/** Moving in, in the real app: every way to a file, the rehearsal, bringing it in, one undo, and files that are none. */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addLogin, hasFocusAround, item, items, lock, moveFocus, saved, tabTo, unlock } from './actions.ts';
import { expect, test } from './fixtures.ts';
import { makeVault } from './made-vault.ts';
import type { Locator, Page } from 'playwright/test';
import type { Frond, Running } from './fixtures.ts';

const fixtures = new URL('../fixtures/import/', import.meta.url).pathname;
const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const list = (page: Page): Locator => page.getByRole('group', { name: 'What is in the file' });
const row = (page: Page, title: string): Locator => list(page).getByRole('listitem').filter({ hasText: title }).first();
const tile = (page: Page, name: string, count: number): Locator => button(page, `${name} ${count}`);

/** Goes to the import by the menu and chooses a file. */
async function choose({ menu, answerOpenDialog, page }: Running, path: string): Promise<void> {
  await answerOpenDialog([path]);
  await menu('Import…');
  await button(page, /^Choose (?:another )?file…$/).click();
}

/** A copy of a fixture in the home folder. */
async function copied(frond: Frond, fixture: string, name: string): Promise<string> {
  const path = join(frond.home, name);
  await copyFile(fixtures + fixture, path);
  return path;
}

async function written(frond: Frond, name: string, text: string): Promise<string> {
  const path = join(frond.home, name);
  await writeFile(path, text);
  return path;
}

/** An archive with an entry of `pass`, which nothing can open. */
async function archiveOfPass(frond: Frond): Promise<string> {
  await mkdir(join(frond.home, 'store'));
  await written(frond, 'store/mail.gpg', 'sealed');
  execFileSync('tar', ['-C', frond.home, '-czf', join(frond.home, 'store.tar.gz'), 'store']);
  return join(frond.home, 'store.tar.gz');
}

/** Logins as Bitwarden exports them. */
function logins(count: number): string {
  const made = Array.from({ length: count }, (_, at) => ({
    id: `id-${at}`,
    type: 1,
    name: `Site ${at}`,
    login: { username: `user${at}`, password: `p-${at}`, uris: [{ uri: `https://site${at}.example.org` }] },
  }));
  return JSON.stringify({ encrypted: false, folders: [], items: made });
}

test('Bitwarden: from the empty vault’s first steps to one undo; the file is deleted when all is saved', async ({
  frond,
}) => {
  const { page, answerOpenDialog } = await frond.open();
  const path = await copied(frond, 'bitwarden/all-types.json', 'bitwarden.json');
  await answerOpenDialog([path]);
  await button(page, /^Import from another manager/).click();
  await expect(button(page, 'Choose file…')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bitwarden (JSON) · 7 items')).toBeVisible();
  await expect(tile(page, 'All', 7)).toBeFocused();
  // Nothing is in the vault yet.
  await expect(page.getByText('No items', { exact: true })).toBeVisible();

  // Values are there to be looked at; secrets when they are asked for.
  const forge = row(page, 'Git forge');
  await forge.getByRole('button').first().click();
  await expect(forge.getByText('https://').first()).toBeVisible();
  const password = forge.getByRole('group', { name: 'Password', exact: true });
  await expect(password).toContainText('••••••');
  await button(page, 'Reveal Password').click();
  await expect(password.locator('.secret')).not.toBeEmpty();

  await button(page, 'Import 7 items').click();
  await expect(page.getByRole('heading', { name: '7 items were imported.' })).toBeVisible();
  await expect(button(page, 'Show all items')).toBeFocused();
  await button(page, 'Delete the file for good').click();
  await expect(page.getByText('“bitwarden.json” was deleted.')).toBeVisible();
  await expect(stat(path)).rejects.toThrow();
  await button(page, 'Show all items').click();
  await expect(item(page, 'Git forge')).toBeVisible();
  await saved(page);
  expect(await frond.run(['list'])).toContain('Git forge');

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Import 7 items')).toBeVisible();
  await expect(item(page, 'Git forge')).toHaveCount(0);
});

test('KDBX: a wrong password stays to be mended, a key file is asked for; undone, the import can be done again', async ({
  frond,
}) => {
  const running = await frond.open();
  const { page, answerOpenDialog } = running;
  await choose(running, await copied(frond, 'kdbx/made/v41-argon2id-aes-keyx.kdbx', 'Passwords.kdbx'));
  const box = page.getByRole('textbox', { name: 'Password of the file' });
  await expect(box).toBeFocused();
  await box.fill('not the one');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The password or the key file is wrong. Nothing was changed.')).toBeVisible();
  await expect(box).toHaveValue('not the one');
  await expect(box).toBeFocused();
  await answerOpenDialog([await copied(frond, 'kdbx/made/v41-argon2id-aes-keyx.keyx', 'Passwords.keyx')]);
  await button(page, 'Choose key file…').click();
  await expect(page.getByText('Passwords.keyx')).toBeVisible();
  await box.fill('correct horse');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^KeePass \(KDBX\) · \d+ items?$/)).toBeVisible();
  await button(page, /^Import \d+ items?$/).click();
  await expect(page.getByRole('heading', { name: /imported\.$/ })).toBeVisible();
  // The database is locked: nothing has to be deleted.
  await expect(button(page, 'Delete the file for good')).toHaveCount(0);
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await expect(button(page, /^Import \d+ items?$/)).toBeVisible();
  await expect(page.getByText('No items', { exact: true })).toBeVisible();
});

test('CSV: what differs is shown value by value, and becomes what was chosen; a second import changes nothing', async ({
  frond,
}) => {
  const running = await frond.open({
    logins: [
      {
        title: 'Shop',
        username: 'ada',
        password: 'older',
        website: 'https://shop.example.org/',
        notes: 'mine',
      },
    ],
  });
  const { page } = running;
  const csv = await written(
    frond,
    'chrome.csv',
    'name,url,username,password,note\nShop,https://shop.example.org/,ada,s3cond-value,\nBank,https://bank.example.org/,ada,b,\nJunk,https://junk.example.org/,ada,j,\n',
  );
  await choose(running, csv);
  await expect(tile(page, 'Changed', 1)).toBeVisible();
  await expect(tile(page, 'New', 2)).toBeVisible();
  const shop = row(page, 'Shop');
  await shop.getByRole('button').first().click();
  const password = shop.getByRole('group', { name: 'Password', exact: true });
  await expect(password).toContainText('changed');
  await expect(page.locator('body')).not.toContainText('s3cond-value');
  await button(page, 'Reveal Password').click();
  await expect(password).toContainText('older');
  await expect(password).toContainText('s3cond-value');
  await button(page, 'Hide Password').click();

  // One by one, and for all that differ.
  await page.getByRole('checkbox', { name: 'Import “Junk”' }).uncheck();
  await expect(page.getByText('1 item comes in · 1 item is changed · 1 is left out')).toBeVisible();
  const all = page.getByRole('combobox', { name: 'Items that differ' });
  await all.selectOption('Skip');
  await expect(page.getByText('1 item comes in · 2 are left out')).toBeVisible();
  await page.getByRole('combobox', { name: 'What happens with “Shop”' }).selectOption('Keep both');
  await expect(page.getByText('2 items come in · 1 is left out')).toBeVisible();
  await all.selectOption('Merge');
  await expect(page.getByText('1 item comes in · 1 item is changed · 1 is left out')).toBeVisible();
  await button(page, 'As in the file').click();
  await page.getByRole('combobox', { name: 'Folder' }).fill('From Chrome');
  await page.keyboard.press('Enter');
  await button(page, 'Import 2 items').click();
  await button(page, 'Show all items').click();
  await expect(item(page, 'Bank')).toBeVisible();
  await expect(item(page, 'Junk')).toHaveCount(0);
  await saved(page);
  expect(await frond.run(['read', 'frond://Shop/password'])).toContain('s3cond-value');
  expect(await frond.run(['read', 'frond://Shop/notes'])).toContain('mine');
  expect(await frond.run(['read', 'frond://From Chrome/Bank/password'])).toContain('b');

  await choose(running, csv);
  await expect(tile(page, 'Already there', 2)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Import “Junk”' }).uncheck();
  await expect(button(page, 'Finish')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Import “Junk”' }).check();
  await button(page, 'Import 1 item').click();
  await button(page, 'Import another file').click();
  await button(page, 'Choose file…').click();
  await expect(page.getByText('The vault has all of this already: nothing would change.')).toBeVisible();
  await button(page, 'Finish').click();
  await expect(items(page)).toBeVisible();
});

test('an import that only changed items: told in the activity log in numbers, open again when it is undone, done when it is redone', async ({
  frond,
}) => {
  const running = await frond.open();
  const { page } = running;
  await addLogin(page, { title: 'Shop', username: 'ada', password: 'older', website: 'https://shop.example.org/' });
  const csv = 'name,url,username,password,note\nShop,https://shop.example.org/,ada,s3cond-value,\n';
  await choose(running, await written(frond, 'chrome.csv', csv));
  await button(page, 'Import 1 item').click();
  await expect(page.getByRole('heading', { name: '1 item was imported.' })).toBeVisible();
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(button(page, 'Import 1 item')).toBeVisible();
  await expect(tile(page, 'Changed', 1)).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('heading', { name: '1 item was imported.' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await button(page, 'Import 1 item').click();
  await expect(page.getByRole('heading', { name: '1 item was imported.' })).toBeVisible();
  await saved(page);
  expect(await frond.run(['read', 'frond://Shop/password'])).toContain('s3cond-value');

  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Activity' }).click();
  const entries = page.locator('.activity-row').filter({ hasText: 'Imported' });
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText('1 changed · Chrome, Edge (CSV) · Frond');
  await expect(page.locator('body')).not.toContainText('s3cond-value');
});

test('10,000 items: a list that scrolls, an import that is cancelled and leaves the vault as it was', async ({
  frond,
}) => {
  test.setTimeout(240_000);
  const running = await frond.open();
  const { page } = running;
  await choose(running, await written(frond, 'many.json', logins(10_000)));
  await expect(button(page, 'All 10,000')).toBeVisible({ timeout: 60_000 });
  expect(await list(page).getByRole('listitem').count()).toBeLessThan(60);
  await list(page).getByRole('button').first().focus();
  await page.keyboard.press('End');
  await expect(list(page).getByRole('button', { name: /^Site 9999/ })).toBeFocused();

  // Stopped in between, so that the import is not over first, however busy the machine.
  const { vault } = await running.processes();
  for (const pid of vault) process.kill(pid, 'SIGSTOP');
  await button(page, 'Import 10,000 items').click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await button(page, 'Cancel').click();
  for (const pid of vault) process.kill(pid, 'SIGCONT');
  await expect(page.getByText('The import was cancelled: the vault is as it was.').first()).toBeVisible();
  await expect(page.getByText('No items', { exact: true })).toBeVisible();
  await expect(button(page, 'Import 10,000 items')).toBeVisible();
  await saved(page);
  expect((await frond.run(['list', '--json'])).trim()).toBe('[]');

  await button(page, 'Import 10,000 items').click();
  await expect(page.getByRole('heading', { name: '10,000 items were imported.' })).toBeVisible({ timeout: 60_000 });
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('No items', { exact: true })).toBeVisible();
});

test('what is no export, is damaged, too large or hostile is told in place, and the vault goes on', async ({
  frond,
}) => {
  const running = await frond.open();
  const { page, answerOpenDialog } = running;
  await mkdir(join(frond.home, 'folder'));
  const cases: readonly (readonly [path: string, sentence: string])[] = [
    [await written(frond, 'diary.txt', 'Dear diary, nothing happened.'), 'This is no export that Frond knows.'],
    [await written(frond, 'cut.json', '{"encrypted":false,"items":[{"na'), 'The file is no valid JSON.'],
    [await written(frond, 'deep.json', '['.repeat(100_000)), 'Nothing was changed.'],
    [
      await copied(frond, 'bitwarden/account-restricted.json', 'account.json'),
      'This Bitwarden export is encrypted with the account’s key',
    ],
    [await archiveOfPass(frond), 'This is a store of pass, which only your own gpg can open'],
    [await written(frond, 'large.csv', ' '.repeat(33 * 1024 * 1024)), 'The file is too large: 32 MiB are the most.'],
    [join(frond.home, 'folder'), 'is a folder or something else that is no file'],
    [join(frond.home, 'missing.json'), 'was not found'],
  ];
  for (const [path, sentence] of cases) {
    await choose(running, path);
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
  }
  // Whoever closes the dialog keeps what is there.
  await answerOpenDialog(undefined);
  await button(page, 'Choose another file…').click();
  await expect(page.getByRole('alert').filter({ hasText: 'was not found' })).toBeVisible();
  await page.keyboard.press('Escape');
  await addLogin(page, { title: 'Still here' });
  await saved(page);
});

test('a file is dropped on the window; another place keeps the rehearsal, and a lock ends it', async ({ frond }) => {
  const { page } = await frond.open();
  const csv = 'name,url,username,password,note\nDropped,https://d.example.org/,ada,d,\n';
  const drop = (selector: string): Promise<void> =>
    page.locator(selector).evaluate((target, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'passwords.csv', { type: 'text/csv' }));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    }, csv);
  await drop('.sidebar');
  await expect(page.getByText('Chrome, Edge (CSV) · 1 item')).toBeVisible();
  await page.keyboard.press('Escape');
  await addLogin(page, { title: 'Meanwhile' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Import from another program');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Chrome, Edge (CSV) · 1 item')).toBeVisible();
  await button(page, 'Import 1 item').click();
  await expect(page.getByText('“passwords.csv” still holds every secret readably')).toBeVisible();
  // Where it lies is not known here.
  await expect(button(page, 'Delete the file for good')).toHaveCount(0);

  await drop('.detail-place');
  await expect(page.getByText('The vault has all of this already: nothing would change.')).toBeVisible();
  await lock(page);
  await unlock(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Import from another program');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Choose file…')).toBeFocused();
});

test('keys alone, from the settings', async ({ frond }) => {
  const { page, answerOpenDialog } = await frond.open();
  await answerOpenDialog([await copied(frond, 'chrome/made.csv', 'chrome.csv')]);
  await page.keyboard.press('Control+,');
  const locking = page.getByRole('tab', { name: 'Locking' });
  await expect.poll(() => hasFocusAround(locking)).toBe(true);
  await locking.focus();
  const backups = page.getByRole('tab', { name: 'Backups' });
  for (let step = 0; step < 8 && !(await backups.evaluate((tab) => tab === document.activeElement)); step += 1) {
    await moveFocus(page, 'ArrowDown');
  }
  await expect(backups).toBeFocused();
  await tabTo(page, button(page, 'Import…'));
  await page.keyboard.press('Enter');
  await expect(button(page, 'Choose file…')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.import-tile').first()).toBeFocused();
});

test('keys alone, from the menu of the vault to the items', async ({ frond }) => {
  const { page, answerOpenDialog, menu } = await frond.open();
  await answerOpenDialog([await copied(frond, 'chrome/made.csv', 'chrome.csv')]);
  await menu('Import…');
  await expect(button(page, 'Choose file…')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.import-tile').first()).toBeFocused();
  // The rows come by themselves.
  const first = list(page).getByRole('button').first();
  await expect(first).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(list(page).getByRole('button').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('button', { expanded: true })).toBeFocused();
  // One step back: the row closes, and the screen stays.
  await page.keyboard.press('Escape');
  await expect(list(page).getByRole('button', { expanded: true })).toHaveCount(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByText('1 is left out')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Show all items')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items(page)).toBeFocused();
});

test('Frond’s own JSON makes the same items again, with their history and attachments', async ({ frond }) => {
  await makeVault(frond.vault, frond.env);
  const file = await written(frond, 'codes.txt', 'one two three\n');
  await frond.run(['add', 'GitHub', '--username', 'ada', '--generate']);
  await frond.run(['edit', 'GitHub', '--username', 'grace']);
  await frond.run(['attach', 'GitHub', file]);
  const exported = async (name: string): Promise<{ readonly items: unknown }> => {
    const path = join(frond.home, name);
    await frond.run(['export', '-o', path, '--format', 'json']);
    return JSON.parse(await readFile(path, 'utf8')) as { readonly items: unknown };
  };
  const before = await exported('first.json');

  frond.vault = join(frond.home, 'second.frond');
  const second = await frond.open({ profile: 'second' });
  await choose(second, join(frond.home, 'first.json'));
  await expect(second.page.getByText('Frond (JSON) · 1 item')).toBeVisible();
  await button(second.page, 'Import 1 item').click();
  await expect(second.page.getByRole('heading', { name: '1 item was imported.' })).toBeVisible();
  await lock(second.page);
  expect((await exported('second.json')).items).toEqual(before.items);
  expect(await frond.run(['history', 'GitHub'])).toContain('ada');
});
