/** Undo and redo: every change is taken back and done again exactly, also after a restart and after a merge. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { undoDepth } from '../../../app/vault/undo-log.ts';
import { act, propertyTimeout, Replica, reversibleActions, runs, visible } from './replica.ts';
import type { JsonObject } from '../../../app/vault/open-vault.ts';

function session(id = 'one') {
  let now = Date.parse('2026-03-01T10:00:00.000Z');
  return { id, now: () => (now += 1000) };
}

function copy(vault: OpenVault, id: string): OpenVault {
  return OpenVault.fromState(JSON.parse(JSON.stringify(vault.toState())) as JsonObject, session(id));
}

function titles(vault: OpenVault): readonly string[] {
  return vault.query().map((id) => vault.get(id).title);
}

describe('undo and redo of generated operations', () => {
  it(
    'takes back each operation exactly, and does it again exactly',
    () => {
      fc.assert(
        fc.property(reversibleActions, (script) => {
          const replica = new Replica(0, 0);
          for (const action of script) {
            const before = visible(replica.vault);
            const generation = replica.vault.generation;
            act(replica.vault, action);
            if (replica.vault.generation === generation) continue;
            const after = visible(replica.vault);
            if (action.b % 2 === 0) replica.restart();
            // Some actions are two operations.
            let steps = 0;
            while (JSON.stringify(visible(replica.vault)) !== JSON.stringify(before) && steps < 3) {
              expect(replica.vault.undo()).toBeDefined();
              steps += 1;
            }
            expect(visible(replica.vault)).toEqual(before);
            for (; steps > 0; steps--) expect(replica.vault.redo()).toBeDefined();
            expect(visible(replica.vault)).toEqual(after);
          }
        }),
        { numRuns: runs, seed: 20260304 },
      );
    },
    propertyTimeout,
  );

  it(
    'takes all back to the beginning, and does all again',
    () => {
      fc.assert(
        fc.property(reversibleActions, (script) => {
          const replica = new Replica(0, 0);
          const start = visible(replica.vault);
          for (const action of script) act(replica.vault, action);
          const end = visible(replica.vault);
          let steps = 0;
          while (replica.vault.undo() !== undefined) steps += 1;
          if (steps < undoDepth) expect(visible(replica.vault)).toEqual(start);
          replica.restart();
          while (replica.vault.redo() !== undefined) steps -= 1;
          expect(steps).toBe(0);
          expect(visible(replica.vault)).toEqual(end);
        }),
        { numRuns: runs, seed: 20260305 },
      );
    },
    propertyTimeout,
  );
});

describe('undo', () => {
  it('names the operation, what it changed and how many', () => {
    const vault = OpenVault.create(session());
    expect(vault.undoLabel).toBeUndefined();
    expect(vault.undo()).toBeUndefined();
    const { id } = vault.add('login', { title: 'Bank' });
    const other = vault.add('note', { title: 'Note' });
    vault.update(id, { favourite: true });
    expect(vault.undoLabel).toMatchObject({ kind: 'favourite', title: 'Bank', count: 1 });
    vault.trash([id, other.id]);
    expect(vault.undo()).toMatchObject({ kind: 'trash', count: 2 });
    expect(vault.redoLabel).toMatchObject({ kind: 'trash', count: 2 });
    expect(titles(vault)).toEqual(['Bank', 'Note']);
  });

  it('works after a restart, and so does redo', () => {
    const vault = OpenVault.create(session());
    const { id } = vault.add('login', { title: 'Bank' });
    vault.update(id, { title: 'Bank 2' });
    const again = copy(vault, 'two');
    expect(again.undo()).toMatchObject({ kind: 'edit' });
    expect(titles(again)).toEqual(['Bank']);
    const third = copy(again, 'three');
    expect(third.redo()).toMatchObject({ kind: 'edit', title: 'Bank' });
    expect(titles(third)).toEqual(['Bank 2']);
    third.undo();
    third.undo();
    expect(third.size).toBe(0);
    expect(third.has(id)).toBe(false);
    third.redo();
    expect(titles(third)).toEqual(['Bank']);
  });

  it('has nothing to redo after a new operation, and then an undone addition is gone for good', () => {
    const vault = OpenVault.create(session());
    const { id } = vault.add('login', {
      title: 'gone',
      fields: [{ id: 'password', name: 'password', kind: 'secret', value: 'canary' }],
    });
    vault.undo();
    expect(JSON.stringify(vault.toState())).toContain('canary');
    vault.add('note', { title: 'new' });
    expect(vault.redoLabel).toBeUndefined();
    expect(vault.redo()).toBeUndefined();
    expect(JSON.stringify(vault.toState())).not.toContain('canary');
    expect(Object.keys(vault.toState().purged)).toEqual([id]);
  });

  it('leaves alone what somebody else changed later, and takes back the rest', () => {
    const a = OpenVault.create(session('a'));
    const { id } = a.add('login', { title: 'Bank', notes: 'old' });
    const b = copy(a, 'b');
    a.update(id, { title: 'mine', notes: 'mine' });
    b.merge(a.toState());
    b.batch('edit', () => b.update(id, { title: 'theirs' }));
    // Without b's log: as when it fell out of the newest ones.
    a.merge({ ...b.toState(), undo: {} });
    expect(a.undo()).toMatchObject({ kind: 'edit' });
    expect(a.get(id)).toMatchObject({ title: 'theirs', notes: 'old' });
  });

  it('passes over an operation of which nothing is left to take back', () => {
    const a = OpenVault.create(session('a'));
    const { id } = a.add('login', { title: 'Bank' });
    const b = copy(a, 'b');
    a.update(id, { title: 'mine' });
    b.merge(a.toState());
    b.update(id, { title: 'theirs' });
    a.merge({ ...b.toState(), undo: {} });
    expect(a.undo()).toMatchObject({ kind: 'add' });
    expect(a.size).toBe(0);
  });

  it('takes back the operation of another program that changed the same vault', () => {
    const a = OpenVault.create(session('a'));
    const { id } = a.add('login', { title: 'Bank' });
    const b = copy(a, 'b');
    b.update(id, { title: 'by b' });
    a.merge(b.toState());
    expect(a.undo()).toMatchObject({ kind: 'edit' });
    expect(a.get(id).title).toBe('Bank');
  });

  it('makes one operation of a batch, and nothing of a batch that fails', () => {
    const vault = OpenVault.create(session());
    const { id } = vault.add('login', { title: 'Bank' });
    vault.batch('import', () => {
      for (const title of ['x', 'y', 'z']) vault.add('login', { title });
      vault.update(id, { title: 'Bank (imported)' });
      vault.update(id, { title: 'Bank (twice)' });
    });
    expect(vault.undoLabel).toMatchObject({ kind: 'import', count: 4 });
    vault.undo();
    expect(titles(vault)).toEqual(['Bank']);
    vault.redo();
    expect(titles(vault)).toEqual(['Bank (twice)', 'x', 'y', 'z']);
    const before = JSON.stringify(vault.toState());
    const { generation } = vault;
    expect(() =>
      vault.batch('import', () => {
        vault.add('login', { title: 'half' });
        vault.trash([id]);
        vault.update('missing', { title: '' });
      }),
    ).toThrow('NOT_FOUND');
    expect(JSON.stringify(vault.toState())).toBe(before);
    expect(vault.generation).toBe(generation);
    expect(vault.window({ from: 0, count: 9 }).rows.map(({ title }) => title)).toEqual(['Bank (twice)', 'x', 'y', 'z']);
  });

  it('cannot bring back what was removed for ever or cleared, nor keep it', () => {
    const vault = OpenVault.create(session());
    const password = (value: string) => ({
      fields: [{ id: 'password', name: 'password', kind: 'secret', value } as const],
    });
    const first = vault.add('login', { title: 'first', ...password('canary-1') });
    const second = vault.add('login', { title: 'second', ...password('canary-2') });
    vault.update(first.id, password('canary-3'));
    vault.update(second.id, password('canary-4'));
    vault.trash([first.id]);
    vault.emptyTrash();
    vault.clearHistory(second.id);
    const text = JSON.stringify(vault.toState());
    for (const canary of ['canary-1', 'canary-2', 'canary-3']) expect(text).not.toContain(canary);
    expect(text).toContain('canary-4');
    expect(vault.undo()).toBeUndefined();
  });

  it('keeps the last fifty operations', () => {
    const vault = OpenVault.create(session());
    for (let number = 0; number < 60; number++) vault.add('note', { title: `${number}` });
    let undone = 0;
    while (vault.undo() !== undefined) undone += 1;
    expect(undone).toBe(50);
    expect(vault.size).toBe(10);
  });

  it('writes a bulk operation in few words', () => {
    const vault = OpenVault.create(session());
    vault.batch('import', () => {
      for (let number = 0; number < 1000; number++) vault.add('note', { title: 'n' });
    });
    vault.trash(vault.query());
    const { undo } = vault.toState();
    expect(JSON.stringify(undo).length).toBeLessThan(2 * 1000 * 30);
  });

  it('takes back an edit of an item in the trash into the trash', () => {
    const vault = OpenVault.create(session());
    const { id } = vault.add('login', { title: 'Bank' });
    vault.trash([id]);
    vault.update(id, { title: 'again' });
    expect(titles(vault)).toEqual(['again']);
    vault.undo();
    expect(vault.get(id).deletedAt).toBeDefined();
    vault.undo();
    expect(titles(vault)).toEqual(['Bank']);
  });
});
