/** Attachments on the real app: added, looked at, named, undone, saved as files; and those that somebody made with ill intent. */
import { mkdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addLogin, item, lock, saved, unlock } from './actions.ts';
import { expect, test } from './fixtures.ts';
import type { Locator, Page } from 'playwright/test';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFElEQVR4nGP8z8Dwn4GBgYGJAQoAHxcCAlyg3DwAAAAASUVORK5CYII=',
  'base64',
);

const attachments = (page: Page): Locator => page.getByRole('list', { name: 'Attachments' });
const attachment = (page: Page, name: string): Locator => page.getByRole('button', { name: `Show ${name}` });
const toast = (page: Page, text: string | RegExp): Locator => page.locator('.toast').filter({ hasText: text });

interface Dropped {
  readonly name: string;
  readonly bytes: readonly number[];
}

/** Drops files on the item as a file manager would. */
async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of given) transfer.items.add(new File([new Uint8Array(bytes)], name));
    return transfer;
  }, files);
  const pane = page.getByRole('main');
  await pane.dispatchEvent('dragenter', { dataTransfer: data });
  await pane.dispatchEvent('drop', { dataTransfer: data });
}

const text = (content: string): readonly number[] => [...Buffer.from(content)];

test('several files at once: shown, previewed, renamed, removed, undone, saved as files, kept', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  await addLogin(page, { title: 'Passport', username: 'ada' });
  const notes = join(frond.home, 'notes.txt');
  const photo = join(frond.home, 'photo.png');
  const large = join(frond.home, 'large.bin');
  const folder = join(frond.home, 'a folder');
  await writeFile(notes, 'first line\nsecond line\n');
  await writeFile(photo, png);
  await writeFile(large, '');
  await truncate(large, 25 * 1024 * 1024 + 1);
  await mkdir(folder);

  await running.answerOpenDialog([notes, photo, large, folder]);
  await page.getByRole('button', { name: 'Add files…' }).click();
  await expect(attachments(page).getByRole('listitem')).toHaveCount(2);
  await expect(toast(page, '2 files added')).toBeVisible();
  await expect(toast(page, '“large.bin” is too large')).toBeVisible();
  await expect(toast(page, '“a folder” is a folder')).toBeVisible();
  await expect(item(page, 'Passport').getByLabel('has attachments')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(attachments(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(attachments(page).getByRole('listitem')).toHaveCount(2);

  await attachment(page, 'notes.txt').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'notes.txt' }).getByText('second line')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(attachment(page, 'notes.txt')).toBeFocused();
  await attachment(page, 'photo.png').click();
  const image = page.getByRole('dialog').getByRole('img', { name: 'photo.png' });
  await expect(image).toHaveJSProperty('naturalWidth', 2);
  await expect(image).toHaveAttribute('src', /^data:image\/png;/);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'More for notes.txt' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('recovery codes');
  await page.keyboard.press('Enter');
  await expect(attachment(page, 'recovery codes.txt')).toBeVisible();

  await page.getByRole('button', { name: 'More for photo.png' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(attachments(page).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Add files…' })).toBeFocused();
  await toast(page, '“photo.png” was removed').getByRole('button', { name: 'Undo' }).click();
  await expect(attachment(page, 'photo.png')).toBeVisible();

  const target = join(frond.home, 'out.png');
  await writeFile(target, 'what was there', { mode: 0o644 });
  await running.answerSaveDialog(target);
  await page.getByRole('button', { name: 'Save photo.png as a file…' }).click();
  await expect(toast(page, 'saved as a file')).toBeVisible();
  expect((await readFile(target)).equals(png)).toBe(true);
  expect((await stat(target)).mode & 0o777).toBe(0o600);

  await saved(page);
  await frond.run(['edit', 'Passport', '--username', 'from-elsewhere']);
  await expect(page.getByText('from-elsewhere').first()).toBeVisible();
  await lock(page);
  await unlock(page);
  await item(page, 'Passport').click();
  await expect(attachments(page).getByRole('listitem')).toHaveCount(2);
  await attachment(page, 'recovery codes.txt').click();
  await expect(page.getByText('first line')).toBeVisible();
  await page.keyboard.press('Escape');

  const backup = join(frond.home, 'backup.frond');
  await running.answerSaveDialog(backup);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('export backup');
  await page.keyboard.press('Enter');
  await expect(toast(page, 'Backup verified')).toBeVisible();
  expect(blobLines(await readFile(backup))).toBe(2);
});

test('an item that is deleted for ever takes its attachments out of the file', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  await addLogin(page, { title: 'Scan', username: 'ada' });
  await drop(page, [{ name: 'scan.txt', bytes: text('only here') }]);
  await expect(attachment(page, 'scan.txt')).toBeVisible();
  await expect.poll(async () => blobLines(await readFile(frond.vault))).toBe(1);
  await page.getByRole('button', { name: 'More for scan.txt' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(attachments(page)).toHaveCount(0);
  await saved(page);
  // Undo and the item's history still name it.
  await expect.poll(async () => blobLines(await readFile(frond.vault))).toBe(1);
  await page.keyboard.press('Delete');
  await expect(item(page, 'Scan')).toHaveCount(0);
  await page.getByRole('navigation').getByText('Trash').click();
  await item(page, 'Scan').click();
  await page.getByRole('button', { name: 'Delete for ever' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for ever' }).click();
  await expect.poll(async () => blobLines(await readFile(frond.vault))).toBe(0);
});

test('hostile names and contents do nothing', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  await addLogin(page, { title: 'Hostile', username: 'ada' });
  const script = '<script>document.title = "owned"</script><img src=x onerror="document.title = \'owned\'">';
  const bomb = Buffer.from(png);
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  await drop(page, [
    { name: '../../../etc/evil.txt', bytes: text('traversal') },
    { name: 'photo\u202egnp.exe', bytes: text('MZ') },
    { name: 'page.html', bytes: text(`<!doctype html>${script}`) },
    { name: 'drawing.svg', bytes: text(`<svg xmlns="http://www.w3.org/2000/svg" onload="document.title = 'owned'"/>`) },
    { name: 'lying.png', bytes: text(`<html>${script}`) },
    { name: 'bomb.png', bytes: [...bomb] },
    { name: 'broken.png', bytes: [...png.subarray(0, 33)] },
    { name: 'really-a-picture.html', bytes: [...png] },
    { name: 'program.txt', bytes: [0x7f, 0x45, 0x4c, 0x46, 0, 0, 1] },
    { name: '<b>bold</b> & "quoted"', bytes: text('name') },
  ]);
  await expect(attachments(page).getByRole('listitem')).toHaveCount(10);
  // The name reads as what it is.
  await expect(attachment(page, 'photognp.exe')).toBeVisible();

  const shows = async (name: string, content: string | RegExp): Promise<void> => {
    await attachment(page, name).click();
    await expect(page.getByRole('dialog').getByText(content).first()).toBeVisible();
    await expect(page.getByRole('dialog').locator('iframe, object, embed, script, svg image')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await shows('page.html', '<script>document.title');
  await shows('drawing.svg', '<svg xmlns=');
  await shows('lying.png', '<html><script>');
  await shows('bomb.png', 'too large to be shown');
  await shows('broken.png', 'damaged');
  await shows('program.txt', 'no preview');
  await attachment(page, 'really-a-picture.html').click();
  await expect(page.getByRole('dialog').getByRole('img', { name: 'really-a-picture.html' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await page.title()).not.toContain('owned');

  await running.app.evaluate(({ dialog }) => {
    const proposals: (string | undefined)[] = [];
    Object.assign(globalThis, { proposals });
    dialog.showSaveDialog = ((_window: unknown, { defaultPath }: { defaultPath?: string }) => {
      proposals.push(defaultPath);
      return Promise.resolve({ canceled: true, filePath: '' });
    }) as typeof dialog.showSaveDialog;
  });
  for (const name of ['../../../etc/evil.txt', 'photognp.exe', '<b>bold</b> & "quoted"']) {
    await page.getByRole('button', { name: `Save ${name} as a file…` }).click();
  }
  const proposals = (): Promise<unknown> =>
    running.app.evaluate(() => (globalThis as unknown as { proposals: unknown }).proposals);
  await expect.poll(proposals).toEqual(['_.._.._etc_evil.txt', 'photognp.exe', '_b_bold__b_ & _quoted_']);
});

/** Lines between the body and the checksum. */
function blobLines(file: Buffer): number {
  return file.toString('latin1').trimEnd().split('\n').length - 3;
}
