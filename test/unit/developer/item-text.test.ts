/** An item as text for an editor: it comes back exactly, and what a person gets wrong is told with its line. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesOf, formOf } from '../../../app/developer/item-form.ts';
import { formatItemText } from '../../../app/developer/item-text.ts';
import { parseItemText } from '../../../app/developer/item-text-form.ts';
import { fieldKinds } from '../../../app/vault/item.ts';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import type { ItemForm } from '../../../app/developer/item-form.ts';

const of = { id: 'abc', type: 'login' } as const;
const nearest = (typed: string): string | undefined => (typed === 'titel' ? 'title' : undefined);
const empty: ItemForm = {
  title: 'GitHub',
  folder: [],
  tags: [],
  favourite: false,
  archived: false,
  expiresAt: null,
  rotateEvery: null,
  urls: [],
  fields: [{ id: 'username', name: 'username', kind: 'text', value: 'ada' }],
  notes: '',
};
const read = (text: string, base: ItemForm = empty): ItemForm => parseItemText(text, { ...of, base, nearest });
const textOf = (form: ItemForm): string => formatItemText(of, form, ['A comment.', 'Another one: with a colon.']);

/** Anything that a vault can hold, with what YAML and editors could spoil. */
const hard = fc.constantFrom(
  '',
  ' ',
  'a\n',
  '\n',
  'a \nb',
  'no',
  '007',
  '1e3',
  '~',
  '- a',
  '# x',
  'a: b',
  '"',
  "'",
  '|',
  '\t',
  '\r\n',
  '\u2028',
  '\ufeff',
  '\u0000',
  '\ud800',
  'a\n\n\nb\n\n',
  '  a\n b',
  '---',
  '...\n',
  '%YAML',
  '&a',
  '*a',
  '!!str',
  '{{ frond://a/b }}',
  '\u001b[31m',
);
const words = fc.oneof(
  hard,
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.array(hard).map((list) => list.join('')),
);
const name = fc.string({ minLength: 1, unit: 'binary' });
const form: fc.Arbitrary<ItemForm> = fc
  .record({
    title: words,
    folder: fc.array(name, { maxLength: 3 }),
    tags: fc.uniqueArray(words, { maxLength: 3 }),
    favourite: fc.boolean(),
    archived: fc.boolean(),
    expiresAt: fc.option(fc.constantFrom('2026-12-31T00:00:00.000Z', '2026-12-31T12:30:00.000Z')),
    rotateEvery: fc.option(fc.integer({ min: 1, max: 9999 })),
    urls: fc.uniqueArray(fc.oneof(name, fc.webUrl()), { maxLength: 3 }),
    fields: fc.array(fc.record({ name, kind: fc.constantFrom(...fieldKinds), value: words }), { maxLength: 4 }),
    notes: words,
  })
  .map(({ urls, fields, ...rest }) => ({
    ...rest,
    urls: urls.map((url, at) => ({ id: `u${at}`, url })),
    fields: fields.map((field, at) => ({ id: `f${at}`, ...field })),
  }));

