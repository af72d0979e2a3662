/** The tools of the toolbox, empty, filled, and with something wrong. */
import type { Page } from 'playwright/test';

export const pythonKey = 'cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=';
const jwt =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhZGEiLCJleHAiOjE4OTM0NTYwMDB9.c2lnbmF0dXJlLXRoYXQtaXMtbm9uZS1hdC1hbGwtMDEy';

export async function showTool(page: Page, family: string, task: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Toolbox' }).click();
  await page.getByRole('heading', { level: 1, name: 'Toolbox' }).waitFor();
  await page.getByRole('tab', { name: family, exact: true }).click();
  await page.getByRole('tab', { name: task, exact: true }).click();
}

const run = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

export const toolScreens: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'toolbox-key': async (page) => {
    await showTool(page, 'Fernet', 'New key');
    await run(page, 'Make key');
    await page.getByRole('button', { name: 'Copy Fernet key' }).waitFor();
  },
  'toolbox-encrypt': async (page) => {
    await showTool(page, 'Fernet', 'Encrypt');
    await page.getByRole('textbox', { name: 'Key' }).fill(pythonKey);
    await page.getByRole('textbox', { name: 'Text' }).fill('A text of a program\nin two lines');
    await run(page, 'Encrypt');
    await page.getByRole('button', { name: 'Copy Token' }).waitFor();
  },
  'toolbox-rotate-wrong': async (page) => {
    await showTool(page, 'Fernet', 'Rotate');
    await page.getByRole('textbox', { name: 'Key 1' }).fill(pythonKey);
    await page.getByRole('textbox', { name: 'Key 2' }).fill('no key');
    await page.getByRole('textbox', { name: 'Token' }).fill('gAAAAA');
    await run(page, 'Rotate');
    await page.getByText('44 characters').waitFor();
  },
  'toolbox-from-vault': async (page) => {
    await showTool(page, 'Flet', 'Encrypt');
    await run(page, 'From the vault');
    await page.getByRole('combobox', { name: 'Item' }).fill('git');
    await page.getByRole('option', { name: 'GitHub' }).click();
  },
  'toolbox-hash': async (page) => {
    await showTool(page, 'Password hashes', 'Make');
    await page.getByRole('combobox', { name: 'Algorithm' }).selectOption('bcrypt');
    await page.getByRole('textbox', { name: 'Password' }).fill('p'.repeat(80));
    await run(page, 'Make hash');
    await page.getByText('72 bytes only').waitFor();
  },
  'toolbox-jwt': async (page) => {
    await showTool(page, 'JSON Web Tokens', 'Decode');
    await page.getByRole('textbox', { name: 'Token' }).fill(jwt);
    await run(page, 'Decode');
    await page.getByText('Not verified').waitFor();
  },
  'toolbox-sign': async (page) => {
    await showTool(page, 'JSON Web Tokens', 'Sign');
    await page.getByRole('textbox', { name: 'Claims' }).waitFor();
  },
};
