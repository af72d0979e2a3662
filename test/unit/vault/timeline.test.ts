/** The timeline of an item: its operations, newest first, as changes from one version to the next. */
import { expect, test } from 'vitest';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { sampleSession } from './sample.ts';

const login = (vault: OpenVault): string =>
  vault.add('login', {
    title: 'Bank',
    fields: [
      { id: 'username', name: 'username', kind: 'text', value: 'ada' },
      { id: 'password', name: 'password', kind: 'secret', value: 'one' },
    ],
  }).id;
const set = (vault: OpenVault, id: string, password: string, username = 'ada'): void => {
  vault.update(id, {
    fields: [
      { id: 'username', name: 'username', kind: 'text', value: username },
      { id: 'password', name: 'password', kind: 'secret', value: password },
    ],
  });
};

test('a new item has none; each operation is one entry with what it changed', () => {
  const vault = OpenVault.create(sampleSession());
  const id = login(vault);
  expect(vault.timeline(id).entries).toEqual([]);
  set(vault, id, 'two', 'grace');
  vault.update(id, { notes: 'Call first.', tags: ['money'] });
  vault.trash([id]);
  vault.restore([id]);
  const { entries, createdAt } = vault.timeline(id);
  expect(createdAt).toBe(vault.get(id).createdAt);
  expect(entries.map(({ changes }) => changes.map(({ path }) => path).sort())).toEqual([
    ['trashed'],
    ['trashed'],
    ['notes', 'tags/money'],
    ['fields/password', 'fields/username'],
  ]);
  const [, , , first] = entries;
  expect(first?.session).toBe(sampleSession().id);
  expect(first?.changes.find(({ path }) => path === 'fields/password')).toMatchObject({
    kind: 'secret',
    before: { value: 'one' },
    after: { value: 'two' },
  });
  expect(entries[2]?.changes.find(({ path }) => path === 'notes')?.before).toBeUndefined();
});

test('a renamed and a removed field are told by name', () => {
  const vault = OpenVault.create(sampleSession());
  const { id } = vault.add('note', { title: 'n', fields: [{ id: 'pin1', name: 'PIN', kind: 'secret', value: '1' }] });
  vault.update(id, { fields: [{ id: 'pin1', name: 'Code', kind: 'secret' }] });
  vault.update(id, { fields: [] });
  const [removed, renamed] = vault.timeline(id).entries.map(({ changes }) => changes[0]);
  expect(renamed).toMatchObject({ name: 'Code', nameBefore: 'PIN' });
  expect(removed).toMatchObject({ name: 'Code', kind: 'secret', before: { value: '1' }, after: { value: undefined } });
});

test('clearing says until when, and leaves nothing of before', () => {
  const vault = OpenVault.create(sampleSession());
  const id = login(vault);
  set(vault, id, 'two');
  vault.clearHistory(id);
  expect(vault.timeline(id)).toMatchObject({ entries: [], clearedAt: vault.get(id).updatedAt });
  set(vault, id, 'three');
  expect(vault.timeline(id).entries).toHaveLength(1);
  expect(JSON.stringify(vault.toState())).not.toContain('"one"');
});

test('what fell off the end of a long history isn’t taken for the beginning', () => {
  const vault = OpenVault.create(sampleSession());
  const id = login(vault);
  for (let at = 0; at < 30; at += 1) set(vault, id, `password ${at}`);
  const { entries } = vault.timeline(id);
  expect(entries).toHaveLength(20);
  expect(entries.every(({ changes }) => changes[0]?.before !== undefined)).toBe(true);
});
