/** Pictures of one-time codes, large type and QR codes: light and dark, small and large windows. */
import { join } from 'node:path';
import { test } from 'playwright/test';
import { OpenVault } from '../../app/vault/open-vault.ts';
import { sampleSession } from '../unit/vault/sample.ts';
import { PlayedBridge } from './bridge.ts';
import { openStage, pictureFolder, wanted } from './looking.ts';
import type { Page } from 'playwright/test';

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const export2 =
  'otpauth-migration://offline?data=CjUKCkhlbGxvId6tvu8SGEV4YW1wbGU6YWxpY2VAZ29vZ2xlLmNvbRoHRXhhbXBsZSABKAEwAgojChQxMjM0NTY3ODkwMTIzNDU2Nzg5MBIDYm9iGgAgASgCMAIQARgCIAAoh61L';

function vault(): OpenVault {
  const made = OpenVault.create(sampleSession(3));
  made.add('login', {
    title: 'Example',
    fields: [
      { id: 'username', name: 'username', kind: 'text', value: 'alice@google.com' },
      { id: 'password', name: 'password', kind: 'secret', value: 'mB7#kQ2!vX9@pL4z' },
      { id: 'totp', name: 'totp', kind: 'totp', value: `otpauth://totp/x?secret=${secret}` },
      { name: 'Bank card', kind: 'totp', value: `otpauth://hotp/x?secret=${secret}&counter=4` },
      { name: 'Steam', kind: 'totp', value: `steam://${secret}` },
      { name: 'Broken', kind: 'totp', value: 'otpauth://totp/x?secret=0189' },
    ],
    urls: [{ url: 'https://example.org/login' }],
  });
  made.add('wifi', {
    title: 'Home',
    fields: [
      { id: 'network', name: 'network', kind: 'text', value: 'Fern & Moss' },
      { id: 'password', name: 'password', kind: 'secret', value: 'correct horse battery' },
      { id: 'security', name: 'security', kind: 'text', value: 'WPA3' },
    ],
  });
  return made;
}

const open = (title: string) => (page: Page) => page.getByRole('option', { name: title }).click();
const choose = async (page: Page, label: string, entry: string): Promise<void> => {
  await open('Example')(page);
  await page.getByRole('button', { name: `More for ${label}` }).click();
  await page.getByRole('menuitem', { name: entry }).click();
};
const addCode = async (page: Page, text: string): Promise<void> => {
  await open('Example')(page);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Add one-time code…' }).click();
  await page.getByRole('textbox', { name: 'Setup link or secret' }).fill(text);
};

const pictures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  codes: async (page) => {
    // With the ring, which is a number where motion is unwelcome.
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await open('Example')(page);
  },
  'codes-wifi': open('Home'),
  'codes-menu': async (page) => {
    await open('Example')(page);
    await page.getByRole('button', { name: 'More for Password' }).click();
  },
  'codes-large': async (page) => {
    await choose(page, 'Password', 'Show in large type');
    await page.getByRole('checkbox', { name: 'Spell it out' }).check();
  },
  'codes-qr': (page) => choose(page, 'One-time code', 'Show as QR code'),
  'codes-join': async (page) => {
    await open('Home')(page);
    await page.getByRole('button', { name: 'QR code to join' }).click();
  },
  'codes-add': (page) => addCode(page, ''),
  'codes-wrong': async (page) => {
    await addCode(page, 'hello 0189');
    await page.keyboard.press('Enter');
  },
  'codes-found': async (page) => {
    await addCode(page, export2);
    await page.keyboard.press('Enter');
  },
};

const stage = openStage();

for (const [name, prepare] of Object.entries(pictures)) {
  for (const [width, height] of [
    [900, 600],
    [1440, 900],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const picture = `${name}-${width}-${colorScheme}`;
      if (!wanted.test(picture)) continue;
      test(picture, async () => {
        const bridge = new PlayedBridge(vault(), 'open sesame', {
          vault: { path: '/home/ada/personal.frond', name: 'personal', exists: true },
          keyFile: false,
          recent: [],
          defaultPath: '/home/ada/vault.frond',
          unsavedDraft: false,
        });
        const { page, complaints } = await stage.show(bridge, { width, height, colorScheme, start: 'vault' });
        await prepare(page);
        await page.waitForTimeout(400);
        await page.screenshot({ path: join(pictureFolder, `${picture}.png`) });
        if (complaints.length > 0) throw new Error(complaints.join('\n'));
      });
    }
  }
}
