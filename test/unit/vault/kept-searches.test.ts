/** Searches that are kept: renamed, changed, removed and brought back, and merged. */
import { describe, expect, it } from 'vitest';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { vaultOf } from './titled-vault.ts';

describe('kept searches', () => {
  const names = (vault: OpenVault): readonly string[] =>
    vault.overview().searches.map(({ name, query }) => `${name}: ${query}`);

  it('are renamed, changed, removed and brought back', () => {
    const vault = vaultOf('a');
    const before = vault.generation;
    const id = vault.addSearch('Work', 'tag:work');
    vault.addSearch('Älter', 'before:2020');
    expect(vault.generation).toBeGreaterThan(before);
    expect(names(vault)).toEqual(['Älter: before:2020', 'Work: tag:work']);
    vault.editSearch(id, { name: 'Job' });
    vault.editSearch(id, { query: 'tag:job' });
    expect(names(vault)).toEqual(['Älter: before:2020', 'Job: tag:job']);
    vault.removeSearch(id);
    expect(names(vault)).toEqual(['Älter: before:2020']);
    vault.undo();
    expect(names(vault)).toEqual(['Älter: before:2020', 'Job: tag:job']);
    vault.undo();
    vault.undo();
    expect(names(vault)).toEqual(['Älter: before:2020', 'Work: tag:work']);
    expect(vault.undoLabel).toMatchObject({ kind: 'addSearch', title: 'Älter' });
    vault.redo();
    expect(names(vault)).toEqual(['Älter: before:2020', 'Job: tag:work']);
    expect(() => vault.editSearch('none', { name: 'x' })).toThrow();
    const read = OpenVault.fromState(vault.toState(), { id: 'other', now: () => Date.parse('2026-04-01T10:00:00Z') });
    expect(names(read)).toEqual(names(vault));
  });

  it('merge like items: the later change wins by part, a removal stays removed', () => {
    const vault = vaultOf();
    const id = vault.addSearch('Work', 'tag:work');
    const copy = (session: string, hour: number): OpenVault =>
      OpenVault.fromState(vault.toState(), { id: session, now: () => Date.parse(`2026-05-01T${hour}:00:00Z`) });
    const [left, right] = [copy('left', 10), copy('right', 11)];
    left.editSearch(id, { name: 'Left' });
    right.editSearch(id, { query: 'tag:right' });
    right.addSearch('Own', 'x');
    left.merge(right.toState());
    right.merge(left.toState());
    expect(names(left)).toEqual(['Left: tag:right', 'Own: x']);
    expect(names(right)).toEqual(names(left));
    left.removeSearch(id);
    right.merge(left.toState());
    expect(names(right)).toEqual(['Own: x']);
  });

  it('are no more than a hundred', () => {
    const vault = vaultOf();
    for (let at = 0; at < 100; at += 1) vault.addSearch(`s${at}`, 'x');
    expect(() => vault.addSearch('one more', 'x')).toThrow('search.tooMany');
    expect(names(vault)).toHaveLength(100);
  });
});
