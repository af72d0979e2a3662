/** Stores of `pass`, decrypted by gpg: what is listed beside each comes out of it, and what gpg can't open is told. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPassFolder } from '../../../cli/pass-store.ts';
import { readPassStore } from '../../../app/transfer/import/pass-entry.ts';
import { differences } from './expected.ts';
import { fixtures } from './fixture-files.ts';

const hasGpg = spawnSync('gpg', ['--version']).status === 0;
if (!hasGpg) console.warn('skipped: there is no gpg');

const stores = fixtures().filter(({ expected }) => expected.format === 'pass');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const scratch = mkdtempSync(join(tmpdir(), 'frond-pass-'));
const runtime = process.env.XDG_RUNTIME_DIR;

beforeAll(() => {
  // Where private key rings are made, so that what is left of them can be counted.
  process.env.XDG_RUNTIME_DIR = scratch;
});
afterAll(() => {
  if (runtime === undefined) Reflect.deleteProperty(process.env, 'XDG_RUNTIME_DIR');
  else process.env.XDG_RUNTIME_DIR = runtime;
  rmSync(scratch, { recursive: true, force: true });
});

describe.skipIf(!hasGpg)('with gpg', () => {
  test('there is one to test with', () => {
    expect(stores.length).toBeGreaterThan(0);
  });

  test.each(stores.map((store) => [store.name, store] as const))('%s', async (_, { path, expected }) => {
    const keyFile = new Uint8Array(readFileSync(join(dirname(path), 'secret-key.asc')));
    const file = await readPassFolder(path, { keyFile });
    expect(file.format).toBe('pass');
    expect(differences(file, expected)).toEqual([]);
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('an entry that can’t be opened is told and the others come; where none can, gpg says why', async () => {
    const [store] = stores;
    const from = store?.path ?? '';
    const keyFile = new Uint8Array(readFileSync(join(dirname(from), 'secret-key.asc')));
    const copy = join(mkdtempSync(join(tmpdir(), 'frond-store-')), 'store');
    cpSync(from, copy, { recursive: true });
    writeFileSync(join(copy, 'broken.gpg'), 'nothing that gpg knows');
    mkdirSync(join(copy, '.git'));
    writeFileSync(join(copy, '.git', 'x.gpg'), 'x');
    symlinkSync('/etc/passwd', join(copy, 'link.gpg'));
    const { items, dropped } = await readPassFolder(copy, { keyFile });
    expect(items).toHaveLength(store?.expected.items.length ?? -1);
    expect(dropped).toEqual([{ kind: 'item', detail: 'broken' }]);
    for (const name of readdirSync(copy)) {
      if (name !== 'broken.gpg') rmSync(join(copy, name), { recursive: true });
    }
    await expect(readPassFolder(copy, { keyFile })).rejects.toMatchObject({ code: 'LOCKED', reason: 'import.gpg' });
    await expect(readPassFolder(copy, { keyFile: bytesOf('no key') })).rejects.toMatchObject({
      reason: 'import.gpgKey',
    });
    rmSync(join(copy, 'broken.gpg'));
    await expect(readPassFolder(copy, { keyFile })).rejects.toMatchObject({ reason: 'import.noPassStore' });
    rmSync(dirname(copy), { recursive: true });
    expect(existsSync(copy)).toBe(false);
    expect(readdirSync(scratch)).toEqual([]);
  });
});

test('without a gpg it is said what is missing', async () => {
  const [store] = stores;
  const { PATH } = process.env;
  process.env.PATH = scratch;
  try {
    await expect(readPassFolder(store?.path ?? '', {})).rejects.toMatchObject({ reason: 'import.noGpg' });
  } finally {
    process.env.PATH = PATH;
  }
});

test('lines are fields, addresses, codes or notes', () => {
  const text =
    'secret\r\nUser: ada\r\nuser: second\nhttps://not-a-field.example\nurl:  https://a.example \nPIN: 12\n\nlast\n';
  const { items } = readPassStore([{ path: ['Work', 'a: b'], bytes: bytesOf(text) }]);
  expect(items).toMatchObject([
    {
      title: 'a: b',
      folder: ['Work'],
      urls: ['https://a.example'],
      notes: 'https://not-a-field.example\n\nlast',
      fields: [
        { id: 'password', value: 'secret' },
        { id: 'username', value: 'ada' },
        { name: 'user', value: 'second' },
        { name: 'PIN', value: '12' },
      ],
    },
  ]);
});
