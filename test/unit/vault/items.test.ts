/** Items: what is written is what is read, every change keeps what it replaced, and nothing else moves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemTypes } from '../../../app/vault/item.ts';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { isSecretKind, typeDefinitions } from '../../../app/vault/types.ts';
import { propertyTimeout, runs } from './replica.ts';
import type { FieldInput, Item } from '../../../app/vault/item.ts';
import type { JsonObject } from '../../../app/vault/open-vault.ts';

function session() {
  let now = Date.parse('2026-03-01T10:00:00.000Z');
  return { id: 'session', now: () => (now += 1000) };
}

function restarted(vault: OpenVault): OpenVault {
  return OpenVault.fromState(JSON.parse(JSON.stringify(vault.toState())) as JsonObject, session());
}

const text = (id: string, value: string): FieldInput => ({ id, name: id, kind: 'text', value });
const password = (value: string): FieldInput => ({ id: 'password', name: 'password', kind: 'secret', value });

/** Names of an item's fields in their order. */
function names(item: Item): readonly string[] {
  return item.fields.map(({ name }) => name);
}

describe('an item', () => {
  it('reads as it was written, also after a restart', () => {
    const vault = OpenVault.create(session());
    const folderId = vault.addFolder('Work');
    const item = vault.add('login', {
      title: 'Bank',
      folderId,
      tags: ['b', 'a', ' a ', ''],
      favourite: true,
      fields: [text('username', 'alice'), password('s3cret'), { name: 'PIN', kind: 'secret', value: '1234' }],
      urls: [{ url: 'https://bank.example' }, { url: 'https://other.example' }, { url: '' }],
      notes: 'two\nlines',
      expiresAt: '2027-01-01T00:00:00.000Z',
      rotateEvery: 90,
    });
    expect(item).toMatchObject({
      type: 'login',
      title: 'Bank',
      folder: ['Work'],
      folderId,
      tags: ['a', 'b'],
      favourite: true,
      archived: false,
      notes: 'two\nlines',
      expiresAt: '2027-01-01T00:00:00.000Z',
      rotateEvery: 90,
      history: [],
    });
    expect(item.fields.map(({ name, kind, value }) => [name, kind, value])).toEqual([
      ['username', 'text', 'alice'],
      ['password', 'secret', 's3cret'],
      ['PIN', 'secret', '1234'],
    ]);
    expect(item.urls.map(({ url }) => url)).toEqual(['https://bank.example', 'https://other.example']);
    expect(item.fields[2]?.id).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(restarted(vault).get(item.id)).toEqual(item);
  });

  it('keeps in the history what an edit replaces, and restores a single field', () => {
    const vault = OpenVault.create(session());
    const { id } = vault.add('login', { title: 'Bank', fields: [text('username', 'alice'), password('one')] });
    vault.update(id, { title: 'Bank 2', fields: [text('username', 'bob'), password('two')] });
    vault.update(id, { fields: [text('username', 'bob'), password('three')] });
    const history = vault.versions(id).filter(({ path }) => path === 'fields/password');
    expect(history.map(({ value, name, kind }) => [name, kind, value])).toEqual([
      ['password', 'secret', 'two'],
      ['password', 'secret', 'one'],
    ]);
    const oldest = history[1]!;
    expect(vault.versionValue(id, oldest.path, oldest.stamp)).toBe('one');
    vault.restoreVersion(id, oldest.path, oldest.stamp);
    expect(vault.fieldValue(id, 'password')).toBe('one');
    expect(vault.fieldValue(id, 'username')).toBe('bob');
    expect(vault.get(id).title).toBe('Bank 2');
    expect(vault.versions(id)[0]).toMatchObject({ path: 'fields/password', value: 'three' });
    expect(() => vault.restoreVersion(id, 'fields/password', '2020-01-01T00:00:00.000Z/x')).toThrow('item.noVersion');
  });

  it('restores a field that was removed, with its name and kind', () => {
    const vault = OpenVault.create(session());
    const { id, fields } = vault.add('login', { title: 'x', fields: [{ name: 'PIN', kind: 'secret', value: '1' }] });
    vault.update(id, { fields: [] });
    expect(vault.get(id).fields).toEqual([]);
    const removed = vault.versions(id).find(({ value }) => value === '1');
    expect(removed).toMatchObject({ name: 'PIN', kind: 'secret' });
    vault.restoreVersion(id, removed?.path ?? '', removed?.stamp ?? '');
    expect(vault.get(id).fields).toEqual(fields);
  });

  it('keeps the value of a field that comes back without one', () => {
    const vault = OpenVault.create(session());
    const { id } = vault.add('login', { title: 'x', fields: [text('username', 'a'), password('kept')] });
    vault.update(id, { fields: [text('username', 'b'), { id: 'password', name: 'password', kind: 'secret' }] });
    expect(vault.fieldValue(id, 'password')).toBe('kept');
  });

  it('does nothing, and keeps no undo, where an edit changes nothing', () => {
    const vault = OpenVault.create(session());
    const item = vault.add('login', {
      title: 'x',
      fields: [text('username', 'a'), { name: 'PIN', kind: 'secret', value: '1' }],
      urls: [{ url: 'https://a.example' }],
      tags: ['t'],
    });
    const { generation } = vault;
    const { title, tags, favourite, archived, notes } = item;
    const fields = item.fields.map(({ id, name, kind }) => ({ id, name, kind }));
    vault.update(item.id, {
      title,
      tags,
      favourite,
      archived,
      notes,
      fields,
      folderId: null,
      expiresAt: null,
      rotateEvery: null,
    });
    vault.update(item.id, { urls: [{ url: 'https://a.example' }] });
    vault.update(item.id, {});
    expect(vault.generation).toBe(generation);
    expect(vault.undoLabel).toMatchObject({ kind: 'add' });
  });

  it('shows the fields of its type in their order, and others where they were put', () => {
    const vault = OpenVault.create(session());
    const custom = (name: string): FieldInput => ({ name, kind: 'text', value: name });
    const { id } = vault.add('login', { title: 'x', fields: [password('p'), text('username', 'u'), custom('c')] });
    expect(names(vault.get(id))).toEqual(['password', 'username', 'c']);
    const [p, u, c] = vault.get(id).fields as readonly FieldInput[];
    vault.update(id, { fields: [c!, u!, custom('d'), p!, custom('e')] });
    expect(names(vault.get(id))).toEqual(['c', 'username', 'd', 'password', 'e']);
    expect(names(restarted(vault).get(id))).toEqual(['c', 'username', 'd', 'password', 'e']);
  });

  it(
    'keeps any order of its fields and URLs, through any number of moves',
    () => {
      fc.assert(
        fc.property(
          fc.array(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'username', 'password', 'totp']), { maxLength: 30 }),
          (orders) => {
            const vault = OpenVault.create(session());
            const { id } = vault.add('login', { title: 'x' });
            for (const order of orders) {
              vault.update(id, {
                fields: order.map((name) => text(name, name)),
                urls: order.map((name) => ({ id: name, url: name })),
              });
              expect(names(vault.get(id))).toEqual(order);
              expect(vault.get(id).urls.map(({ url }) => url)).toEqual(order);
            }
          },
        ),
        { numRuns: runs, seed: 20260306 },
      );
    },
    propertyTimeout,
  );

  it('stores no empty fields of its type', () => {
    const vault = OpenVault.create(session());
    const { id, fields } = vault.add('login', { title: 'x', fields: [text('username', ''), password('')] });
    expect(fields).toEqual([]);
    expect(vault.fieldValue(id, 'password')).toBe('');
    expect(() => vault.fieldValue(id, 'no such')).toThrow('item.noField');
  });

  it('answers for a field by id, path, name in any case, and for title, notes and URL', () => {
    const vault = OpenVault.create(session());
    const { id, urls } = vault.add('login', {
      title: 'T',
      notes: 'N',
      fields: [{ name: 'Recovery Code', kind: 'secret', value: 'R' }, password('P')],
      urls: [{ url: 'https://u.example' }],
    });
    for (const [reference, value] of [
      ['password', 'P'],
      ['fields/password', 'P'],
      ['recovery code', 'R'],
      ['Recovery Code', 'R'],
      ['title', 'T'],
      ['notes', 'N'],
      ['url', 'https://u.example'],
      [`urls/${urls[0]!.id}`, 'https://u.example'],
    ] as const) {
      expect(vault.fieldValue(id, reference)).toBe(value);
    }
  });

  it('refuses the same field twice and ids that are none, and then changes nothing', () => {
    const vault = OpenVault.create(session());
    const { id } = vault.add('login', { title: 'x' });
    const before = JSON.stringify(vault.toState());
    expect(() => vault.update(id, { title: 'y', fields: [password('a'), password('b')] })).toThrow('item.fieldTwice');
    expect(() => vault.update(id, { title: 'y', fields: [text('a/b', 'c')] })).toThrow('item.badFieldId');
    expect(() => vault.update('nothing', {})).toThrow('item.notFound');
    expect(() => vault.update(id, { folderId: 'nowhere' })).toThrow('folder.notFound');
    expect(JSON.stringify(vault.toState())).toBe(before);
  });

  it('never names a secret in an error', () => {
    const vault = OpenVault.create(session());
    const { id } = vault.add('login', { title: 'x', fields: [password('canary')] });
    for (const wrong of [
      () => vault.update(id, { fields: [password('canary'), password('canary')] }),
      () => vault.fieldValue(id, 'canary'),
      () => vault.get('canary'),
      () => vault.update(id, { fields: [text('canary/', 'canary')] }),
    ]) {
      expect(wrong).toThrow();
      expect(wrong).not.toThrow('canary');
    }
  });

  it('goes to the trash and back, and leaves it for ever', () => {
    const vault = OpenVault.create(session());
    const { id } = vault.add('note', { title: 'x' });
    const other = vault.add('note', { title: 'y' }).id;
    expect(vault.trash([id, id])).toEqual([id]);
    expect(vault.trash([id])).toEqual([]);
    expect(vault.get(id).deletedAt).toBeDefined();
    expect(vault.query()).toEqual([other]);
    expect(vault.query({ filter: { scope: 'trash' } })).toEqual([id]);
    expect(vault.restore([id, other])).toEqual([id]);
    expect(vault.query()).toEqual([id, other]);
    vault.trash([id]);
    expect(vault.emptyTrash()).toEqual([id]);
    expect(vault.has(id)).toBe(false);
    expect(vault.size).toBe(1);
    expect(() => vault.restore([id])).toThrow('item.notFound');
  });

  it('is copied with its fields and without its history', () => {
    const vault = OpenVault.create(session());
    const { id } = vault.add('login', { title: 'x', fields: [password('p')], tags: ['t'] });
    vault.update(id, { title: 'y', favourite: true });
    const copy = vault.duplicate(id, 'copy');
    expect(copy).toMatchObject({ title: 'copy', tags: ['t'], favourite: false, history: [] });
    expect(vault.fieldValue(copy.id, 'password')).toBe('p');
    expect(copy.id).not.toBe(id);
  });

  it('names attachments, and keeps their blobs while any version names them', () => {
    const vault = OpenVault.create(session());
    const { id } = vault.add('note', { title: 'x' });
    vault.attach(id, { id: 'blob', name: 'a.pdf', size: 3 });
    expect(vault.get(id).attachments).toEqual([{ id: 'blob', name: 'a.pdf', size: 3 }]);
    expect(vault.summary(id).hasAttachments).toBe(true);
    vault.detach(id, 'blob');
    expect(vault.get(id).attachments).toEqual([]);
    expect(() => vault.detach(id, 'blob')).toThrow('item.noAttachment');
    expect(restarted(vault).blobIds()).toEqual(new Set(['blob']));
    vault.clearHistory(id);
    expect(vault.blobIds()).toEqual(new Set());
  });

  it('notes its use without asking to be saved', () => {
    const vault = OpenVault.create(session());
    const { id, usedAt } = vault.add('note', { title: 'x' });
    const { generation } = vault;
    vault.touch(id);
    expect(usedAt).toBeUndefined();
    expect(vault.get(id).usedAt).toBeDefined();
    expect(vault.generation).toBe(generation);
    expect(restarted(vault).get(id).usedAt).toBe(vault.get(id).usedAt);
    expect(vault.undoLabel).toMatchObject({ kind: 'add' });
  });
});

