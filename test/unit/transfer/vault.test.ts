/** An import in a vault: one operation with one undo, times and history as they were, nothing twice, nothing by halves. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyImport } from '../../../app/transfer/apply.ts';
import { readImport } from '../../../app/transfer/import/detect.ts';
import { rehearse } from '../../../app/transfer/rehearsal.ts';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import type { JsonObject } from '../../../app/vault/json.ts';
import type { ImportedFile } from '../../../app/transfer/import/imported.ts';
import type { OnDuplicate } from '../../../app/transfer/choices.ts';

const own = new URL('../../fixtures/import/', import.meta.url);
const now = Date.parse('2026-01-02T03:04:05.000Z');

async function load(name: string): Promise<ImportedFile> {
  return readImport({ bytes: new Uint8Array(readFileSync(new URL(name, own))), name, keys: {} });
}

function empty(): { readonly vault: OpenVault; readonly blobs: Map<string, Uint8Array> } {
  return { vault: OpenVault.create({ id: 'test', now: () => now }), blobs: new Map() };
}

function bring(
  { vault, blobs }: ReturnType<typeof empty>,
  file: ImportedFile,
  onDuplicate: OnDuplicate = 'merge',
): Readonly<Record<string, number>> {
  const readAttachment = (id: string): Uint8Array => blobs.get(id) ?? new Uint8Array();
  const rehearsal = rehearse(vault, file, { onDuplicate, readAttachment });
  const addBlob = (bytes: Uint8Array): string => {
    const id = `blob${blobs.size}`;
    blobs.set(id, bytes);
    return id;
  };
  applyImport(vault, rehearsal, { folder: [], addBlob });
  const counts: Record<string, number> = {};
  for (const { outcome } of rehearsal.entries) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

test.each([
  'bitwarden/all-types.json',
  'bitwarden/with-attachments.zip',
  'chrome/made.csv',
  'firefox/made.csv',
  'lastpass/made.csv',
  'keepass-xml/household.xml',
  'keepassxc-csv/household.csv',
  'proton/export.zip',
  'totp/aegis-v3-made.json',
])('%s: again changes nothing; one undo takes all back; it can come again', async (name) => {
  const open = empty();
  const file = await load(name);
  expect(bring(open, file)).toEqual({ new: file.items.length });
  const state = JSON.stringify(open.vault.toState());
  for (const choice of ['merge', 'keep-both', 'skip'] as const) {
    expect(bring(open, file, choice)).toEqual({ same: file.items.length });
    expect(JSON.stringify(open.vault.toState())).toBe(state);
  }
  expect(open.vault.undoLabel).toMatchObject({ kind: 'import' });
  open.vault.undo();
  expect(open.vault.size).toBe(0);
  expect(open.vault.folders()).toEqual([]);
  expect(bring(open, file)).toEqual({ new: file.items.length });
  // What a file holds is what a reader of it sees.
  const again = OpenVault.fromState(JSON.parse(JSON.stringify(open.vault.toState())) as JsonObject, {
    id: 'other',
    now: () => now,
  });
  expect(again.size).toBe(file.items.length);
});

test('times, history, folders and the trash are as they were', async () => {
  const open = empty();
  bring(open, await load('bitwarden/all-types.json'));
  const [id = ''] = open.vault.find('Git forge');
  const item = open.vault.get(id);
  expect(item).toMatchObject({
    createdAt: '2021-02-03T04:05:06.789Z',
    updatedAt: '2024-02-29T23:59:59.000Z',
    folder: ['Work', 'Cloud', 'AWS'],
    favourite: true,
  });
  expect(item.history.map(({ path, value, at }) => [path, value, at])).toEqual([
    ['fields/password', 'old-2', '2023-01-01T00:00:00.000Z'],
    ['fields/password', 'old-1', '2022-01-01T00:00:00.000Z'],
  ]);
  const [version] = item.history;
  open.vault.restoreVersion(id, 'fields/password', version?.stamp ?? '');
  expect(open.vault.get(id).fields.find((field) => field.id === 'password')?.value).toBe('old-2');

  const keepass = empty();
  bring(keepass, await load('keepass-xml/household.xml'));
  const trash = keepass.vault.query({ filter: { scope: 'trash' } });
  expect(trash.map((one) => keepass.vault.get(one).title)).toEqual(['Deleted login']);
  const [bank = ''] = keepass.vault.find('Bank of Æther');
  const files = keepass.vault.get(bank).attachments;
  expect(files.map(({ name, size }) => [name, size])).toEqual([
    ['card.png', 69],
    ['terms.txt', 23],
  ]);
  expect(files.map(({ id: blob }) => keepass.blobs.get(blob)?.length)).toEqual([69, 23]);
});

test('a failure in the middle leaves the vault as it was', async () => {
  const { vault } = empty();
  const before = JSON.stringify(vault.toState());
  const rehearsal = rehearse(vault, await load('bitwarden/with-attachments.zip'), {
    onDuplicate: 'merge',
    readAttachment: () => new Uint8Array(),
  });
  let left = 2;
  const addBlob = (): string => {
    left -= 1;
    if (left < 0) throw new Error('full');
    return `blob${left}`;
  };
  expect(() => applyImport(vault, rehearsal, { folder: [], addBlob })).toThrow('full');
  // An item that can't be added takes all others of the same import back.
  const [first] = rehearsal.entries;
  const comparison = { changes: [], kept: [], input: { title: 'x' }, attachments: [] };
  const gone = { outcome: 'changed', id: 'nobody', comparison } as const;
  const broken = {
    ...rehearsal,
    entries: [...rehearsal.entries, ...(first === undefined ? [] : [{ ...gone, item: first.item }])],
  };
  expect(() => applyImport(vault, broken, { folder: [], addBlob: () => 'blob' })).toThrow();
  expect(JSON.stringify(vault.toState())).toBe(before);
});

test('merging removes nothing, adds what is missing, and keeps what is newer here', async () => {
  const open = empty();
  const file = await load('bitwarden/all-types.json');
  bring(open, file);
  const [id = ''] = open.vault.find('Git forge');
  const before = open.vault.get(id);
  open.vault.update(id, { notes: 'mine', tags: ['mine'], urls: before.urls.slice(0, 1) });
  const counts = bring(open, file);
  expect(counts).toEqual({ changed: 1, same: file.items.length - 1 });
  const merged = open.vault.get(id);
  expect(merged.notes).toBe('mine');
  expect(merged.tags).toEqual(['mine']);
  expect(merged.urls.map(({ url }) => url)).toEqual(before.urls.map(({ url }) => url));
  expect(merged.fields).toEqual(before.fields);
});

test('two rows of one file never stand for one item of the vault', async () => {
  const open = empty();
  const header = 'name,url,username,password,note\n';
  const row = 'twin,https://t.example/,t,secret,\n';
  const read = (text: string): Promise<ImportedFile> =>
    readImport({ bytes: new TextEncoder().encode(text), name: 'twins.csv', keys: {} });
  expect(bring(open, await read(header + row))).toEqual({ new: 1 });
  expect(bring(open, await read(header + row + row))).toEqual({ same: 1, new: 1 });
  expect(bring(open, await read(header + row + row))).toEqual({ same: 2 });
  // One of the two has another password now: that one is changed, the other is as it was.
  expect(bring(open, await read(header + row + row.replace('secret', 'other')))).toEqual({ same: 1, changed: 1 });
  // In another order nothing is changed.
  expect(bring(open, await read(header + row.replace('secret', 'other') + row))).toEqual({ same: 2 });
  expect(bring(open, await read(header + row.replace('secret', 'third') + row))).toEqual({ changed: 1, same: 1 });
});
