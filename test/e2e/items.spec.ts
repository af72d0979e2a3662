/** Items of every type with their own fields, a person's own fields of every kind in their order, and several items at once. */
import { addLogin, item, items, saved } from './actions.ts';
import { expect, test } from './fixtures.ts';
import type { Locator, Page } from 'playwright/test';

const box = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

async function begin(page: Page, type: string, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New item' }).click();
  await page.getByRole('menuitem', { name: type, exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type(title);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
}

async function save(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('article', { name: title })).toBeVisible();
}

const row = (page: Page, label: string): Locator => page.locator('.field').filter({ hasText: label });

test('each type has its own fields, and helps to fill them', async ({ frond }) => {
  const { page } = await frond.open();

  await begin(page, 'Card', 'Travel');
  await box(page, 'Number').pressSequentially('4111111111111112');
  await expect(page.getByText('There seems to be a typing mistake in this number.')).toBeVisible();
  await box(page, 'Number').fill('4111 1111 1111 1111');
  await expect(page.getByText('There seems to be a typing mistake')).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Brand' })).toHaveValue('Visa');
  await box(page, 'Valid until').pressSequentially('1120');
  await expect(box(page, 'Valid until')).toHaveValue('11/20');
  await save(page, 'Travel');
  await expect(row(page, 'Valid until')).toContainText('Expired');
  await page.getByRole('button', { name: 'Reveal Number' }).click();
  await expect(page.locator('.card-group')).toHaveText(['4111', '1111', '1111', '1111']);

  await begin(page, 'Database', 'Orders');
  await page.getByRole('combobox', { name: 'Engine' }).pressSequentially('post');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Engine' })).toHaveValue('PostgreSQL');
  await expect(box(page, 'Port')).toHaveAttribute('placeholder', '5432');
  await box(page, 'Host').fill('db.example.org');
  await save(page, 'Orders');

  await begin(page, 'SSH key', 'Deploy');
  await box(page, 'Public key').fill(
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl ada@example.org',
  );
  await expect(box(page, 'Fingerprint')).toHaveValue('SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU');
  await expect(box(page, 'Comment')).toHaveValue('ada@example.org');
  await save(page, 'Deploy');

  await begin(page, 'Wi-Fi', 'Home');
  await box(page, 'Network').fill('Fernweh');
  await page.getByRole('switch', { name: 'Hidden network' }).click();
  await save(page, 'Home');
  await expect(row(page, 'Hidden network')).toContainText('Yes');

  await begin(page, 'Document', 'Passport');
  await page.getByLabel('Valid until').fill('2099-02-03');
  await save(page, 'Passport');
  await expect(row(page, 'Valid until')).toContainText('February 3, 2099');

  for (const [type, label, value] of [
    ['Identity', 'First name', 'Ada'],
    ['API credential', 'Username', 'mailer'],
    ['Server', 'Host', 'web.example.org'],
    ['Software licence', 'Product', 'Sketcher'],
    ['Secure note', 'Notes', 'Under the stone'],
  ] as const) {
    await begin(page, type, `One ${type}`);
    await box(page, label).fill(value);
    await save(page, `One ${type}`);
    await expect(row(page, label)).toContainText(value);
  }
  await expect(items(page).getByRole('option')).toHaveCount(10);
  await saved(page);
  await expect.poll(() => frond.says(['read', 'frond://Orders/engine'])).toBe('PostgreSQL');
});

test('an environment set takes a .env text in and gives one out', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  await begin(page, 'Environment set', 'Shop');
  await page.getByRole('button', { name: 'Add variable' }).click();
  await page.keyboard.type('API_KEY');
  await box(page, 'API_KEY').fill('old');
  await page.getByRole('button', { name: 'Paste .env text…' }).click();
  const text = page.getByRole('textbox', { name: 'Text of a .env file' });
  await text.fill('nothing of that form');
  await page.getByRole('button', { name: 'Add variables' }).click();
  await expect(page.getByText('There are no lines like NAME=value')).toBeVisible();
  await text.fill('# secrets\nexport API_KEY="new value"\nDATABASE_URL=postgres://db\n');
  await page.getByRole('button', { name: 'Add variables' }).click();
  await expect(page.getByText('1 variable is new, 1 has another value.')).toBeVisible();
  // What is pasted where a name belongs may be a whole file.
  await running.app.evaluate(({ clipboard }) => clipboard.writeText('SMTP_HOST=mail\nSMTP_PORT=25\n'));
  await page.getByRole('button', { name: 'Add variable', exact: true }).click();
  await page.keyboard.press('Control+v');
  await expect(box(page, 'SMTP_PORT')).toHaveValue('25');
  await page.getByRole('button', { name: 'Remove SMTP_HOST' }).click();
  await page.getByRole('button', { name: 'Remove SMTP_PORT' }).click();
  await save(page, 'Shop');
  await saved(page);
  await expect.poll(() => frond.says(['read', 'frond://Shop/API_KEY'])).toBe('new value');
  await expect.poll(() => frond.says(['read', 'frond://Shop/DATABASE_URL'])).toBe('postgres://db');
  await expect(page.getByText('postgres://db')).toHaveCount(0);
  await page.getByRole('button', { name: 'Copy as .env' }).click();
  await expect.poll(() => running.clipboard()).toBe("API_KEY='new value'\nDATABASE_URL=postgres://db\n");
  await page.getByRole('button', { name: 'Reveal DATABASE_URL' }).click();
  await expect(page.getByText('postgres://db')).toBeVisible();
});

