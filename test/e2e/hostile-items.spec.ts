/**
 * S5 of items: what other programs may have written into a vault is shown as text, stays in its place, turns nothing round, reaches
 * nobody, and can be edited without a loss.
 */
import { createServer } from 'node:http';
import { deflateSync } from 'node:zlib';
import { item, items, saved } from './actions.ts';
import { expect, test, type Frond } from './fixtures.ts';
import type {} from './page-bridge.ts';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright/test';

const book = `The title is a book ${'and it goes on '.repeat(6_600)}`.slice(0, 99_990);
const texts = {
  script: `<script>document.title='owned'</script><img src=x onerror="document.title='owned'">`,
  turned: 'photo\u202egnp.exe\u2066',
  arabic: 'مرحبا <b>world</b> (1)',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈e\u0301\u0302\u0303 👍🏽',
  zalgo: `Z${'\u0300\u0316\u0317'.repeat(200)}algo`,
  controls: 'bell\u0007 escape\u001b[31m null\u2400 tab\tline',
  template: '{{constructor.constructor("return 1")()}} ${7*7} {count, plural, other {#}}',
} as const;

/** As an import would: by another program, and where no argument may be so long, by the page's own bridge. */
async function write(frond: Frond, page: Page, url: string): Promise<void> {
  await frond.run(['add', book, '--username', 'ada', '--tag', 'long '.repeat(80).trim()]);
  await page.evaluate(
    async ({ all, at }) => {
      for (const title of all) {
        await window.frond['item.add']({
          type: 'login',
          input: {
            title,
            tags: [title.replaceAll(',', ' ').slice(0, 100)],
            notes: `${title}\n${at}`,
            urls: [
              { url: `${at}${encodeURIComponent(title)}` },
              { url: `${at}\u202egnp.exe` },
              { url: 'javascript:document.title="owned"' },
            ],
            fields: [
              { id: 'username', name: 'username', kind: 'text', value: title },
              { name: title, kind: 'text', value: title },
              { name: 'data', kind: 'url', value: 'data:text/html,<script>document.title="owned"</script>' },
            ],
          },
        });
        await window.frond['folders.add']({ name: title.slice(0, 100) });
      }
    },
    { all: Object.values(texts), at: url },
  );
}

/** Nothing sticks out of the window or covers more than its place. */
async function inPlace(page: Page): Promise<void> {
  const sizes = await page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    const most = (selector: string): number =>
      Math.max(0, ...[...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().height));
    const panes = [...document.querySelectorAll('.detail-scroll, .rows, .sidebar-nav')];
    return {
      out: scrollWidth > clientWidth || scrollHeight > clientHeight,
      sideways: panes.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.className),
      row: most('.row'),
      entry: most('.sidebar-entry'),
      heading: most('.detail-head h2'),
      toast: most('.toast'),
    };
  });
  expect(sizes.out).toBe(false);
  expect(sizes.sideways).toEqual([]);
  expect(sizes.row).toBeLessThanOrEqual(52);
  expect(sizes.entry).toBeLessThanOrEqual(40);
  expect(sizes.heading).toBeLessThan(200);
  expect(sizes.toast).toBeLessThan(160);
}

