/** Backups, copies of sync services, and a damaged vault: the screens to be looked at. */
import { everyType } from './every-type.ts';
import { savedAt } from './played-backups.ts';
import type { Page } from 'playwright/test';
import type { DamageReport } from '../../app/bridge/views.ts';
import type { PlayedBridge } from './bridge.ts';

const places = [
  'personal.sync-conflict-20261123-081500-K5QX2AB.frond',
  'personal (Ada’s conflicted copy 2026-11-23).frond',
];

const byPalette = async (page: Page, text: string, heading: string): Promise<void> => {
  await page.getByRole('listbox', { name: 'Items' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(text);
  await page.getByRole('option', { name: text }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
};

export const backupScreens: Readonly<Record<string, (page: Page, bridge: PlayedBridge) => Promise<unknown>>> = {
  backups: async (page) => {
    await byPalette(page, 'Backups…', 'Backups');
    await page.locator('.backups-row').first().waitFor();
  },
  'backups-none': async (page, bridge) => {
    bridge.backups.kept = 0;
    await byPalette(page, 'Backups…', 'Backups');
    await page.getByText('There are no backups yet.').waitFor();
  },
  'backups-verified': async (page, bridge) => {
    bridge.backups.kept = 4;
    await byPalette(page, 'Backups…', 'Backups');
    await page.getByRole('button', { name: 'Verify all' }).click();
    await page.getByText('is damaged and does not open').waitFor();
  },
  'backup-compare': async (page, bridge) => {
    bridge.backups.change();
    await bridge.tell('vault.changed', bridge.status());
    await byPalette(page, 'Backups…', 'Backups');
    await page.locator('.backup-open').nth(1).click();
    const difference = page.locator('.difference').filter({ hasText: everyType.login.title ?? '' });
    await difference.locator('.difference-open').click();
    await difference.getByRole('button', { name: /^Reveal/ }).click();
    await page.locator('.difference-mark').nth(0).check();
    await page.locator('.difference-mark').nth(1).check();
  },
  'backup-same': async (page) => {
    await byPalette(page, 'Backups…', 'Backups');
    await page.locator('.backup-open').nth(1).click();
    await page.getByText('Everything is as it was then.').waitFor();
  },
  'backup-all': async (page, bridge) => {
    bridge.backups.change();
    await bridge.tell('vault.changed', bridge.status());
    await byPalette(page, 'Backups…', 'Backups');
    await page.locator('.backup-open').nth(1).click();
    await page.getByRole('button', { name: 'Restore everything…' }).click();
    await page.getByRole('alertdialog').waitFor();
  },
  'copies-none': async (page) => {
    await byPalette(page, 'Merge a copy', 'Copies of this vault');
    await page.getByText('No sync service has left a copy').waitFor();
  },
  copies: async (page, bridge) => {
    bridge.backups.copies = places.map((name, at) => ({
      path: `/home/ada/Documents/${name}`,
      name,
      service: at === 0 ? 'syncthing' : 'dropbox',
      modifiedAt: savedAt,
      bytes: 410_000,
    }));
    await byPalette(page, 'Merge a copy', 'Copies of this vault');
    await page.locator('.backups-row').first().waitFor();
  },
  'copies-merged': async (page, bridge) => {
    bridge.backups.merge();
    await bridge.tell('vault.changed', bridge.status());
    await byPalette(page, 'Merge a copy', 'Copies of this vault');
    await page.getByText('What came of').waitFor();
  },
};

/** What is left of a damaged vault, on the unlock page. */
export const salvaged: NonNullable<DamageReport['salvage']> = {
  file: 'pieces',
  items: 41,
  recovered: ['GitHub', 'Bank', 'Library card'],
  older: ['Mail', 'Insurance'],
  lost: ['Router in the attic', ''],
  lostAttachments: [{ title: 'Passport', name: 'passport.png' }],
  hasGaps: true,
};
