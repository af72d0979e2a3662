/** The generator, what it made earlier, and strength in the fields, each as somebody would come to see it. */
import { unlocked } from './keep-scenes.ts';
import { everyType } from './every-type.ts';
import type { Page } from 'playwright/test';
import type { PlayedBridge } from './bridge.ts';

export { unlocked };

const open = async (page: Page, tab?: string): Promise<void> => {
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Control+g');
  await page.getByRole('button', { name: 'Copy', exact: true }).waitFor();
  if (tab !== undefined) await page.getByRole('tab', { name: tab }).click();
};

const edit = async (page: Page): Promise<void> => {
  await page.getByRole('option', { name: everyType.login.title ?? '' }).click();
  await page.keyboard.press('Control+e');
  await page.getByRole('textbox', { name: 'Title' }).waitFor();
};

export const scenes: Readonly<Record<string, (page: Page, bridge: PlayedBridge) => Promise<void>>> = {
  generator: (page) => open(page),
  'generator-rules': async (page) => {
    await open(page);
    await page.getByText('More rules').click();
    await page.getByRole('textbox', { name: 'Rules of a website' }).fill('minlength: 12; required: capitals');
    await page.getByRole('alert').waitFor();
  },
  'generator-passphrase': (page) => open(page, 'Passphrase'),
  'generator-pronounceable': (page) => open(page, 'Pronounceable'),
  'generator-pin': (page) => open(page, 'PIN'),
  'generator-username': (page) => open(page, 'Username'),
  'generator-earlier': async (page, bridge) => {
    bridge.generated = [
      { id: 'a', at: '2026-11-23T08:12:00.000Z', kind: 'password', value: 'k7#Qm)9vTz$Lw2Xp&Rb4', title: 'GitHub' },
      {
        id: 'b',
        at: '2026-11-22T19:40:00.000Z',
        kind: 'passphrase',
        value: 'pecan-procurer-quench-spotted-overload-x',
      },
      {
        id: 'c',
        at: '2026-11-19T10:05:00.000Z',
        kind: 'username',
        value: 'coral-tiger421',
        title: 'A shop '.repeat(20),
      },
      { id: 'd', at: '2026-11-11T10:05:00.000Z', kind: 'pin', value: '528163' },
    ];
    await open(page, 'Earlier');
    await page
      .getByRole('button', { name: /^Reveal Password/ })
      .last()
      .click();
  },
  'strength-own-secret': async (page) => {
    await edit(page);
    await page.getByRole('button', { name: 'Reveal Recovery codes' }).click();
    await page.getByRole('textbox', { name: 'Recovery codes' }).fill('GitHub2019');
    await page.getByText('Words of this item').waitFor();
  },
  'generator-popover': async (page) => {
    await edit(page);
    await page.getByRole('button', { name: 'Generate password' }).first().click();
    await page.getByRole('button', { name: 'Use it' }).waitFor();
  },
  'generator-field': async (page) => {
    await edit(page);
    await page.getByRole('textbox', { name: 'Password', exact: true }).fill('github2024');
    await page.getByText('ten billion').waitFor();
  },
  'strength-detail': async (page) => {
    await page.getByRole('option', { name: everyType.login.title ?? '' }).click();
    await page.getByRole('button', { name: 'Reveal Password' }).click();
    await page.getByText('ten billion').waitFor();
  },
};
