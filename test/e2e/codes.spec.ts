/** One-time codes on the real app: added from text and pictures, shown, copied, used up, and never more than shown. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { item, items, lock, saved, unlock } from './actions.ts';
import { expect, test } from './fixtures.ts';
import { qrPng } from './qr-image.ts';
import { codeAt } from '../../app/otp/generate.ts';
import { parseCode } from '../../app/otp/parse.ts';
import type { Page } from 'playwright/test';
import type { Running } from './fixtures.ts';

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const uri = `otpauth://totp/ACME:ada?secret=${secret}&issuer=ACME`;

/** The codes that may have been right while a test looked, from then until now. */
const codesSince = (text: string, from: number): readonly string[] => {
  const settings = parseCode(text);
  return [from - 5_000, from, Date.now()].map((at) => codeAt(settings, at).code);
};
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Add one-time code' });

async function openDialog(running: Running): Promise<void> {
  await running.menu('Add one-time code…');
  await expect(dialog(running.page)).toBeVisible();
}

async function shownCode(page: Page): Promise<string> {
  return ((await page.getByTestId('value-totp').textContent()) ?? '').replace(/\s/g, '');
}

test('a pasted setup link goes to the open login, shows its code, copies it, and can be undone', async ({ frond }) => {
  const running = await frond.open({ logins: [{ title: 'ACME', username: 'ada', password: 'pw' }] });
  const { page } = running;
  await item(page, 'ACME').click();
  await openDialog(running);
  await expect(page.getByRole('textbox', { name: 'Setup link or secret' })).toBeFocused();

  await page.keyboard.type('not a code!');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('alert')).toContainText('base32');
  await page.getByRole('textbox', { name: 'Setup link or secret' }).fill(uri);
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('combobox', { name: 'Where ACME goes' })).toHaveValue('ACME');
  await expect(page.getByText(secret)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(items(page).getByRole('option')).toHaveCount(1);

  await expect(page.getByTestId('value-totp')).toBeVisible();
  const looked = Date.now();
  const shown = await shownCode(page);
  expect(codesSince(uri, looked)).toContain(shown);
  await expect(page.getByRole('img', { name: 'A new code every 30 seconds' })).toBeAttached();
  const asked = Date.now();
  await page.getByRole('button', { name: 'Copy One-time code' }).click();
  await expect.poll(() => running.clipboard()).toMatch(/^\d{6}$/);
  const copied = await running.clipboard();
  expect(codesSince(uri, asked)).toContain(copied);

  await running.app.evaluate(({ clipboard }) => clipboard.clear());
  await item(page, 'ACME')
    .focus()
    .catch(() => undefined);
  await page.keyboard.press('Control+Shift+C');
  await expect.poll(() => running.clipboard()).toMatch(/^\d{6}$/);

  await saved(page);
  await expect.poll(() => frond.says(['log'])).toMatch(/copy/);
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('value-totp')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByTestId('value-totp')).toBeVisible();
});

test('a counter moves on once for a click, by an operation that undo takes back', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  await openDialog(running);
  await page
    .getByRole('textbox', { name: 'Setup link or secret' })
    .fill(`otpauth://hotp/Bank:ada?secret=${secret}&counter=0`);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add code' }).click();
  await expect(item(page, 'Bank')).toBeVisible();

  // RFC 4226, appendix D.
  await expect(page.getByText('By counter: each code works once.')).toBeVisible();
  const next = page.getByRole('button', { name: 'New code: One-time code' });
  const stored = (): Promise<string> => frond.says(['read', 'frond://Bank/totp']);
  // The second click comes when the first has long been answered, as from a slow hand.
  await next.dblclick({ delay: 200 });
  await expect.poll(() => running.clipboard()).toBe('755224');
  await expect.poll(() => shownCode(page)).toBe('755224');
  await expect.poll(stored).toContain('counter=1');
  await page.keyboard.press('Control+z');
  await expect.poll(stored).toContain('counter=0');
});

