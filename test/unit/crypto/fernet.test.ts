import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBase64url, encodeBase64url } from '../../../app/crypto/base64url.ts';
import { Fernet } from '../../../app/crypto/fernet.ts';
import { hmacSha256 } from '../../../app/crypto/hmac.ts';
import { MultiFernet } from '../../../app/crypto/multi-fernet.ts';
import { FrondError } from '../../../app/errors.ts';

const key = encodeBase64url(Uint8Array.from({ length: 32 }, (_, index) => index));
const other = encodeBase64url(new Uint8Array(32).fill(9));
const text = (value: string) => new TextEncoder().encode(value);
const refusal = new FrondError('INVALID', 'fernet.refused');

describe('Fernet', () => {
  test('opens what it made, and nothing of another key', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.nat(2 ** 40), (data, time) => {
        const token = new Fernet(key).encrypt(data, { time });
        expect(new Fernet(key).decrypt(token)).toEqual(data);
        expect(Fernet.timestamp(token)).toBe(time);
        expect(() => new Fernet(other).decrypt(token)).toThrow(refusal);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  test('refuses a token with any one bit flipped', () => {
    const fernet = new Fernet(key);
    const bytes = decodeBase64url(fernet.encrypt(text('one bit')));
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const altered = bytes.slice();
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => fernet.decrypt(encodeBase64url(altered))).toThrow(refusal);
    }
  });

  test('tells a wrong padding under a right MAC from nothing else: one error for all', () => {
    const raw = Uint8Array.from({ length: 32 }, (_, index) => index);
    let refusals = 0;
    for (let last = 0; last < 256; last += 1) {
      const body = new Uint8Array(25 + 16);
      body[0] = 0x80;
      body[40] = last;
      const token = new Uint8Array([...body, ...hmacSha256(raw.subarray(0, 16), body)]);
      try {
        new Fernet(raw).decrypt(encodeBase64url(token));
      } catch (error) {
        expect(error).toEqual(refusal);
        refusals += 1;
      }
    }
    expect(refusals).toBeGreaterThan(240);
  });

  test('a new IV for every token, 44 characters for every key', () => {
    const tokens = new Set(Array.from({ length: 100 }, () => new Fernet(key).encrypt(text(''), { time: 0 })));
    expect(tokens.size).toBe(100);
    expect(Fernet.generateKey()).toMatch(/^[A-Za-z0-9_-]{43}=$/);
    expect(Fernet.generateKey()).not.toBe(Fernet.generateKey());
  });

  test('gives and takes tokens as ASCII bytes', () => {
    const token = new Fernet(key).encryptBytes(text('bytes'), { time: 7 });
    expect(Buffer.from(token).toString('latin1')).toMatch(/^gAAAAA[A-Za-z0-9_-]+=*$/);
    expect(new Fernet(key).decrypt(token)).toEqual(text('bytes'));
  });

  test('of what cryptography takes beyond the canonical text, takes white space at the ends only', () => {
    const fernet = new Fernet(key);
    const token = fernet.encrypt(text('space'));
    expect(fernet.decrypt(`\r\n\t ${token} \n`)).toEqual(text('space'));
    for (const altered of [
      `${token.slice(0, 20)}\n${token.slice(20)}`,
      `${token}\0`,
      `\u00a0${token}`,
      `${token}=`,
      token.replace(/=+$/, ''),
      `${token}${token}`,
      token.replace('gAAAAA', 'gAAAA%'),
    ]) {
      expect(() => fernet.decrypt(altered)).toThrow(refusal);
    }
    expect(() => Fernet.timestamp('gAAAAA')).toThrow(refusal);
  });

  test('age: inclusive, a minute of clock skew, and no look at the time without a ttl', () => {
    const fernet = new Fernet(key);
    const token = fernet.encrypt(text(''), { time: 1000 });
    const opens = (ttl: number, now: number) => {
      try {
        return fernet.decrypt(token, { ttl, now }).length === 0;
      } catch {
        return false;
      }
    };
    expect([opens(60, 1060), opens(60, 1061), opens(60, 940), opens(60, 939)]).toEqual([true, false, true, false]);
    expect(fernet.decrypt(fernet.encrypt(text('later'), { time: 2 ** 52 }))).toEqual(text('later'));
  });

  test.each(['', 'a', key.slice(0, 43), `${key}=`, `${key}A`, key.replace('A', '+'), 'é'.repeat(44)])(
    'refuses %j as a key, without repeating it',
    (bad) => {
      expect(() => new Fernet(bad)).toThrow(new FrondError('INVALID', 'fernet.key'));
    },
  );

  test.each([-1, 0.5, NaN, Infinity, 2 ** 53])('refuses %d as a time', (time) => {
    expect(() => new Fernet(key).encrypt(text(''), { time })).toThrow(new FrondError('INVALID', 'fernet.time'));
  });

  test('wiped, it opens nothing; the caller’s key stays', () => {
    const mine = decodeBase64url(key);
    const fernet = new Fernet(mine);
    const token = fernet.encrypt(text('gone'));
    fernet.wipe();
    expect(() => fernet.decrypt(token)).toThrow(refusal);
    expect(new Fernet(mine).decrypt(token)).toEqual(text('gone'));
  });
});

describe('MultiFernet', () => {
  test('needs a key', () => {
    expect(() => new MultiFernet([])).toThrow(new FrondError('INVALID', 'fernet.noKeys'));
  });

  test('rotation keeps the time, draws a new IV and moves to the first key', () => {
    const token = new Fernet(other).encrypt(text('move'), { time: 42 });
    const ring = new MultiFernet([new Fernet(key), new Fernet(other)]);
    const [once, twice] = [ring.rotate(token), ring.rotate(token)];
    expect(once).not.toBe(twice);
    expect(Fernet.timestamp(once)).toBe(42);
    expect(new Fernet(key).decrypt(once)).toEqual(text('move'));
    expect(() => new Fernet(other).decrypt(once)).toThrow(refusal);
  });
});
