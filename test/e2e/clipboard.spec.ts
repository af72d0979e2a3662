/**
 * S11 on the real app and the display's real clipboard: what Frond copied leaves it again when it is due, on lock, on quit and at
 * the start after a crash; what others copied stays. A second app keeps the text as a clipboard manager would, and looks at it.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { item, lock } from './actions.ts';
import { expect, test, type Frond, type Running } from './fixtures.ts';

const password = 'clip-7f3d91c2e8-Ünsafe';

async function withSettings(frond: Frond, settings: object): Promise<void> {
  await mkdir(join(frond.home, 'profile'), { recursive: true, mode: 0o700 });
  await writeFile(join(frond.home, 'profile', 'settings.json'), JSON.stringify(settings));
}

/** With an item that has a password, before it is copied. */
async function withPassword(frond: Frond): Promise<Running> {
  const running = await frond.open({ logins: [{ title: 'Mail', username: 'ada', password }] });
  const { page } = running;
  await item(page, 'Mail').click();
  return running;
}

async function copy({ page }: Running): Promise<void> {
  await page.getByRole('button', { name: 'Copy Password' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Password' })).toBeVisible();
}

async function copyPassword(frond: Frond): Promise<Running> {
  const running = await withPassword(frond);
  await copy(running);
  return running;
}

/** Another program on the same display. */
const another = (frond: Frond): Promise<Running> =>
  frond.launch({ profile: 'other', env: { FROND_VAULT: join(frond.home, 'other.frond') } });

const write = (running: Running, text: string): Promise<void> =>
  running.app.evaluate(({ clipboard }, value) => clipboard.writeText(value), text);

test('1 · cleared when it is due, not before', async ({ frond }) => {
  await withSettings(frond, { clipboardSeconds: 3 });
  const running = await withPassword(frond);
  // Tenths of a second as the app's own process lives them: what delays its timers delays these.
  const held = running.app.evaluate(
    ({ clipboard }, text) =>
      new Promise<readonly [tenths: number, left: string]>((resolve) => {
        let tenths = 0;
        const timer = setInterval(() => {
          void Promise.resolve(clipboard.readText()).then((now) => {
            if (now === text) tenths += 1;
            else if (tenths > 0) {
              clearInterval(timer);
              resolve([tenths, now]);
            }
          });
        }, 100);
      }),
    password,
  );
  const asked = Date.now();
  await copy(running);
  const [tenths, left] = await held;
  expect(left).toBe('');
  expect(Date.now() - asked).toBeGreaterThan(2_900);
  expect(tenths).toBeLessThan(45);
});

test('2 · kept when it is due but somebody else copied since', async ({ frond }) => {
  await withSettings(frond, { clipboardSeconds: 2 });
  const other = await another(frond);
  const running = await copyPassword(frond);
  await write(other, 'a shopping list');
  await running.page.waitForTimeout(3_500);
  expect(await other.clipboard()).toBe('a shopping list');
});

test('3 · cleared on lock · 4 · kept on lock if it is not ours', async ({ frond }) => {
  const running = await copyPassword(frond);
  await lock(running.page);
  expect(await running.clipboard()).toBe('');
  await write(running, 'a shopping list');
  await running.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill('correct horse battery staple 42');
  await running.page.keyboard.press('Enter');
  await item(running.page, 'Mail').click();
  await running.page.getByRole('button', { name: 'Copy Password' }).click();
  await expect.poll(() => running.clipboard()).toBe(password);
  await write(running, 'a shopping list');
  await lock(running.page);
  expect(await running.clipboard()).toBe('a shopping list');
});

test('5 · cleared on quit, though another program took it over · 6 · kept on quit if it is not ours', async ({
  frond,
}) => {
  const other = await another(frond);
  const first = await copyPassword(frond);
  await write(other, password);
  await first.close();
  expect(await other.clipboard()).toBe('');
  expect(await marks(frond)).toEqual([]);

  const second = await frond.launch();
  await second.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill('correct horse battery staple 42');
  await second.page.keyboard.press('Enter');
  await item(second.page, 'Mail').click();
  await second.page.getByRole('button', { name: 'Copy Password' }).click();
  await expect.poll(() => second.clipboard()).toBe(password);
  await write(other, 'a shopping list');
  await second.close();
  expect(await other.clipboard()).toBe('a shopping list');
});

test('7 · after a crash the next start clears it · 8 · and keeps it if it is not ours', async ({ frond }) => {
  const other = await another(frond);
  for (const left of [password, 'a shopping list']) {
    const running = await (left === password ? copyPassword(frond) : frond.launch());
    if (left !== password) {
      await running.page
        .getByRole('textbox', { name: 'Passphrase', exact: true })
        .fill('correct horse battery staple 42');
      await running.page.keyboard.press('Enter');
      await item(running.page, 'Mail').click();
      await running.page.getByRole('button', { name: 'Copy Password' }).click();
      await expect.poll(() => running.clipboard()).toBe(password);
    }
    expect(await marks(frond)).toHaveLength(1);
    // What a clipboard manager does: it holds the text when its owner is gone.
    await write(other, left);
    running.kill();
    await running.gone();
    const again = await frond.launch();
    await expect.poll(() => other.clipboard()).toBe(left === password ? '' : left);
    expect(await marks(frond)).toEqual([]);
    await again.close();
  }
});

async function marks(frond: Frond): Promise<readonly string[]> {
  const names = await readdir(join(frond.home, 'run', 'frond')).catch(() => []);
  return names.filter((name) => name.startsWith('clipboard-'));
}
