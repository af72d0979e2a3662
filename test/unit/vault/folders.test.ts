/** Folders: nested, never in a circle, and removing one loses nothing. */
import { describe, expect, it } from 'vitest';
import { OpenVault } from '../../../app/vault/open-vault.ts';

function made() {
  let now = Date.parse('2026-03-01T10:00:00.000Z');
  const vault = OpenVault.create({ id: 'session', now: () => (now += 1000) });
  const work = vault.addFolder('Work');
  const clients = vault.addFolder('Clients', work);
  const acme = vault.addFolder('Acme', clients);
  return { vault, work, clients, acme };
}

function paths(vault: OpenVault): readonly string[] {
  return vault.folders().map(({ path }) => path.join('/'));
}

describe('folders', () => {
  it('nest, count what is directly in them, and are sorted by path', () => {
    const { vault, work, acme } = made();
    vault.addFolder('archive');
    vault.add('note', { title: 'a', folderId: acme });
    vault.add('note', { title: 'b', folderId: acme, archived: true });
    const trashed = vault.add('note', { title: 'c', folderId: acme });
    vault.trash([trashed.id]);
    expect(paths(vault)).toEqual(['archive', 'Work', 'Work/Clients', 'Work/Clients/Acme']);
    expect(vault.folders().find(({ id }) => id === acme)).toMatchObject({ count: 1, name: 'Acme' });
    expect(vault.folders().find(({ id }) => id === work)).toMatchObject({ count: 0 });
    expect(vault.query({ filter: { folderId: work } })).toHaveLength(1);
  });

  it('are renamed and moved with all that is in them', () => {
    const { vault, clients } = made();
    vault.renameFolder(clients, ' Customers ');
    vault.moveFolder(clients, null);
    expect(paths(vault)).toEqual(['Customers', 'Customers/Acme', 'Work']);
    vault.undo();
    vault.undo();
    expect(paths(vault)).toEqual(['Work', 'Work/Clients', 'Work/Clients/Acme']);
  });

  it('refuse to be moved into themselves, to have no name, and to be where none is', () => {
    const { vault, work, acme } = made();
    expect(() => vault.moveFolder(work, acme)).toThrow('folder.intoItself');
    expect(() => vault.moveFolder(work, work)).toThrow('folder.intoItself');
    expect(() => vault.addFolder('  ')).toThrow('folder.noName');
    expect(() => vault.addFolder('x', 'nowhere')).toThrow('folder.notFound');
    expect(() => vault.renameFolder('nowhere', 'x')).toThrow('folder.notFound');
    expect(paths(vault)).toEqual(['Work', 'Work/Clients', 'Work/Clients/Acme']);
  });

  it('leave what is in them to the folder above when they are removed, as one operation', () => {
    const { vault, work, clients } = made();
    const { id } = vault.add('note', { title: 'n', folderId: clients });
    vault.removeFolder(clients);
    expect(paths(vault)).toEqual(['Work', 'Work/Acme']);
    expect(vault.get(id)).toMatchObject({ folder: ['Work'], folderId: work });
    expect(vault.summary(id).folderId).toBe(work);
    vault.removeFolder(work);
    expect(vault.get(id).folder).toEqual([]);
    expect(() => vault.removeFolder(work)).toThrow('folder.notFound');
    vault.undo();
    expect(vault.undo()).toMatchObject({ kind: 'removeFolder', title: 'Clients' });
    expect(vault.get(id).folder).toEqual(['Work', 'Clients']);
  });

  it('are made along a path where they are missing, in one operation', () => {
    const { vault, acme } = made();
    expect(vault.ensureFolder(['Work', 'Clients', 'Acme'])).toBe(acme);
    expect(vault.ensureFolder([])).toBeUndefined();
    const { generation } = vault;
    const id = vault.ensureFolder(['Work', 'New', 'Deep']);
    expect(vault.folders().find((folder) => folder.id === id)?.path).toEqual(['Work', 'New', 'Deep']);
    expect(vault.generation).toBe(generation + 1);
    vault.undo();
    expect(paths(vault)).toEqual(['Work', 'Work/Clients', 'Work/Clients/Acme']);
  });

  it('find items by their new name at once', () => {
    const { vault, acme } = made();
    const { id } = vault.add('note', { title: 'n', folderId: acme });
    expect(vault.query({ query: 'acme' })).toEqual([id]);
    vault.renameFolder(acme, 'Globex');
    expect(vault.query({ query: 'acme' })).toEqual([]);
    expect(vault.query({ query: 'globex' })).toEqual([id]);
  });
});
