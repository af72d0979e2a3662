import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBase64url, encodeBase64url, encodeBase64urlBytes } from '../../../app/crypto/base64url.ts';
import { FrondError } from '../../../app/errors.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const refusal = new FrondError('INVALID', 'base64.invalid');

describe('base64url with padding', () => {
  test.each([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg=='],
    ['fooba', 'Zm9vYmE='],
    ['foobar', 'Zm9vYmFy'],
  ])('RFC 4648 vector %j', (plain, text) => {
    const bytes = new TextEncoder().encode(plain);
    expect(encodeBase64url(bytes)).toBe(text);
    expect(new TextDecoder().decode(encodeBase64urlBytes(bytes))).toBe(text);
    expect(decodeBase64url(text)).toEqual(bytes);
    expect(decodeBase64url(new TextEncoder().encode(text))).toEqual(bytes);
  });

  test('reads what it wrote, at any offset of a larger array', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(7), (bytes, offset) => {
        const larger = new Uint8Array(bytes.length + 16);
        larger.set(bytes, offset);
        const text = encodeBase64urlBytes(larger.subarray(offset, offset + bytes.length));
        expect(Buffer.from(text).toString()).toBe(encodeBase64url(bytes));
        expect(decodeBase64url(text)).toEqual(bytes);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test.each([
    'Zg',
    'Zg=',
    'Zg===',
    'Zm8',
    'Zm9v=',
    'Zm9v====',
    'Z===',
    '=',
    '==',
    '====',
    'Zg==Zg==',
    'Zm=v',
    '=Zm9',
    ' Zg==',
    'Zg==\n',
    'Zm9v\r\n',
    'Zm 9',
    'Zm+v',
    'Zm/v',
    'Zm.v',
    'Zm9\0',
    'Zm9é',
    'Zm9\u0101',
    'Zm9𝒗',
    'Zmű=',
  ])('refuses %j', (text) => {
    expect(() => decodeBase64url(text)).toThrow(refusal);
    expect(() => decodeBase64url(new TextEncoder().encode(text))).toThrow(refusal);
  });

  test('of all last symbols takes only those without stray bits', () => {
    const taken = (make: (symbol: string) => string): number =>
      Array.from(alphabet).filter((symbol) => {
        try {
          return decodeBase64url(make(symbol)).length > 0;
        } catch {
          return false;
        }
      }).length;
    expect(taken((symbol) => `AAA${symbol}`)).toBe(64);
    expect(taken((symbol) => `AA${symbol}=`)).toBe(16);
    expect(taken((symbol) => `A${symbol}==`)).toBe(4);
  });

  test('takes exactly the alphabet, at every place', () => {
    for (let code = 0; code < 256; code += 1) {
      const known = alphabet.includes(String.fromCharCode(code));
      for (let place = 0; place < 4; place += 1) {
        const ascii = new TextEncoder().encode('AAAAAAAA');
        ascii[4 + place] = code;
        const paddingAtEnd = code === 0x3d && place === 3;
        if (known || paddingAtEnd) expect(decodeBase64url(ascii)).toHaveLength(paddingAtEnd ? 5 : 6);
        else expect(() => decodeBase64url(ascii)).toThrow(refusal);
      }
    }
  });

  test('gives arrays of their own: writing to one changes no other', () => {
    const [first, second] = [decodeBase64url('Zm9v'), decodeBase64url('Zm9v')];
    first.fill(0);
    expect(second).toEqual(new TextEncoder().encode('foo'));
    expect(first.buffer.byteLength).toBe(3);
  });
});