test('own fields of every kind: add, name, change kind, order by keys and by dragging, remove', async ({ frond }) => {
  const { page } = await frond.open();
  const { keyboard } = page;
  await begin(page, 'Login', 'Own');
  const add = async (kind: string, name: string): Promise<void> => {
    const button = page.getByRole('button', { name: 'Add field' });
    // A menu closes when what is below it scrolls.
    await button.scrollIntoViewIfNeeded();
    await button.click();
    await page.getByRole('menuitem', { name: kind, exact: true }).click();
    await expect(page.getByRole('textbox', { name: 'Label' }).last()).toBeFocused();
    await keyboard.type(name);
  };
  const labels = async (): Promise<readonly string[]> =>
    page
      .getByRole('textbox', { name: 'Label' })
      .evaluateAll((boxes) => boxes.map((one) => (one as HTMLInputElement).value));
  await add('Text', 'Plain');
  await box(page, 'Plain').fill('text');
  await add('Hidden text', 'Codes');
  await box(page, 'Codes').fill('hidden');
  await add('Web address', 'Help');
  await box(page, 'Help').fill('https://example.org/help');
  await add('Date', 'Since');
  await page.getByLabel('Since', { exact: true }).fill('2019-04-01');
  await add('Yes or no', 'Shared');
  await page.getByRole('switch', { name: 'Shared' }).click();
  await add('Text of several lines', 'Story');
  await box(page, 'Story').fill('one\ntwo');

  const handle = page.getByRole('button', { name: 'Move Story', exact: true });
  await handle.focus();
  await keyboard.press('ArrowUp');
  await expect(page.getByText('Story is at place 5 of 6.')).toBeAttached();
  await expect(handle).toBeFocused();
  await keyboard.press('Home');
  await expect.poll(labels).toEqual(['Story', 'Plain', 'Codes', 'Help', 'Since', 'Shared']);
  // Both ends in sight: nothing may scroll between them while the button of the mouse is down.
  await page.getByRole('button', { name: 'Move Help', exact: true }).evaluate((one) => {
    one.scrollIntoView({ block: 'center' });
  });
  await page
    .getByRole('button', { name: 'Move Shared', exact: true })
    .dragTo(page.getByRole('button', { name: 'Move Plain', exact: true }), {
      targetPosition: { x: 4, y: 1 },
    });
  await expect.poll(labels).toEqual(['Story', 'Shared', 'Plain', 'Codes', 'Help', 'Since']);
  await page.getByRole('button', { name: 'Codes: Hidden text' }).click();
  await page.getByRole('menuitemradio', { name: 'Text', exact: true }).click();
  await page.getByRole('button', { name: 'Plain: Text' }).click();
  await page.getByRole('menuitem', { name: 'Move down' }).click();
  await page.getByRole('button', { name: 'Remove Help' }).click();
  await expect(page.getByRole('textbox', { name: 'Label' }).last()).toBeFocused();
  await expect.poll(labels).toEqual(['Story', 'Shared', 'Codes', 'Plain', 'Since']);
  await save(page, 'Own');
  await expect(row(page, 'Codes')).toContainText('hidden');
  await expect(page.locator('.field .field-label')).toHaveText(['Story', 'Shared', 'Codes', 'Plain', 'Since']);

  // What was stored hidden shows when its kind changes, also where nobody looked at it.
  await keyboard.press('Control+e');
  await page.getByRole('button', { name: 'Codes: Text' }).click();
  await page.getByRole('menuitemradio', { name: 'Hidden text' }).click();
  await save(page, 'Own');
  await expect(row(page, 'Codes')).not.toContainText('hidden text');
  await keyboard.press('Control+e');
  await page.getByRole('button', { name: 'Codes: Hidden text' }).click();
  await page.getByRole('menuitemradio', { name: 'Text', exact: true }).click();
  await expect(box(page, 'Codes')).toHaveValue('hidden');
});

