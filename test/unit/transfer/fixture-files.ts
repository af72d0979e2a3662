/**
 * The exports of other programs that importers are tested with: those of the project (free licences, origin beside them) and, where
 * they are, those beside the checkout that may not be copied.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Expected } from './expected.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const own = join(root, 'test/fixtures/import');
/** Beside the checkout, or where FROND_SHARED says. */
export const shared = process.env.FROND_SHARED ?? join(root, '../shared');
const beside = join(shared, 'fixtures/import');

export interface Fixture {
  readonly name: string;
  readonly path: string;
  readonly expected: Expected;
  readonly password?: Uint8Array;
  readonly keyFile?: Uint8Array;
}

const folder = existsSync(beside) ? beside : own;
export const onlyOwn = folder === own;

function filesIn(place: string, below = ''): readonly string[] {
  return readdirSync(join(place, below), { withFileTypes: true }).flatMap((entry) => {
    const name = join(below, entry.name);
    return entry.isDirectory() ? filesIn(place, name) : [name];
  });
}

export function fixtures(): readonly Fixture[] {
  const lists = filesIn(folder).filter((name) => name.endsWith('.expected.json'));
  return lists.sort().map((list) => {
    const path = join(folder, list.replace(/\.expected\.json$/, ''));
    const expected = JSON.parse(readFileSync(join(folder, list), 'utf8')) as Expected;
    const { password, keyFile } = expected;
    return {
      name: relative(folder, path),
      path,
      expected,
      ...(password === undefined ? {} : { password: new TextEncoder().encode(password) }),
      ...(keyFile === undefined ? {} : { keyFile: readFileSync(join(dirname(path), keyFile)) }),
    };
  });
}
