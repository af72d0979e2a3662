/** Steps of an edit are taken back by themselves: what was typed before and since stays. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutStep, withStep } from '../../../renderer/vault/edit/form-step.ts';
import { newForm } from '../../../renderer/vault/edit/form.ts';
import { withPlace } from '../../../renderer/vault/edit/order.ts';
import type { FormField, ItemForm } from '../../../renderer/vault/edit/form.ts';

const field = (key: string, value?: string): FormField => ({
  key,
  name: key,
  kind: 'secret',
  ...(value === undefined ? {} : { value }),
});
const form = (...keys: readonly string[]): ItemForm => ({
  ...newForm('note'),
  fields: keys.map((key) => field(key, `value of ${key}`)),
});
const keys = ({ fields }: ItemForm): string => fields.map(({ key }) => key).join('');
const without = (before: ItemForm, key: string): ItemForm => ({
  ...before,
  fields: before.fields.filter((one) => one.key !== key),
});
const typed = (before: ItemForm, key: string, value: string): ItemForm => ({
  ...before,
  fields: before.fields.map((one) => (one.key === key ? { ...one, value } : one)),
});

describe('a step that is taken back', () => {
  test('brings a removed row back to its place, as it was', () => {
    const before = form('a', 'b', 'c');
    const step = { before, after: without(before, 'b') };
    const later = typed(
      { ...step.after, title: 'typed since', fields: [...step.after.fields, field('d')] },
      'a',
      'new',
    );
    const back = withoutStep(later, step);
    expect(keys(back)).toBe('abcd');
    expect(back.fields[1]).toEqual(field('b', 'value of b'));
    expect(back.fields[0]?.value).toBe('new');
    expect(back.title).toBe('typed since');
    expect(keys(withStep(back, step))).toBe('acd');
  });

  test('takes an added row away, and puts moved ones back', () => {
    const before = form('a', 'b', 'c');
    expect(keys(withoutStep(form('a', 'b', 'c', 'd'), { before, after: form('a', 'b', 'c', 'd') }))).toBe('abc');
    const moved = { before, after: form('c', 'a', 'b') };
    expect(keys(withoutStep(moved.after, moved))).toBe('abc');
    expect(keys(withoutStep(form('c', 'x', 'a', 'b'), moved))).toBe('abcx');
  });

  test('gives a secret that nobody looked at back as it was: unchanged', () => {
    const before: ItemForm = { ...newForm('note'), fields: [field('a')] };
    const step = { before, after: typed(before, 'a', 'generated') };
    expect(withoutStep(step.after, step).fields[0]).toEqual(field('a'));
    const named = { ...step.after, fields: [{ ...field('a', 'generated'), name: 'typed since' }] };
    expect(withoutStep(named, step).fields[0]).toEqual({ ...field('a'), name: 'typed since' });
  });

  test('puts tags, folder and times back, and leaves tags that came since', () => {
    const before: ItemForm = { ...form(), tags: ['home', 'work'], folderId: 'one' };
    const after: ItemForm = { ...before, tags: ['home', 'new'], folderId: null, rotateEvery: 90 };
    const back = withoutStep({ ...after, tags: [...after.tags, 'later'] }, { before, after });
    expect(back).toMatchObject({ tags: ['home', 'later', 'work'], folderId: 'one', rotateEvery: null });
  });
});

test('undo after do is what was, for any row and place, and redo does it again', () => {
  const rows = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { minLength: 1 });
  fc.assert(
    fc.property(rows, fc.nat(), fc.nat(), fc.boolean(), (names, which, to, removes) => {
      const before = form(...names);
      const key = names[which % names.length] ?? '';
      const after = removes
        ? without(before, key)
        : { ...before, fields: withPlace(before.fields, key, to % names.length) };
      expect(withoutStep(after, { before, after })).toEqual(before);
      expect(withStep(before, { before, after })).toEqual(after);
    }),
  );
});
