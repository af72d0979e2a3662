/** Fernet in pieces is Fernet: the same answers as in one go, to every vector and however a token is cut. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FernetCheck, FernetWriter, openChecked } from '../../../app/crypto/fernet-stream.ts';
import { decodeBase64url, encodeBase64url, encodeBase64urlBytes } from '../../../app/crypto/base64url.ts';
import { Fernet, type DecryptOptions } from '../../../app/crypto/fernet.ts';
import { hmacSha256 } from '../../../app/crypto/hmac.ts';
import { joinBytes } from '../../../app/crypto/join-bytes.ts';
import { MultiFernet } from '../../../app/crypto/multi-fernet.ts';
import { FrondError, isFrondError } from '../../../app/errors.ts';

const key = Fernet.generateKey();
const text = (value: string) => new TextEncoder().encode(value);

function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array, void> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? bytes.length);
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

function written(data: Uint8Array, sizes: readonly number[], time: number, iv: Uint8Array): Uint8Array {
  const writer = new FernetWriter(key, { time, iv });
  return joinBytes(...Array.from(cut(data, sizes), (piece) => writer.push(piece)), writer.end());
}

function opened(keys: readonly string[], token: Uint8Array, sizes: readonly number[], options?: DecryptOptions) {
  const check = new FernetCheck(keys);
  const kept = Array.from(cut(token, sizes), (piece) => check.push(piece));
  const { rest, checked } = check.end(options);
  return { data: joinBytes(...openChecked(checked, [...kept, rest])), time: checked.time };
}

function orRefused<T>(run: () => T): T | 'refused' {
  try {
    return run();
  } catch (error) {
    if (isFrondError(error, 'INVALID') && error.reason === 'fernet.refused') return 'refused';
    throw error;
  }
}

const cuts = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 });

describe('Fernet in pieces', () => {
  test('writes the very tokens of Fernet, and opens them, however they are cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1500 }), fc.nat(2 ** 40), cuts, (data, time, sizes) => {
        const iv = Uint8Array.from({ length: 16 }, (_, index) => index + sizes.length);
        const token = written(data, sizes, time, iv);
        expect(token).toEqual(new Fernet(key).encryptBytes(data, { time, iv }));
        expect(opened([key], token, sizes)).toEqual({ data, time });
        expect(opened([key], joinBytes(text(' \n'), token, text('\r\n')), sizes).data).toEqual(data);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test('refuses a token with any one symbol altered, cut off or put in, as Fernet does', () => {
    const token = new TextDecoder().decode(new Fernet(key).encryptBytes(text('a few words of data')));
    for (let at = 0; at <= token.length; at += 1) {
      for (const put of ['A', '_', '=', ' ', '\n', '+', 'é', '']) {
        for (const altered of [
          token.slice(0, at) + put + token.slice(at + 1),
          token.slice(0, at) + put + token.slice(at),
        ]) {
          const whole = orRefused(() => new Fernet(key).decrypt(text(altered)));
          for (const size of [1, 7, 4096]) {
            expect(orRefused(() => opened([key], text(altered), [size]).data)).toEqual(whole);
          }
        }
      }
    }
  });

  test('gives the answers of Fernet and MultiFernet to every vector', () => {
    const read = (name: string) => JSON.parse(readFileSync(`test/fixtures/fernet/${name}.json`, 'utf8')) as unknown;
    interface Case {
      readonly token: string;
      readonly key?: string;
      readonly secret?: string;
      readonly keys?: readonly string[];
      readonly ttl?: number | null;
      readonly ttl_sec?: number;
      readonly now?: number | string | null;
    }
    const aged = read('ttl') as { readonly key: string; readonly token: string; readonly cases: readonly Case[] };
    const ring = read('multifernet') as { readonly decrypt: readonly Case[]; readonly rotate: readonly Case[] };
    const all = [
      ...(read('cases') as { readonly cases: readonly Case[] }).cases,
      ...(read('negative') as { readonly cases: readonly Case[] }).cases,
      ...(read('invalid') as readonly Case[]),
      ...(read('verify') as readonly Case[]),
      ...aged.cases.map((each) => ({ ...each, key: aged.key, token: aged.token })),
      ...ring.decrypt,
      ...ring.rotate,
    ];
    expect(all.length).toBeGreaterThan(80);
    let refused = 0;
    for (const each of all) {
      const keys = each.keys ?? [each.key ?? each.secret ?? ''];
      if (keys.length === 0) continue;
      const ttl = each.ttl ?? each.ttl_sec;
      const now = typeof each.now === 'string' ? Date.parse(each.now) / 1000 : (each.now ?? undefined);
      const options = { ...(ttl === undefined ? {} : { ttl }), ...(now === undefined ? {} : { now }) };
      const whole = orRefused(() =>
        new MultiFernet(keys.map((one) => new Fernet(one))).decrypt(text(each.token), options),
      );
      if (whole === 'refused') refused += 1;
      expect(orRefused(() => opened(keys, text(each.token), [13], options).data)).toEqual(whole);
    }
    expect(refused).toBeGreaterThan(25);
  });

  test('refuses a wrong padding under a right tag before it gives anything out', () => {
    const raw = Uint8Array.from({ length: 32 }, (_, index) => index);
    const token = decodeBase64url(new Fernet(raw).encrypt(new Uint8Array(4096)));
    let refused = 0;
    for (let last = 0; last < 256; last += 1) {
      const signed = token.slice(0, -32);
      // The last byte of the block before the last decides the length of the padding.
      signed[signed.length - 17] = last;
      const forged = encodeBase64urlBytes(joinBytes(signed, hmacSha256(raw.subarray(0, 16), signed)));
      const check = new FernetCheck([encodeBase64url(raw)]);
      check.push(forged);
      if (orRefused(() => check.end()) === 'refused') refused += 1;
    }
    // Right lengths are 1, where the byte before may be anything, and the true one.
    expect(refused).toBeGreaterThanOrEqual(254);
    expect(refused).toBeLessThan(256);
  });

  test('needs a key, and a time that is one', () => {
    expect(() => new FernetCheck([])).toThrow(new FrondError('INVALID', 'fernet.noKeys'));
    expect(() => new FernetCheck(['short'])).toThrow(new FrondError('INVALID', 'fernet.key'));
    expect(() => new FernetWriter(key, { time: 0.5 })).toThrow(new FrondError('INVALID', 'fernet.time'));
  });
});
