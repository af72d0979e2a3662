/** One `.env` file of all environment sets: what dotenv reads of it is what they hold. */
import { expect, test } from 'vitest';
import { parseDotenv } from '../../../../app/developer/dotenv.ts';
import { exportEnv } from '../../../../app/transfer/export/env.ts';
import { emptyVault } from './full-vault.ts';

test('variables of all sets, with a comment each; other items and names that come twice are told', () => {
  const source = emptyVault(1);
  const variable = (name: string, value: string): { name: string; kind: 'secret'; value: string } => ({
    name,
    kind: 'secret',
    value,
  });
  source.vault.add('env', {
    title: 'Shop\nX=evil',
    fields: [variable('A', "it's"), variable('B', 'two\nlines "q" \\ $HOME'), variable('no name', 'lost')],
    notes: 'note',
  });
  source.vault.add('env', { title: 'Zoo', fields: [variable('B', 'other'), variable('C', '')] });
  source.vault.add('login', { title: 'Not one' });
  const { bytes, items, left } = exportEnv(source);
  const text = new TextDecoder().decode(bytes);
  expect(items).toBe(2);
  expect(text).toContain('# Shop X=evil\n');
  expect(parseDotenv(text)).toEqual([
    { name: 'A', value: "it's" },
    { name: 'B', value: 'other' },
    { name: 'C', value: '' },
  ]);
  expect(parseDotenv(text.split('# Zoo')[0] ?? '')).toContainEqual({ name: 'B', value: 'two\nlines "q" \\ $HOME' });
  expect(left.map(({ item, kind, detail }) => [item, kind, detail])).toEqual([
    ['Not one', 'item', undefined],
    ['Shop\nX=evil', 'variable', 'no name'],
    ['Shop\nX=evil', 'notes', undefined],
    ['Zoo', 'variableTwice', 'B'],
  ]);
});
