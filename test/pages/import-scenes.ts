/** The stages of an import that are looked at: by eye in pictures, by axe in every theme. */
import { readFileSync } from 'node:fs';
import { applyImport } from '../../app/transfer/apply.ts';
import { readImport } from '../../app/transfer/import/detect.ts';
import { rehearse } from '../../app/transfer/rehearsal.ts';
import { OpenVault } from '../../app/vault/open-vault.ts';
import { sampleSession } from '../unit/vault/sample.ts';
import { PlayedBridge } from './bridge.ts';
import type { Page } from 'playwright/test';

const fixtures = new URL('../fixtures/import/', import.meta.url);
export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, fixtures)));
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const household: File = { name: 'household.xml', bytes: fixture('keepass-xml/household.xml') };

/** With what Frond has no place for. */
const lossy: File = {
  name: 'bitwarden_export_2026-11-23.json',
  bytes: text(
    JSON.stringify({
      encrypted: false,
      folders: [{ id: 'f', name: 'Work/Servers' }],
      items: [
        {
          id: 'a',
          type: 1,
          name: 'Passkey shop',
          folderId: 'f',
          login: {
            username: 'ada@example.org',
            password: 'tR7!vQ2#zL9@wX4$',
            totp: 'no code at all 0189',
            uris: [{ uri: 'https://shop.example.org/a/rather/long/path' }],
            fido2Credentials: [{ credentialId: 'x' }],
          },
          fields: [{ name: 'Customer number', value: '4711', type: 0 }],
        },
        { id: 'b', type: 2, name: 'Note', notes: 'Nothing secret\nin two lines', secureNote: { type: 0 } },
        { id: 'c', type: 99, name: 'Odd' },
      ],
    }),
  ),
};

/** Logins as Bitwarden exports them. */
export function many(count: number): File {
  const items = Array.from({ length: count }, (_, at) => ({
    id: `id-${at}`,
    type: 1,
    name: `Site ${at}`,
    login: { username: `user${at}@example.org`, password: `p-${at}`, uris: [{ uri: `https://site${at}.example.org` }] },
  }));
  return { name: 'bitwarden.json', bytes: text(JSON.stringify({ encrypted: false, folders: [], items })) };
}

/** A vault into which the file came before, and where some of it was changed, added and thrown away since. */
export async function movedIn({ name, bytes }: File): Promise<OpenVault> {
  const vault = OpenVault.create(sampleSession(4, '2020-01-01T08:00:00.000Z'));
  const file = await readImport({ bytes: bytes.slice(), name, keys: {} });
  const readAttachment = (): Uint8Array => new Uint8Array();
  applyImport(vault, rehearse(vault, file, { onDuplicate: 'merge', readAttachment }), {
    folder: [],
    addBlob: () => 'b'.repeat(22),
  });
  const [first = '', second = '', third = '', fourth = ''] = vault.query();
  vault.removeForever([first]);
  vault.trash([second]);
  const { fields } = vault.get(third);
  vault.update(third, {
    notes: '',
    tags: [],
    urls: [],
    fields: fields.map((field) => (field.kind === 'secret' ? { ...field, value: 'what it was before' } : field)),
  });
  vault.update(fourth, { title: vault.get(fourth).title, urls: [] });
  return vault;
}

const toImport = async (page: Page): Promise<void> => {
  await page.getByRole('navigation', { name: 'Places' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('Import from');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
};
export const chooseFile = (page: Page): Promise<void> => page.locator('.import-place .button').click();
const rehearsed = async (page: Page): Promise<void> => {
  await toImport(page);
  await chooseFile(page);
  await page.locator('.import-open').first().waitFor();
};

export interface Scene {
  readonly vault?: () => OpenVault | Promise<OpenVault>;
  readonly file?: File;
  readonly go: (page: Page, bridge: PlayedBridge) => Promise<void>;
}

export const scenes: Readonly<Record<string, Scene>> = {
  'import-start': { go: toImport },
  'import-unknown': {
    file: { name: 'holiday.txt', bytes: text('Dear diary, nothing happened today.') },
    go: async (page) => {
      await toImport(page);
      await chooseFile(page);
      await page.locator('.note.bad').waitFor();
    },
  },
  'import-locked': {
    file: { name: 'Passwords.kdbx', bytes: fixture('kdbx/made/v40-argon2d-aes.kdbx') },
    go: async (page) => {
      await toImport(page);
      await chooseFile(page);
      await page.locator('.import-locked input').fill('not the one');
      await page.locator('.import-locked .button.primary').click();
      await page.locator('.import-locked .alert:not(:empty)').waitFor();
    },
  },
  'import-new': { file: household, go: rehearsed },
  'import-changed': {
    file: household,
    vault: () => movedIn(household),
    go: async (page) => {
      await rehearsed(page);
      await page.locator('.import-open').first().click();
      await page.locator('.import-value').first().waitFor();
    },
  },
  'import-problems': {
    file: lossy,
    go: async (page) => {
      await rehearsed(page);
      await page.locator('.import-tile[data-tone=problems]').click();
      await page.locator('.import-open').first().click();
      await page.locator('.import-lost').waitFor();
    },
  },
  'import-many': {
    file: many(10_000),
    go: async (page) => {
      await rehearsed(page);
      await page.locator('.import-list').evaluate((list) => list.scrollTo({ top: 260_000 }));
    },
  },
  'import-again': { file: household, vault: () => again(household), go: rehearsed },
  'import-done': {
    file: household,
    go: async (page) => {
      await rehearsed(page);
      await page.locator('.import-foot .primary').click();
      await page.locator('.all-well').waitFor();
    },
  },
};

async function again({ name, bytes }: File): Promise<OpenVault> {
  const vault = OpenVault.create(sampleSession(4));
  const file = await readImport({ bytes: bytes.slice(), name, keys: {} });
  const kept = new Map<string, Uint8Array>();
  applyImport(vault, rehearse(vault, file, { onDuplicate: 'merge', readAttachment: () => new Uint8Array() }), {
    folder: [],
    addBlob: (blob) => {
      const id = `b${kept.size}`.padEnd(22, '0');
      kept.set(id, blob);
      return id;
    },
  });
  return vault;
}

export async function bridgeOf({ vault, file }: Scene): Promise<PlayedBridge> {
  const open = (await vault?.()) ?? OpenVault.create(sampleSession(4));
  const bridge = new PlayedBridge(open, 'open sesame', {
    vault: { path: '/home/ada/personal.frond', name: 'personal', exists: true },
    keyFile: false,
    recent: [],
    defaultPath: '/home/ada/vault.frond',
    unsavedDraft: false,
  });
  bridge.importFile = file === undefined ? undefined : { ...file, bytes: file.bytes.slice() };
  return bridge;
}

/** The way to each scene, by its name. */
export const ways = Object.fromEntries(Object.entries(scenes).map(([name, { go }]) => [name, go] as const));

export function bridgeFor(name: string): Promise<PlayedBridge> {
  const scene = scenes[name];
  if (scene === undefined) throw new Error('no such scene');
  return bridgeOf(scene);
}
