/**
 * Every screen, dialog and menu, each as somebody would come to see it. Walks and pictures go through them: axe, large zoom, little
 * motion, the keyboard's way through each.
 */
import { vaultOfEveryType } from './every-type.ts';
import { PlayedBridge } from './bridge.ts';
import { backupScreens, salvaged } from './backup-scenes.ts';
import { emptyScreens } from './empty-screens.ts';
import { exportScreens } from './export-scenes.ts';
import { programScreens, withPrograms } from './program-scenes.ts';
import { scenes } from './keep-scenes.ts';
import { toolScreens } from './tool-scenes.ts';
import { OpenVault } from '../../app/vault/open-vault.ts';
import { sampleSession } from '../unit/vault/sample.ts';
import type { Page } from 'playwright/test';
import type { ReadableExportView } from '../../app/bridge/channels/exports.ts';
import type { KeysView, UnlockState } from '../../app/bridge/views.ts';

export const secret = 'open sesame, please';
const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const setup = `otpauth://totp/ACME:ada?secret=${seed}&issuer=ACME`;

const place = { path: '/home/ada/Documents/personal.frond', name: 'personal', exists: true };
const locked: UnlockState = {
  vault: place,
  keyFile: false,
  recovery: true,
  recent: [
    { path: '/home/ada/work/team.frond', name: 'team', exists: true },
    { path: '/media/stick/a very long folder name/another/old-vault-from-2019.frond', name: 'old', exists: false },
  ],
  defaultPath: '/home/ada/.local/share/frond/vault.frond',
  lockedBecause: 'idle',
  unsavedDraft: false,
};
const first: UnlockState = { keyFile: false, recent: [], defaultPath: locked.defaultPath, unsavedDraft: false };

export interface Screen {
  readonly start: 'unlock' | 'vault' | 'quick';
  readonly state?: Partial<UnlockState>;
  readonly first?: true;
  /** A vault without items. */
  readonly empty?: true;
  readonly keys?: Partial<KeysView>;
  readonly oldBackups?: number;
  /** Readable exports that are still there. */
  readonly exports?: readonly ReadableExportView[];
  readonly prepare: (page: Page, bridge: PlayedBridge) => Promise<unknown>;
}

/** The bridge that a screen begins with. */
export function bridgeOf(screen: Screen): PlayedBridge {
  const vault = screen.empty ? OpenVault.create(sampleSession()) : filled();
  const bridge = new PlayedBridge(vault, secret, screen.first ? first : { ...locked, ...screen.state });
  withPrograms(bridge);
  bridge.keys = { ...bridge.keys, ...screen.keys };
  bridge.oldBackups = screen.oldBackups ?? 0;
  bridge.exports = screen.exports ?? [];
  return bridge;
}

function filled(): OpenVault {
  const vault = vaultOfEveryType();
  vault.add('login', {
    title: 'Codes of every kind',
    tags: ['work'],
    fields: [
      { id: 'username', name: 'username', kind: 'text', value: 'ada' },
      { id: 'totp', name: 'totp', kind: 'totp', value: setup },
      { name: 'Bank card', kind: 'totp', value: `otpauth://hotp/x?secret=${seed}&counter=0` },
      { name: 'Broken', kind: 'totp', value: 'otpauth://totp/x?secret=0189' },
    ],
    urls: [{ url: 'http://intranet.example.org/a/rather/long/path/that/does/not/fit' }],
  });
  return vault;
}

export const open = (page: Page, title: string): Promise<void> => page.getByRole('option', { name: title }).click();
const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .first()
    .click();
