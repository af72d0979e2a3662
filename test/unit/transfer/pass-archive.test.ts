/** A store of `pass` in an archive: the entries of the folder come out of each kind, and nothing of what is no entry or lies about itself. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPassEntries } from '../../../cli/pass-store.ts';
import { readImport, sealedEntries } from '../../../app/transfer/import/detect.ts';
import { differences } from './expected.ts';
import { fixtures } from './fixture-files.ts';
import { zipOf } from './zip-of.ts';

const [store] = fixtures().filter(({ expected }) => expected.format === 'pass');
const hasGpg = spawnSync('gpg', ['--version']).status === 0;
const scratch = mkdtempSync(join(tmpdir(), 'frond-pass-archive-'));
const text = (value: string): Uint8Array => new Uint8Array(Buffer.from(value));

/** The store as people have it: hidden, with its key's name, under version control, with a link to elsewhere. */
beforeAll(() => {
  const folder = join(scratch, '.password-store');
  if (store !== undefined) cpSync(store.path, folder, { recursive: true });
  writeFileSync(join(folder, '.gpg-id'), 'somebody\n');
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git', 'object.gpg'), 'x');
  symlinkSync('/etc/passwd', join(folder, 'link.gpg'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

function tar(format: 'gnu' | 'ustar' | 'pax', inside = '.password-store'): Uint8Array {
  const { stdout, status } = spawnSync('tar', [`--format=${format}`, '-C', scratch, '-cf', '-', inside], {
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error('tar failed');
  return new Uint8Array(stdout);
}

function zipped(inside: string): Uint8Array {
  const names = (sealedEntries(tar('pax')) ?? []).map(({ path, sealed }) => ({
    name: `${inside}${path.join('/')}.gpg`,
    bytes: sealed(),
  }));
  return zipOf([...names, { name: `${inside}.gpg-id`, bytes: text('somebody\n') }]);
}

const archives = (): readonly (readonly [string, Uint8Array])[] => [
  ['tar (GNU)', tar('gnu')],
  ['tar (ustar)', tar('ustar')],
  ['tar (pax)', tar('pax')],
  ['tar.gz', new Uint8Array(gzipSync(tar('gnu')))],
  ['zip', zipped('password-store/')],
  ['zip of what is in the folder', zipped('')],
];

describe.skipIf(store === undefined || !hasGpg)('with gpg', () => {
  test('each kind of archive has what the folder has', async () => {
    const keyFile = new Uint8Array(readFileSync(join(dirname(store?.path ?? ''), 'secret-key.asc')));
    for (const [name, bytes] of archives()) {
      const file = await readPassEntries(sealedEntries(bytes) ?? [], { keyFile });
      expect(store && differences(file, store.expected), name).toEqual([]);
    }
  });
});

/** A tar archive of these files, whose headers may be changed. */
function tarOf(
  files: readonly {
    readonly name: string;
    readonly type?: string;
    readonly size?: string;
    readonly bytes?: Uint8Array;
  }[],
): Uint8Array {
  const blocks = files.flatMap(({ name, type = '0', size, bytes = text('x') }) => {
    const header = Buffer.alloc(512);
    header.write(name, 0, 100);
    header.write(size ?? bytes.length.toString(8).padStart(11, '0'), 124);
    header.write('        ', 148);
    header.write(type, 156);
    header.write('ustar\x0000', 257, 'latin1');
    const sum = header.reduce((all, byte) => all + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    const content = Buffer.alloc(Math.ceil(bytes.length / 512) * 512);
    content.set(bytes);
    return [header, content];
  });
  return Uint8Array.from(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

const paths = (bytes: Uint8Array): readonly string[] | undefined =>
  sealedEntries(bytes)?.map(({ path }) => path.join('/'));

test('names are labels: what goes up, is hidden, is a link or has another ending is no entry or stays inside', () => {
  const made = tarOf([
    { name: 'store/.gpg-id' },
    { name: 'store/a.gpg' },
    { name: 'store/../../../etc/b.gpg' },
    { name: '/store/c.gpg' },
    { name: 'store/link.gpg', type: '2' },
    { name: 'store/.git/d.gpg' },
    { name: 'store/notes.txt' },
    { name: 'store/deep/e.gpg' },
  ]);
  expect(paths(made)).toEqual(['a', 'c', 'deep/e', 'etc/b']);
});

test('the folder of the store is found: by the name of its key, else the one that all are in', () => {
  expect(paths(tarOf([{ name: 'x/y/.gpg-id' }, { name: 'x/y/a.gpg' }, { name: 'x/y/z/b.gpg' }]))).toEqual(['a', 'z/b']);
  expect(paths(tarOf([{ name: 'x/y/a.gpg' }, { name: 'x/y/b.gpg' }]))).toEqual(['y/a', 'y/b']);
  expect(paths(tarOf([{ name: 'work/.gpg-id' }, { name: 'work/a.gpg' }, { name: 'home/b.gpg' }]))).toEqual([
    'home/b',
    'work/a',
  ]);
});

test('what is cut, lies or costs too much is refused with a typed error', () => {
  const sound = tarOf([{ name: 'store/a.gpg', bytes: text('y'.repeat(700)) }]);
  for (const length of [600, 1024, 1536, sound.length - 1024]) {
    expect(() => sealedEntries(sound.slice(0, length)), `${length} bytes`).toThrow(/DAMAGED/);
  }
  expect(() => sealedEntries(tarOf([{ name: 'store/a.gpg', size: '77777777777' }]))).toThrow(/DAMAGED/);
  expect(() => sealedEntries(tarOf([{ name: 'store/a.gpg', size: '-0000000001' }]))).toThrow(/DAMAGED/);
  expect(() => sealedEntries(tarOf([{ name: 'store/a.gpg' }, { name: `${'d/'.repeat(49)}a`, type: 'x' }]))).toThrow(
    /DAMAGED/,
  );
  const wrong = sound.slice();
  wrong[0] = 0x41;
  wrong[1] = 0x42;
  expect(sealedEntries(wrong)).toBeUndefined();
  expect(() => sealedEntries(new Uint8Array(gzipSync(sound)).slice(0, -9))).toThrow(/DAMAGED/);
  // 200 MiB of zeros in a few kilobytes.
  expect(() => sealedEntries(new Uint8Array(gzipSync(Buffer.alloc(200 << 20))))).toThrow(/TOO_COSTLY/);
  const large = sealedEntries(tarOf([{ name: 'store/a.gpg', bytes: new Uint8Array((4 << 20) + 1) }]));
  expect(() => large?.[0]?.sealed()).toThrow(/TOO_COSTLY/);
  const deep = tarOf([
    { name: 'f', type: 'L', bytes: text(`${'d/'.repeat(80)}a.gpg`) },
    { name: 'a' },
    { name: 'b.gpg' },
  ]);
  expect(() => sealedEntries(deep)).toThrow(/TOO_COSTLY/);
});

test('the window says where it can be brought in, and other programs’ archives stay theirs', async () => {
  const source = (bytes: Uint8Array) => ({ bytes, name: 'store.tar.gz', keys: {} });
  for (const bytes of [tarOf([{ name: 'a.gpg' }]), zipOf([{ name: 'a.gpg', bytes: text('x') }])]) {
    await expect(readImport(source(bytes))).rejects.toMatchObject({
      code: 'UNSUPPORTED',
      reason: 'import.passArchive',
    });
  }
  // What has letters of several bytes where an archive has its mark is no archive.
  const letters = text(`name,url,username,password,note\n${'é'.repeat(400)},https://a.example,u,p,\n`);
  for (const bytes of [letters, letters.slice(1)]) expect(sealedEntries(bytes)).toBeUndefined();
  expect((await readImport(source(letters))).items).toHaveLength(1);
  const bitwarden = zipOf([
    { name: 'data.json', bytes: text('{"encrypted":false,"items":[]}') },
    { name: 'attachments/1/a.gpg', bytes: text('x') },
  ]);
  expect(sealedEntries(bitwarden)).toBeUndefined();
  expect((await readImport(source(bitwarden))).format).toBe('bitwarden-zip');
});