describe('an item as text', () => {
  test('comes back exactly, whatever it holds', () => {
    fc.assert(
      fc.property(form, (item) => {
        expect(read(textOf(item), item)).toEqual(item);
      }),
      { seed: 20_26, numRuns: 500 },
    );
  });

  test('shows lines as lines, and in quotes what an editor could spoil unseen', () => {
    const text = textOf({ ...empty, title: '007', notes: 'first\n  second\nthird', tags: ['no'] });
    expect(text).toContain('# A comment.\n# Another one: with a colon.\n\ntitle: 007\n');
    expect(text).toContain('notes: |-\n  first\n    second\n  third\n');
    expect(textOf({ ...empty, notes: 'ends with a blank \nsecond' })).toContain('"ends with a blank \\nsecond"');
    expect(textOf({ ...empty, title: 'a\u202eb' })).toContain('\\u202e');
  });

  test('takes what people write by hand', () => {
    expect(read('title: New\nfolder: Work / Code\ntags: [a, b]\nfields:\n- {name: totp, value: 0123}\n')).toEqual({
      ...empty,
      title: 'New',
      folder: ['Work', 'Code'],
      tags: ['a', 'b'],
      fields: [{ id: 'totp', name: 'totp', kind: 'totp', value: '0123' }],
    });
    expect(read('title: x\r\nfields:\r\n  - name: username\r\n    value: bob\r\n').fields).toEqual([
      { id: 'username', name: 'username', kind: 'text', value: 'bob' },
    ]);
    expect(read('title: x\nexpires: 2027-01-02\nrotateEvery: 90\n')).toMatchObject({
      expiresAt: '2027-01-02T00:00:00.000Z',
      rotateEvery: 90,
    });
  });

  test('web addresses keep their ids: those that stay, and one that is changed', () => {
    const base = { ...empty, urls: ['https://a', 'https://b'].map((url, at) => ({ id: `u${at}`, url })) };
    expect(read('title: x\nurls: [https://b, https://c, https://d]', base).urls).toEqual([
      { id: 'u1', url: 'https://b' },
      { id: 'u0', url: 'https://c' },
      { url: 'https://d' },
    ]);
  });

  test.each([
    ['title: [', 'malformed', { line: 1 }],
    ['title: a\ntags: b: c', 'malformed', { line: 2 }],
    ['title: a\n---\ntitle: b', 'malformed', { line: 2 }],
    ['title: a\nnotes: *a', 'shape', { line: 2 }],
    ['', 'empty', {}],
    ['# only this\n', 'empty', {}],
    ['just text', 'shape', { line: 1, wanted: 'map' }],
    ['- a', 'shape', { line: 1, wanted: 'map' }],
    ['title: a\ntitel: b', 'unknownKeyNear', { line: 2, near: 'title' }],
    ['title: a\npassword: b', 'unknownKey', { line: 2, key: 'password' }],
    ['title: a\ntitle: b', 'twice', { line: 2, key: 'title' }],
    ['title: {a: b}', 'shape', { line: 1, wanted: 'text' }],
    ['title: a\ntags: b', 'shape', { line: 2, wanted: 'list' }],
    ['title: a\nfields: [b]', 'shape', { line: 2, wanted: 'map' }],
    ['title: a\nfields:\n- {value: b}', 'noName', { line: 3 }],
    ['title: a\nfields:\n- {name: b, id: other}', 'unknownId', { line: 3, id: 'other' }],
    ['title: a\nfields:\n- {name: b, id: username}\n- {name: c, id: username}', 'twice', { line: 4 }],
    ['title: a\nfields:\n- {name: b, kind: hidden}', 'kind', { line: 3, kind: 'hidden' }],
    ['title: a\nfields:\n- {name: b, kind: date, value: soon}', 'shape', { line: 3, wanted: 'date' }],
    ['title: a\nfields:\n- {name: b, kind: boolean, value: maybe}', 'shape', { line: 3, wanted: 'boolean' }],
    ['title: a\nfavourite: perhaps', 'shape', { line: 2, wanted: 'boolean' }],
    ['title: a\nexpires: soon', 'shape', { line: 2, wanted: 'date' }],
    ['title: a\nrotateEvery: 0', 'shape', { line: 2, wanted: 'number' }],
    ['title: a\nid: other', 'changed', { line: 2, key: 'id', was: 'abc' }],
    ['title: a\ntype: note', 'changed', { line: 2, key: 'type', was: 'login' }],
  ])('%j: %s', (text, reason, params) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({
        code: 'INVALID',
        reason: `itemText.${reason}`,
        params: expect.objectContaining(params) as unknown,
      }),
    );
  });
});

describe('what a person changed', () => {
  let clock = 0;
  const newVault = (): OpenVault => OpenVault.create({ id: 'test', now: () => (clock += 1) });

  test('writes nothing where nothing was, and just that where something was', () => {
    const vault = newVault();
    const { id } = vault.add('login', {
      title: 'GitHub',
      tags: ['a'],
      urls: [{ url: 'https://a' }, { url: 'https://b' }],
      fields: [
        { id: 'username', name: 'username', kind: 'text', value: 'ada' },
        { name: 'PIN', kind: 'secret', value: '1' },
      ],
    });
    const base = formOf(vault.get(id));
    const { generation } = vault;
    vault.update(id, changesOf(base, base, base).input);
    expect(vault.generation).toBe(generation);
    const edited = { ...base, notes: 'new', fields: base.fields.map((one) => ({ ...one, value: `${one.value}!` })) };
    vault.update(id, changesOf(base, edited, base).input);
    expect(vault.versions(id)).toHaveLength(2);
    expect(vault.get(id).notes).toBe('new');
    expect(vault.versions(id).map((version) => version.name)).toEqual(expect.arrayContaining(['PIN', 'username']));
  });

  test('joins what was changed elsewhere, field by field', () => {
    const base = {
      ...empty,
      tags: ['a', 'b'],
      fields: [
        { id: 'username', name: 'username', kind: 'text', value: 'ada' },
        { id: 'password', name: 'password', kind: 'secret', value: 'old' },
        { id: 'gone', name: 'gone', kind: 'text', value: 'x' },
      ],
    } as const;
    const current = {
      ...base,
      title: 'Theirs',
      tags: ['a', 'b', 'theirs'],
      fields: [
        base.fields[0],
        { ...base.fields[1], value: 'theirs' },
        { id: 'added', name: 'added', kind: 'text', value: 'y' },
      ],
    } as const;
    const edited = {
      ...base,
      notes: 'mine',
      tags: ['a', 'mine'],
      fields: [{ ...base.fields[0], value: 'mine' }, ...base.fields.slice(1)],
    };
    const { input, folder } = changesOf(base, edited, current);
    expect(folder).toBeUndefined();
    expect(input).toEqual({
      notes: 'mine',
      tags: ['a', 'theirs', 'mine'],
      urls: [],
      fields: [{ ...base.fields[0], value: 'mine' }, current.fields[1], current.fields[2]],
    });
  });
});
