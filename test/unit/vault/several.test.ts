/** Several items changed alike: one operation, one undo, and only what was asked for. */
import { describe, expect, it } from 'vitest';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { operations } from '../../../main/vault-process/operations/index.ts';
import { sampleSession } from './sample.ts';

function made() {
  const vault = OpenVault.create(sampleSession());
  const work = vault.addFolder('Work');
  const ids = ['a', 'b', 'c'].map((title) => vault.add('note', { title, tags: ['old', title] }).id);
  return { vault, work, ids };
}

describe('several items', () => {
  it('move together, and come back with one undo', () => {
    const { vault, work, ids } = made();
    vault.update(ids[0] ?? '', { folderId: work });
    const { generation } = vault;
    expect(vault.updateAll(ids, { folderId: work })).toEqual(ids.slice(1));
    expect(vault.generation).toBe(generation + 1);
    expect(vault.undoLabel).toMatchObject({ kind: 'move', count: 2 });
    expect(vault.query({ filter: { folderId: work } })).toHaveLength(3);
    vault.undo();
    expect(vault.query({ filter: { folderId: work } })).toHaveLength(1);
  });

  it('gain and lose tags without losing the others', () => {
    const { vault, ids } = made();
    vault.updateAll(ids, { addTags: ['new', ' new '], removeTags: ['old'] });
    expect(ids.map((id) => vault.get(id).tags)).toEqual([
      ['a', 'new'],
      ['b', 'new'],
      ['c', 'new'],
    ]);
    expect(vault.undo()).toMatchObject({ kind: 'tag', count: 3 });
    expect(vault.get(ids[0] ?? '').tags).toEqual(['a', 'old']);
  });

  it('are named by what happened to each, where that is the same', () => {
    const { vault, ids } = made();
    vault.updateAll(ids, { archived: true });
    expect(vault.undoLabel).toMatchObject({ kind: 'archive', count: 3 });
    vault.updateAll(ids, { archived: false, favourite: true });
    expect(vault.undoLabel).toMatchObject({ kind: 'edit', count: 3 });
    const { generation } = vault;
    expect(vault.updateAll(ids, { favourite: true })).toEqual([]);
    expect(vault.generation).toBe(generation);
  });

  it('change all or none: one that is gone, or a folder that is not there, stops it', () => {
    const { vault, ids } = made();
    expect(() => vault.updateAll([...ids, 'gone'], { favourite: true })).toThrow('NOT_FOUND item.notFound');
    expect(() => vault.updateAll(ids, { folderId: 'gone' })).toThrow('NOT_FOUND folder.notFound');
    expect(vault.overview().favourites).toBe(0);
  });

  it('move into a folder that is made for them, as one operation', () => {
    const { vault, ids } = made();
    const opened = { store: { vault } } as never;
    const folder = operations['folders.add'](opened, { name: 'New', ids }) as string;
    expect(vault.query({ filter: { folderId: folder } })).toHaveLength(3);
    expect(vault.undo()).toMatchObject({ kind: 'addFolder', title: 'New' });
    expect(vault.folders().map(({ name }) => name)).toEqual(['Work']);
    expect(vault.get(ids[0] ?? '').folder).toEqual([]);
  });
});
