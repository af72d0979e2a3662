/** Password hashes: known ones of other programs, and the rules around them. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseHash } from '../../../app/developer/parse-hash.ts';
import {
  argon2Defaults,
  bcryptDefaults,
  hashPassword,
  needsRehash,
  verifyPassword,
} from '../../../app/developer/password-hash.ts';
import { FrondError } from '../../../app/errors.ts';

const text = (value: string) => new TextEncoder().encode(value);
const small = { algorithm: 'argon2id', memoryKiB: 64, passes: 1, lanes: 1 } as const;
const quick = { algorithm: 'bcrypt', cost: 4, preHash: false } as const;

/** From OpenBSD's bcrypt tests as Python's bcrypt carries them, and from argon2-cffi. */
const known = [
  ['Kk4DQuMMfZL9o', '$2b$04$cVWp4XaNU8a4v1uMRum2SO026BWLIoQMD/TXg5uZV.0P.uO8m3YEm'],
  ['9IeRXmnGxMYbs', '$2b$04$pQ7gRO7e6wx/936oXhNjrOUNOHL1D0h1N2IDbJZYs.1ppzSof6SPy'],
  ['U*U', '$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW'],
  [
    'correct horse battery staple',
    '$argon2id$v=19$m=65536,t=3,p=4$MIIRqgvgQbgj220jfp0MPA$YfwJSVjtjSU0zzV/P3S9nnQ/USre2wvJMjfCIjrTQbg',
  ],
] as const;

describe('hashes of other programs', () => {
  test.each(known)('%s', async (password, hash) => {
    expect(await verifyPassword(text(password), hash)).toBe(true);
    expect(await verifyPassword(text(`${password}.`), hash)).toBe(false);
  });
});

describe('hashes of ours', () => {
  test.each([small, quick])('verify, with a salt of their own', async (rules) => {
    const [one, two] = [await hashPassword(text('Zoë 🔑'), rules), await hashPassword(text('Zoë 🔑'), rules)];
    expect(one).not.toBe(two);
    expect(parseHash(one).algorithm).toBe(rules.algorithm);
    expect(await verifyPassword(text('Zoë 🔑'), two)).toBe(true);
    expect(await verifyPassword(text('Zoe 🔑'), two)).toBe(false);
  });

  test('have the forms that today’s libraries write', async () => {
    expect(await hashPassword(text('x'), quick)).toMatch(/^\$2b\$04\$[./A-Za-z0-9]{53}$/);
    expect(await hashPassword(text('x'), small)).toMatch(
      /^\$argon2id\$v=19\$m=64,t=1,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/,
    );
  });

  test('72 bytes are bcrypt’s limit: more is refused, or hashed first by choice', async () => {
    const [fits, long] = ['a'.repeat(72), `${'a'.repeat(72)}b`];
    expect(await verifyPassword(text(fits), await hashPassword(text(fits), quick))).toBe(true);
    const failure = new FrondError('INVALID', 'hash.tooLong', { most: 72 });
    await expect(hashPassword(text(long), quick)).rejects.toEqual(failure);
    await expect(verifyPassword(text(long), known[0][1])).rejects.toEqual(failure);
    const hash = await hashPassword(text(long), { ...quick, preHash: true });
    expect(await verifyPassword(text(long), hash, true)).toBe(true);
    expect(await verifyPassword(text(`${long}c`), hash, true)).toBe(false);
    // As Flask-Bcrypt does it: bcrypt of the hexadecimal SHA-256.
    expect(await verifyPassword(text(createHash('sha256').update(long).digest('hex')), hash)).toBe(true);
    await expect(hashPassword(text('a\0b'), quick)).rejects.toEqual(new FrondError('INVALID', 'hash.zeroByte'));
    await expect(hashPassword(text(''), quick)).rejects.toEqual(new FrondError('INVALID', 'hash.empty'));
    await expect(hashPassword(text(''), small)).rejects.toEqual(new FrondError('INVALID', 'hash.empty'));
  });
});

describe('what a hash says of itself', () => {
  test('needs to be made anew where it is weaker, older or of another kind', () => {
    const [b12, b10, a12] = ['$2b$12$', '$2b$10$', '$2a$12$'].map((head) => head + 'a'.repeat(53));
    const argon = (head: string): string =>
      `$${head}$MIIRqgvgQbgj220jfp0MPA$YfwJSVjtjSU0zzV/P3S9nnQ/USre2wvJMjfCIjrTQbg`;
    expect(needsRehash(b12!, bcryptDefaults)).toBe(false);
    expect(needsRehash(b10!, bcryptDefaults)).toBe(true);
    expect(needsRehash(a12!, bcryptDefaults)).toBe(true);
    expect(needsRehash(b12!, argon2Defaults)).toBe(true);
    expect(needsRehash(argon('argon2id$v=19$m=65536,t=3,p=4'), argon2Defaults)).toBe(false);
    expect(needsRehash(argon('argon2id$v=19$m=131072,t=4,p=4'), argon2Defaults)).toBe(false);
    expect(needsRehash(argon('argon2id$v=19$m=19456,t=3,p=4'), argon2Defaults)).toBe(true);
    expect(needsRehash(argon('argon2id$v=19$m=65536,t=2,p=4'), argon2Defaults)).toBe(true);
    expect(needsRehash(argon('argon2i$v=19$m=65536,t=3,p=4'), argon2Defaults)).toBe(true);
    expect(needsRehash(argon('argon2id$v=19$m=65536,t=3,p=4'), bcryptDefaults)).toBe(true);
  });

  // What they ask for would take hours, and more memory than there is.
  test('hostile ones are refused before any work', async () => {
    const tail = '$MIIRqgvgQbgj220jfp0MPA$YfwJSVjtjSU0zzV/P3S9nnQ/USre2wvJMjfCIjrTQbg';
    for (const hash of [
      `$2b$31$${'a'.repeat(53)}`,
      `$argon2id$v=19$m=4294967295,t=3,p=4${tail}`,
      `$argon2id$v=19$m=65536,t=1000000,p=4${tail}`,
      `$argon2id$v=19$m=65536,t=3,p=9999999${tail}`,
    ]) {
      await expect(verifyPassword(text('x'), hash)).rejects.toMatchObject({ code: 'TOO_COSTLY' });
    }
    for (const hash of [
      '',
      'x',
      '$1$abc$def',
      '$2b$99$',
      `$argon2id$v=16$m=65536,t=3,p=4${tail}`,
      `$2b$12$${'!'.repeat(53)}`,
    ]) {
      await expect(verifyPassword(text('x'), hash)).rejects.toEqual(new FrondError('INVALID', 'hash.form'));
    }
  });
});
