/** Programs that read the vault: who reads GitHub, what is allowed, and one that asks. */
import type { Page } from 'playwright/test';
import type { PlayedBridge } from './bridge.ts';

const shop = '/home/ada/projects/web-shop';
const node = '/usr/bin/node';

/** Programs that know the item “GitHub”, where there is one. */
export function withPrograms(bridge: PlayedBridge): void {
  const [itemId] = bridge.vault.find('GitHub');
  if (itemId === undefined) return;
  const password = { itemId, field: 'password' };
  bridge.approvals = [
    { folder: shop, program: node, values: [password, { itemId, field: 'username' }] },
    {
      folder: shop,
      program: '/usr/local/bin/a-rather-long-name-of-a-deployment-tool',
      values: [],
      refused: [password],
    },
  ];
  bridge.reads = [
    { itemId, program: 'node', folder: shop, field: 'password', at: '2026-11-22T18:30:00.000Z' },
    {
      itemId,
      program: 'python3',
      folder: '/home/ada/projects/reports',
      field: 'password',
      at: '2026-10-02T08:00:00.000Z',
    },
  ];
  bridge.vault.noteUser([itemId], 'backup (restic)');
}

/** A program asks while the vault is open. */
export async function asks(bridge: PlayedBridge): Promise<void> {
  const [itemId = ''] = bridge.vault.find('GitHub');
  bridge.waiting = [
    {
      id: 'R'.repeat(22),
      at: new Date().toISOString(),
      folder: shop,
      program: '/usr/bin/python3',
      values: [
        { itemId, field: 'password' },
        { itemId, field: 'username' },
      ],
    },
  ];
  await bridge.tell('vault.changed', bridge.status());
}

export const programScreens: Readonly<Record<string, (page: Page, bridge: PlayedBridge) => Promise<unknown>>> = {
  'used-by': async (page) => {
    await page.getByRole('option', { name: 'GitHub' }).click();
    const section = page.getByRole('region', { name: 'Used by' });
    await section.waitFor();
    await section.scrollIntoViewIfNeeded();
  },
  'program-asks': async (page, bridge) => {
    await page.getByRole('option').first().waitFor();
    await asks(bridge);
    await page.getByRole('alertdialog').waitFor();
  },
};
