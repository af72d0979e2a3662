/** Merging: a join that loses nothing (docs/MERGE.md), on generated histories and rule by rule. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeStates } from '../../../app/vault/merge.ts';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { historyLength, takeApart } from '../../../app/vault/registers.ts';
import { tables } from '../../../app/vault/state.ts';
import { canonicalJson, isObject, own, ownObject } from '../../../app/vault/json.ts';
import { play, propertyTimeout, replicaActions, runs, skews, textOf } from './replica.ts';
import type { JsonObject } from '../../../app/vault/json.ts';
import type { Version } from '../../../app/vault/registers.ts';
import type { VaultState } from '../../../app/vault/open-vault.ts';

const start = Date.parse('2026-03-01T10:00:00.000Z');

/** A session whose clock is `skew` ms off and advances by a second a look. */
function session(id: string, skew = 0) {
  let now = start + skew;
  return { id, now: () => (now += 1000) };
}

function copy(vault: OpenVault, id: string, skew = 0): OpenVault {
  return OpenVault.fromState(JSON.parse(JSON.stringify(vault.toState())) as VaultState, session(id, skew));
}

function both(a: OpenVault, b: OpenVault): void {
  const [left, right] = [a.toState(), b.toState()];
  a.merge(right);
  b.merge(left);
  expect(textOf(a.toState())).toBe(textOf(b.toState()));
}

/** Every version of every register of an item, the current ones included. */
function versions(item: JsonObject): readonly Version[] {
  const { registers, history } = takeApart(item);
  return [...[...registers].map(([path, register]) => ({ path, ...register })), ...history];
}

/** Which versions a merge may drop: those of purged items, those below a floor but the newest, and all but the newest 21. */
function mayBeLost(version: Version, all: readonly Version[], floor: string): boolean {
  const newer = all.filter(
    ({ path, stamp, value }) =>
      path === version.path &&
      (stamp > version.stamp || (stamp === version.stamp && canonicalJson(value) > canonicalJson(version.value))),
  );
  const distinct = new Set(newer.map(({ stamp, value }) => `${stamp} ${canonicalJson(value)}`));
  return distinct.size > historyLength || (version.stamp <= floor && newer.some(({ stamp }) => stamp <= floor));
}

describe('merging generated histories of three replicas with wrong clocks', () => {
  it(
    'is commutative, associative and idempotent, and an older state changes nothing',
    () => {
      fc.assert(
        fc.property(replicaActions, skews, (script, clocks) => {
          const replicas = play(script, clocks);
          const [a, b, c] = replicas.map(({ past }) => past[past.length - 1]!) as [VaultState, VaultState, VaultState];
          expect(textOf(mergeStates(a, b))).toBe(textOf(mergeStates(b, a)));
          expect(textOf(mergeStates(mergeStates(a, b), c))).toBe(textOf(mergeStates(a, mergeStates(b, c))));
          for (const { past } of replicas) {
            const last = past[past.length - 1]!;
            expect(textOf(mergeStates(last, last))).toBe(textOf(last));
            for (const older of past) {
              expect(textOf(mergeStates(last, older))).toBe(textOf(last));
              expect(textOf(mergeStates(older, last))).toBe(textOf(last));
            }
          }
        }),
        { numRuns: runs, seed: 20260301 },
      );
    },
    propertyTimeout,
  );

  it(
    'loses nothing but what was purged, cleared or is older than the newest twenty',
    () => {
      fc.assert(
        fc.property(replicaActions, skews, (script, clocks) => {
          const [a, b] = play(script, clocks).map(({ vault }) => vault.toState()) as [VaultState, VaultState];
          const merged = mergeStates(a, b);
          for (const table of tables) {
            for (const id of new Set([...Object.keys(a[table]), ...Object.keys(b[table])])) {
              if (own(merged.purged, id) !== undefined) continue;
              const sides = [a, b].map((state) => ownObject(state[table], id));
              const all = sides.flatMap(versions);
              const result = ownObject(merged[table], id);
              const there = new Set(
                versions(result).map((version) => canonicalJson({ ...version, value: version.value ?? null })),
              );
              const { floor } = takeApart(result);
              for (const version of all) {
                if (mayBeLost(version, all, floor)) continue;
                expect(there).toContain(canonicalJson({ ...version, value: version.value ?? null }));
              }
            }
          }
        }),
        { numRuns: runs, seed: 20260302 },
      );
    },
    propertyTimeout,
  );

  it(
    'brings all replicas to the same vault, whoever merges with whom',
    () => {
      fc.assert(
        fc.property(replicaActions, skews, (script, clocks) => {
          const vaults = play(script, clocks).map(({ vault }) => vault) as [OpenVault, OpenVault, OpenVault];
          const [x, y, z] = vaults;
          for (const [from, to] of [
            [x, y],
            [z, y],
            [y, x],
            [y, z],
            [x, z],
            [z, x],
          ] as const)
            to.merge(from.toState());
          for (const vault of [y, z]) expect(textOf(vault.toState())).toBe(textOf(x.toState()));
          expect(x.merge(y.toState())).toEqual({ changed: false, different: false });
        }),
        { numRuns: runs, seed: 20260303 },
      );
    },
    propertyTimeout,
  );
});

