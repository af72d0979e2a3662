/** A KDBX file of Frond in KeePassXC: every entry, attribute, code, file, former state and date, by its command line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allItems } from '../../app/transfer/export/items-of.ts';
import { exportKdbx } from '../../app/transfer/export/kdbx.ts';
import { child, childrenOf, childText, parseXml } from '../../app/transfer/import/xml.ts';
import { sampleVault } from '../unit/vault/sample.ts';
import { fullVault } from '../unit/transfer/export/full-vault.ts';
import { keepassxc, runKeepassxc } from './keepassxc.ts';
import type { XmlElement } from '../../app/transfer/import/xml.ts';
import type { Item } from '../../app/vault/item.ts';
import type { ExportSource } from '../../app/transfer/export/exported.ts';

const password = 'correct horse ü';
const folder = mkdtempSync(join(tmpdir(), 'frond-keepassxc-'));
const file = join(folder, 'full.kdbx');
const source = fullVault();

if (keepassxc === undefined) console.warn('skipped: there is no keepassxc-cli (FROND_TEST_KEEPASSXC names one)');

async function write(path: string, from: ExportSource, cost?: { memoryKiB: number; passes: number }): Promise<void> {
  const options = { password: new TextEncoder().encode(password), name: 'Frond', binName: 'Recycle Bin' };
  const { bytes } = await exportKdbx(from, { ...options, ...(cost === undefined ? {} : { cost }) });
  writeFileSync(path, bytes);
}

interface Found {
  readonly entry: XmlElement;
  readonly path: readonly string[];
}

function entriesIn(group: XmlElement, path: readonly string[]): readonly Found[] {
  return [
    ...childrenOf(group, 'Entry').map((entry) => ({ entry, path })),
    ...childrenOf(group, 'Group').flatMap((one) => entriesIn(one, [...path, childText(one, 'Name')])),
  ];
}

/** The whole database as KeePassXC understood it. */
function readBack(path: string): readonly Found[] {
  const { status, stdout, stderr } = runKeepassxc(['export', '-q', '-f', 'xml', path], password);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const top = child(child(parseXml(stdout), 'Root'), 'Group');
  return top === undefined ? [] : entriesIn(top, []);
}

const stringsOf = (entry: XmlElement): ReadonlyMap<string, string> =>
  new Map(childrenOf(entry, 'String').map((one) => [childText(one, 'Key'), childText(one, 'Value')]));

beforeAll(async () => {
  await write(file, source);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(keepassxc === undefined)('keepassxc-cli', () => {
  test('has every item in its folder, with every value, address, tag, date and former password', () => {
    const found = readBack(file);
    expect(found).toHaveLength(source.vault.size);
    for (const item of allItems(source.vault)) {
      const one = found.find(({ entry }) => stringsOf(entry).get('Title') === item.title);
      expect(one, item.title).toBeDefined();
      if (one !== undefined) compare(item, one);
    }
  });

  test('gives back attachments byte for byte', () => {
    for (const [name, text] of [
      ['scan.txt', 'a text'],
      ['scan (2).txt', 'another'],
    ] as const) {
      const args = (entry: string): readonly string[] => ['attachment-export', '-q', '--stdout', file, entry, name];
      // A slash in a group's name can't be said in a path: it is found by its title.
      const { stdout } = runKeepassxc(['search', '-q', file, 'title:=2+2'], password);
      const { bytes } = runKeepassxc(args(stdout.trim().split('\n')[0] ?? ''), password);
      expect(new TextDecoder().decode(bytes)).toBe(text);
    }
  });

  test('makes codes of what it was given, with their digits and their time, and Steam’s letters', () => {
    const code = (entry: string): string => runKeepassxc(['show', '-q', '-t', file, entry], password).stdout.trim();
    expect(code('/Work/Cloud/A login')).toMatch(/^\d{8}$/);
    const { stdout } = runKeepassxc(['search', '-q', file, 'title:=2+2'], password);
    expect(code(stdout.trim().split('\n')[0] ?? '')).toMatch(/^[23456789BCDFGHJKMNPQRTVWXY]{5}$/);
  });

  test('refuses another password', () => {
    const { status } = runKeepassxc(['ls', '-q', file], 'wrong');
    expect(status).not.toBe(0);
  });

  test('opens two thousand items', async () => {
    const vault = sampleVault(2000, 1);
    const large = join(folder, 'large.kdbx');
    await write(large, { vault, readBlob: () => new Uint8Array(), now: new Date() }, { memoryKiB: 1024, passes: 1 });
    const titles = (all: readonly string[]): readonly string[] => [...all].sort();
    expect(titles(readBack(large).map(({ entry }) => stringsOf(entry).get('Title') ?? ''))).toEqual(
      titles(allItems(vault).map(({ title }) => title)),
    );
  });
});

function compare(item: Item, { entry, path }: Found): void {
  const strings = stringsOf(entry);
  const trashed = item.deletedAt !== undefined;
  expect(path).toEqual([...(trashed ? ['Recycle Bin'] : []), ...item.folder]);
  const values = [...strings.values()];
  for (const { id, kind, value } of item.fields) if (id !== 'totp' || kind !== 'totp') expect(values).toContain(value);
  for (const { url } of item.urls) expect(values).toContain(url);
  expect(strings.get('Notes')).toBe(item.notes);
  expect(
    childText(entry, 'Tags')
      .split(/[;,]/)
      .filter((tag) => tag !== ''),
  ).toEqual(item.tags);
  const times = child(entry, 'Times');
  expect(childText(times, 'Expires')).toBe(item.expiresAt === undefined ? 'False' : 'True');
  const secret = new Set(item.fields.filter(({ kind }) => kind === 'secret').map(({ value }) => value));
  for (const one of childrenOf(entry, 'String')) {
    const value = child(one, 'Value');
    if (secret.has(value?.text ?? '')) expect(value?.attributes.get('ProtectInMemory')).toBe('True');
  }
  if (item.title !== '=2+2') return;
  const history = childrenOf(child(entry, 'History'), 'Entry').map((one) => stringsOf(one).get('Password'));
  expect(history).toEqual(['=cmd|calc', 'first password', 'second password', 'third password']);
}
