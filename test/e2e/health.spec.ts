/** Health: what is found, the way to an item and back, leaving findings out, reminders, a list of breached passwords. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { placesFrom } from '../../app/storage/places.ts';
import { VaultStore } from '../../app/storage/vault-store.ts';
import { sampleSession } from '../unit/vault/sample.ts';
import { addLogin, items, lock, passphrase, unlock } from './actions.ts';
import { expect, test } from './fixtures.ts';
import type { Page } from 'playwright/test';
import type { Frond } from './fixtures.ts';

const health = (page: Page) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: /^Health/ });
const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const row = (page: Page, problem: string, title: string) =>
  group(page, problem).getByRole('button', { name: new RegExp(`^${title}`) });

const strong = 'tR7!vQ2#zL9@wX4$';

test('find weak and reused passwords, go to the item and back, leave a finding out', async ({ frond }) => {
  const { page } = await frond.open();
  await health(page).click();
  await expect(page.getByText('Nothing to assess yet.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(items(page)).toBeFocused();

  await addLogin(page, { title: 'Alpha', password: 'sunshine' });
  await addLogin(page, { title: 'Beta', password: strong });
  await addLogin(page, { title: 'Gamma', password: strong });
  await addLogin(page, { title: 'Delta', password: 'kJ8%pW3&nM6*hB1?', website: 'http://shop.example.org' });
  await health(page).click();
  await expect(row(page, 'Weak passwords', 'Alpha')).toContainText('Very weak');
  await expect(row(page, 'Reused passwords', 'Beta')).toContainText('Shared by 2 items');
  await expect(row(page, 'Unencrypted connections', 'Delta')).toContainText('shop.example.org');
  // (10 + 60 + 60 + 85) / 4
  await expect(page.getByRole('img', { name: 'Score: 53 of 100' })).toBeVisible();

  // To the item with Enter, back with Escape, where one was.
  await row(page, 'Weak passwords', 'Alpha').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Alpha' })).toBeVisible();
  await expect(items(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row(page, 'Weak passwords', 'Alpha')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Reused passwords', 'Beta')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Beta' })).toBeVisible();
  await page.getByRole('button', { name: 'Health' }).last().click();
  await expect(row(page, 'Reused passwords', 'Beta')).toBeFocused();

  // Left out, and taken in again from the list of what is left out.
  await group(page, 'Weak passwords').getByRole('button', { name: 'Leave “Alpha” out of this check' }).click();
  await expect(group(page, 'Weak passwords')).toHaveCount(0);
  await expect(page.getByRole('img', { name: 'Score: 76 of 100' })).toBeVisible();
  await page.getByText('1 finding left out').click();
  await page.getByRole('button', { name: 'Check “Alpha” again' }).click();
  await expect(row(page, 'Weak passwords', 'Alpha')).toBeVisible();

  // Typing leaves the screen for the search; mending a password mends the score.
  await page.keyboard.type('alp');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('alp');
  await page.keyboard.press('Control+e');
  await page.getByRole('textbox', { name: 'Password', exact: true }).fill('qF5^dS8(rT2)yU7=');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('textbox', { name: 'Password', exact: true })).toHaveCount(0);
  await health(page).click();
  await expect(page.getByRole('img', { name: 'Score: 76 of 100' })).toBeVisible();
  await expect(group(page, 'Weak passwords')).toHaveCount(0);
});

test('look passwords up in a list on the disk, and nothing online unasked', async ({ frond }) => {
  const { page, app } = await frond.open({ logins: [{ title: 'Alpha', password: strong }] });
  const hashes = [strong, ...Array.from({ length: 500 }, (_, at) => `filler ${at}`)].map((text) =>
    createHash('sha1').update(text).digest('hex').toUpperCase(),
  );
  const lines = hashes.map((hash, at) => `${hash}:${at + 7}`).sort();
  await frond.write('list.txt', Buffer.from(lines.join('\r\n')));
  await frond.write('other.txt', Buffer.from('no list\n'));
  const answer = (name: string) =>
    app.evaluate(
      ({ dialog }, path) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
      },
      join(frond.home, name),
    );

  await health(page).click();
  await expect(page.getByText('Nothing that Frond can check needs your attention.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Allow asking Have I Been Pwned' })).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Look up now' })).toHaveCount(0);
  await answer('other.txt');
  await page.getByRole('button', { name: 'Choose list…' }).click();
  await expect(page.getByText('is not a list of breached passwords')).toBeVisible();
  await answer('list.txt');
  await page.getByRole('button', { name: 'Choose list…' }).click();
  await expect(row(page, 'Breached passwords', 'Alpha')).toContainText('Found 7 times');
  await expect(page.getByText('Looking passwords up in “list.txt”.')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Score: 0 of 100' })).toBeVisible();

  // The list is remembered; the passwords are looked up again after unlocking.
  await lock(page);
  await unlock(page);
  await health(page).click();
  await expect(row(page, 'Breached passwords', 'Alpha')).toBeVisible();
  await page.getByRole('button', { name: 'Stop using the list' }).click();
  await expect(group(page, 'Breached passwords')).toHaveCount(0);
});

test('remind of a rotation that is due without getting in the way, until the secret is changed', async ({ frond }) => {
  await writeOldVault(frond);
  const { page } = await frond.launch();
  await unlock(page);
  await page.getByRole('button', { name: '2 reminders' }).click();
  await expect(row(page, 'Expired', 'Old card')).toContainText('2020');
  await expect(row(page, 'Rotation due', 'Deploy token')).toContainText(/Every 30 days, last changed .*2024/);
  await expect(row(page, 'Rotation due', 'Deploy token')).toContainText('Used by shop');
  await expect(health(page)).toContainText('2');

  await row(page, 'Rotation due', 'Deploy token').click();
  await page.keyboard.press('Control+e');
  await page.getByRole('textbox', { name: 'Password', exact: true }).fill('qF5^dS8(rT2)yU7=');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('contentinfo').getByRole('button', { name: '1 reminder' })).toBeVisible();
});

/** A vault whose items were last changed at the beginning of 2024. */
async function writeOldVault({ vault, env }: Frond): Promise<void> {
  const secret = { kind: 'passphrase', passphrase: new TextEncoder().encode(passphrase) } as const;
  const context = { places: placesFrom(env), session: sampleSession() };
  const { store } = await VaultStore.create(vault, { secret, iterations: 1_000_000 }, context);
  store.vault.add('card', {
    title: 'Old card',
    fields: [{ id: 'expiry', name: 'expiry', kind: 'text', value: '01/20' }],
  });
  const token = store.vault.add('login', {
    title: 'Deploy token',
    fields: [{ id: 'password', name: 'password', kind: 'secret', value: strong }],
    rotateEvery: 30,
  });
  store.vault.noteUser([token.id], 'shop');
  await store.save();
  await store.close();
}
