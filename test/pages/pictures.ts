/** Pictures of every screen for people who look: light and dark, small and large windows, 3 and 10,000 items. */
import { join } from 'node:path';
import { test } from 'playwright/test';
import { OpenVault } from '../../app/vault/open-vault.ts';
import { sampleSession, sampleVault } from '../unit/vault/sample.ts';
import { PlayedBridge } from './bridge.ts';
import { openStage, pictureFolder, wanted } from './looking.ts';
import type { Page } from 'playwright/test';
import type { UnlockState } from '../../app/bridge/views.ts';

const vaultPlace = { path: '/home/ada/Documents/personal.frond', name: 'personal', exists: true };
const lockedState: UnlockState = {
  vault: vaultPlace,
  keyFile: false,
  recent: [
    { path: '/home/ada/work/team.frond', name: 'team', exists: true },
    {
      path: '/media/stick/a very long folder name/another/old-vault-from-2019.frond',
      name: 'old-vault-from-2019',
      exists: false,
    },
  ],
  defaultPath: '/home/ada/.local/share/frond/vault.frond',
  lockedBecause: 'idle',
  unsavedDraft: false,
};
const firstState: UnlockState = {
  keyFile: false,
  recent: [],
  defaultPath: lockedState.defaultPath,
  unsavedDraft: false,
};

function threeItems(): OpenVault {
  const vault = OpenVault.create(sampleSession(3));
  vault.add('login', {
    title: 'GitHub',
    favourite: true,
    tags: ['dev', 'work'],
    fields: [
      { id: 'username', name: 'username', kind: 'text', value: 'ada@example.org' },
      { id: 'password', name: 'password', kind: 'secret', value: 'mB7#kQ2!vX9@pL4z' },
      { name: 'Recovery e-mail', kind: 'text', value: 'ada.lovelace@example.org' },
    ],
    urls: [{ url: 'https://github.com/login' }],
    notes: 'Two-factor codes are in the safe.\nAsk Grace before changing anything.',
  });
  vault.add('card', {
    title: 'Visa Gold',
    fields: [
      { id: 'cardholder', name: 'cardholder', kind: 'text', value: 'ADA LOVELACE' },
      { id: 'number', name: 'number', kind: 'secret', value: '4000123412341234' },
      { id: 'expiry', name: 'expiry', kind: 'text', value: '11/29' },
      { id: 'cvv', name: 'cvv', kind: 'secret', value: '737' },
    ],
  });
  const long = vault.add('login', {
    title: `An extremely long title that goes on and on, with many words, ${'Donaudampfschifffahrtsgesellschaft'.repeat(4)}`,
    tags: Array.from({ length: 14 }, (_, at) => `tag number ${at}`),
    fields: [
      { id: 'username', name: 'username', kind: 'text', value: `${'very.long.name.'.repeat(12)}@example.org` },
      { id: 'password', name: 'password', kind: 'secret', value: 'aB3$'.repeat(40) },
    ],
    urls: [{ url: `https://example.org/${'path/'.repeat(40)}?query=${'x'.repeat(80)}` }],
    notes: 'Notes. '.repeat(120),
  });
  vault.update(long.id, { notes: 'Shorter.' });
  return vault;
}

interface Picture {
  readonly name: string;
  readonly start: 'unlock' | 'vault';
  readonly vault?: () => OpenVault;
  readonly state?: UnlockState;
  readonly sizes?: readonly (readonly [number, number])[];
  readonly prepare?: (page: Page, bridge: PlayedBridge) => Promise<void>;
}

const small = [[900, 600]] as const;
const large = [[1440, 900]] as const;
const both = [...small, ...large];
const first = (page: Page) => page.getByRole('listbox', { name: 'Items' }).getByRole('option').first().click();

