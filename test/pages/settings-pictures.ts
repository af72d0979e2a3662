/** Pictures of settings, the ways of unlocking and the first run. */
import { join } from 'node:path';
import { test } from 'playwright/test';
import { OpenVault } from '../../app/vault/open-vault.ts';
import { sampleSession, sampleVault } from '../unit/vault/sample.ts';
import { PlayedBridge } from './bridge.ts';
import { openStage, pictureFolder, wanted } from './looking.ts';
import type { Page } from 'playwright/test';
import type { UnlockState } from '../../app/bridge/views.ts';

const secret = 'open sesame, please';

const state: UnlockState = {
  vault: { path: '/home/ada/Documents/personal.frond', name: 'personal', exists: true },
  keyFile: false,
  recovery: true,
  recent: [
    { path: '/home/ada/work/team.frond', name: 'team', exists: true },
    { path: '/media/stick/old-vault-from-2019.frond', name: 'old-vault-from-2019', exists: false },
  ],
  defaultPath: '/home/ada/.local/share/frond/vault.frond',
  unsavedDraft: false,
};

interface Picture {
  readonly name: string;
  readonly start?: 'unlock';
  readonly empty?: boolean;
  readonly keys?: Partial<PlayedBridge['keys']>;
  readonly news?: boolean;
  readonly prepare: (page: Page) => Promise<void>;
}

const settings = async (page: Page, section: string): Promise<void> => {
  await page.getByRole('listbox', { name: 'Items' }).waitFor();
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: section }).click();
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const proved = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Current passphrase' }).fill(secret);
  await page.keyboard.press('Enter');
};

const pictures: readonly Picture[] = [
  ...['Locking', 'Clipboard', 'Appearance', 'Backups', 'Security', 'Shortcuts', 'Advanced'].map((section) => ({
    name: `settings-${section.toLowerCase()}`,
    prepare: (page: Page) => settings(page, section),
  })),
  {
    name: 'settings-security-all',
    keys: { recovery: true, keyFile: true, iterations: 600_000, milliseconds: 190 },
    prepare: (page) => settings(page, 'Security'),
  },
  {
    name: 'settings-change-passphrase',
    keys: { recovery: true },
    prepare: async (page) => {
      await settings(page, 'Security');
      await press(page, 'Change passphrase…');
      await page.getByRole('textbox', { name: 'New passphrase' }).fill('correct horse battery');
      await page.getByText('graphics cards').waitFor();
    },
  },
  {
    name: 'settings-recovery-sheet',
    prepare: async (page) => {
      await settings(page, 'Security');
      await press(page, 'Create recovery sheet…');
      await proved(page);
      await page.getByRole('list', { name: 'Recovery code' }).waitFor();
    },
  },
  {
    name: 'settings-key-file',
    prepare: async (page) => {
      await settings(page, 'Security');
      await press(page, 'Add a key file…');
      await press(page, 'Make a new key file…');
      await page.getByText('Key file: vault.key').waitFor();
    },
  },
  { name: 'first-steps', empty: true, prepare: (page) => page.getByText('Make a recovery sheet').waitFor() },
  {
    name: 'strip-raise',
    keys: { iterations: 600_000 },
    prepare: (page) => page.getByText('rounds of key derivation').waitFor(),
  },
  { name: 'strip-news', news: true, prepare: (page) => page.getByText('Frond was updated').waitFor() },
  {
    name: 'vaults-menu',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Vault “' }).click();
      await page.getByText('old-vault-from-2019').waitFor();
    },
  },
  {
    name: 'about',
    prepare: async (page) => {
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('About');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'react-dom' }).waitFor();
    },
  },
  {
    name: 'news',
    prepare: async (page) => {
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('new');
      await page.getByRole('option', { name: 'What’s new' }).click();
    },
  },
  {
    name: 'unlock-recovery',
    start: 'unlock',
    prepare: async (page) => {
      await press(page, 'Use the recovery code');
      await page.getByRole('textbox', { name: 'Recovery code' }).fill('3v7k m2qx 9ztb 0fhd');
    },
  },
];

const stage = openStage();

for (const { name, start = 'vault', empty, keys, news, prepare } of pictures) {
  if (!wanted.test(name)) continue;
  for (const [width, height] of [
    [900, 600],
    [1440, 900],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name} ${width} ${colorScheme}`, async () => {
        const vault = empty === true ? OpenVault.create(sampleSession()) : sampleVault(60);
        const bridge = new PlayedBridge(vault, secret, state);
        bridge.keys = { ...bridge.keys, ...keys };
        bridge.freshNews = news === true;
        const { page } = await stage.show(bridge, { width, height, colorScheme, start });
        await prepare(page);
        await page.waitForTimeout(250);
        await page.screenshot({ path: join(pictureFolder, `${name}-${width}x${height}-${colorScheme}.png`) });
        await page.context().close();
      });
    }
  }
}
