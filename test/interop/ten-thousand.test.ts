/**
 * 10,000 items out and in again: through KDBX by keepassxc-cli, through Bitwarden's JSON, through Frond's own. Runs with SLOW=1; a tenth of
 * them else.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exportBitwarden } from '../../app/transfer/export/bitwarden.ts';
import { allItems } from '../../app/transfer/export/items-of.ts';
import { exportJson } from '../../app/transfer/export/json.ts';
import { exportKdbx } from '../../app/transfer/export/kdbx.ts';
import { slow } from '../crash/record.ts';
import { bring, emptyVault } from '../unit/transfer/export/full-vault.ts';
import { sampleVault } from '../unit/vault/sample.ts';
import { keepassxc, runKeepassxc } from './keepassxc.ts';
import type { Filled } from '../unit/transfer/export/full-vault.ts';
import type { Item } from '../../app/vault/item.ts';

const count = slow ? 10_000 : 1_000;
const password = 'correct horse ü';
const folder = mkdtempSync(join(tmpdir(), 'frond-ten-thousand-'));
afterAll(() => rmSync(folder, { recursive: true }));

if (keepassxc === undefined) console.warn('skipped: there is no keepassxc-cli (FROND_TEST_KEEPASSXC names one)');

function source(): Filled {
  return { ...emptyVault(), vault: sampleVault(count, 1) };
}

/** What an item says, wherever it lies: ids and times of the way are left out. */
function said({ title, notes, fields, urls, tags, folder: path }: Item): readonly unknown[] {
  const values = fields.filter(({ value }) => value !== '').map(({ value }) => value);
  return [title, notes, values.sort(), urls.map(({ url }) => url), tags, path];
}

/** The same items as often: sorted, so that a difference names those that differ. */
function saidOf(items: readonly Item[]): readonly string[] {
  return items.map((item) => JSON.stringify(said(item))).sort();
}

/** As Bitwarden has it: without tags, years of cards in four digits. */
function forBitwarden(item: Item): Item {
  const fields = item.fields.map((field) =>
    field.id === 'expiry' ? { ...field, value: field.value.replace(/^(\d\d)\/(\d\d)$/, '$1/20$2') } : field,
  );
  return { ...item, fields, tags: [] };
}

/** What the vault stores, but for what undo remembers. */
function stored({ vault }: Filled): unknown {
  const { items, folders, searches } = vault.toState();
  return JSON.parse(JSON.stringify({ items, folders, searches }));
}

describe(`${count} items`, () => {
  test('to JSON and back: the identical vault', async () => {
    const from = source();
    const { bytes, items, left } = exportJson(from);
    expect({ items, left }).toEqual({ items: from.vault.size, left: [] });
    const target = emptyVault();
    expect((await bring(target, bytes)).counts).toEqual({ new: from.vault.size });
    expect(allItems(target.vault)).toEqual(allItems(from.vault));
    expect(stored(target)).toEqual(stored(from));
    expect((await bring(target, bytes)).counts).toEqual({ same: from.vault.size });
    target.vault.undo();
    expect(target.vault.size).toBe(0);
  });

  test('to Bitwarden’s JSON and back: every value in its item; what it has no place for is told', async () => {
    const from = source();
    const { bytes, items, left } = exportBitwarden(from);
    const carried = allItems(from.vault).filter(({ deletedAt }) => deletedAt === undefined);
    expect(items).toBe(carried.length);
    const target = emptyVault();
    expect((await bring(target, bytes)).counts).toEqual({ new: items });
    expect(saidOf(allItems(target.vault))).toEqual(saidOf(carried.map(forBitwarden)));
    const tagged = carried.filter(({ tags }) => tags.length > 0);
    expect(new Set(left.filter(({ kind }) => kind === 'tag').map(({ item }) => item))).toEqual(
      new Set(tagged.map(({ title }) => title)),
    );
    expect((await bring(target, bytes)).counts).toEqual({ same: items });
  });

  test.skipIf(keepassxc === undefined)(
    'to KDBX, through keepassxc-cli, and back: every value in its item',
    async () => {
      const from = source();
      const file = join(folder, 'all.kdbx');
      const options = { password: new TextEncoder().encode(password), name: 'Frond', binName: 'Recycle Bin' };
      const { bytes, items } = await exportKdbx(from, options);
      expect(items).toBe(from.vault.size);
      writeFileSync(file, bytes);
      // It reads all of it and writes all of it in its own way: as XML, and as a database of its own.
      const { status, stdout } = runKeepassxc(['export', '-q', '-f', 'xml', file], password);
      expect(status).toBe(0);
      const byXml = emptyVault();
      const xml = await bring(byXml, new Uint8Array(Buffer.from(stdout)));
      expect(xml.file.format).toBe('keepass-xml');
      expect(xml.counts).toEqual({ new: items });
      expect(saidOf(allItems(byXml.vault))).toEqual(saidOf(allItems(from.vault)));
      const own = join(folder, 'own.kdbx');
      writeFileSync(join(folder, 'all.xml'), stdout);
      const made = runKeepassxc(['import', '-q', '-p', join(folder, 'all.xml'), own], `${password}\n${password}`);
      expect(made.status, made.stderr).toBe(0);
      const byFile = emptyVault();
      const again = await bring(byFile, new Uint8Array(readFileSync(own)), { password });
      expect(again.file.format).toBe('kdbx');
      expect(saidOf(allItems(byFile.vault))).toEqual(saidOf(allItems(from.vault)));
    },
  );
});
