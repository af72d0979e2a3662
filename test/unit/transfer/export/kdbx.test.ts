/** KDBX 4: read back by Frond itself with everything, and by kdbxweb, which knows nothing of Frond. */
import { argon2id } from 'hash-wasm';
import * as kdbxweb from 'kdbxweb';
import { expect, test } from 'vitest';
import { allItems } from '../../../../app/transfer/export/items-of.ts';
import { exportKdbx } from '../../../../app/transfer/export/kdbx.ts';
import { parseCode } from '../../../../app/otp/parse.ts';
import { bring, emptyVault, fullVault } from './full-vault.ts';
import type { Item } from '../../../../app/vault/item.ts';
import type { ExportSource } from '../../../../app/transfer/export/exported.ts';

const password = 'correct horse';
const cheap = { memoryKiB: 1024, passes: 1 };

function exported(source: ExportSource): ReturnType<typeof exportKdbx> {
  const options = { name: 'Frond', binName: 'Recycle Bin', cost: cheap };
  return exportKdbx(source, { ...options, password: new TextEncoder().encode(password) });
}

const second = (time: string | undefined): string | undefined => time && `${time.slice(0, 19)}.000Z`;

/** What KeePass can carry of an item. Fields by name, since positions are its own affair; codes by what they mean. */
function carried(item: Item): object {
  return {
    title: item.title === '' ? 'Untitled' : item.title,
    type: item.type,
    folder: item.folder,
    tags: item.tags,
    notes: item.notes,
    favourite: item.favourite,
    archived: item.archived,
    trashed: item.deletedAt !== undefined,
    urls: item.urls.map(({ url }) => url),
    expiresAt: second(item.expiresAt),
    createdAt: second(item.createdAt),
    attachments: item.attachments.map(({ size }) => size).sort(),
    fields: item.fields
      .map(({ id, name, kind, value }) => ({
        name,
        id: id.length === 22 ? '' : id,
        kind: kind === 'text' && value.includes('\n') ? 'multiline' : kind,
        value: id === 'totp' ? { ...parseCode(value), issuer: '', account: '' } : value,
      }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    history: item.history
      .filter(({ path }) => path === 'title' || path.startsWith('fields/'))
      .map(({ path, value }) => [path, value]),
  };
}

test('Frond reads back every item with its type, fields, history, files, folders and trash', async () => {
  const source = fullVault();
  const { bytes, items } = await exported(source);
  const target = emptyVault();
  const { file, counts } = await bring(target, bytes, { password });
  expect(counts).toEqual({ new: items });
  expect(file.dropped).toEqual([]);
  const byTitle = (a: Item, b: Item): number => (a.title < b.title ? -1 : 1);
  const [mine, its] = [source, target].map(({ vault }) => [...allItems(vault)].sort(byTitle).map(carried));
  expect(its).toEqual(mine);
  expect((await bring(target, bytes, { password })).counts).toEqual({ same: items });
});

test('what KeePass has no place for is told, item by item', async () => {
  const { left } = await exported(fullVault());
  const told = (kind: string): readonly (string | undefined)[] =>
    left.filter((one) => one.kind === kind).map(({ item, detail }) => `${item ?? ''}|${detail ?? ''}`);
  expect(told('favourite')).toEqual(['=2+2|']);
  expect(told('archived')).toEqual(['Archived|']);
  expect(told('rotation')).toEqual(['=2+2|']);
  expect(told('usedBy')).toEqual(['=2+2|1']);
  expect(told('code')).toEqual(['=2+2|More codes']);
  expect(told('search')).toEqual(['|Old ones']);
  expect(told('history')).toEqual(['=2+2|1']);
  expect(told('type')).toContain('A card|card');
  expect(left.map(({ kind }) => kind)).not.toContain('attachment');
});

test('texts that XML can’t hold arrive whole', async () => {
  const source = emptyVault(1);
  const text = 'bell \u0007, null \u0000, \ufffe and\r\nlines';
  source.vault.add('login', {
    title: `t ${text}`,
    notes: text,
    fields: [{ name: 'Own\u0001', kind: 'text', value: text }],
    urls: [{ url: 'https://e.example/\u0002' }],
  });
  const { bytes, left } = await exported(source);
  const target = emptyVault();
  await bring(target, bytes, { password });
  const [id = ''] = target.vault.ids();
  const plain = text.replace('\r\n', '\n');
  expect(target.vault.get(id)).toMatchObject({
    title: `t ${plain}`,
    notes: plain,
    urls: [{ url: 'https://e.example/\u0002' }],
  });
  expect(target.vault.get(id).fields).toMatchObject([{ value: plain }]);
  expect(left).toContainEqual({ item: `t ${text}`, kind: 'controlCharacters' });
});

test('kdbxweb opens it and finds secrets protected; a wrong password does not open it', async () => {
  kdbxweb.CryptoEngine.setArgon2Impl(async (pass, salt, memory, iterations, length, parallelism) => {
    const hash = await argon2id({
      password: new Uint8Array(pass),
      salt: new Uint8Array(salt),
      memorySize: memory,
      iterations,
      hashLength: length,
      parallelism,
      outputType: 'binary',
    });
    return new Uint8Array(hash).buffer;
  });
  const source = fullVault();
  const { bytes } = await exported(source);
  const open = (text: string): Promise<kdbxweb.Kdbx> =>
    kdbxweb.Kdbx.load(new Uint8Array(bytes).buffer, new kdbxweb.Credentials(kdbxweb.ProtectedValue.fromString(text)));
  const database = await open(password);
  const entries = [...database.getDefaultGroup().allEntries()];
  expect(entries).toHaveLength(source.vault.size);
  const odd = entries.find((entry) => entry.fields.get('Title') === '=2+2');
  const secret = odd?.fields.get('Password');
  expect(secret).toBeInstanceOf(kdbxweb.ProtectedValue);
  expect((secret as kdbxweb.ProtectedValue).getText()).toBe('third password');
  expect(odd?.history.map((one) => (one.fields.get('Password') as kdbxweb.ProtectedValue).getText())).toEqual([
    '=cmd|calc',
    'first password',
    'second password',
    'third password',
  ]);
  expect([...(odd?.binaries.keys() ?? [])]).toEqual(['scan.txt', 'scan (2).txt']);
  const bin = database.getGroup(database.meta.recycleBinUuid ?? '');
  expect([...(bin?.allEntries() ?? [])].map((entry) => entry.fields.get('Title'))).toEqual(['In the trash']);
  await expect(open('wrong')).rejects.toThrow();
});
