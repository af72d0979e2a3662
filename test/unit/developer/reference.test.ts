import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatReference, isReference, parseReference } from '../../../app/developer/reference.ts';
import { itemsOf } from '../../../app/developer/resolve-reference.ts';
import { OpenVault } from '../../../app/vault/open-vault.ts';

describe('references', () => {
  test.each([
    ['frond://GitHub/password', { folder: [], item: 'GitHub', field: 'password' }],
    ['frond://Work/Code/GitHub/password', { folder: ['Work', 'Code'], item: 'GitHub', field: 'password' }],
    ['frond://a%2Fb/c%20d', { folder: [], item: 'a/b', field: 'c d' }],
    ['frond://Caf%C3%A9/PIN', { folder: [], item: 'Café', field: 'PIN' }],
    ['frond://Café/PIN', { folder: [], item: 'Café', field: 'PIN' }],
    ['frond://id:abc-_123/totp', { id: 'abc-_123', folder: [], item: '', field: 'totp' }],
    ['frond://a/b?attribute=otp', { folder: [], item: 'a', field: 'b', attribute: 'otp' }],
    ['frond://id:abc/b?attribute=otp', { id: 'abc', folder: [], item: '', field: 'b', attribute: 'otp' }],
    ['frond://a/b%3Fattribute=otp', { folder: [], item: 'a', field: 'b?attribute=otp' }],
    ['frond://id%3Aabc/totp', { folder: [], item: 'id:abc', field: 'totp' }],
  ])('%s', (text, wanted) => expect(parseReference(text)).toEqual(wanted));

  test.each([
    ['GitHub/password', 'scheme'],
    ['FROND://GitHub/password', 'scheme'],
    ['frond:/GitHub/password', 'scheme'],
    ['frond://GitHub', 'noField'],
    ['frond://', 'noField'],
    ['frond:///password', 'empty'],
    ['frond://GitHub/', 'empty'],
    ['frond://a//b', 'empty'],
    ['frond://a/%', 'encoding'],
    ['frond://a/%ff', 'encoding'],
    ['frond://a/b?attribute=code', 'attribute'],
    ['frond://a/b?attribute=otp&x=y', 'attribute'],
    ['frond://a?attribute=otp/b', 'attribute'],
    ['frond://a?attribute=otp', 'noField'],
    ['frond://a/b#c', 'attribute'],
    ['frond://id:/password', 'id'],
    ['frond://id:a b/password', 'id'],
    ['frond://id:abc/x/password', 'id'],
  ])('%s is refused', (text, reason) => {
    expect(() => parseReference(text)).toThrow(
      expect.objectContaining({ code: 'INVALID', reason: `reference.${reason}` }),
    );
  });

  test('any names survive', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 3 }), name, name, (folder, item, field) => {
        const text = formatReference({ folder, item, field });
        expect(isReference(text)).toBe(true);
        expect(parseReference(text)).toEqual({ folder, item, field });
        const ofCode = formatReference({ folder, item, field, attribute: 'otp' });
        expect(parseReference(ofCode)).toEqual({ folder, item, field, attribute: 'otp' });
      }),
      { seed: 20_26 },
    );
    expect(formatReference({ id: 'abc', folder: [], item: '', field: 'a b' })).toBe('frond://id:abc/a%20b');
  });
});

describe('what a reference means', () => {
  let clock = 0;
  const vault = OpenVault.create({ id: 'test', now: () => (clock += 1) });
  const work = vault.ensureFolder(['Work']) ?? null;
  const one = vault.add('login', { title: 'Mail', folderId: work }).id;
  const two = vault.add('login', { title: 'mail' }).id;
  const slash = vault.add('login', { title: 'Work/Mail' }).id;
  const gone = vault.add('login', { title: 'Gone' }).id;
  vault.trash([gone]);
  const found = (text: string): readonly string[] => itemsOf(vault, parseReference(text));

  test('by folder, by title, by id', () => {
    expect(found('frond://Work/Mail/username')).toEqual([one]);
    expect(found('frond://work/MAIL/username')).toEqual([one]);
    expect(found('frond://mail/username')).toEqual([two]);
    expect(found('frond://Work%2FMail/username')).toEqual([slash]);
    expect(found(`frond://id:${two}/username`)).toEqual([two]);
  });

  test('nothing in the trash by name, nothing elsewhere', () => {
    expect(found('frond://Gone/username')).toEqual([]);
    expect(found(`frond://id:${gone}/username`)).toEqual([gone]);
    expect(found('frond://Home/Mail/username')).toEqual([]);
    expect(found('frond://id:nope/username')).toEqual([]);
  });
});
