/** What locks: a locked screen, sleep and a minimised window, each as far as it is set. */
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { addLogin, createVault, item, items, saved, unlock } from './actions.ts';
import { expect, test, type Frond } from './fixtures.ts';
import type { Bridge } from '../../app/bridge/contract.ts';
import type { Page } from 'playwright/test';

/** A bus of the test's own, as a desktop's session has one. */
async function startBus({ home }: Frond): Promise<{ readonly address: string; readonly end: () => void }> {
  const address = `unix:path=${join(home, 'run', 'bus')}`;
  const daemon = spawn(
    'dbus-daemon',
    ['--session', '--nofork', '--nopidfile', '--print-address', `--address=${address}`],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const started = await new Promise<boolean>((resolve) => {
    daemon.stdout.once('data', () => resolve(true));
    daemon.once('error', () => resolve(false));
  });
  test.skip(!started, 'needs dbus-daemon');
  return { address, end: () => daemon.kill('SIGKILL') };
}

const lockScreen = (address: string): void => {
  const signal = ['--type=signal', '/ScreenSaver', 'org.freedesktop.ScreenSaver.ActiveChanged', 'boolean:true'];
  execFileSync('dbus-send', [`--bus=${address}`, ...signal]);
};
const set = (page: Page, change: Parameters<Bridge['settings.set']>[0]['change']) =>
  page.evaluate((wanted) => (window as unknown as { frond: Bridge }).frond['settings.set']({ change: wanted }), change);
const passphraseBox = (page: Page) => page.getByRole('textbox', { name: 'Passphrase', exact: true });

test('a locked screen locks the vault, keeps the edit in progress, and doesn’t lock where that is off', async ({
  frond,
}) => {
  const bus = await startBus(frond);
  try {
    const { page } = await frond.launch({ env: { DBUS_SESSION_BUS_ADDRESS: bus.address } });
    await createVault(page);
    await addLogin(page, { title: 'Mine', username: 'ada' });
    await saved(page);
    await set(page, { lockOnScreenLock: false });
    lockScreen(bus.address);
    await page.waitForTimeout(500);
    await expect(items(page)).toBeAttached();

    await set(page, { lockOnScreenLock: true });
    await item(page, 'Mine').click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('textbox', { name: 'Username' }).fill('ada lovelace');
    lockScreen(bus.address);
    await expect(passphraseBox(page)).toBeVisible();
    await expect(page.getByText('Locked together with the screen.')).toBeVisible();
    await unlock(page);
    await item(page, 'Mine').click();
    await expect(page.getByText(/wait as a draft/)).toBeVisible();
  } finally {
    bus.end();
  }
});

test('minimising locks where that is set', async ({ frond }) => {
  const { app, page } = await frond.launch();
  await createVault(page);
  // A virtual display has no window manager that would minimise: the app hears what it would hear.
  const minimise = () => app.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('minimize'));
  await minimise();
  await page.waitForTimeout(300);
  await expect(items(page)).toBeAttached();
  await set(page, { lockOnMinimise: true });
  await minimise();
  await expect(passphraseBox(page)).toBeVisible();
});

test('sleep locks unless that is off', async ({ frond }) => {
  const { app, page } = await frond.launch();
  await createVault(page);
  const sleep = () => app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));
  await set(page, { lockOnSuspend: false });
  await sleep();
  await page.waitForTimeout(300);
  await expect(items(page)).toBeAttached();
  await set(page, { lockOnSuspend: true });
  await sleep();
  await expect(page.getByText('Locked when the computer went to sleep.')).toBeVisible();
});
