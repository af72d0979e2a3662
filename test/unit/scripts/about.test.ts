/** What the build tells the window about licences and news. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { load } from './load.ts';

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'frond-about-'))));
afterEach(() => rmSync(root, { recursive: true }));

test('packages of the product, each with its licence; shared texts stand once', async () => {
  const { licences } = await load('build/about.mjs');
  const packages = {
    '': {},
    'node_modules/b': { version: '2.0.0', license: 'MIT' },
    'node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/tool': { version: '1.0.0', license: 'MIT', dev: true },
    'node_modules/elsewhere': { version: '1.0.0', license: 'MIT', optional: true },
    'node_modules/@types/c': { version: '1.0.0', license: 'MIT' },
  };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  for (const name of ['a', 'b', 'tool']) {
    mkdirSync(join(root, 'node_modules', name), { recursive: true });
    writeFileSync(join(root, 'node_modules', name, 'LICENSE'), 'The MIT text\n');
  }
  expect(licences(root)).toEqual({
    packages: [
      { name: 'a', version: '1.0.0', licence: 'MIT', text: 0 },
      { name: 'b', version: '2.0.0', licence: 'MIT', text: 0 },
    ],
    texts: ['The MIT text'],
  });
});

test('the changelog by version, without markup', async () => {
  const { news } = await load('build/about.mjs');
  const markdown =
    '# Changelog\n\n## 0.2.0 — 2026-12-01\n\nA `calm` one.\n\n- First [thing](x.md)\n  goes on\n- **Second**\n\n## 0.1.0\n';
  expect(news(markdown)).toEqual([
    {
      version: '0.2.0',
      date: '2026-12-01',
      blocks: [
        { point: false, text: 'A calm one.' },
        { point: true, text: 'First thing goes on' },
        { point: true, text: 'Second' },
      ],
    },
    { version: '0.1.0', date: '', blocks: [] },
  ]);
});
