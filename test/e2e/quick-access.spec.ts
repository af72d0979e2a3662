/** The small search window, keys that work in the whole system, and the tray, on the real app. */
import { items, lock } from './actions.ts';
import { contract, type ChannelName } from '../../app/bridge/contract.ts';
import { expect, test, type Running } from './fixtures.ts';
import type { Page } from 'playwright/test';

async function openQuick({ app, menu }: Running): Promise<Page> {
  const opened = app.waitForEvent('window');
  await menu('Quick access');
  return opened;
}

test('finds, copies by keys, hides, and its process ends with the lock', async ({ frond }) => {
  const running = await frond.open({
    logins: [
      { title: 'GitHub', username: 'ada', password: 'hub-secret' },
      { title: 'Mail', username: 'grace', password: 'mail-secret' },
    ],
  });
  const { app, page } = running;
  await page.evaluate(() =>
    (window as unknown as { frond: Record<string, (args: unknown) => Promise<unknown>> }).frond['item.add']?.({
      type: 'login',
      input: {
        title: 'Counter',
        fields: [
          {
            id: 'totp',
            name: 'totp',
            kind: 'totp',
            value: 'otpauth://hotp/A?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=0',
          },
        ],
      },
    }),
  );
  const quick = await openQuick(running);
  const box = quick.getByRole('combobox', { name: 'Search' });
  await expect(box).toBeFocused();
  await expect(quick.getByRole('option')).toHaveCount(3);

  const names = await quick.evaluate(() => Object.keys((window as unknown as { frond: object }).frond).sort());
  const own = (Object.keys(contract) as ChannelName[]).filter((name) => contract[name].pages.includes('quick'));
  expect(names).toEqual([...own, 'on'].sort());
  expect(own.sort()).toEqual(
    ['app.active', 'quick.copy', 'quick.find', 'quick.hide', 'quick.showFrond', 'quick.state'].sort(),
  );
  if (process.env.FROND_PICTURES !== undefined) {
    for (const scheme of ['light', 'dark'] as const) {
      await quick.emulateMedia({ colorScheme: scheme });
      await quick.screenshot({ path: `${process.env.FROND_PICTURES}/quick-${scheme}.png` });
    }
  }

  await quick.keyboard.press('ArrowDown');
  await quick.keyboard.press('ArrowDown');
  await expect(quick.getByRole('option', { name: 'Mail' })).toHaveAttribute('aria-selected', 'true');
  await quick.keyboard.press('Control+b');
  await expect.poll(() => running.clipboard()).toBe('grace');
  const visible = (): Promise<boolean> =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some(
        (one) => one.webContents.getURL().startsWith('frond://quick/') && one.isVisible(),
      ),
    );
  await expect.poll(visible).toBe(false);

  /** Hidden as it is after each copy, it is called again, and is empty. */
  const again = async (): Promise<void> => {
    await expect.poll(visible).toBe(false);
    await running.menu('Quick access');
    await expect.poll(visible).toBe(true);
    await expect(box).toHaveValue('');
  };
  await again();
  await box.fill('git');
  await expect(quick.getByRole('option')).toHaveCount(1);
  await quick.keyboard.press('Enter');
  await expect.poll(() => running.clipboard()).toBe('hub-secret');
  // RFC 4226's first two codes: each copy is another one.
  for (const code of ['755224', '287082']) {
    await again();
    await box.fill('counter');
    await expect(quick.getByRole('option')).toHaveCount(1);
    await quick.keyboard.press('Control+Shift+C');
    await expect.poll(() => running.clipboard()).toBe(code);
  }
  await again();
  await quick.keyboard.press('Escape');
  await expect.poll(visible).toBe(false);

  const before = await running.processes();
  await lock(page);
  await expect
    .poll(async () => {
      const after = await running.processes();
      return before.secretHolders.filter((pid) => after.all.includes(pid));
    })
    .toEqual([]);
});

test('keys of the whole system: registered, a clash is said, and quick access of a locked Frond leads to unlocking', async ({
  frond,
}) => {
  const running = await frond.open();
  const { app, page } = running;
  await app.evaluate(({ globalShortcut }) => {
    const runs: Record<string, () => void> = {};
    Object.assign(globalThis, { runs });
    globalShortcut.register = (keys, run) => {
      if (keys === 'Control+Alt+T') return false;
      runs[keys] = run;
      return true;
    };
  });
  const set = (change: object): Promise<unknown> =>
    page.evaluate(
      (wanted) =>
        (window as unknown as { frond: Record<string, (args: unknown) => Promise<unknown>> }).frond['settings.set']?.({
          change: wanted,
        }),
      change,
    );
  await set({ quickAccessShortcut: 'Control+Alt+Q', globalShortcut: 'Control+Alt+T' });
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Shortcuts' }).click();
  await expect(page.getByText('Another program has these keys.')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(items(page)).toBeAttached();
  await lock(page);
  const opened = app.waitForEvent('window');
  await app.evaluate(() => (globalThis as unknown as { runs: Record<string, () => void> }).runs['Control+Alt+Q']?.());
  const quick = await opened;
  await expect(quick.getByRole('heading', { name: 'Frond is locked' })).toBeVisible();
  if (process.env.FROND_PICTURES !== undefined) {
    await quick.screenshot({ path: `${process.env.FROND_PICTURES}/quick-locked.png` });
  }
  await quick.getByRole('button', { name: 'Unlock…' }).click();
  await expect(page.getByRole('textbox', { name: 'Passphrase', exact: true })).toBeVisible();
});
