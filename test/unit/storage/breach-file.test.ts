/** A list of breached passwords on the disk: found exactly what stands in it, by few reads, and refused clearly where it is none. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BreachFile } from '../../../app/storage/breach-file.ts';
import { errorSentence } from '../../../app/words/error-sentence.ts';
import type { FrondError } from '../../../app/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'frond-breaches-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex').toUpperCase();
const many = process.env.SLOW === '1' ? 2_000_000 : 100_000;
const counts = new Map(Array.from({ length: many }, (_, at) => [sha1(`password ${at}`), (at % 9_000_000) + 1]));
const ordered = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([hash, count]) => `${hash}:${count}`);

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const whole = written('whole.txt', ordered.join('\r\n'));

/** The answers for these hashes. */
async function looked(path: string, hashes: readonly string[]): Promise<readonly number[]> {
  const file = await BreachFile.open(path);
  const found: number[] = [];
  for (const hash of hashes) found.push(await file.count(hash));
  await file.close();
  return found;
}

test('each hash that stands in it is found with its count, and no other', async () => {
  const there = [...counts.keys()].filter((_, at) => at % Math.floor(many / 400) === 0);
  const [first = '', last = ''] = [ordered[0]?.slice(0, 40), ordered[ordered.length - 1]?.slice(0, 40)];
  expect(await looked(whole, [first, last, ...there])).toEqual([first, last, ...there].map((hash) => counts.get(hash)));
  const elsewhere = Array.from({ length: 400 }, (_, at) => sha1(`other ${at}`));
  const outside = ['0'.repeat(40), 'F'.repeat(40), ...elsewhere];
  expect(await looked(whole, outside)).toEqual(outside.map(() => 0));
});

const forms: Readonly<Record<string, string>> = {
  'line ends of Unix, one at the end': `${ordered.slice(0, 199).join('\n')}\n`,
  'line ends of Windows, one at the end': `${ordered.slice(0, 199).join('\r\n')}\r\n`,
  'small letters': ordered.slice(0, 199).join('\n').toLowerCase(),
  'one line': ordered[0] ?? '',
  'two lines': ordered.slice(0, 2).join('\n'),
};
for (const [form, text] of Object.entries(forms)) {
  test(`every line is found: ${form}`, async () => {
    const hashes = text
      .trim()
      .split(/\s+/)
      .map((line) => line.slice(0, 40).toUpperCase());
    expect(await looked(written('form.txt', text), hashes)).toEqual(hashes.map((hash) => counts.get(hash)));
  });
}

test('few short reads a hash, however long the file is', async () => {
  const hashes = Array.from({ length: 50 }, (_, at) => sha1(`password ${at}`));
  const file = await BreachFile.open(whole);
  const before = file.reads;
  for (const hash of hashes) await file.count(hash);
  await file.close();
  expect((file.reads - before) / hashes.length).toBeLessThan(8);
});

const refused: Readonly<Record<string, readonly [text: string, reason: string, says: RegExp]>> = {
  'ordered by count': [
    [...ordered].sort((a, b) => Number(b.slice(41)) - Number(a.slice(41))).join('\n'),
    'breach.notOrdered',
    /not ordered by hash.*Download the list that is ordered by hash/,
  ],
  'two lists in a row': [
    [...ordered.slice(0, 500), ...ordered.slice(0, 500)].join('\n'),
    'breach.notOrdered',
    /ordered/,
  ],
  'NTLM hashes': [
    ordered
      .slice(0, 199)
      .map((line) => line.slice(8))
      .join('\n'),
    'breach.ntlm',
    /holds NTLM hashes.*Choose the list of SHA-1 hashes/,
  ],
  'plain passwords': ['123456\npassword\nqwerty\n', 'breach.notAList', /not a list/],
  'hashes without counts': [ordered.map((line) => line.slice(0, 40)).join('\n'), 'breach.notAList', /not a list/],
  'one endless line': ['A'.repeat(100_000), 'breach.notAList', /not a list/],
  'an empty file': ['', 'breach.notAList', /not a list/],
};
for (const [name, [text, reason, says]] of Object.entries(refused)) {
  test(`refused: ${name}`, async () => {
    const error: unknown = await BreachFile.open(written('bad.txt', text)).catch((failure: unknown) => failure);
    expect(error).toMatchObject({ code: 'INVALID', reason });
    expect(errorSentence(error)).toMatch(says);
  });
}

test('refused: a folder, a pipe without an end, a file that is not there', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  await expect(BreachFile.open(folder)).rejects.toMatchObject({ code: 'INVALID' });
  await expect(BreachFile.open(pipe)).rejects.toMatchObject({ code: 'INVALID' });
  await expect(BreachFile.open(join(folder, 'gone'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a stretch out of order that opening did not see is noticed by who searches it', async () => {
  // The first and the last half of a stretch between two places that opening looks at have changed places.
  const some = ordered.slice(0, 64 * 32);
  const turned = [...some.slice(0, 66), ...some.slice(96, 126), ...some.slice(66, 96), ...some.slice(126)];
  const path = written('turned.txt', turned.join('\n'));
  const failures: unknown[] = [];
  for (const line of some.slice(60, 130)) {
    await looked(path, [line.slice(0, 40)]).catch((error: unknown) => failures.push((error as FrondError).reason));
  }
  expect(failures).toContain('breach.notOrdered');
});
