/** CSV: faithful to the last character, or with no cell that a spreadsheet would calculate; both come back as they were. */
import { expect, test } from 'vitest';
import { exportCsv } from '../../../../app/transfer/export/csv.ts';
import { folderOfText, folderText } from '../../../../app/transfer/export/csv-text.ts';
import { allItems } from '../../../../app/transfer/export/items-of.ts';
import { readCsv } from '../../../../app/transfer/import/csv.ts';
import { bring, emptyVault, fullVault } from './full-vault.ts';
import type { Item } from '../../../../app/vault/item.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** What the columns carry. */
function carried({ title, type, folder, tags, notes, favourite, archived, urls, fields, ...item }: Item): object {
  return {
    ...{ title, type, folder, tags, notes, favourite, archived },
    created: item.createdAt,
    expires: item.expiresAt,
    urls: urls.map(({ url }) => url),
    fields: fields
      .map(({ name, kind, value }) => ({ name, kind: value.includes('\n') ? 'multiline' : kind, value }))
      .sort((a, b) => (a.name + a.value < b.name + b.value ? -1 : 1)),
  };
}

test.each([false, true])('what is written is what comes back (spreadsheet-safe: %s)', async (spreadsheet) => {
  const source = fullVault();
  const { bytes, items } = exportCsv(source, spreadsheet);
  const target = emptyVault();
  const { file, counts } = await bring(target, bytes);
  expect(file).toMatchObject({ format: 'frond-csv', dropped: [] });
  expect(counts).toEqual({ new: items });
  const living = (all: readonly Item[]): readonly Item[] =>
    all.filter(({ deletedAt }) => deletedAt === undefined).sort((a, b) => (a.title < b.title ? -1 : 1));
  const [mine, its] = [source, target].map(({ vault }) => living(allItems(vault)).map(carried));
  expect(its).toEqual(mine);
  expect((await bring(target, bytes)).counts).toEqual({ same: items });
});

test('the faithful one has every value as it is; the safe one no cell that begins a formula, and says where it wrote one', () => {
  const source = fullVault();
  const plain = readCsv(textOf(exportCsv(source, false).bytes));
  expect(plain.flatMap(({ cells }) => cells)).toContain('+ada');
  const { bytes, left } = exportCsv(source, true);
  const text = textOf(bytes);
  expect(text.startsWith('\ufeff')).toBe(true);
  const [header, ...rows] = readCsv(text.slice(1));
  expect(header?.cells.at(-1)).toBe('apostrophe added in');
  for (const { cells } of rows) for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  const odd = rows.find(({ cells }) => cells.includes("'=2+2"));
  expect(odd?.cells).toContain("'+ada");
  expect(odd?.cells.at(-1)).toBe('title username notes');
  expect(left).toContainEqual({ item: '=2+2', kind: 'formula', detail: 'title, username, notes' });
});

test.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])(
  '%j begins no cell, and comes back',
  async (sign) => {
    const source = emptyVault(1);
    source.vault.add('login', {
      title: `${sign}title`,
      fields: [{ id: 'password', name: 'password', kind: 'secret', value: `${sign}1` }],
    });
    const { bytes } = exportCsv(source, true);
    const [, row] = readCsv(textOf(bytes).slice(1));
    expect(row?.cells.slice(1, 3)).toEqual([`'${sign}title`, `'${sign}1`]);
    const target = emptyVault();
    await bring(target, bytes);
    const plain = sign === '\r' ? '\n' : sign;
    const [id = ''] = target.vault.ids();
    expect(target.vault.get(id)).toMatchObject({ title: `${plain}title`, fields: [{ value: `${plain}1` }] });
  },
);

test('what has no column is told', () => {
  const { left } = exportCsv(fullVault(), false);
  expect(left).toContainEqual({ item: 'In the trash', kind: 'trash' });
  expect(left).toContainEqual({ kind: 'emptyFolder', detail: 'Empty' });
  expect(left.filter(({ kind }) => kind === 'attachment')).toEqual([
    { item: '=2+2', kind: 'attachment', detail: 'scan.txt' },
    { item: '=2+2', kind: 'attachment', detail: 'scan.txt' },
  ]);
  expect(left.filter(({ kind }) => kind === 'formula')).toEqual([]);
});

test('folders keep names with slashes', () => {
  for (const folder of [[], ['a'], ['a/b', 'c\\d', '\\/'], ['x', ' y ']]) {
    expect(folderOfText(folderText(folder))).toEqual(folder);
  }
});
