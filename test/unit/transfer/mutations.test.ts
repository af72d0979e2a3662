/**
 * I1: mutated exports of every format are refused with a typed error or read, within two seconds of work and 256 MB, and nothing of them
 * is half in a vault: 500 by default, 10,000 with SLOW=1, always the same ones.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { record, slow } from '../../crash/record.ts';
import { fixtures } from './fixture-files.ts';
import { watched } from './watched-child.ts';
import type { MutatedExport } from './mutated.ts';
import type { Said } from './watched-child.ts';
import type { ImportFormat } from '../../../app/transfer/import/imported.ts';

const count = slow ? 10_000 : 500;
/** Those that derive keys get less: how long that takes isn't what is tried here. */
const costly = /kdbx$|encrypted|pgp/;
const exports: readonly MutatedExport[] = fixtures()
  // A database whose own derivation takes longer than the bound says nothing about what is mutated.
  .filter(({ path, name }) => statSync(path).isFile() && !name.includes('KeyFileProtected'))
  .map(({ name, path, password, keyFile, expected }) => ({
    name,
    path,
    format: expected.format as ImportFormat,
    costly: costly.test(expected.format) || costly.test(name),
    ...(password === undefined ? {} : { password: Buffer.from(password).toString('hex') }),
    ...(keyFile === undefined ? {} : { keyFile: Buffer.from(keyFile).toString('hex') }),
  }));

interface Line extends Said {
  readonly index: number;
  readonly name: string;
  readonly format: string;
}

let folder = '';
let list = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frond-mutated-'));
  list = join(folder, 'exports.json');
  await writeFile(list, JSON.stringify(exports));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Reads so many mutated exports in a process of their own. */
function campaign(
  manner: string,
  times: number,
  patience: number,
): Promise<{ readonly lines: readonly Line[]; readonly wrong: readonly string[] }> {
  const name = (line: Line): string => `${line.name}, mutation ${line.index}`;
  return watched<Line>('mutated-imports', [list, String(times), manner], { patience, name });
}

test(`${count} mutated exports`, { timeout: 3_600_000 }, async () => {
  const { lines, wrong } = await campaign('real', count, 120);
  const tried = new Set(lines.map(({ format }) => format));
  const refused = lines.filter(({ outcome }) => outcome === 'refused').length;
  await record('I1', {
    mutated: lines.length,
    formats: tried.size,
    files: new Set(lines.map(({ name }) => name)).size,
    refused,
    read: lines.length - refused,
    wrong: wrong.length,
    seconds: Math.round(100 * Math.max(...lines.map(({ cpu }) => cpu))) / 100,
    megabytes: Math.round(Math.max(...lines.map(({ rss }) => rss))),
  });
  expect(wrong).toEqual([]);
  expect(lines).toHaveLength(count);
  expect(tried).toEqual(new Set(exports.map(({ format }) => format)));
  // Both are tried: what an importer refuses, and what it takes.
  expect(Math.min(refused, count - refused)).toBeGreaterThan(count / 20);
});

test('the controls, importers that are broken in every way, are caught', { timeout: 300_000 }, async () => {
  const found = {
    untyped: /untyped: TypeError/,
    half: /half-imported/,
    slow: /: \d+\.\d+ s$/,
    greedy: / \d{3,} MB$/,
    endless: /^stuck after 9$/,
  };
  for (const [manner, complaint] of Object.entries(found)) {
    const { wrong } = await campaign(manner, 10, 20);
    expect(wrong, manner).toEqual([expect.stringMatching(complaint)]);
  }
  await record('I1', { control: 'caught' });
});