test('hostile titles, names, notes, tags, folders and addresses do nothing and stay in their place', async ({
  frond,
}) => {
  let connections = 0;
  const server = createServer((_request, response) => {
    connections += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const running = await frond.open();
  const { page } = running;
  const { keyboard } = page;
  await write(frond, page, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const count = Object.keys(texts).length + 1;
  await expect(items(page).getByRole('option')).toHaveCount(count);
  const title = await page.title();

  // Each is shown, marked as a favourite, thrown away and brought back: its title is in every sentence.
  await items(page).focus();
  await keyboard.press('Home');
  const selected = items(page).getByRole('option', { selected: true });
  await expect(selected).toHaveAttribute('aria-posinset', '1');
  for (let at = 0; at < count; at += 1) {
    await expect(page.getByRole('article')).toBeVisible();
    await keyboard.press('Control+d');
    await keyboard.press('Delete');
    await expect(page.locator('.toast').last()).toContainText('is in the trash');
    await inPlace(page);
    await keyboard.press('Control+z');
    await expect(items(page).getByRole('option')).toHaveCount(count);
    // A title can't turn the words of a sentence round.
    const toasts = await page.locator('.toast-text').allTextContents();
    expect(toasts.join('')).not.toMatch(/[\u202a-\u202e\u2066-\u2069\p{Cc}]/u);
    await items(page).focus();
    await keyboard.press('Home');
    for (let step = 0; step <= at; step += 1) await keyboard.press('ArrowDown');
    await expect(selected).toHaveAttribute('aria-posinset', String(Math.min(at + 2, count)));
  }
  // An address shows as it is opened; one that no browser opens is no link.
  await item(page, 'photo').click();
  const links = page.getByRole('article').getByRole('link');
  await expect(links).toHaveText([/photo%E2%80%AEgnp\.exe/, /\/%E2%80%AEgnp\.exe$/]);
  await keyboard.press('Control+k');
  await keyboard.type('owned');
  await expect(page.getByRole('dialog')).toBeVisible();
  await inPlace(page);
  await keyboard.press('Escape');
  expect(await page.title()).toBe(title);
  expect(await page.evaluate(() => document.querySelectorAll('img[src="x"], .window script, iframe').length)).toBe(0);
  expect(page.url()).toMatch(/^frond:\/\/vault\//);
  expect(connections).toBe(0);
  server.close();

  // What no text box would take is edited all the same, and loses nothing.
  await item(page, 'The title is a book').click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('textbox', { name: 'Username' }).fill('grace');
  await expect(page.getByText('Draft kept', { exact: true })).toBeVisible();
  await inPlace(page);
  await keyboard.press('Control+s');
  await expect(page.getByRole('article').getByText('grace')).toBeVisible();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^long long/ })
    .click();
  await expect(items(page).getByRole('option')).toHaveCount(1);
  await saved(page);
  const [found] = JSON.parse(await frond.run(['list', 'grace', '--json'])) as { readonly title: string }[];
  expect(found?.title).toBe(book.trim());
});

/** A chunk of a PNG. */
function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
  return Buffer.concat([frame.subarray(0, 4), body, sum]);
}

/** A white PNG, which packs well: few bytes, many pixels. */
function png(width: number, height: number, ...more: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((1 + Math.ceil(width / 8)) * height));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    ...more,
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('images with two faces, and images that would fill the memory, do nothing', async ({ frond }) => {
  const { page } = await frond.open();
  await page.evaluate(() => window.frond['item.add']({ type: 'note', input: { title: 'Pictures' } }));
  await item(page, 'Pictures').click();
  const script = Buffer.from('<html><script>document.title="owned"</script></html>');
  const zip = Buffer.from('PK\x03\x04 a zip begins here', 'latin1');
  const files: readonly (readonly [string, Buffer])[] = [
    // A picture to a picture viewer, a page to a browser that guesses.
    [
      'polyglot.html',
      Buffer.concat([png(40, 40, chunk('tEXt', Buffer.concat([Buffer.from('Comment\0'), script]))), script]),
    ],
    ['gif.js', Buffer.concat([Buffer.from('GIF89a/*\x01\x00\x01\x00*/=1;document.title="owned"//', 'latin1')])],
    ['picture.zip', Buffer.concat([png(40, 40), zip])],
    // Some kilobytes, which are gigabytes when they are unpacked.
    ['bomb.png', png(15_000, 15_000)],
    ['wide.png', png(400_000, 4)],
    ['none.png', png(0, 0)],
    ['svg.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>document.title="owned"</script></svg>')],
  ];
  const data = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const [name, bytes] of given) transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    },
    files.map(([name, bytes]) => [name, [...bytes]] as const),
  );
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByRole('list', { name: 'Attachments' }).getByRole('listitem')).toHaveCount(files.length);
  const title = await page.title();
  const dialog = page.getByRole('dialog');
  const show = (name: string): Promise<void> => page.getByRole('button', { name: `Show ${name}` }).click();
  const close = async (): Promise<void> => {
    await expect(dialog.locator('iframe, object, embed, script')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  };
  for (const name of ['polyglot.html', 'picture.zip']) {
    await show(name);
    await expect(dialog.getByRole('img', { name })).toHaveJSProperty('naturalWidth', 40);
    await close();
  }
  for (const [name, words] of [
    ['bomb.png', 'too large to be shown'],
    ['wide.png', 'too large to be shown'],
    ['none.png', 'no preview'],
    ['svg.png', '<svg xmlns='],
  ] as const) {
    await show(name);
    await expect(dialog.getByText(words).first()).toBeVisible();
    await expect(dialog.getByRole('img')).toHaveCount(0);
    await close();
  }
  await show('gif.js');
  await expect(dialog).toBeVisible();
  await close();
  expect(await page.title()).toBe(title);
});
