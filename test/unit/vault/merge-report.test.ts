/** What a merge says of itself: what came, what both sides had changed, and nothing that was merely older. */
import { expect, test } from 'vitest';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { mergeReport } from '../../../app/vault/merge-report.ts';

let now = Date.UTC(2026, 10, 30, 8);
const session = (id: string) => ({ id, now: () => (now += 1_000) });
const reopen = (vault: OpenVault, id: string): OpenVault => OpenVault.fromState(vault.toState(), session(id));
const username = (value: string) => ({ fields: [{ id: 'username', name: 'username', kind: 'text' as const, value }] });

function two(): { readonly here: OpenVault; readonly copy: OpenVault; readonly id: string } {
  const base = OpenVault.create(session('base'));
  const { id } = base.add('login', { title: 'Shared', ...username('before'), notes: 'notes' });
  return { here: reopen(base, 'here'), copy: reopen(base, 'copy'), id };
}

function merged(here: OpenVault, copy: OpenVault) {
  const before = here.toState();
  here.merge(copy.toState());
  return mergeReport(before, copy.toState(), here.toState());
}

test('a change of the copy alone is taken, and no conflict', () => {
  const { here, copy, id } = two();
  copy.update(id, username('theirs'));
  expect(merged(here, copy)).toMatchObject([
    {
      id,
      change: 'changed',
      fields: [
        {
          won: 'copy',
          both: false,
          change: { path: 'fields/username', before: { value: 'before' }, after: { value: 'theirs' } },
        },
      ],
    },
  ]);
});

test('what was changed here alone is no news', () => {
  const { here, copy, id } = two();
  here.update(id, username('mine'));
  expect(merged(here, copy)).toEqual([]);
});

test('a field that both changed: the later is current, the other in the history, whoever it is', () => {
  for (const [first, second, won] of [
    ['here', 'copy', 'copy'],
    ['copy', 'here', 'here'],
  ] as const) {
    const vaults = two();
    vaults[first].update(vaults.id, username(first));
    vaults[second].update(vaults.id, username(second));
    const [item] = merged(vaults.here, vaults.copy);
    expect(item?.fields).toMatchObject([
      { won, both: true, change: { before: { value: first }, after: { value: second } } },
    ]);
    expect(vaults.here.versions(vaults.id).map(({ value }) => value)).toContain(first);
  }
});

test('new items and removals for ever are told; the same merge again says nothing', () => {
  const { here, copy, id } = two();
  copy.add('note', { title: 'New' });
  copy.removeForever([id]);
  expect(merged(here, copy).map(({ title, change }) => [title, change])).toEqual([
    ['New', 'added'],
    ['Shared', 'removed'],
  ]);
  expect(merged(here, copy)).toEqual([]);
});

test('restoring from an earlier state is one operation, and undo is exact', () => {
  const { here, id } = two();
  const folder = here.addFolder('Folder');
  here.update(id, { folderId: folder, tags: ['a'] });
  const was = here.toState();
  here.update(id, { ...username('later'), folderId: null, tags: ['b'], notes: '' });
  here.removeFolder(folder);
  here.trash([id]);
  const before = here.get(id);
  expect(here.restoreFrom(was, [id])).toEqual([id]);
  const { history: _, updatedAt: _at, ...now_ } = here.get(id);
  const { history: _h, updatedAt: _u, ...then } = OpenVault.fromState(was, session('reader')).get(id);
  expect(now_).toEqual(then);
  expect(here.restoreFrom(was, [id])).toEqual([]);
  expect(here.undo()).toMatchObject({ kind: 'restoreBackup' });
  const { history: _hi, updatedAt: _up, deletedAt: deleted, ...again } = here.get(id);
  const { history: _hist, updatedAt: _upd, deletedAt: _del, ...wasBefore } = before;
  expect(again).toEqual(wasBefore);
  expect(deleted).toBeDefined();
  expect(here.folders()).toEqual([]);
});