export const byPalette = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('listbox', { name: 'Items' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(text);
  await page.getByRole('option', { name: text }).first().waitFor();
  await page.keyboard.press('Enter');
};
const more = async (page: Page, label: string, entry: string): Promise<void> => {
  await open(page, 'Codes of every kind');
  await press(page, `More for ${label}`);
  await page.getByRole('menuitem', { name: entry }).click();
  await page.getByRole('dialog').waitFor();
};
const settings =
  (section: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('listbox', { name: 'Items' }).waitFor();
    await page.keyboard.press('Control+,');
    await page.getByRole('tab', { name: section }).click();
    await page.getByRole('heading', { name: section, level: 2 }).waitFor();
  };
const addCode = async (page: Page, text: string): Promise<void> => {
  await byPalette(page, 'Add one-time code');
  await page.getByRole('textbox', { name: 'Setup link or secret' }).fill(text);
};
const inFolders = (page: Page, name: RegExp) =>
  page.getByRole('region', { name: 'Folders' }).getByRole('button', { name });
const sidebar = (page: Page, name: RegExp) => page.getByRole('navigation').getByRole('button', { name });

const showPlace = async (page: Page, name: RegExp): Promise<void> => {
  await sidebar(page, name).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

const vaultScreens: Readonly<Record<string, Screen['prepare']>> = {
  vault: (page) => open(page, 'GitHub'),
  'nothing-selected': (page) => page.getByRole('option').first().waitFor(),
  'no-results': async (page) => {
    await page.getByRole('option').first().waitFor();
    await page.keyboard.type('zzzzqq');
    await page.getByText('Nothing matches').waitFor();
  },
  'suggested-conditions': async (page) => {
    await open(page, 'GitHub');
    await press(page, 'Search by tag, type and more');
    await page.getByRole('listbox', { name: 'Search suggestions' }).waitFor();
    await page.keyboard.press('ArrowDown');
  },
  'suggested-values': async (page) => {
    await open(page, 'GitHub');
    await page.keyboard.type('type:');
    await page.getByRole('listbox', { name: 'Search suggestions' }).waitFor();
    await page.keyboard.press('ArrowDown');
  },
  'suggested-tags': async (page) => {
    await open(page, 'GitHub');
    await page.keyboard.type('git tag:');
    await page.getByRole('listbox', { name: 'Search suggestions' }).waitFor();
    await page.keyboard.press('ArrowDown');
  },
  'new-menu': async (page) => {
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Control+n');
    await page.getByRole('menuitem').first().waitFor();
  },
  edit: async (page) => {
    await open(page, 'GitHub');
    await page.keyboard.press('Control+e');
    await page.getByRole('textbox', { name: 'Title' }).waitFor();
  },
  'edit-code': async (page) => {
    await open(page, 'Codes of every kind');
    await page.keyboard.press('Control+e');
    const box = page.getByLabel('Broken', { exact: true });
    await box.fill(setup);
    await page.getByRole('textbox', { name: 'Title' }).focus();
    await page.getByText('A working code').waitFor();
  },
  generator: async (page) => {
    await open(page, 'GitHub');
    await page.keyboard.press('Control+e');
    await press(page, 'Generate password');
    await page.getByRole('dialog').waitFor();
  },
  codes: async (page) => {
    await open(page, 'Codes of every kind');
    await press(page, 'New code: Bank card');
    await page.getByText('755').waitFor();
  },
  'large-type': async (page) => {
    await more(page, 'Bank card', 'Show in large type');
    await page.getByRole('checkbox', { name: 'Spell it out' }).check();
  },
  'qr-code': (page) => more(page, 'One-time code', 'Show as QR code'),
  'qr-wifi': async (page) => {
    await page.getByRole('navigation').getByText('Wi-Fi').click();
    await page.getByRole('listbox', { name: 'Items' }).getByRole('option').first().click();
    await press(page, 'QR code to join');
    await page.getByRole('dialog').waitFor();
  },
  'add-code': (page) => addCode(page, ''),
  'add-code-wrong': async (page) => {
    await addCode(page, 'hello 0189');
    await page.keyboard.press('Enter');
    await page.getByText('base32').waitFor();
  },
  'add-code-found': async (page) => {
    await addCode(page, setup);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add code' }).waitFor();
  },
  'field-menu': async (page) => {
    await open(page, 'GitHub');
    await press(page, 'More for Password');
    await page.getByRole('menuitem').first().waitFor();
  },
  'item-menu': async (page) => {
    await open(page, 'GitHub');
    await press(page, 'More actions');
    await page.getByRole('menuitem').first().waitFor();
  },
  'tag-rename': async (page) => {
    await sidebar(page, /^work/).click();
    await press(page, 'Actions for work');
    await page.getByRole('menuitem', { name: 'Rename tag…' }).click();
    await page.getByRole('textbox', { name: 'Name of the tag' }).fill('dev');
  },
  'tag-menu': async (page) => {
    await sidebar(page, /^work/).click({ button: 'right' });
    await page.getByRole('menuitem').first().waitFor();
  },
  tags: async (page) => {
    await open(page, 'GitHub');
    await byPalette(page, 'Change tags');
    await page.getByRole('dialog').waitFor();
  },
  'move-to-folder': async (page) => {
    await open(page, 'GitHub');
    await page.keyboard.press('Control+Shift+m');
    await page.getByRole('combobox', { name: 'Folder' }).waitFor();
  },
  'new-folder': (page) => byPalette(page, 'New folder'),
  'folder-menu': async (page) => {
    await inFolders(page, /^Work/).click({ button: 'right' });
    await page.getByRole('menuitem').first().waitFor();
  },
  several: async (page) => {
    await open(page, 'GitHub');
    await page.getByRole('listbox', { name: 'Items' }).focus();
    await page.keyboard.press('Control+a');
    await page.getByRole('region', { name: /items selected/ }).waitFor();
  },
  palette: async (page) => {
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('git');
    await page.getByRole('option', { name: 'GitHub' }).first().waitFor();
  },
  shortcuts: (page) => byPalette(page, 'Keyboard shortcuts'),
  about: (page) => byPalette(page, 'About Frond'),
  news: (page) => byPalette(page, 'What’s new'),
  'vault-menu': async (page) => {
    await page.getByRole('option').first().waitFor();
    await press(page, 'Vault “personal”');
    await page.getByRole('menuitem').first().waitFor();
  },
  'remove-for-ever': async (page, bridge) => {
    bridge.vault.trash(bridge.vault.query().slice(0, 3));
    await bridge.tell('vault.changed', bridge.status());
    await sidebar(page, /^Trash/).click();
    await page.getByRole('listbox', { name: 'Items' }).getByRole('option').first().click();
    await press(page, 'Delete for ever');
    await page.getByRole('alertdialog').waitFor();
  },
  problem: async (page, bridge) => {
    await page.getByRole('option').first().waitFor();
    bridge.saveProblem =
      'The disk is full: /home/ada/Documents/personal.frond could not be written. The old file is untouched and your changes are kept. Free some space and try again.';
    await bridge.tell('vault.changed', bridge.status());
    await page.getByText('The disk is full').waitFor();
  },
  'change-passphrase': async (page) => {
    await byPalette(page, 'Change passphrase');
    await page.getByRole('textbox', { name: 'New passphrase' }).fill('correct horse');
  },
};

const sections = ['Locking', 'Clipboard', 'Appearance', 'Backups', 'Security', 'Programs', 'Shortcuts', 'Advanced'];

const unlockScreens: Readonly<Record<string, Omit<Screen, 'start'>>> = {
  welcome: { first: true, prepare: (page) => page.getByRole('button', { name: 'Create a vault' }).waitFor() },
  create: {
    first: true,
    prepare: async (page) => {
      await press(page, 'Create a vault');
      await page.getByRole('textbox', { name: 'New passphrase' }).fill('correct horse');
    },
  },
  unlock: { prepare: (page) => page.getByRole('button', { name: 'Unlock', exact: true }).waitFor() },
  'unlock-wrong': {
    state: { keyFile: true, unsavedDraft: true },
    prepare: async (page) => {
      await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill('a quiet walk');
      await page.keyboard.press('Enter');
      await page.getByText('Wrong passphrase.').waitFor();
    },
  },
  'unlock-notice': {
    state: { notice: 'The last changes of “personal” could not be written. They are kept in memory.' },
    prepare: (page) => page.getByText('could not be written').waitFor(),
  },
  'unlock-code': {
    prepare: async (page) => {
      await press(page, 'Use the recovery code');
      await page.getByRole('textbox', { name: 'Recovery code' }).fill('3v7k m2qx 9ztb 0fhd');
    },
  },
  'unlock-damaged': {
    prepare: async (page, bridge) => {
      bridge.damaged = true;
      await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(secret);
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: 'Rescue' }).waitFor();
    },
  },
};