describe('item types as data', () => {
  it('has every type, with unique ids, its secret among its secret fields, no secret in a subtitle', () => {
    expect(Object.keys(typeDefinitions)).toEqual([...itemTypes]);
    for (const [type, definition] of Object.entries(typeDefinitions)) {
      expect(definition.type).toBe(type);
      const fields = new Map(definition.fields.map(({ id, kind }) => [id, kind]));
      expect(fields.size).toBe(definition.fields.length);
      if (definition.secret !== undefined) expect(fields.get(definition.secret)).toBe('secret');
      for (const id of definition.subtitle) expect(isSecretKind(fields.get(id) ?? 'secret')).toBe(false);
      if (definition.username !== undefined)
        expect(isSecretKind(fields.get(definition.username) ?? 'secret')).toBe(false);
    }
  });
});

describe('the state', () => {
  it('is a snapshot that later changes do not touch', () => {
    const vault = OpenVault.create(session());
    const { id } = vault.add('login', { title: 'x', fields: [password('p')] });
    const state = vault.toState();
    expect(vault.toState()).toBe(state);
    const textBefore = JSON.stringify(state);
    vault.update(id, { title: 'y', fields: [] });
    vault.touch(id);
    vault.trash([id]);
    vault.undo();
    vault.removeForever([id]);
    expect(JSON.stringify(state)).toBe(textBefore);
    expect(vault.toState()).not.toBe(state);
  });

  it('survives a restart as it is', () => {
    const vault = OpenVault.create(session());
    const { id } = vault.add('login', {
      title: 'x',
      fields: [password('p'), { name: 'é', kind: 'text', value: '😀\u0000' }],
    });
    vault.update(id, { tags: ['__proto__', 'constructor', 'a/b'] });
    expect(restarted(vault).toState()).toEqual(vault.toState());
    expect(restarted(vault).get(id).tags).toEqual(['__proto__', 'a/b', 'constructor']);
  });
});