describe('merging two copies', () => {
  const made = (): OpenVault => {
    const vault = OpenVault.create(session('first'));
    vault.add('login', {
      title: 'Bank',
      fields: [
        { id: 'username', name: 'username', kind: 'text', value: 'alice' },
        { id: 'password', name: 'password', kind: 'secret', value: 'one' },
      ],
      tags: ['money'],
    });
    return vault;
  };

  it('keeps changes of different fields of one item', () => {
    const a = made();
    const b = copy(a, 'second');
    const [id] = a.query() as [string];
    a.update(id, { title: 'Bank of A' });
    b.update(id, {
      fields: [
        { id: 'username', name: 'username', kind: 'text' },
        { id: 'password', name: 'password', kind: 'secret', value: 'two' },
      ],
    });
    both(a, b);
    expect(a.get(id).title).toBe('Bank of A');
    expect(a.fieldValue(id, 'password')).toBe('two');
    expect(a.fieldValue(id, 'username')).toBe('alice');
  });

  it('takes the later of two changes of one field and keeps the other in the history', () => {
    const a = made();
    const b = copy(a, 'second', 60_000);
    const [id] = a.query() as [string];
    a.update(id, { title: 'mine' });
    b.update(id, { title: 'theirs' });
    both(a, b);
    expect(a.get(id).title).toBe('theirs');
    expect(a.versions(id).map(({ value }) => value)).toEqual(expect.arrayContaining(['mine', 'Bank']));
  });

  it('makes a change count after what it changed, even by a clock that is an hour slow', () => {
    const a = made();
    const slow = copy(a, 'slow', -3_600_000);
    const [id] = a.query() as [string];
    slow.update(id, { title: 'later' });
    both(a, slow);
    expect(a.get(id).title).toBe('later');
  });

  it('unites tags, fields and items', () => {
    const a = made();
    const b = copy(a, 'second');
    const [id] = a.query() as [string];
    a.update(id, { tags: ['money', 'a'] });
    b.update(id, { tags: ['b'] });
    a.add('note', { title: 'from a' });
    b.add('note', { title: 'from b' });
    both(a, b);
    expect(a.get(id).tags).toEqual(['a', 'b']);
    expect(a.query().map((one) => a.get(one).title)).toEqual(['Bank', 'from a', 'from b']);
  });

  it('revives an item that was edited after it was put in the trash elsewhere, not one that was edited before', () => {
    const a = made();
    const [id] = a.query() as [string];
    const later = copy(a, 'later', 60_000);
    const earlier = copy(a, 'earlier', -60_000);
    a.trash([id]);
    later.update(id, { notes: 'still used' });
    const trashed = copy(a, 'third');
    earlier.update(id, { tags: ['early'] });
    // The early edit is stamped after everything it knew, but before the trash.
    trashed.merge(earlier.toState());
    expect(trashed.get(id).deletedAt !== undefined).toBe(true);
    expect(trashed.get(id).tags).toEqual(['early']);
    both(a, later);
    expect(a.get(id).deletedAt).toBeUndefined();
    expect(a.get(id).notes).toBe('still used');
  });

  it('never brings back what was removed for ever, but copies what was edited later, once', () => {
    const a = made();
    const [id] = a.query() as [string];
    const old = copy(a, 'old');
    const b = copy(a, 'second', 60_000);
    const c = copy(a, 'third', 120_000);
    a.removeForever([id]);
    a.merge(old.toState());
    expect(a.size).toBe(0);
    b.update(id, { title: 'still mine' });
    c.merge(b.toState());
    for (const other of [b, c, a]) other.merge(a.toState());
    both(a, b);
    both(b, c);
    both(a, c);
    expect(a.has(id)).toBe(false);
    expect(a.query().map((one) => a.get(one).title)).toEqual(['still mine']);
    expect(a.size).toBe(1);
  });

  it('clears a history everywhere, and keeps what is written after that', () => {
    const a = made();
    const [id] = a.query() as [string];
    a.update(id, { title: 'second' });
    const b = copy(a, 'second');
    a.clearHistory(id);
    expect(a.versions(id)).toEqual([]);
    a.update(id, { title: 'third' });
    both(a, b);
    expect(b.versions(id).map(({ value }) => value)).toEqual(['second']);
  });

  it('keeps the newest twenty versions of a register', () => {
    const a = made();
    const [id] = a.query() as [string];
    for (let number = 0; number < 30; number++) a.update(id, { title: `t${number}` });
    const kept = a.versions(id).filter(({ path }) => path === 'title');
    expect(kept.map(({ value }) => value)).toEqual(Array.from({ length: 20 }, (_, index) => `t${28 - index}`));
  });

  it('settles a circle of folders by showing the one that was moved last at the top', () => {
    const a = OpenVault.create(session('first'));
    const left = a.addFolder('left');
    const right = a.addFolder('right');
    const b = copy(a, 'second', 60_000);
    a.moveFolder(left, right);
    b.moveFolder(right, left);
    both(a, b);
    expect(a.folders().map(({ path }) => path)).toEqual([['right'], ['right', 'left']]);
  });

  it('shows items of a folder that was removed elsewhere in the folder above', () => {
    const a = OpenVault.create(session('first'));
    const top = a.addFolder('top');
    const inner = a.addFolder('inner', top);
    const b = copy(a, 'second');
    a.removeFolder(inner);
    const { id } = b.add('note', { title: 'n', folderId: inner });
    both(a, b);
    expect(a.get(id).folder).toEqual(['top']);
    expect(a.get(id).folderId).toBe(top);
  });

  it('says whether anything changed and whether there is anything to save', () => {
    const a = made();
    const [id] = a.query() as [string];
    const b = copy(a, 'second');
    expect(a.merge(b.toState())).toEqual({ changed: false, different: false });
    b.update(id, { title: 'new' });
    const generation = a.generation;
    expect(a.merge(b.toState())).toEqual({ changed: true, different: false });
    expect(a.generation).toBeGreaterThan(generation);
    a.update(id, { title: 'newer' });
    expect(a.merge(b.toState())).toEqual({ changed: false, different: true });
    expect(b.merge(a.toState()).changed).toBe(true);
    a.touch(id);
    expect(a.get(id).usedAt).toBeDefined();
    expect(a.merge(b.toState())).toEqual({ changed: false, different: false });
  });

  it('takes the earlier creation and the later use', () => {
    const a = made();
    const [id] = a.query() as [string];
    const b = copy(a, 'second', 3_600_000);
    a.touch(id);
    b.touch(id);
    const used = b.get(id).usedAt;
    both(a, b);
    expect(a.get(id).usedAt).toBe(used);
    expect(a.versions(id)).toEqual([]);
  });

  it('joins keys that it does not know, and keeps them', () => {
    const known = { id: { stamp: '2026-01-01T00:00:00.000Z/a', colour: 'red' } };
    const newer = { id: { stamp: '2026-02-01T00:00:00.000Z/b', colour: 'blue' }, other: { stamp: '', x: 1 } };
    const merged = mergeStates({ searches: known, future: [1] }, { searches: newer, future: [1] });
    expect(ownObject(ownObject(merged, 'searches'), 'id').colour).toBe('blue');
    expect(isObject(ownObject(merged, 'searches').other)).toBe(true);
    expect(merged.future).toEqual([1]);
    const vault = OpenVault.fromState(merged, session('x'));
    expect(textOf(vault.toState())).toBe(textOf(merged));
  });
});