const rescued: Screen = {
  start: 'unlock',
  prepare: async (page, bridge) => {
    bridge.damaged = true;
    bridge.backups.damage = { salvage: salvaged };
    await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(secret);
    await page.keyboard.press('Enter');
    await page.getByText('2 items are lost').click();
  },
};

export const screens: Readonly<Record<string, Screen>> = {
  'unlock-rescue': rescued,
  ...Object.fromEntries(Object.entries(unlockScreens).map(([name, one]) => [name, { ...one, start: 'unlock' }])),
  ...Object.fromEntries(Object.entries(vaultScreens).map(([name, prepare]) => [name, { start: 'vault', prepare }])),
  ...Object.fromEntries(
    sections.map((name) => [
      `settings-${name.toLowerCase()}`,
      {
        start: 'vault',
        keys: { recovery: true, keyFile: true, iterations: 600_000, milliseconds: 190 },
        oldBackups: name === 'Backups' ? 4 : 0,
        prepare: settings(name),
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(emptyScreens).map(([name, prepare]) => [name, { start: 'vault', empty: true, prepare }]),
  ),
  'old-backups': {
    start: 'vault',
    oldBackups: 4,
    prepare: async (page) => {
      await settings('Backups')(page);
      await press(page, 'Delete…');
      await page.getByRole('alertdialog').waitFor();
    },
  },
  health: { start: 'vault', prepare: (page) => showPlace(page, /^Health/) },
  activity: { start: 'vault', prepare: (page) => showPlace(page, /^Activity/) },
  'calm-strip': {
    start: 'vault',
    keys: { iterations: 600_000 },
    prepare: (page) => page.getByText('This vault was made with').waitFor(),
  },
  ...Object.fromEntries(Object.entries(programScreens).map(([name, prepare]) => [name, { start: 'vault', prepare }])),
  ...exportScreens,
  ...Object.fromEntries(Object.entries(backupScreens).map(([name, prepare]) => [name, { start: 'vault', prepare }])),
  ...Object.fromEntries(Object.entries(toolScreens).map(([name, prepare]) => [name, { start: 'vault', prepare }])),
  quick: { start: 'quick', prepare: (page) => page.getByRole('option').first().waitFor() },
  'quick-none': {
    start: 'quick',
    prepare: async (page) => {
      await page.getByRole('option').first().waitFor();
      await page.keyboard.type('zzzzqq');
      await page.getByText('No item matches.').waitFor();
    },
  },
  'quick-locked': {
    start: 'quick',
    prepare: async (page, bridge) => {
      bridge.unlocked = false;
      await bridge.tell('quick.shown', null);
      await page.getByText('Frond is locked').waitFor();
    },
  },
  ...Object.fromEntries(
    Object.entries(scenes).map(([name, prepare]) => [
      name,
      {
        start: 'vault',
        prepare: async (page: Page, bridge: PlayedBridge) => {
          await page.getByRole('option').first().waitFor();
          await prepare(page, bridge);
        },
      },
    ]),
  ),
};
