/** Flet's texts: what three of its versions wrote opens, what is damaged is refused, and what we write has their form. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeBase64url } from '../../../app/crypto/base64url.ts';
import { decrypt, decryptAesGcm256, encrypt, encryptAesGcm256 } from '../../../app/developer/flet.ts';
import { FrondError } from '../../../app/errors.ts';

interface Case {
  readonly id: string;
  readonly iterations: number;
  readonly secret: string;
  readonly token: string;
  readonly plaintext_utf8?: string;
  readonly expect: 'ok' | 'invalid' | 'either';
}

const cases = (name: string): readonly Case[] =>
  (JSON.parse(readFileSync(`test/fixtures/flet/${name}.json`, 'utf8')) as { readonly cases: readonly Case[] }).cases;
const refusal = new FrondError('REFUSED', 'flet.refused');

/** `either` is refused, but for white space at the ends. */
const taken = new Set(['trailing-newline', 'leading-space']);

for (const [file, open] of [
  ['cases', decrypt],
  ['negative', decrypt],
  ['aes-gcm-256', decryptAesGcm256],
] as const) {
  describe(`Flet ${file}`, () => {
    test.each(cases(file))('$id ($expect)', async ({ id, secret, token, plaintext_utf8: text, expect: wanted }) => {
      if (wanted === 'ok' || taken.has(id)) expect(await open(token, secret)).toBe(text);
      else await expect(open(token, secret)).rejects.toEqual(refusal);
    });
  });
}

describe('rounds of key derivation', () => {
  const [old, recent] = ['plain/0.27.4', 'plain/1.0.5'].map((id) => cases('cases').find((each) => each.id === id)!);

  test('are tried as given and no others', async () => {
    expect(await decrypt(old!.token, old!.secret, { iterations: 100_000 })).toBe(old!.plaintext_utf8);
    await expect(decrypt(old!.token, old!.secret, { iterations: 600_000 })).rejects.toEqual(refusal);
    await expect(decrypt(recent!.token, recent!.secret, { iterations: 100_000 })).rejects.toEqual(refusal);
  });
});

describe('what is written', () => {
  const text = 'Zoë\r\n密码 🔑\n';

  test('opens again, has a new salt each time, and the form of Flet', async () => {
    const options = { iterations: 1000 };
    const tokens = [await encrypt(text, '', options), await encrypt(text, '', options)];
    expect(tokens[0]).not.toBe(tokens[1]);
    for (const token of tokens) {
      expect(await decrypt(token, '', options)).toBe(text);
      expect(Buffer.from(decodeBase64url(token).subarray(16)).toString()).toMatch(/^gAAAAA[\w-]+=*$/);
    }
    const sealed = await encryptAesGcm256(text, 's', options);
    expect(decodeBase64url(sealed)).toHaveLength(16 + 32 + Buffer.byteLength(text) + 16);
    expect(await decryptAesGcm256(sealed, 's', options)).toBe(text);
  });

  test('is secret as typed: nothing is normalised', async () => {
    const token = await encrypt('x', 'é', { iterations: 10 });
    await expect(decrypt(token, 'e\u0301', { iterations: 10 })).rejects.toEqual(refusal);
  });

  test.each([5, null, undefined, new Uint8Array(3), '\ud800', {}])('is text only: %j is refused', async (value) => {
    const failure = new FrondError('INVALID', 'flet.notText');
    await expect(encrypt(value as string, 'secret')).rejects.toEqual(failure);
    await expect(encrypt('text', value as string)).rejects.toEqual(failure);
    await expect(encryptAesGcm256(value as string, 'secret')).rejects.toEqual(failure);
    if (typeof value !== 'string') await expect(decrypt(value as string, 'secret')).rejects.toEqual(failure);
  });
});
