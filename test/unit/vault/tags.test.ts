/** Tags as a whole: one operation over every item that has them, one undo. */
import { expect, test } from 'vitest';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { operations } from '../../../main/vault-process/operations/index.ts';
import { sampleSession } from './sample.ts';

function made() {
  const vault = OpenVault.create(sampleSession());
  const add = (title: string, tags: readonly string[]): string => vault.add('note', { title, tags }).id;
  const ids = [add('a', ['work']), add('b', ['work', 'job']), add('c', ['home']), add('d', ['work'])] as const;
  vault.update(ids[0], { archived: true });
  vault.trash([ids[3]]);
  return { vault, ids };
}

test('a tag is renamed on every item, in archive and trash too, and becomes one with a tag of that name', () => {
  const { vault, ids } = made();
  expect(vault.renameTag('work', 'job')).toEqual([ids[0], ids[1], ids[3]]);
  expect(ids.map((id) => vault.get(id).tags)).toEqual([['job'], ['job'], ['home'], ['job']]);
  expect(vault.get(ids[3]).deletedAt).toBeDefined();
  expect(vault.overview().tags.map(({ tag }) => tag)).toEqual(['home', 'job']);
  expect(vault.undo()).toMatchObject({ kind: 'renameTag', count: 3 });
  expect(vault.get(ids[1]).tags).toEqual(['job', 'work']);
  expect(vault.get(ids[0]).tags).toEqual(['work']);
});

test('a tag is taken off every item, and comes back with one undo', () => {
  const { vault, ids } = made();
  expect(vault.removeTag('work')).toHaveLength(3);
  expect(ids.map((id) => vault.get(id).tags)).toEqual([[], ['job'], ['home'], []]);
  expect(vault.undo()).toMatchObject({ kind: 'removeTag', count: 3 });
  expect(vault.get(ids[3]).tags).toEqual(['work']);
  const { generation } = vault;
  expect(vault.removeTag('nobody has it')).toEqual([]);
  expect(vault.generation).toBe(generation);
});

test('the tags of several items are told for choosing which to take off', () => {
  const { vault, ids } = made();
  const opened = { store: { vault } } as unknown as Parameters<(typeof operations)['tags.of']>[0];
  expect(operations['tags.of'](opened, { ids: [ids[0], ids[1]] })).toEqual(['work', 'job']);
});