test('websites, tags, expiry and reminder', async ({ frond }) => {
  const { page } = await frond.open();
  const { keyboard } = page;
  await addLogin(page, { title: 'First' });
  await keyboard.press('Control+e');
  const tags = page.getByRole('combobox', { name: 'Tags' });
  await tags.pressSequentially('work,home');
  await keyboard.press('Enter');
  await save(page, 'First');
  await expect(page.getByRole('list', { name: 'Tags' }).getByRole('listitem')).toHaveText(['home', 'work']);

  await begin(page, 'Login', 'Second');
  await tags.pressSequentially('wo');
  await expect(page.getByRole('option', { name: 'work', exact: true })).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove tag work' })).toBeVisible();
  await box(page, 'Website').fill('https://one.example.org');
  await page.getByRole('button', { name: 'Add website' }).click();
  await expect(box(page, 'Website 2')).toBeFocused();
  await keyboard.type('https://two.example.org');
  await expect(box(page, 'Website 2')).toHaveValue('https://two.example.org');
  await page.getByRole('button', { name: 'Move Website 2', exact: true }).focus();
  await keyboard.press('ArrowUp');
  await expect(box(page, 'Website')).toHaveValue('https://two.example.org');
  await page.getByLabel('Expires').fill('2099-12-31');
  await page.getByLabel('Remind to change it').selectOption({ label: 'Every 90 days' });
  await save(page, 'Second');
  await expect(page.getByText('December 31, 2099')).toBeVisible();
  await expect(page.getByText('Every 90 days')).toBeVisible();
  await saved(page);
  const second = JSON.parse(await frond.run(['show', 'Second', '--json'])) as {
    readonly urls: readonly { readonly url: string }[];
    readonly rotateEvery: number;
  };
  expect(second.urls.map(({ url }) => url)).toEqual(['https://two.example.org', 'https://one.example.org']);
  expect(second.rotateEvery).toBe(90);
});

test('several items at once: by mouse and keys, one undo each', async ({ frond }) => {
  const logins = ['Alpha', 'Beta', 'Delta', 'Gamma'].map((title) => ({ title }));
  const { page } = await frond.open({ logins });
  const { keyboard } = page;
  const selected = items(page).getByRole('option', { selected: true });

  await item(page, 'Alpha').click();
  await item(page, 'Delta').click({ modifiers: ['Shift'] });
  await expect(selected).toHaveText([/Alpha/, /Beta/, /Delta/]);
  await expect(page.getByRole('region', { name: '3 items selected' })).toBeVisible();
  await item(page, 'Beta').click({ modifiers: ['Control'] });
  await expect(selected).toHaveText([/Alpha/, /Delta/]);
  await keyboard.press('Delete');
  await expect(page.getByText('2 items are in the trash.')).toBeVisible();
  await expect(items(page).getByRole('option')).toHaveText([/Beta/, /Gamma/]);
  await keyboard.press('Control+z');
  await expect(items(page).getByRole('option')).toHaveCount(4);

  await item(page, 'Beta').click();
  await items(page).focus();
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Shift+ArrowDown');
  await expect(selected).toHaveText([/Beta/, /Delta/, /Gamma/]);
  await keyboard.press('Shift+ArrowUp');
  await expect(selected).toHaveText([/Beta/, /Delta/]);
  await keyboard.press('Control+d');
  await expect(page.getByText('2 items are favourites now.')).toBeVisible();
  await keyboard.press('Control+a');
  await expect(selected).toHaveCount(4);
  await page.getByRole('button', { name: 'Change tags…' }).click();
  await page.getByRole('combobox', { name: 'Add tags' }).fill('all');
  await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Change tags', exact: true }).click();
  await expect(page.getByText('Tags of 4 items were changed.')).toBeVisible();

  // The menu of a row is that of all selected ones; of another row, its own.
  await items(page).focus();
  await keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await expect(page.getByText('4 items are in the archive.')).toBeVisible();
  await page.getByRole('button', { name: /^Archive/ }).click();
  await items(page).focus();
  await keyboard.press('Control+a');
  await expect(selected).toHaveCount(4);
  await page.getByRole('button', { name: 'Take out of the archive' }).click();
  await page.getByRole('button', { name: /^All items/ }).click();
  await expect(items(page).getByRole('option')).toHaveCount(4);

  await item(page, 'Gamma').click({ button: 'right' });
  await expect(selected).toHaveText([/Gamma/]);
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(item(page, 'Gamma')).toHaveCount(2);
  await keyboard.press('Control+k');
  await keyboard.type('archive');
  await keyboard.press('Enter');
  await expect(page.getByText('“Gamma (copy)” is in the archive.')).toBeVisible();
  // Only the latest message offers the way back, for that is the change that it would take back.
  await item(page, 'Alpha').click();
  await keyboard.press('Delete');
  const messages = page.locator('.toast');
  await expect(messages.filter({ hasText: '“Gamma (copy)” is in the archive.' })).toBeVisible();
  await messages.filter({ hasText: '“Alpha” is in the trash.' }).getByRole('button', { name: 'Undo' }).hover();
  await expect(messages.getByRole('button', { name: 'Undo' })).toHaveCount(1);
  await messages.getByRole('button', { name: 'Undo' }).click();
  await expect(item(page, 'Alpha')).toHaveCount(1);
  await expect(item(page, 'Gamma')).toHaveCount(1);
  await item(page, 'Beta').click();
  await items(page).focus();
  await keyboard.press('Control+a');
  await keyboard.press('Escape');
  await expect(selected).toHaveCount(1);
});
