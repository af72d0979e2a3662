/** States that nobody's Frond wrote: newer ones, damaged ones, and ones that were made to do harm. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeStates } from '../../../app/vault/merge.ts';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { propertyTimeout, runs, textOf } from './replica.ts';
import type { JsonObject } from '../../../app/vault/open-vault.ts';

const stamp = '2026-01-01T00:00:00.000Z/other';

function session() {
  let now = Date.parse('2026-03-01T10:00:00.000Z');
  return { id: 'session', now: () => (now += 1000) };
}

function open(text: string): OpenVault {
  return OpenVault.fromState(JSON.parse(text) as JsonObject, session());
}

/** Everything that reading does. */
function readAll(vault: OpenVault): void {
  for (const scope of ['all', 'archive', 'trash', 'favourites'] as const) {
    for (const id of vault.query({ query: 'x', filter: { scope } })) vault.summary(id);
    for (const id of vault.query({ filter: { scope } })) {
      vault.get(id);
      vault.summary(id);
      vault.versions(id);
    }
  }
  vault.overview();
  vault.blobIds();
  vault.find('x/y');
}

describe('a state with what this version does not know', () => {
  const text = JSON.stringify({
    items: {
      one: {
        type: 'spaceship',
        title: 'Newer',
        colour: 'green',
        fields: { warp: { kind: 'hologram', value: 'canary', strength: 9 }, odd: 7 },
        engines: { left: { on: true } },
        list: [1, 2],
        stamp,
        stamps: { colour: '2026-01-02T00:00:00.000Z/x', 'engines/right': '2026-01-02T00:00:00.000Z/x' },
        future: null,
      },
      two: 'not an item',
    },
    searches: { a: { stamp, query: 'q' } },
    future: [1],
  });

  it('shows what it can, and hides the value of an unknown kind of field', () => {
    const vault = open(text);
    expect(vault.query()).toEqual(['one']);
    expect(vault.get('one')).toMatchObject({ type: 'note', title: 'Newer' });
    expect(vault.get('one').fields).toEqual([{ id: 'warp', name: 'warp', kind: 'secret', value: 'canary' }]);
    expect(vault.query({ query: 'canary' })).toEqual([]);
    readAll(vault);
  });

  it('keeps it all through an edit, a restart and a merge', () => {
    const vault = open(text);
    vault.update('one', { title: 'Edited', fields: [{ id: 'warp', name: 'warp', kind: 'secret', value: 'new' }] });
    vault.merge(open(text).toState());
    const state = JSON.parse(JSON.stringify(vault.toState())) as Record<string, Record<string, JsonObject>>;
    expect(state.items?.one).toMatchObject({
      type: 'spaceship',
      colour: 'green',
      fields: { warp: { value: 'new', strength: 9 }, odd: 7 },
      engines: { left: { on: true } },
      list: [1, 2],
      future: null,
      stamps: { colour: '2026-01-02T00:00:00.000Z/x', 'engines/right': '2026-01-02T00:00:00.000Z/x' },
    });
    expect(state.items?.two).toBe('not an item');
    expect(state.searches).toEqual({ a: { stamp, query: 'q' } });
    expect(state.future).toEqual([1]);
  });
});

describe('hostile keys', () => {
  const text = `{"items":{"__proto__":{"type":"login","title":"a","stamp":"${stamp}",
    "fields":{"__proto__":{"value":"v"},"constructor":{"value":"c"}},"tags":{"__proto__":true},
    "stamps":{"__proto__":"${stamp}"},"__proto__":{"x":1}},"constructor":{"type":"note","title":"b","stamp":"${stamp}"}},
    "folders":{"__proto__":{"name":"f","stamp":"${stamp}"}},"purged":{"toString":"${stamp}"},"__proto__":{"polluted":1}}`;

  it('are keys like others', () => {
    const vault = open(text);
    expect(vault.query()).toEqual(['__proto__', 'constructor']);
    expect(
      vault
        .get('__proto__')
        .fields.map(({ id }) => id)
        .sort(),
    ).toEqual(['__proto__', 'constructor']);
    vault.update('__proto__', { title: 'c', folderId: '__proto__' });
    vault.update('__proto__', { tags: ['__proto__', 'x'] });
    expect(vault.get('__proto__')).toMatchObject({ folder: ['f'], tags: ['__proto__', 'x'] });
    const again = open(JSON.stringify(vault.toState()));
    expect(again.get('__proto__').fields).toHaveLength(2);
    expect(again.get('__proto__')).toEqual(vault.get('__proto__'));
    expect(again.merge(open(text).toState()).changed).toBe(false);
    expect(JSON.stringify(again.toState())).toContain('"polluted":1');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    readAll(again);
  });

  it('name no item that is not there', () => {
    const vault = OpenVault.create(session());
    for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(vault.has(id)).toBe(false);
      expect(() => vault.get(id)).toThrow('item.notFound');
    }
    const { id } = vault.add('login', { title: 'x' });
    expect(() => vault.fieldValue(id, 'constructor')).toThrow('item.noField');
  });
});

