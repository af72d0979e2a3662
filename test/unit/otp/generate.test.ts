/** Codes against the vectors of RFC 4226 (appendix D) and RFC 6238 (appendix B), and Steam's as Steam's own clients make them. */
import { describe, expect, test } from 'vitest';
import { codeAt, codeOf } from '../../../app/otp/generate.ts';
import { settingsOf } from '../../../app/otp/code-settings.ts';
import { decodeBase32 } from '../../../app/otp/base32.ts';
import type { CodeAlgorithm } from '../../../app/otp/code-settings.ts';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const secrets: Readonly<Record<CodeAlgorithm, Uint8Array>> = {
  SHA1: ascii('12345678901234567890'),
  SHA256: ascii('12345678901234567890123456789012'),
  SHA512: ascii('1234567890123456789012345678901234567890123456789012345678901234'),
};

test('RFC 4226: ten counters', () => {
  const settings = settingsOf({ method: 'hotp', secret: secrets.SHA1 });
  const codes = Array.from({ length: 10 }, (_, counter) => codeOf(settings, counter));
  expect(codes).toEqual('755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' '));
});

describe('RFC 6238: six times with each hash', () => {
  const vectors: readonly (readonly [number, string, string, string])[] = [
    [59, '94287082', '46119246', '90693936'],
    [1111111109, '07081804', '68084774', '25091201'],
    [1111111111, '14050471', '67062674', '99943326'],
    [1234567890, '89005924', '91819424', '93441116'],
    [2000000000, '69279037', '90698825', '38618901'],
    [20000000000, '65353130', '77737706', '47863826'],
  ];
  test.each(vectors)('at %i seconds', (seconds, sha1, sha256, sha512) => {
    const at = (algorithm: CodeAlgorithm, digits: number): string =>
      codeAt(settingsOf({ method: 'totp', secret: secrets[algorithm], algorithm, digits }), seconds * 1000).code;
    expect([at('SHA1', 8), at('SHA256', 8), at('SHA512', 8)]).toEqual([sha1, sha256, sha512]);
    // Fewer digits are the same number's last ones.
    expect([at('SHA1', 7), at('SHA1', 6)]).toEqual([sha1.slice(1), sha1.slice(2)]);
  });
});

test('counters beyond 32 bits', () => {
  const settings = settingsOf({ method: 'hotp', secret: secrets.SHA1 });
  expect(codeOf(settings, 2 ** 32)).not.toBe(codeOf(settings, 0));
  expect(codeOf(settings, Number.MAX_SAFE_INTEGER)).toMatch(/^\d{6}$/);
});

test('Steam writes five of its letters', () => {
  // The same 31 bits as the decimal code of the moment, in base 26, lowest digit first.
  const secret = decodeBase32('JRZCL47CMXVOQMNPZR2F7J4RGI');
  const { code } = codeAt(settingsOf({ method: 'steam', secret }), 1_700_000_000_000);
  expect(code).toMatch(/^[23456789BCDFGHJKMNPQRTVWXY]{5}$/);
  // RFC 4226's truncated number of counter 0 is 1284755224.
  expect(codeOf(settingsOf({ method: 'steam', secret: secrets.SHA1 }), 0)).toBe(steam(1284755224));
});

function steam(number: number): string {
  let rest = number;
  return Array.from({ length: 5 }, () => {
    const letter = '23456789BCDFGHJKMNPQRTVWXY'.charAt(rest % 26);
    rest = Math.floor(rest / 26);
    return letter;
  }).join('');
}

test('the time that is left, and the next code, at the edges of a period', () => {
  const settings = settingsOf({ method: 'totp', secret: secrets.SHA1, period: 45 });
  const first = codeAt(settings, 45_000);
  expect(first).toMatchObject({ leftMs: 45_000, periodMs: 45_000 });
  expect(codeAt(settings, 89_999)).toMatchObject({ code: first.code, leftMs: 1 });
  expect(codeAt(settings, 90_000).code).toBe(first.next);
  expect(codeAt(settings, -5).leftMs).toBe(45_000);
});
