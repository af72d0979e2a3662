/** Every export of another program gives exactly what is listed beside it, and what can't be carried is told. */
import { statSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readImport } from '../../../app/transfer/import/detect.ts';
import { differences } from './expected.ts';
import { fixtures, onlyOwn } from './fixture-files.ts';
import type { ImportFormat } from '../../../app/transfer/import/imported.ts';

const all = fixtures();
if (onlyOwn) console.warn(`Only the ${all.length} exports of the project are tested: the others are not beside it.`);

describe('exports of other programs', () => {
  // A store of `pass` is a folder and needs the user's own gpg; see the tests of the command.
  const files = all.filter(({ path }) => statSync(path).isFile());
  test.each(files.map((fixture) => [fixture.name, fixture] as const))('%s', async (_, fixture) => {
    const { expected, path, password, keyFile } = fixture;
    const source = {
      bytes: new Uint8Array(readFileSync(path)),
      name: basename(path),
      keys: { ...(password === undefined ? {} : { password }), ...(keyFile === undefined ? {} : { keyFile }) },
    };
    if (expected.outcome === 'refused') {
      await expect(readImport(source)).rejects.toMatchObject({ name: 'FrondError' });
      return;
    }
    const file = await readImport(source);
    expect(differences(file, expected)).toEqual([]);
    // What is found by content must be found when it is asked for, too.
    expect(file.format).toBe(expected.format as ImportFormat);
  });
});
