/** The edit form loses nothing: what nobody touched comes back as it was, untouched secrets stay unnamed. */
import { describe, expect, test } from 'vitest';
import { formOf, formOfDraft, inputOf, newForm, sameForm } from '../../../renderer/vault/edit/form.ts';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { itemTypes } from '../../../app/vault/item.ts';
import { itemView } from '../../../main/vault-process/item-views.ts';
import { sampleSession, sampleVault } from '../vault/sample.ts';
import type { ItemForm } from '../../../renderer/vault/edit/form.ts';

describe('an edit', () => {
  test('without a change writes nothing, for every item of a vault', () => {
    const vault = sampleVault(400);
    for (const id of vault.query({})) {
      const before = vault.get(id);
      const { generation } = vault;
      vault.update(id, inputOf(formOf(itemView(before))));
      expect(vault.generation).toBe(generation);
      expect(vault.get(id)).toEqual(before);
    }
  });

  test('keeps a secret that was never fetched', () => {
    const vault = OpenVault.create(sampleSession());
    const item = vault.add('login', { fields: [{ id: 'password', name: 'password', kind: 'secret', value: 'kept' }] });
    const form = formOf(itemView(item));
    expect(form.fields.find(({ id }) => id === 'password')?.value).toBeUndefined();
    vault.update(item.id, inputOf({ ...form, title: 'New' }));
    expect(vault.fieldValue(item.id, 'fields/password')).toBe('kept');
    expect(vault.get(item.id).title).toBe('New');
  });

  test('empties a well-known field', () => {
    const vault = OpenVault.create(sampleSession());
    const item = vault.add('login', { fields: [{ id: 'username', name: 'username', kind: 'text', value: 'ada' }] });
    const form = formOf(itemView(item));
    const fields = form.fields.map((field) => (field.id === 'username' ? { ...field, value: '' } : field));
    vault.update(item.id, inputOf({ ...form, fields }));
    expect(vault.get(item.id).fields).toEqual([]);
  });

  test.each(itemTypes)('a new %s that is left empty has no fields', (type) => {
    expect(inputOf(newForm(type))).toEqual({
      title: '',
      folderId: null,
      tags: [],
      notes: '',
      fields: [],
      urls: [],
      expiresAt: null,
      rotateEvery: null,
    });
  });

  test('leaves out boxes that were added and not filled', () => {
    const form: ItemForm = {
      ...newForm('login'),
      fields: [{ key: 'new-1', name: '', kind: 'text', value: '' }],
      urls: [{ key: 'new-2', url: ' ' }],
    };
    expect(inputOf(form)).toMatchObject({ fields: [], urls: [] });
  });

  test('goes on from a draft as it was left', () => {
    const vault = OpenVault.create(sampleSession());
    const item = vault.add('login', {
      title: 'Old',
      fields: [{ id: 'password', name: 'password', kind: 'secret', value: 'kept' }],
    });
    const view = itemView(item);
    const stored = formOf(view);
    const edited: ItemForm = {
      ...stored,
      title: 'Edited',
      tags: ['a'],
      fields: [...stored.fields, { key: 'n', name: 'Own', kind: 'secret', value: 'typed' }],
    };
    const again = formOfDraft('login', inputOf(edited), view);
    expect(sameForm(again, edited)).toBe(true);
    expect(sameForm(again, stored)).toBe(false);
  });
});
