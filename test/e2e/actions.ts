/** What a person does in the window, by the accessible names that docs and screen readers know. */
import { expect, type Locator, type Page } from 'playwright/test';

export const passphrase = 'correct horse battery staple 42';

/** Creates the vault that was offered (FROND_VAULT names one that does not exist) and lands in it. */
export async function createVault(page: Page, secret = passphrase): Promise<void> {
  const start = page.getByRole('button', { name: 'Create a vault' });
  const field = page.getByRole('textbox', { name: 'New passphrase' });
  await expect(start.or(field).first()).toBeVisible();
  if (await start.isVisible()) await start.click();
  await field.fill(secret);
  await page.getByRole('textbox', { name: 'Repeat passphrase' }).fill(secret);
  await page.getByRole('button', { name: 'Create vault' }).click();
  await expect(items(page)).toBeAttached();
}

export async function unlock(page: Page, secret = passphrase): Promise<void> {
  await typePassphrase(page, secret);
  await expect(items(page)).toBeAttached();
}

/** Types a passphrase and presses Enter; what comes of it is the caller's to check. */
export async function typePassphrase(page: Page, secret: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Passphrase', exact: true });
  await expect(field).toBeFocused();
  await field.fill(secret);
  await page.keyboard.press('Enter');
}

export function items(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Items' });
}

export function item(page: Page, title: string): Locator {
  return items(page).getByRole('option', { name: title });
}

export interface Login {
  readonly title: string;
  readonly username?: string;
  readonly password?: string;
  readonly website?: string;
  readonly notes?: string;
}

/** Adds a login through the "New item" menu and waits until it is saved in the list. */
export async function addLogin(page: Page, login: Login): Promise<void> {
  await page.getByRole('button', { name: 'New item' }).click();
  await page.getByRole('menuitem', { name: 'Login' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await fillLogin(page, login);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(item(page, login.title).first()).toBeVisible();
}

export async function fillLogin(page: Page, login: Login): Promise<void> {
  await page.getByRole('textbox', { name: 'Title' }).fill(login.title);
  if (login.username !== undefined) await page.getByRole('textbox', { name: 'Username' }).fill(login.username);
  if (login.password !== undefined) {
    await page.getByRole('textbox', { name: 'Password', exact: true }).fill(login.password);
  }
  if (login.website !== undefined) await page.getByRole('textbox', { name: 'Website' }).fill(login.website);
  if (login.notes !== undefined) await page.getByRole('textbox', { name: 'Notes' }).fill(login.notes);
}

/** The status line says that everything is on disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText('Saved', { exact: false }).first()).toBeVisible();
}

/** Changes an open edit, and waits until the line that says that its draft is kept has gone and come back. */
export async function keptAnew(page: Page, change: () => Promise<void>): Promise<void> {
  const back = page.locator('.draft-kept').evaluate(
    (line) =>
      new Promise<void>((resolve) => {
        let gone = false;
        const look = (): void => {
          if (line.textContent === '') gone = true;
          else if (gone) resolve();
        };
        look();
        new MutationObserver(look).observe(line, { childList: true, characterData: true, subtree: true });
      }),
  );
  await change();
  await back;
}

export async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search' }).fill(text);
}

export async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByRole('textbox', { name: 'Passphrase', exact: true })).toBeVisible();
}

/** Goes on by Tab (or Shift+Tab) until the control has the focus, as somebody without a pointer does. */
export async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(control).toBeVisible();
  // A dialog that has just opened takes the focus first.
  await expect.poll(() => hasFocusAround(control)).toBe(true);
  for (let step = 0; step < 60; step += 1) {
    if (await control.evaluate((one) => one === document.activeElement)) return;
    await moveFocus(page, key);
  }
  await expect(control).toBeFocused();
}

/** A key that moves the focus, until it has: it may wait for what the one before it opens or closes. */
export async function moveFocus(page: Page, key: string): Promise<void> {
  const before = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press(key);
  await expect.poll(() => before.evaluate((one) => one !== document.activeElement)).toBe(true);
}

/** Whether the focus is in the dialog that a control is in, or anywhere in the page where that is in none. */
export function hasFocusAround(control: Locator): Promise<boolean> {
  return control.evaluate((one) => {
    const around = one.closest('[role=dialog], [role=alertdialog]') ?? document.body;
    return around.contains(document.activeElement);
  });
}