test('codes come from an image file, a pasted and a dropped image, the clipboard and the screen', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  const png = qrPng(uri, 4);
  const file = join(frond.home, 'code.png');
  await writeFile(file, png);

  await running.app.evaluate(({ dialog: native }, path) => {
    native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
  await openDialog(running);
  await page.getByRole('button', { name: 'From an image file…' }).click();
  await expect(dialog(page).getByText('ACME', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();

  await running.app.evaluate(({ clipboard, nativeImage }, base64) => {
    const image = nativeImage.createFromBuffer(Buffer.from(base64, 'base64'));
    (clipboard as unknown as { writeImage: (image: unknown) => void }).writeImage(image);
  }, png.toString('base64'));
  await page.getByRole('button', { name: 'From the clipboard' }).click();
  await expect(dialog(page).getByText('ACME', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);

  for (const way of ['paste', 'drop'] as const) {
    await page.evaluate(
      ([kind, bytes]) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], 'code.png', { type: 'image/png' }));
        const event =
          kind === 'paste'
            ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
            : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
      },
      [way, [...png]] as const,
    );
    await expect(dialog(page).getByText('ACME', { exact: true }), way).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  }
  // Each image had a process of its own, which is gone.
  await expect.poll(() => running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);

  // A second window shows the code on the screen.
  await running.app.evaluate(
    async ({ BrowserWindow }, address) => {
      const other = new BrowserWindow({ x: 0, y: 0, width: 500, height: 500, alwaysOnTop: true, show: false });
      await other.loadURL(address);
      other.show();
      // Drawn, as far as the app itself can see, and a moment for the display to show it.
      await other.webContents.executeJavaScript('document.images[0].decode()');
      while ((await other.webContents.capturePage()).isEmpty()) await new Promise((resolve) => setTimeout(resolve, 50));
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    `data:text/html,<body style="margin:40px;background:white"><img src="data:image/png;base64,${encodeURIComponent(qrPng(uri, 6).toString('base64'))}">`,
  );
  await openDialog(running);
  await page.getByRole('button', { name: 'From the screen' }).click();
  await expect(dialog(page).getByText('ACME', { exact: true })).toBeVisible();
});

test('pictures without a code, broken ones and huge ones say so and change nothing', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  const png = qrPng(uri, 4);
  const huge = Buffer.from(png);
  huge.writeUInt32BE(30_000, 16);
  huge.writeUInt32BE(30_000, 20);
  const lying = Buffer.from(png);
  lying.writeUInt32BE(6_000, 16);
  lying.writeUInt32BE(6_000, 20);
  const cases: readonly (readonly [string, Buffer, string])[] = [
    ['empty', qrPng('', 4), 'There is no QR code'],
    ['website', qrPng('https://example.org/', 4), 'This is no one-time code'],
    ['text', Buffer.from('<svg onload="alert(1)"/>'), 'This is no image'],
    ['cut', png.subarray(0, 30), 'could not be read'],
    ['huge', huge, 'too large'],
    ['lying', lying, ''],
  ];
  await openDialog(running);
  for (const [name, bytes, sentence] of cases) {
    const file = join(frond.home, name);
    await writeFile(file, bytes);
    await running.app.evaluate(({ dialog: native }, path) => {
      native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    }, file);
    await page.getByRole('button', { name: 'From an image file…' }).click();
    await expect(dialog(page).getByRole('alert'), name).toContainText(sentence === '' ? /read|no QR code/ : sentence);
  }
  await page.keyboard.press('Escape');
  await expect(items(page).getByRole('option')).toHaveCount(0);
});

test('an export of Google Authenticator goes where it is wished, in one operation', async ({ frond }) => {
  const running = await frond.open({ logins: [{ title: 'Example', username: 'alice@google.com' }] });
  const { page } = running;
  await openDialog(running);
  const data =
    'CjUKCkhlbGxvId6tvu8SGEV4YW1wbGU6YWxpY2VAZ29vZ2xlLmNvbRoHRXhhbXBsZSABKAEwAgojChQxMjM0NTY3ODkwMTIzNDU2Nzg5MBIDYm9iGgAgASgCMAIQARgCIAAoh61L';
  await page.getByRole('textbox', { name: 'Setup link or secret' }).fill(`otpauth-migration://offline?data=${data}`);
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByText('2 codes were found. Where do they go?')).toBeVisible();
  await expect(dialog(page).getByText('This is part 1 of 2')).toBeVisible();
  await expect(dialog(page).getByRole('combobox', { name: 'Where Example goes' })).toHaveValue('Example');
  await expect(dialog(page).getByRole('combobox', { name: 'Where bob goes' })).toHaveValue('New login');
  await page.getByRole('button', { name: 'Add 2 codes' }).click();
  await expect(items(page).getByRole('option')).toHaveCount(2);
  await item(page, 'bob').click();
  await expect(page.getByTestId('value-totp')).toHaveText(/^\d{8}$/);
  await page.keyboard.press('Control+z');
  await expect(items(page).getByRole('option')).toHaveCount(1);

  await saved(page);
  await lock(page);
  await unlock(page);
  await expect(items(page).getByRole('option')).toHaveCount(1);
});
