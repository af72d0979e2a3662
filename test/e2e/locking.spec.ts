/**
 * S12 and the other rules of locking: idle time, a clock that jumps, a locked screen, sleep and a minimised window, each as far as it
 * is set; and what happens when the app is started twice or a part of it ends.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Daemon, hasDaemon } from '../desktop/daemon.ts';
import { addLogin, item, items, passphrase, typePassphrase, unlock } from './actions.ts';
import { expect, test, type Frond, type Running } from './fixtures.ts';
import type { Bridge } from '../../app/bridge/contract.ts';
import type { Page } from 'playwright/test';

const lockScreen = (bus: Daemon): void =>
  bus.signal('/ScreenSaver', 'org.freedesktop.ScreenSaver.ActiveChanged', 'boolean:true');
const set = (page: Page, change: Parameters<Bridge['settings.set']>[0]['change']) =>
  page.evaluate((wanted) => (window as unknown as { frond: Bridge }).frond['settings.set']({ change: wanted }), change);
const passphraseBox = (page: Page) => page.getByRole('textbox', { name: 'Passphrase', exact: true });

test('a locked screen locks the vault, keeps the edit in progress, and doesn’t lock where that is off', async ({
  frond,
}) => {
  test.skip(!hasDaemon(), 'needs dbus-daemon');
  const bus = new Daemon(join(frond.home, 'run'));
  await bus.start();
  try {
    const { page } = await frond.open({
      env: { DBUS_SESSION_BUS_ADDRESS: bus.address },
      logins: [{ title: 'Mine', username: 'ada' }],
    });
    await set(page, { lockOnScreenLock: false });
    lockScreen(bus);
    await page.waitForTimeout(500);
    await expect(items(page)).toBeAttached();

    await set(page, { lockOnScreenLock: true });
    await item(page, 'Mine').click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('textbox', { name: 'Username' }).fill('ada lovelace');
    lockScreen(bus);
    await expect(passphraseBox(page)).toBeVisible();
    await expect(page.getByText('Locked together with the screen.')).toBeVisible();
    await unlock(page);
    await item(page, 'Mine').click();
    await expect(page.getByText(/wait as a draft/)).toBeVisible();

    // The bus is started anew, as an update of the desktop does.
    await bus.end();
    await bus.start();
    await expect(async () => {
      lockScreen(bus);
      await expect(passphraseBox(page)).toBeVisible({ timeout: 300 });
    }).toPass();
  } finally {
    await bus.end();
  }
});

test('minimising locks where that is set', async ({ frond }) => {
  const { app, page } = await frond.open();
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
  const { app, page } = await frond.open();
  const sleep = () => app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));
  await set(page, { lockOnSuspend: false });
  await sleep();
  await page.waitForTimeout(300);
  await expect(items(page)).toBeAttached();
  await set(page, { lockOnSuspend: true });
  await sleep();
  await expect(page.getByText('Locked when the computer went to sleep.')).toBeVisible();
});

async function started(frond: Frond): Promise<Running> {
  const running = await frond.open({ logins: [{ title: 'Mail', username: 'ada', password: 'one' }] });
  return running;
}

const day = 86_400_000;

test('sleep while the key is being derived locks what it opens', async ({ frond }) => {
  const { app, page } = await started(frond);
  await page.keyboard.press('Control+l');
  const unlocks = await app.evaluate(() => performance.getEntriesByName('frond:unlock').length);
  const slept = app.evaluate(async ({ powerMonitor }, before) => {
    while (performance.getEntriesByName('frond:unlock').length === before) {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    powerMonitor.emit('suspend');
  }, unlocks);
  await typePassphrase(page, passphrase);
  await slept;
  await expect(page.getByText('Locked when the computer went to sleep.')).toBeVisible();
});

test('locks within a second of being due without input, and says why', async ({ frond }) => {
  const { app, page } = await started(frond);
  await set(page, { idleSeconds: 4 });
  await expect(page.getByText(/Locks in/)).toBeVisible();
  // Tenths of a second as the app's own process lives them: what delays its timers delays these.
  const lived = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<number>((resolve) => {
        let tenths = 0;
        const timer = setInterval(() => (tenths += 1), 100);
        BrowserWindow.getAllWindows()[0]?.webContents.once('did-start-navigation', () => {
          clearInterval(timer);
          resolve(tenths);
        });
      }),
  );
  const from = Date.now();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Locked after a while without input.')).toBeVisible();
  expect(Date.now() - from).toBeGreaterThan(2_000);
  expect(await lived).toBeLessThan(65);
});

test('a wall clock set ahead a day locks at once; one set back a day delays nothing', async ({ frond }) => {
  const running = await started(frond);
  const turnClock = (ms: number): Promise<void> =>
    running.app.evaluate((_electron, by) => {
      const real = Date.now.bind(Date);
      Date.now = () => real() + by;
    }, ms);
  await turnClock(day);
  await expect(passphraseBox(running.page)).toBeVisible();
  await unlock(running.page);
  await set(running.page, { idleSeconds: 5 });
  await running.page.keyboard.press('ArrowDown');
  await turnClock(-day);
  await expect(passphraseBox(running.page)).toBeVisible();
});

test('a second start brings the first to the front and ends', async ({ frond }) => {
  const { app, page } = await started(frond);
  const raised = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<boolean>((resolve) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.hide();
        window?.once('show', () => resolve(true));
      }),
  );
  const runtime = JSON.parse(process.env.FROND_ELECTRON ?? '{}') as { executable: string; args: string[] };
  const profile = `--user-data-dir=${join(frond.home, 'profile')}`;
  const second = spawn(runtime.executable, ['--no-sandbox', ...runtime.args, profile], { env: frond.env });
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  expect(await raised).toBe(true);
  await expect(item(page, 'Mail')).toBeVisible();
});

test('a vault process that ends locks with a word about it, and nothing is lost', async ({ frond }) => {
  const running = await started(frond);
  for (const pid of (await running.processes()).vault) process.kill(pid, 'SIGKILL');
  await expect(running.page.getByText(/ended unexpectedly/)).toBeVisible();
  await unlock(running.page);
  await expect(item(running.page, 'Mail')).toBeVisible();
});

test('a page that crashes locks, and the window goes on', async ({ frond }) => {
  const running = await started(frond);
  await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  const shown = (): Promise<string> =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL() ?? '');
  await expect.poll(shown).toMatch(/^frond:\/\/unlock\//);
  const said = (): Promise<string> =>
    running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
    ) as Promise<string>;
  await expect.poll(said).toContain('ended unexpectedly');
});

test('quitting saves first, and ends every process', async ({ frond }) => {
  const running = await started(frond);
  const { all } = await running.processes();
  await addLogin(running.page, { title: 'Last', username: 'ada' });
  await running.app.evaluate(({ app }) => app.quit()).catch(() => undefined);
  await running.gone();
  await expect
    .poll(() =>
      all.filter((pid) => {
        try {
          return process.kill(pid, 0);
        } catch {
          return false;
        }
      }),
    )
    .toEqual([]);
  const again = await frond.launch();
  await unlock(again.page);
  await expect(item(again.page, 'Last')).toBeVisible();
});
