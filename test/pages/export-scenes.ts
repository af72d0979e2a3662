/** The export dialog with every kind of answer, and the reminder of an export that is still there. */
import { exportCsv } from '../../app/transfer/export/csv.ts';
import { exportEndings } from '../../app/transfer/export/formats.ts';
import { leftGroups } from '../../app/transfer/export/left-groups.ts';
import type { Page } from 'playwright/test';
import type { ExportDone, ReadableExportView, WrittenFormat } from '../../app/bridge/channels/exports.ts';
import type { KeysView } from '../../app/bridge/views.ts';
import type { OpenVault } from '../../app/vault/open-vault.ts';

/** What an export of the vault would answer; the report is CSV's, which leaves most. */
export function exportedAs(format: WrittenFormat, vault: OpenVault): ExportDone {
  const now = new Date('2026-11-23T08:00:00.000Z');
  const { items, left } = exportCsv({ vault, readBlob: () => new Uint8Array(), now }, true);
  const groups = leftGroups(left).map(({ kind, names }) => ({ kind, names, count: names.length }));
  return {
    path: `/home/ada/Documents/personal 2026-11-23.${format === 'backup' ? 'frond' : exportEndings[format]}`,
    format,
    items,
    left: format === 'backup' ? [] : groups,
  };
}

export interface ExportScreen {
  readonly start: 'vault';
  readonly keys?: Partial<KeysView>;
  readonly exports?: readonly ReadableExportView[];
  readonly prepare: (page: Page, bridge: { readonly passphrase: string }) => Promise<unknown>;
}

const still: readonly ReadableExportView[] = [
  { path: '/home/ada/Documents/personal 2026-11-02.csv', format: 'csv', writtenAt: '2026-11-02T17:04:00.000Z' },
  { path: '/home/ada/items.json', format: 'json', writtenAt: '2026-11-20T09:30:00.000Z' },
];

async function open(page: Page): Promise<void> {
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('another format');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Export' }).waitFor();
}

const choose = (page: Page, name: string): Promise<void> => page.getByRole('radio', { name }).check();

async function write(page: Page, secret: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Passphrase of this vault' }).fill(secret);
  await page.getByRole('button', { name: 'Choose where…' }).click();
}

export const exportScreens: Readonly<Record<string, ExportScreen>> = {
  export: { start: 'vault', prepare: open },
  'export-readable': {
    start: 'vault',
    prepare: async (page) => {
      await open(page);
      await choose(page, 'CSV for spreadsheets');
    },
  },
  'export-own-passphrase': {
    start: 'vault',
    prepare: async (page) => {
      await open(page);
      await choose(page, 'KeePass database');
      await page.getByRole('checkbox', { name: 'The file gets a passphrase of its own' }).check();
      await page.getByRole('textbox', { name: 'Repeat the passphrase of the file' }).scrollIntoViewIfNeeded();
    },
  },
  'export-by-code': {
    start: 'vault',
    keys: { recovery: true, unlockedWith: 'recovery' },
    prepare: async (page) => {
      await open(page);
      await choose(page, 'KeePass database');
      await page.getByRole('textbox', { name: 'Repeat the passphrase of the file' }).scrollIntoViewIfNeeded();
    },
  },
  'export-wrong-passphrase': {
    start: 'vault',
    prepare: async (page) => {
      await open(page);
      await write(page, 'wrong one');
      await page.getByText('Wrong passphrase').waitFor();
    },
  },
  'export-verified': {
    start: 'vault',
    prepare: async (page, bridge) => {
      await open(page);
      await write(page, bridge.passphrase);
      await page.getByText('Everything is in the file.').waitFor();
    },
  },
  'export-left': {
    start: 'vault',
    prepare: async (page, bridge) => {
      await open(page);
      await choose(page, 'CSV for spreadsheets');
      await write(page, bridge.passphrase);
      await page.getByRole('dialog', { name: 'Exported' }).waitFor();
      await page.locator('summary').first().click();
    },
  },
  'export-reminder': {
    start: 'vault',
    exports: still,
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Delete file' }).waitFor();
    },
  },
};