describe('wrong stamps', () => {
  it('never win over real ones, and do not stop the clock', () => {
    for (const wrong of ['zzz', '9999-12-31T23:59:59.999Z/x', '2026-99-01T00:00:00.000Z/x', '', 7, null, {}]) {
      const state = {
        items: { one: { type: 'note', title: 'wrong', stamp: wrong as string } },
        purged: { two: wrong as string },
      };
      const vault = OpenVault.fromState(JSON.parse(JSON.stringify(state)) as JsonObject, session());
      readAll(vault);
      vault.update('one', { title: 'right' });
      vault.merge(JSON.parse(JSON.stringify(state)) as JsonObject);
      expect(vault.get('one').title).toBe('right');
      expect(vault.clockAhead).toBe(0);
    }
  });

  it('far ahead are stepped over and told', () => {
    const vault = OpenVault.fromState(
      { items: { one: { type: 'note', title: 'x', stamp: '2050-01-01T00:00:00.000Z/x' } } },
      session(),
    );
    expect(vault.clockAhead).toBeGreaterThan(20 * 365 * 86_400_000);
    vault.update('one', { title: 'y' });
    expect(vault.get('one').updatedAt).toBe('2050-01-01T00:00:00.001Z');
  });
});

describe('any JSON at all', () => {
  const stamps = fc.constantFrom(stamp, '2026-02-01T00:00:00.000Z/b', 'bad', '');
  const path = fc.constantFrom(
    'title',
    'fields/a',
    'fields/a/pos',
    'tags/x',
    'stamp',
    'history',
    '__proto__',
    'fields',
    'urls/u',
    'a/b/c',
    'trashed',
  );
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constant({ value: 'v' }),
    fc.constant({ url: 'u' }),
    fc.constant(true),
  );
  const item = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record(
        {
          type: fc.constantFrom('login', 'note', 'other'),
          title: fc.oneof(fc.string(), value),
          folder: fc.oneof(fc.constantFrom('f', 'g', 'nowhere'), value),
          parent: fc.constantFrom('f', 'g', 'h'),
          name: fc.string(),
          trashed: fc.oneof(fc.constant(true), value),
          withdrawn: value,
          fields: fc.oneof(fc.dictionary(fc.constantFrom('a', 'b/pos', 'b', '__proto__', 'password'), value), value),
          urls: fc.oneof(fc.dictionary(fc.constantFrom('u', 'u/pos'), value), value),
          tags: fc.oneof(fc.dictionary(fc.string(), value), value),
          attachments: fc.oneof(fc.dictionary(fc.string(), value), value),
          notes: value,
          stamp: fc.oneof(stamps, value),
          stamps: fc.oneof(fc.dictionary(path, fc.oneof(stamps, value)), value),
          history: fc.oneof(fc.array(fc.oneof(fc.record({ path, value, stamp: stamps }), value)), value),
          floor: fc.oneof(stamps, value),
          createdAt: value,
          usedAt: value,
        },
        { requiredKeys: [] },
      ),
    },
    { weight: 1, arbitrary: value },
  );
  const table = fc.oneof(
    { weight: 5, arbitrary: fc.dictionary(fc.constantFrom('f', 'g', 'h', '__proto__', 'i'), item) },
    { weight: 1, arbitrary: value },
  );
  const undo = fc.oneof(
    fc.dictionary(
      stamps,
      fc.oneof(
        fc.record({
          kind: value,
          count: value,
          undone: fc.boolean(),
          stamp: stamps,
          changes: fc.oneof(
            fc.array(fc.record({ ids: fc.array(fc.constantFrom('f', 'g')), path, value, from: stamps, to: stamps })),
            value,
          ),
        }),
        value,
      ),
    ),
    value,
  );
  const state = fc.record(
    {
      items: table,
      folders: table,
      purged: fc.oneof(fc.dictionary(fc.constantFrom('f', 'g'), fc.oneof(stamps, value)), value),
      undo,
      other: value,
    },
    { requiredKeys: [] },
  );
  const asState = (json: unknown): JsonObject => JSON.parse(JSON.stringify(json)) as JsonObject;

  it(
    'opens, reads, changes and merges without a crash, and what was not touched stays',
    () => {
      fc.assert(
        fc.property(state, state, (one, two) => {
          const [a, b] = [asState(one), asState(two)];
          const vault = OpenVault.fromState(a, session());
          readAll(vault);
          for (const id of vault.query()) {
            vault.update(id, { title: 'x', fields: vault.get(id).fields, tags: ['t'], folderId: null });
            vault.trash([id]);
          }
          vault.undo();
          vault.redo();
          vault.merge(b);
          readAll(vault);
          while (vault.undo() !== undefined);
          readAll(vault);
        }),
        { numRuns: runs, seed: 20260308 },
      );
    },
    propertyTimeout,
  );

  it(
    'merges the same whoever merges',
    () => {
      fc.assert(
        fc.property(state, state, (one, two) => {
          const [a, b] = [asState(one), asState(two)];
          const merged = mergeStates(a, b);
          expect(textOf(mergeStates(b, a))).toBe(textOf(merged));
          expect(textOf(mergeStates(merged, b))).toBe(textOf(merged));
          expect(textOf(mergeStates(merged, a))).toBe(textOf(merged));
        }),
        { numRuns: runs, seed: 20260309 },
      );
    },
    propertyTimeout,
  );
});
