/** Lists: their order, filters and windows, that what is kept between questions never goes stale, and what a reference means. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { isSecretKind } from '../../../app/vault/types.ts';
import { act, propertyTimeout, Replica, replicaActions, runs } from './replica.ts';
import { sampleVault } from './sample.ts';
import { titles, vaultOf } from './titled-vault.ts';
import type { ListRequest } from '../../../app/vault/open-vault.ts';

describe('lists', () => {
  it('sort titles as people do, and times newest first', () => {
    const vault = vaultOf('item 10', 'Item 2', 'Élan', 'zebra', 'elan', 'Apple', '_x');
    expect(titles(vault, '')).toEqual(['_x', 'Apple', 'elan', 'Élan', 'Item 2', 'item 10', 'zebra']);
    expect(titles(vault, '', { sort: 'created' })[0]).toBe('_x');
    vault.update(vault.find('zebra')[0]!, { notes: 'n' });
    expect(titles(vault, '', { sort: 'updated' })[0]).toBe('zebra');
    vault.touch(vault.find('Apple')[0]!);
    expect(titles(vault, '', { sort: 'used' })[0]).toBe('Apple');
  });

  it('show archived and trashed items only where they are asked for', () => {
    const vault = vaultOf('a', 'b', 'c', 'd');
    const [, b, c, d] = vault.query() as [string, string, string, string];
    vault.update(b, { archived: true });
    vault.trash([c]);
    vault.update(d, { favourite: true, tags: ['t'] });
    const shown = (filter: ListRequest['filter'] & object): readonly string[] => titles(vault, '', { filter });
    expect(shown({})).toEqual(['a', 'd']);
    expect(shown({ scope: 'archive' })).toEqual(['b']);
    expect(shown({ scope: 'trash' })).toEqual(['c']);
    expect(shown({ scope: 'favourites' })).toEqual(['d']);
    expect(shown({ tag: 't' })).toEqual(['d']);
    expect(shown({ tag: 'constructor' })).toEqual([]);
    expect(shown({ type: 'login' })).toEqual(['a', 'd']);
    expect(shown({ type: 'note' })).toEqual([]);
    expect(vault.overview()).toMatchObject({
      all: 2,
      favourites: 1,
      archive: 1,
      trash: 1,
      types: [{ type: 'login', count: 2 }],
      tags: [{ tag: 't', count: 1 }],
    });
  });

  it('give windows of rows without secrets, and the place of an item', () => {
    const vault = sampleVault(500, 3);
    const all = vault.query();
    const anchor = all[321]!;
    const window = vault.window({ from: 300, count: 50, anchor });
    expect(window).toMatchObject({ total: all.length, from: 300, anchorIndex: 321 });
    expect(window.rows.map(({ id }) => id)).toEqual(all.slice(300, 350));
    expect(vault.window({ from: 100_000, count: 5 }).rows).toEqual([]);
    expect(vault.window({ from: 0, count: 0, anchor: 'none' }).anchorIndex).toBe(-1);
    const rows = JSON.stringify(vault.window({ from: 0, count: 500 }).rows);
    for (const id of all) {
      for (const { kind, value } of vault.get(id).fields) {
        if (isSecretKind(kind) && value.length > 6) expect(rows).not.toContain(value);
      }
    }
  });

  it('say of a row what tells it apart', () => {
    const vault = vaultOf();
    const fields = [
      { id: 'username', name: 'username', kind: 'text', value: 'alice' },
      { id: 'password', name: 'password', kind: 'secret', value: 'p' },
      { id: 'totp', name: 'totp', kind: 'totp', value: 't' },
    ] as const;
    const first = vault.add('login', { title: 'a', fields, urls: [{ url: 'https://www.Bank.example:8443/login?x' }] });
    expect(vault.summary(first.id)).toMatchObject({
      subtitle: 'alice',
      host: 'bank.example',
      hasPassword: true,
      hasTotp: true,
    });
    const second = vault.add('login', { title: 'b', urls: [{ url: 'plain.example/x' }] });
    expect(vault.summary(second.id)).toMatchObject({ subtitle: 'plain.example', hasPassword: false, hasTotp: false });
    const hidden = vault.add('login', { title: 'c', fields: [{ ...fields[0], kind: 'secret' }] });
    expect(vault.summary(hidden.id).subtitle).toBe('');
  });

  it(
    'stay right through any changes, merges and restarts',
    () => {
      fc.assert(
        fc.property(replicaActions, (script) => {
          const [one, two] = [new Replica(0, 0), new Replica(1, 500)];
          for (const action of script) {
            if (action.name === 'sync') one.vault.merge(two.vault.toState());
            else act((action.replica === 2 ? two : one).vault, action);
            const fresh = OpenVault.fromState(one.vault.toState(), { id: 'x', now: () => 0 });
            for (const sort of ['title', 'updated', 'created', 'used'] as const) {
              for (const query of ['', 'b', 'folder']) {
                expect(one.vault.query({ query, sort })).toEqual(fresh.query({ query, sort }));
              }
            }
            expect(one.vault.overview()).toEqual(fresh.overview());
            expect(one.vault.size).toBe(fresh.size);
            expect([...one.vault.blobIds()].sort()).toEqual([...fresh.blobIds()].sort());
            const rows = { from: 0, count: 99 };
            expect(one.vault.window(rows)).toEqual(fresh.window(rows));
          }
        }),
        { numRuns: Math.ceil(runs / 10), seed: 20260307 },
      );
    },
    propertyTimeout,
  );

  it('prepare search in slices', () => {
    const vault = sampleVault(2000, 5);
    let slices = 0;
    while (!vault.prepareSearch(0)) if ((slices += 1) > 100) break;
    expect(slices).toBeLessThan(100);
    expect(vault.prepareSearch(1)).toBe(true);
    expect(vault.query({ query: 'github' }).length).toBeGreaterThan(0);
  });
});

describe('references', () => {
  it('mean an item by id, exact title, title in any case, or folder path and title', () => {
    const vault = vaultOf('Bank', 'bank', 'Café', 'a/b');
    const work = vault.ensureFolder(['Work', 'Clients'])!;
    const inFolder = vault.add('login', { title: 'Mail', folderId: work }).id;
    const other = vault.add('login', { title: 'Mail' }).id;
    expect(vault.find('Bank')).toHaveLength(1);
    expect(vault.find('BANK')).toHaveLength(2);
    expect(vault.find('cafe')).toHaveLength(1);
    expect(vault.find('a/b')).toHaveLength(1);
    expect(vault.find('work/clients/mail')).toEqual([inFolder]);
    expect([...vault.find('Mail')].sort()).toEqual([inFolder, other].sort());
    expect(vault.find(other)).toEqual([other]);
    expect(vault.find('')).toEqual([]);
    expect(vault.find('nothing')).toEqual([]);
    vault.trash([other]);
    expect(vault.find('Mail')).toEqual([inFolder]);
    expect(vault.find('Mail', 'trash')).toEqual([other]);
    expect(vault.find('Mail', 'anywhere')).toHaveLength(2);
    expect(vault.find(other)).toEqual([other]);
  });
});

describe('the sample vault', () => {
  it('is the same for the same seed', () => {
    expect(JSON.stringify(sampleVault(50, 2).toState())).toBe(JSON.stringify(sampleVault(50, 2).toState()));
    expect(JSON.stringify(sampleVault(50, 2).toState())).not.toBe(JSON.stringify(sampleVault(50, 3).toState()));
  });
});
