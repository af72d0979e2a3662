/** What the papers say is what is there. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const text = (name: string): string => readFileSync(`${root}${name}`, 'utf8');

test.each(['README.md', 'docs/FORMAT.md'])('the Python reader in %s is the file that the tests run', (name) => {
  expect(text(name)).toContain(text('docs/read-vault.py').trim());
});

test('links between the papers lead somewhere', () => {
  const papers = [
    'README.md',
    ...readdirSync(`${root}docs`)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  const broken: string[] = [];
  for (const paper of papers) {
    for (const [, target = ''] of text(paper).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)) {
      const url = new URL(target, `file://${root}${paper}`);
      try {
        readFileSync(url);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EISDIR') broken.push(`${paper}: ${target}`);
      }
    }
  }
  expect(broken).toEqual([]);
});

test('every dependency has a reason', () => {
  const { dependencies, devDependencies } = JSON.parse(text('package.json')) as Record<string, Record<string, string>>;
  const reasons = text('docs/decisions/dependencies.md');
  const missing = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !reasons.includes(name));
  expect(missing).toEqual([]);
});
