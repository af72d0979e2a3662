/** Generated values outside the vault: found again, bounded in number and age, in no clear text, forgotten when told. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Fernet } from '../../../app/crypto/fernet.ts';
import {
  appendGenerated,
  clearGenerated,
  generatedDays,
  generatedKept,
  readGenerated,
} from '../../../app/storage/generated-log.ts';

let folder = '';
const keys = [Fernet.generateKey()];
const now = '2026-11-23T12:00:00.000Z';
const ago = (days: number): string => new Date(Date.parse(now) - days * 86_400_000).toISOString();
const add = (value: string, days = 0, under = keys): Promise<void> =>
  appendGenerated(folder, under, { id: value, at: ago(days), kind: 'password', value, title: 'Shop' });
const values = async (under = keys): Promise<readonly string[]> =>
  (await readGenerated(folder, under, now)).map(({ value }) => value);
const file = (): string => join(folder, 'generated.log');

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'frond-generated-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('the newest first, encrypted, for this user alone', async () => {
  expect(await values()).toEqual([]);
  await add('canary-one', 2);
  await add('canary-two');
  expect(await values()).toEqual(['canary-two', 'canary-one']);
  expect(readFileSync(file(), 'utf8')).not.toMatch(/canary|Shop/);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(await values([Fernet.generateKey()])).toEqual([]);
  expect(await values()).toHaveLength(2);
});

test('too old or too many: they leave the file, not just the list', async () => {
  await add('too-old', generatedDays + 1);
  for (let at = 0; at < generatedKept + 5; at += 1) await add(`value-${at}`, 1);
  const kept = await values();
  expect(kept).toHaveLength(generatedKept);
  expect(kept[0]).toBe(`value-${generatedKept + 4}`);
  expect(kept.at(-1)).toBe('value-5');
  expect(readFileSync(file(), 'utf8').trim().split('\n')).toHaveLength(generatedKept);
  expect(readdirSync(folder)).toEqual(['generated.log']);
});

test('the last ones grow too old, or are forgotten: no file is left', async () => {
  await add('old', generatedDays + 1);
  expect(await values()).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
  await add('new');
  await clearGenerated(folder);
  await clearGenerated(folder);
  expect(await values()).toEqual([]);
});

test('what an earlier key sealed is read on, and goes on under the new one', async () => {
  await add('before', 1);
  const next = [Fernet.generateKey(), ...keys];
  await add('after', 0, next);
  expect(await values(next)).toEqual(['after', 'before']);
});