const pictures: readonly Picture[] = [
  { name: 'welcome', start: 'unlock', state: firstState, sizes: small },
  {
    name: 'create',
    start: 'unlock',
    state: firstState,
    sizes: small,
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Create a vault' }).click();
      await page.getByRole('textbox', { name: 'New passphrase' }).fill('password2024');
      await page.getByText('graphics cards').waitFor();
    },
  },
  {
    name: 'create-suggested',
    start: 'unlock',
    state: firstState,
    sizes: small,
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Create a vault' }).click();
      await page.getByRole('button', { name: 'Suggest' }).click();
      await page.getByText('graphics cards').waitFor();
    },
  },
  { name: 'unlock', start: 'unlock', sizes: both },
  {
    name: 'unlock-wrong',
    start: 'unlock',
    sizes: small,
    prepare: async (page) => {
      await page.getByRole('textbox', { name: 'Passphrase' }).fill('something wrong');
      await page.keyboard.press('Enter');
      await page.getByText('Wrong passphrase.').waitFor();
    },
  },
  { name: 'empty', start: 'vault', vault: () => OpenVault.create(sampleSession()), sizes: both },
  {
    name: 'three',
    start: 'vault',
    vault: threeItems,
    sizes: both,
    prepare: async (page) => page.getByRole('option', { name: 'GitHub' }).click(),
  },
  {
    name: 'revealed',
    start: 'vault',
    vault: threeItems,
    sizes: large,
    prepare: async (page) => {
      await page.getByRole('option', { name: 'GitHub' }).click();
      await page.getByRole('button', { name: 'Reveal Password' }).click();
      await page.getByRole('button', { name: 'Copy Password' }).click();
    },
  },
  {
    name: 'long',
    start: 'vault',
    vault: threeItems,
    sizes: both,
    prepare: async (page) => {
      await page.getByRole('option').first().click();
      await page.getByRole('button', { name: 'earlier value' }).click();
    },
  },
  { name: 'many', start: 'vault', sizes: both, prepare: first },
  {
    name: 'editing',
    start: 'vault',
    vault: threeItems,
    sizes: both,
    prepare: async (page) => {
      await page.getByRole('option', { name: 'GitHub' }).click();
      await page.keyboard.press('Control+e');
    },
  },
  {
    name: 'generator',
    start: 'vault',
    vault: threeItems,
    sizes: large,
    prepare: async (page) => {
      await page.getByRole('option', { name: 'GitHub' }).click();
      await page.keyboard.press('Control+e');
      await page.getByRole('button', { name: 'Generate password' }).click();
    },
  },
  {
    name: 'new-menu',
    start: 'vault',
    vault: threeItems,
    sizes: small,
    prepare: async (page) => page.keyboard.press('Control+n'),
  },
  {
    name: 'vault-menu',
    start: 'vault',
    vault: threeItems,
    sizes: small,
    prepare: async (page) => page.getByRole('button', { name: 'Vault “' }).click(),
  },
  {
    name: 'palette',
    start: 'vault',
    sizes: both,
    prepare: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('git');
      await page.waitForTimeout(200);
    },
  },
  { name: 'shortcuts', start: 'vault', sizes: small, prepare: async (page) => page.keyboard.press('?') },
  {
    name: 'no-results',
    start: 'vault',
    sizes: small,
    prepare: async (page) => {
      await page.keyboard.type('zzzzqq');
      await page.getByText('Nothing matches').waitFor();
    },
  },
  {
    name: 'trash',
    start: 'vault',
    sizes: small,
    prepare: async (page) => {
      await page.getByRole('navigation').getByText('Trash').click();
      await first(page);
      await page.getByRole('button', { name: 'Delete for ever' }).click();
    },
  },
  {
    name: 'problem',
    start: 'vault',
    sizes: small,
    vault: threeItems,
    prepare: async (page, bridge) => {
      bridge.saveProblem =
        'The disk is full: /home/ada/Documents/personal.frond could not be written. The old file is untouched and your changes are kept. Free some space and try again.';
      await bridge.tell('vault.changed', bridge.status());
    },
  },
  {
    name: 'zoom-200',
    start: 'vault',
    sizes: [
      [720, 450],
      [450, 300],
    ],
    vault: threeItems,
    prepare: async (page) => page.getByRole('option', { name: 'GitHub' }).click(),
  },
];

const stage = openStage();

for (const picture of pictures) {
  if (!wanted.test(picture.name)) continue;
  for (const [width, height] of picture.sizes ?? both) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${picture.name} ${width} ${colorScheme}`, async () => {
        const vault = picture.vault?.() ?? sampleVault(10_000);
        const bridge = new PlayedBridge(vault, 'open sesame', picture.state ?? lockedState);
        const { page, complaints } = await stage.show(bridge, { width, height, colorScheme, start: picture.start });
        await page.waitForLoadState('networkidle');
        await picture.prepare?.(page, bridge);
        await page.waitForTimeout(250);
        await page.screenshot({ path: join(pictureFolder, `${picture.name}-${width}-${colorScheme}.png`) });
        test.info().annotations.push(...complaints.map((description) => ({ type: 'complaint', description })));
        if (complaints.length > 0) throw new Error(complaints.join('\n'));
        await page.context().close();
      });
    }
  }
}
