/** Each dependency has an exact version and a line that says why it is there; nothing is explained that is gone. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './load.ts';

const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;
const page = await readFile(join(root, 'docs/decisions/dependencies.md'), 'utf8');
const [product = '', development = ''] = page.split('## In development');

it.each([
  ['dependencies', product],
  ['devDependencies', development],
] as const)('%s are explained', (kind, section) => {
  const explained = [...section.matchAll(/^\| `([^`]+)`\s*\| (\S.*\S)\s*\|$/gm)].map((match) => match[1]);
  expect(explained.sort()).toEqual(Object.keys(manifest[kind]).sort());
});

it('have exact versions', () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  }
});
