/** An edit that meets changes of others: what only one side changed comes from that side, the rest is asked. */
import { describe, expect, test } from 'vitest';
import { newForm } from '../../../renderer/vault/edit/form.ts';
import { threeWay } from '../../../renderer/vault/edit/three-way.ts';
import type { FormField, ItemForm } from '../../../renderer/vault/edit/form.ts';
import type { StoredForm } from '../../../renderer/vault/edit/three-way.ts';

const field = (id: string, value?: string): FormField => ({
  key: id,
  id,
  name: id,
  kind: id === 'password' ? 'secret' : 'text',
  ...(value === undefined ? {} : { value }),
});
const fields = (username: string, password?: string): readonly FormField[] => [
  field('username', username),
  field('password', password),
];
const base: ItemForm = { ...newForm('login'), title: 'Bank', fields: fields('ada'), tags: ['a', 'b'] };
const stored = (form: Partial<ItemForm>, version = '1'): StoredForm => ({
  form: { ...base, ...form },
  versions: { password: version },
});
const before = stored({});
const valueOf = (form: ItemForm, id: string): string | undefined => form.fields.find((one) => one.id === id)?.value;

describe('without conflicts', () => {
  test('nothing changed elsewhere: the edit stands', () => {
    const mine = { ...base, title: 'My bank' };
    expect(threeWay(before, mine, before)).toEqual({ form: mine, conflicts: [], changedMeanwhile: false });
  });

  test('each side changed something else: both are in', () => {
    const mine = { ...base, notes: 'mine' };
    const merged = threeWay(before, mine, stored({ title: 'Their bank', fields: fields('grace') }));
    expect(merged).toMatchObject({ conflicts: [], changedMeanwhile: true });
    expect(merged.form).toMatchObject({ title: 'Their bank', notes: 'mine' });
    expect(valueOf(merged.form, 'username')).toBe('grace');
  });

  test('a secret that changed elsewhere and not here stays as it is there', () => {
    const merged = threeWay(before, { ...base, title: 'x' }, stored({}, '2'));
    expect(merged.conflicts).toEqual([]);
    expect(valueOf(merged.form, 'password')).toBeUndefined();
  });

  test('tags are joined, one by one', () => {
    expect(
      threeWay(before, { ...base, tags: ['b', 'mine'] }, stored({ tags: ['a', 'b', 'theirs'] })).form.tags,
    ).toEqual(['b', 'theirs', 'mine']);
  });

  test('both wrote the same', () => {
    expect(threeWay(before, { ...base, title: 'same' }, stored({ title: 'same' })).conflicts).toEqual([]);
    const alike = { ...base, fields: fields('same') };
    expect(threeWay(before, alike, stored({ fields: fields('same') })).conflicts).toEqual([]);
  });

  test('fields that either side added are there, and those it removed are not', () => {
    const mine = { ...base, fields: [...base.fields, { key: 'new', name: 'PIN', kind: 'text', value: '1' } as const] };
    const theirs = stored({ fields: [field('password'), field('other', 'x')] });
    const { form, conflicts } = threeWay(before, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(form.fields.map(({ name }) => name)).toEqual(['password', 'other', 'PIN']);
  });
});

describe('conflicts', () => {
  const mine: ItemForm = { ...base, title: 'mine', fields: fields('mine', 'my secret') };
  const theirs = stored({ title: 'theirs', fields: fields('theirs') }, '2');

  test('each is named with both values, secrets of others without', () => {
    const { conflicts } = threeWay(before, mine, theirs);
    expect(conflicts.map(({ path }) => path)).toEqual(['title', 'fields/username', 'fields/password']);
    expect(conflicts[1]).toMatchObject({ mine: { text: 'mine' }, theirs: { text: 'theirs' } });
    expect(conflicts[2]).toMatchObject({ mine: { text: 'my secret' }, theirs: { text: undefined, removed: false } });
  });

  test('what was chosen is taken, and asked no more', () => {
    const { form, conflicts } = threeWay(before, mine, theirs, { title: 'theirs', 'fields/password': 'theirs' });
    expect(conflicts.map(({ path }) => path)).toEqual(['fields/username']);
    expect(form.title).toBe('theirs');
    expect(valueOf(form, 'password')).toBeUndefined();
    expect(valueOf(form, 'username')).toBe('mine');
  });

  test('removing what someone else changed is asked, too', () => {
    const { conflicts } = threeWay(before, { ...base, fields: [field('password')] }, stored({ fields: fields('x') }));
    expect(conflicts).toMatchObject([{ path: 'fields/username', mine: { removed: true }, theirs: { text: 'x' } }]);
  });
});
