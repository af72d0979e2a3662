/** Programs ask the open window where they have no terminal; what was allowed stands at the item and can be taken back. */
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { item, passphrase } from './actions.ts';
import { expect, test } from './fixtures.ts';
import type { Frond } from './fixtures.ts';
import type { Page } from 'playwright/test';

const cli = new URL('../../dist/cli/frond.cjs', import.meta.url).pathname;

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `frond run` in a project, with no terminal of its own. */
async function runIn(frond: Frond, project: string): Promise<Ran> {
  const folder = join(frond.home, project);
  await mkdir(folder, { recursive: true });
  await writeFile(join(frond.home, 'passphrase'), passphrase, { mode: 0o600 });
  const args = ['--vault', frond.vault, '--passphrase-file', join(frond.home, 'passphrase'), 'run', '--no-masking'];
  const child = spawn(process.execPath, [cli, ...args, '--', 'sh', '-c', 'printf %s "$SECRET"'], {
    cwd: folder,
    env: { ...frond.env, SECRET: 'frond://Deploy/password' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // In a session of its own there is no terminal to ask on.
    detached: true,
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (said.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said.stderr += data.toString()));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, ...said };
}

/** The dialog takes no answer in its first moments: pressed until it is gone. */
async function answer(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('sh wants to read a value of this vault');
  await expect(async () => {
    if (await dialog.isVisible()) await dialog.getByRole('button', { name, exact: true }).click({ timeout: 500 });
    await expect(dialog).toBeHidden({ timeout: 200 });
  }).toPass();
}

test('allowed once, always, never; withdrawn; nobody is asked while the vault is locked', async ({ frond }) => {
  const { page } = await frond.open({ logins: [{ title: 'Deploy', password: 'tR7!vQ2#zL9@wX4$' }] });

  const once = runIn(frond, 'shop');
  await expect(page.getByRole('alertdialog')).toContainText(join(frond.home, 'shop'));
  await expect(page.getByRole('alertdialog')).toContainText('Deploy');
  await expect(page.getByRole('alertdialog')).toContainText('Password');
  await answer(page, 'Allow once');
  expect(await once).toMatchObject({ status: 0, stdout: 'tR7!vQ2#zL9@wX4$' });
  const always = runIn(frond, 'shop');
  await answer(page, 'Always allow');
  expect((await always).status).toBe(0);
  expect(await runIn(frond, 'shop')).toMatchObject({ status: 0, stderr: '' });

  const never = runIn(frond, 'other');
  await answer(page, 'Never');
  expect((await never).status).toBe(7);
  const again = await runIn(frond, 'other');
  expect(again.status).toBe(7);
  expect(again.stderr).toContain('is never to read this');

  await item(page, 'Deploy').click();
  const usedBy = page.getByRole('region', { name: 'Used by' });
  await expect(usedBy).toContainText(join(frond.home, 'shop'));
  await expect(usedBy).toContainText('Password · last read');
  await usedBy.getByRole('button', { name: 'Show in Activity' }).click();
  await expect(page.getByRole('combobox', { name: 'Item' })).toHaveValue(/.+/);
  await expect(page.locator('.activity-row').filter({ hasText: 'Allowed a program to read' })).toHaveCount(2);
  await expect(page.locator('.activity-row').filter({ hasText: 'Refused to a program' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await item(page, 'Deploy').click();
  await usedBy.getByRole('button', { name: 'Withdraw the approval of sh' }).click();
  await expect(page.getByText('sh will be asked about again.')).toBeVisible();
  const asked = runIn(frond, 'shop');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('textbox', { name: 'Passphrase', exact: true })).toBeVisible();
  expect((await asked).status).toBe(7);
  expect((await runIn(frond, 'shop')).stderr).not.toContain('Waiting');
});

test('a window that nobody sees comes to the front for a question', async ({ frond }) => {
  const { app, page } = await frond.open({ logins: [{ title: 'Deploy', password: 'tR7!vQ2#zL9@wX4$' }] });
  const isVisible = (): Promise<boolean | undefined> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await isVisible()).toBe(false);
  const asked = runIn(frond, 'shop');
  await expect.poll(isVisible).toBe(true);
  await answer(page, 'Allow once');
  expect((await asked).status).toBe(0);
});

test('settings list what programs may, and take it back', async ({ frond }) => {
  const { page } = await frond.open({ logins: [{ title: 'Deploy', password: 'tR7!vQ2#zL9@wX4$' }] });
  const ran = runIn(frond, 'shop');
  await answer(page, 'Always allow');
  await ran;
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Programs' }).click();
  await expect(page.getByText('May read: Deploy – Password')).toBeVisible();
  const programs = page.getByRole('tabpanel', { name: 'Programs' });
  await programs.getByRole('button', { name: 'Withdraw the approval of sh' }).click();
  await expect(page.getByText('No program may read without asking.')).toBeVisible();
});
