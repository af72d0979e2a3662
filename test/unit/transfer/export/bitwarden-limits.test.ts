/** What is longer than Bitwarden takes: no file is refused for it, and nothing of it is lost. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { exportBitwarden } from '../../../../app/transfer/export/bitwarden.ts';
import { allItems } from '../../../../app/transfer/export/items-of.ts';
import { fixtures } from '../fixture-files.ts';
import { againstBitwardensRules } from './bitwarden-rules.ts';
import { bring, emptyVault, fullVault } from './full-vault.ts';
import { field, longVault } from './long-vault.ts';
import type { Item } from '../../../../app/vault/item.ts';

const values = ({ fields, urls }: Item): readonly string[] =>
  [...fields.map(({ value }) => value), ...urls.map(({ url }) => url)].sort();

test('texts that are too long go on in pieces: accepted, told, and whole again in Frond', async () => {
  const source = longVault();
  const { bytes, left } = exportBitwarden(source);
  expect(againstBitwardensRules(bytes)).toEqual([]);
  const target = emptyVault();
  const { file } = await bring(target, bytes);
  expect(file.dropped).toEqual([]);
  const [mine, its] = [allItems(source.vault), allItems(target.vault)];
  expect(its.map(({ title }) => title).sort()).toEqual(mine.map(({ title }) => title).sort());
  for (const item of mine) {
    const same = its.find(({ title }) => title === item.title);
    expect(same && values(same)).toEqual(values(item));
    expect(same?.notes).toBe(item.notes);
  }
  const told = left.filter(({ kind }) => kind === 'tooLong').map(({ detail }) => detail);
  expect(told.sort()).toEqual(
    ['Key', 'Text', 'cardholder', 'firstName', 'URL', 'notes', 'number', 'password', 'title', 'totp', 'username'].sort(), // prettier-ignore
  );
  expect(left.filter(({ kind }) => kind === 'folderName')).toHaveLength(1);
});

test.each([
  ['title', 607],
  ['notes', 7_359],
  ['password', 3_615],
  ['username', 607],
  ['own field', 3_615],
])('a %s of %i bytes stays in one piece, one byte more does not', (what, most) => {
  for (const [length, told] of [
    [most, 0],
    [most + 1, 1],
  ] as const) {
    const filled = emptyVault(1);
    const text = 'x'.repeat(length);
    filled.vault.add('login', {
      title: what === 'title' ? text : 'One',
      notes: what === 'notes' ? text : '',
      fields:
        what === 'own field'
          ? [{ name: 'Own', kind: 'text', value: text }]
          : what === 'title' || what === 'notes'
            ? []
            : [field(what, text)],
    });
    const { bytes, left } = exportBitwarden(filled);
    expect(left.filter(({ kind }) => kind === 'tooLong')).toHaveLength(told);
    expect(againstBitwardensRules(bytes)).toEqual([]);
  }
});

test('a key without its public half is a note there: its importer throws the whole file back for one', () => {
  const whole = [
    field('privateKey', '-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n-----END OPENSSH PRIVATE KEY-----\n', 'secret'),
    field('publicKey', 'ssh-ed25519 AAAA', 'multiline'),
    field('fingerprint', 'SHA256:abc'),
  ];
  const filled = emptyVault(1);
  filled.vault.add('ssh-key', { title: 'Whole', fields: whole });
  for (const { id } of whole)
    filled.vault.add('ssh-key', { title: `Without ${id}`, fields: whole.filter((one) => one.id !== id) });
  filled.vault.add('ssh-key', { title: 'Blank', fields: whole.map((one) => (one.id === 'fingerprint' ? { ...one, value: ' ' } : one)) }); // prettier-ignore
  const { bytes, left } = exportBitwarden(filled);
  expect(againstBitwardensRules(bytes)).toEqual([]);
  const { items } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly items: readonly { readonly name: string; readonly type: number }[] }; // prettier-ignore
  expect(items.filter(({ type }) => type === 5).map(({ name }) => name)).toEqual(['Whole']);
  expect(left.filter(({ kind }) => kind === 'type').map(({ item }) => item)).toHaveLength(4);
});

test('of the earlier passwords it keeps five: the others are told', () => {
  const filled = emptyVault(1);
  const { id } = filled.vault.add('login', { title: 'Often', fields: [field('password', 'p0', 'secret')] });
  for (let at = 1; at <= 8; at += 1) filled.vault.update(id, { fields: [field('password', `p${at}`, 'secret')] });
  const { bytes, left } = exportBitwarden(filled);
  expect(againstBitwardensRules(bytes)).toEqual([]);
  expect(left).toContainEqual({ item: 'Often', kind: 'history', detail: '3' });
});

test('what its servers don’t take at once is told, and so is that it dates items anew', () => {
  const filled = emptyVault(1);
  expect(exportBitwarden(filled).left).toEqual([]);
  for (let at = 0; at < 2_001; at += 1) filled.vault.ensureFolder([`Folder ${at}`]);
  for (let at = 0; at < 7_001; at += 1) filled.vault.add('note', { title: `Note ${at}` });
  const { left } = exportBitwarden(filled);
  expect(left).toEqual([{ kind: 'times' }, { kind: 'tooMany', detail: '7001' }, { kind: 'tooMany', detail: '2001' }]);
});

test('the vault with everything, and every export that Frond reads, keep to the rules', async () => {
  expect(againstBitwardensRules(exportBitwarden(fullVault()).bytes)).toEqual([]);
  let items = 0;
  for (const { name, path, expected, password, keyFile } of fixtures()) {
    // Stores of pass are folders; and databases take their time.
    const isLight = keyFile === undefined && !name.endsWith('.kdbx') && statSync(path).isFile();
    if (expected.outcome === 'refused' || !isLight) continue;
    const filled = emptyVault(1);
    const options = password === undefined ? {} : { password: new TextDecoder().decode(password) };
    await bring(filled, new Uint8Array(readFileSync(path)), { name: basename(path), ...options });
    const made = exportBitwarden(filled);
    expect([name, againstBitwardensRules(made.bytes)]).toEqual([name, []]);
    items += made.items;
  }
  expect(items).toBeGreaterThanOrEqual(100);
});
