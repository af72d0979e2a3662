/** The icon in the tray on the real app, with a real bus and a panel that offers a place: it comes and goes with both, and does what it says. */
import { writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Daemon, hasDaemon } from '../desktop/daemon.ts';
import { TrayHost } from '../desktop/tray-host.ts';
import { items, unlock } from './actions.ts';
import { expect, test, type Frond, type Running } from './fixtures.ts';
import { makeVault } from './made-vault.ts';
import type { Page } from 'playwright/test';

test.skip(!hasDaemon(), 'needs dbus-daemon');

interface Desktop {
  readonly daemon: Daemon;
  readonly host: TrayHost;
}

/** Runs `use` with a bus and a panel that both end with it; the panel is not there yet. */
async function withDesktop(frond: Frond, use: (desktop: Desktop) => Promise<void>): Promise<void> {
  const daemon = new Daemon(join(frond.home, 'run'));
  const host = new TrayHost(daemon);
  await daemon.start();
  try {
    await use({ daemon, host });
  } finally {
    host.end();
    await daemon.end();
  }
}

/** With a vault that is there, and locked. */
const launch = async (frond: Frond, { daemon }: Desktop, settings: object): Promise<Running> => {
  await makeVault(frond.vault, frond.env);
  await mkdir(join(frond.home, 'profile'), { recursive: true, mode: 0o700 });
  await writeFile(join(frond.home, 'profile', 'settings.json'), JSON.stringify(settings));
  return frond.launch({ env: { DBUS_SESSION_BUS_ADDRESS: daemon.address } });
};

const isVisible = ({ app }: Running): Promise<boolean> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() === true);
const close = ({ app }: Running): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
const passphraseBox = (page: Page) => page.getByRole('textbox', { name: 'Passphrase', exact: true });

test('its menu and a click do what they say; a closed window waits in it, locked where that is set', async ({
  frond,
}) => {
  await withDesktop(frond, async (desktop) => {
    const { host } = desktop;
    await host.start();
    const running = await launch(frond, desktop, { tray: true, lockOnClose: false });
    const { page } = running;
    await expect.poll(() => host.icons.length).toBe(1);
    expect(host.property('ToolTip')).toContain('Frond');
    expect(host.property('IconPixmap')).toContain('int32 32');
    const labels = (): readonly string[] => [...host.menu().keys()].filter((label) => label !== '');
    expect(labels()).toEqual(['Show or hide Frond', 'Quick access', 'Lock', 'Quit Frond']);
    expect(host.menu().get('Lock')?.enabled).toBe(false);
    await unlock(page);
    await expect.poll(() => host.menu().get('Lock')?.enabled).toBe(true);

    // The window is put away and comes back, still unlocked.
    await close(running);
    await expect.poll(() => isVisible(running)).toBe(false);
    host.click();
    await expect.poll(() => isVisible(running)).toBe(true);
    await expect(items(page)).toBeAttached();

    const quick = running.app.waitForEvent('window');
    host.choose('Quick access');
    await expect((await quick).getByRole('combobox', { name: 'Search' })).toBeVisible();
    host.choose('Lock');
    await expect(passphraseBox(page)).toBeVisible();
    await expect.poll(() => host.menu().get('Lock')?.enabled).toBe(false);
    await unlock(page);

    await page.evaluate(() =>
      (window as unknown as { frond: Record<string, (args: unknown) => Promise<unknown>> }).frond['settings.set']?.({
        change: { lockOnClose: true },
      }),
    );
    await close(running);
    await expect(passphraseBox(page)).toBeAttached();
    host.choose('Show or hide Frond');
    await expect.poll(() => isVisible(running)).toBe(true);

    host.choose('Quit Frond');
    await running.gone();
  });
});

test('it comes with the panel, also one that was started after Frond or anew; without one, closing quits', async ({
  frond,
}) => {
  await withDesktop(frond, async (desktop) => {
    const { host } = desktop;
    const running = await launch(frond, desktop, { tray: true });
    const { page } = running;
    await unlock(page);
    const hint = page.getByText('This desktop has no place for the icon');
    const lookAtSettings = async (): Promise<void> => {
      await page.keyboard.press('Control+,');
      await page.getByRole('tab', { name: 'Locking' }).click();
    };
    await lookAtSettings();
    await expect(hint).toBeVisible();
    await page.keyboard.press('Escape');

    await host.start();
    await expect.poll(() => host.icons.length).toBe(1);
    await lookAtSettings();
    await expect(page.getByRole('switch', { name: /tray/ })).toBeVisible();
    await expect(hint).toHaveCount(0);
    await page.keyboard.press('Escape');

    host.end();
    await host.start();
    await expect.poll(() => host.icons.length).toBe(1);
    expect(host.property('ToolTip')).toContain('Frond');

    host.end();
    await lookAtSettings();
    await expect(hint).toBeVisible();
    await close(running);
    await running.gone();
  });
});
