/** Every `--json` answer has a published schema, every schema an answer; test-script.ts holds what is printed against them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../../cli/table.ts';
import { commandAmong, misfit, schemaNames, schemaOf, withoutJson } from './published-schemas.ts';

const scripts = new URL('scripts/', import.meta.url);
const shared = ['attachment.json', 'bytes.json', 'error.json', 'item.json', 'version.json'];
/** Their answers are asked for where a clipboard is made up (processes.test.ts). */
const elsewhere = new Set(['copy']);

test('each command has one, and there are no others', () => {
  const wanted = commands.filter(({ name }) => !withoutJson.has(name)).map(({ name }) => schemaOf(name));
  expect([...schemaNames].sort()).toEqual([...wanted, ...shared].sort());
});

test('each is asked for in a script', () => {
  const asked = new Set<string | undefined>();
  for (const name of readdirSync(scripts)) {
    for (const line of readFileSync(new URL(name, scripts), 'utf8').split('\n')) {
      const [, words = ''] = /^(?:\d+ )?frond (.*)$/.exec(line) ?? [];
      if (words.includes('--json')) asked.add(commandAmong(words.split(' ')));
    }
  }
  const missing = commands.filter(({ name }) => !asked.has(name) && !withoutJson.has(name) && !elsewhere.has(name));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('each command stands in the manual', () => {
  const manual = readFileSync(new URL('../../../docs/CLI.md', import.meta.url), 'utf8');
  const missing = commands.filter(({ name }) => !new RegExp(`\\| .*\`${name}[ \`]`).test(manual));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('they refuse what is something else', () => {
  expect(misfit('read.json', { id: 'a', field: 'b', value: 'c' })).toBeUndefined();
  expect(misfit('read.json', { id: 'a', field: 'b' })).toContain('value');
  expect(misfit('read.json', { id: 'a', field: 'b', value: 'c', more: 1 })).toContain('additional');
  expect(misfit('error.json', { error: { code: 'NEW', message: '' } })).toContain('allowed values');
  expect(
    misfit('backup-list.json', [{ id: 'a', savedAt: 'today', revision: 1, size: 1, path: '', copies: [] }]),
  ).toContain('format');
});
