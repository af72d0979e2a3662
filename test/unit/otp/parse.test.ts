/** Reading one-time codes as apps and services write them, and refusing what would give wrong codes. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBase32, encodeBase32 } from '../../../app/otp/base32.ts';
import { describeCode } from '../../../app/otp/code-settings.ts';
import { parseKeePassFields, parseTrayTotp } from '../../../app/otp/keepass.ts';
import { otpauthUri } from '../../../app/otp/otpauth.ts';
import { parseCode, parseCodes, withCounter } from '../../../app/otp/parse.ts';
import { isFrondError } from '../../../app/errors.ts';
import { errors } from '../../../app/words/en/errors.ts';
import type { CodeSettings } from '../../../app/otp/code-settings.ts';

const secret = 'JBSWY3DPEHPK3PXP';
const usual = { method: 'totp', algorithm: 'SHA1', digits: 6, period: 30, counter: 0, issuer: '', account: '' };
const read = (text: string): unknown => {
  const code = parseCode(text);
  return { ...describeCode(code), secret: encodeBase32(code.secret) };
};
const reasonOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (isFrondError(error)) return error.reason;
    throw error;
  }
  return 'accepted';
};

describe('secrets', () => {
  test.each([
    secret,
    secret.toLowerCase(),
    'JBSW Y3DP EHPK 3PXP',
    'jbsw-y3dp-ehpk-3pxp',
    `${secret}======`,
    ` ${secret}\n`,
  ])('%j is the same secret', (text) => {
    expect(read(text)).toEqual({ ...usual, secret });
  });
  test.each([
    ['', 'code.empty'],
    ['JBSWY3DPEHPK3PX0', 'code.badSecret'],
    ['JBSWY3DPEHPK3PX1', 'code.badSecret'],
    ['pä', 'code.badSecret'],
    ['https://example.org/', 'code.notOne'],
    ['WIFI:S:net;;', 'code.notOne'],
    ['A'.repeat(70_000), 'code.notOne'],
    ['A'.repeat(5_000), 'code.badSecret'],
    ['A', 'code.badSecret'],
    ['=', 'code.noSecret'],
  ])('%s is refused', (text, reason) => {
    expect(reasonOf(() => parseCode(text))).toBe(reason);
  });
  test('RFC 4648 vectors', () => {
    const plain = ['f', 'fo', 'foo', 'foob', 'fooba', 'foobar'];
    const coded = ['MY======', 'MZXQ====', 'MZXW6===', 'MZXW6YQ=', 'MZXW6YTB', 'MZXW6YTBOI======'];
    for (const [at, text] of coded.entries()) {
      expect(new TextDecoder().decode(decodeBase32(text))).toBe(plain[at]);
      expect(encodeBase32(decodeBase32(text))).toBe(text.replace(/=+$/, ''));
    }
  });
});

describe('otpauth URIs', () => {
  test.each<[string, Partial<Record<string, unknown>>]>([
    [`otpauth://totp/Forge:anna?secret=${secret}`, { issuer: 'Forge', account: 'anna' }],
    [`otpauth://totp/Forge%3A%20anna?secret=${secret}`, { issuer: 'Forge', account: 'anna' }],
    [`OTPAUTH://TOTP/x?SECRET=${secret}`, { account: 'x' }],
    [`otpauth://totp/ACME%20Co:a+b@x.org?secret=${secret}&issuer=ACME+Co`, { issuer: 'ACME Co', account: 'a+b@x.org' }],
    [`otpauth://totp/Label:x?secret=${secret}&issuer=Param`, { issuer: 'Param', account: 'x' }],
    [`otpauth://totp/Label:x?secret=${secret}&issuer=`, { issuer: 'Label', account: 'x' }],
    [`otpauth://totp/?secret=${secret}&issuer=Only`, { issuer: 'Only' }],
    [`otpauth://totp?secret=${secret}`, {}],
    [`otpauth://totp/x?secret=JBSW%20Y3DP+EHPK%203PXP`, { account: 'x' }],
    [`otpauth://totp/x?secret=${secret}%3D%3D`, { account: 'x' }],
    [`otpauth://totp/x?secret=${secret}==`, { account: 'x' }],
    [
      `otpauth://totp/x?secret=${secret}&digits=8&period=60&algorithm=sha-256`,
      { account: 'x', digits: 8, period: 60, algorithm: 'SHA256' },
    ],
    [`otpauth://totp/x?secret=${secret}&algorithm=HmacSHA512&digits=`, { account: 'x', algorithm: 'SHA512' }],
    [`otpauth://totp/x?secret=${secret}&image=https%3A%2F%2Fx%2Fi.png&lock=true`, { account: 'x' }],
    [`otpauth://hotp/x?secret=${secret}&counter=42`, { method: 'hotp', account: 'x', counter: 42 }],
    [`otpauth://hotp/x?secret=${secret}`, { method: 'hotp', account: 'x' }],
    [
      `otpauth://steam/Steam:x?secret=${secret}&digits=5`,
      { method: 'steam', issuer: 'Steam', account: 'x', digits: 5 },
    ],
    [
      `otpauth://totp/Steam:x?secret=${secret}&encoder=steam&issuer=Steam`,
      { method: 'steam', issuer: 'Steam', account: 'x', digits: 5 },
    ],
    [`apple-otpauth://totp/x?secret=${secret}`, { account: 'x' }],
    [`steam://${secret}`, { method: 'steam', digits: 5 }],
    [`key=${secret}&size=8&step=45&otpHashMode=Sha256`, { digits: 8, period: 45, algorithm: 'SHA256' }],
    [`key=3132&encoding=hex&type=hotp&counter=3`, { method: 'hotp', counter: 3, secret: 'GEZA' }],
    [
      `TimeOtp-Secret-Base32=${secret}\nTimeOtp-Length: 8\nTimeOtp-Algorithm=HMAC-SHA-512`,
      { digits: 8, algorithm: 'SHA512' },
    ],
  ])('%s', (text, parts) => {
    expect(read(text)).toEqual({ ...usual, secret, ...parts });
  });

  test.each([
    [`otpauth://totp/a`, 'code.noSecret'],
    [`otpauth://totp/a?secret=`, 'code.noSecret'],
    [`otpauth://totp/a?secret=0189!`, 'code.badSecret'],
    [`otpauth://totp/a?secret=${secret}&secret=AAAAAAAA`, 'code.twice'],
    [`otpauth://totp/a?secret=${secret}&Digits=6&digits=8`, 'code.twice'],
    [`otpauth://totp/a?secret=${secret}&digits=5`, 'code.digits'],
    [`otpauth://totp/a?secret=${secret}&digits=999999`, 'code.digits'],
    [`otpauth://totp/a?secret=${secret}&digits=6.5`, 'code.digits'],
    [`otpauth://totp/a?secret=${secret}&period=0`, 'code.period'],
    [`otpauth://totp/a?secret=${secret}&period=-30`, 'code.period'],
    [`otpauth://totp/a?secret=${secret}&period=1e3`, 'code.period'],
    [`otpauth://hotp/a?secret=${secret}&counter=-1`, 'code.counter'],
    [`otpauth://hotp/a?secret=${secret}&counter=99999999999999999999`, 'code.counter'],
    [`otpauth://totp/a?secret=${secret}&algorithm=MD5`, 'code.algorithm'],
    [`otpauth://motp/a?secret=${secret}`, 'code.type'],
    [`otpauth://totp/%E0%A4%A?secret=${secret}`, 'code.malformed'],
    [`key=${secret}&type=yandex`, 'code.type'],
    [`key=${secret}&encoding=rot13`, 'code.encoding'],
    ['otpauth-migration://offline?data=AA', 'code.migration'],
  ])('%s is refused', (text, reason) => {
    expect(reasonOf(() => parseCode(text))).toBe(reason);
    expect(Object.hasOwn(errors, reason)).toBe(true);
  });

  test('Tray TOTP and KeePass fields', () => {
    expect(parseTrayTotp(secret, '60;8')).toMatchObject({ period: 60, digits: 8 });
    expect(parseTrayTotp(secret, '30;S;https://clock')).toMatchObject({ method: 'steam', digits: 5 });
    expect(parseKeePassFields({ 'HmacOtp-Secret-Hex': '0A0b', 'HmacOtp-Counter': '7' })).toMatchObject({
      method: 'hotp',
      counter: 7,
      secret: new Uint8Array([10, 11]),
    });
    expect(parseKeePassFields({ UserName: 'x' })).toBeUndefined();
  });

  test('what is printed is read as the same', () => {
    fc.assert(
      fc.property(settings(), (code) => {
        expect(parseCode(otpauthUri(code))).toEqual(code);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  test('any text is a code or a typed refusal', () => {
    const parts = fc.constantFrom(
      'otpauth://totp/',
      'otpauth://hotp/',
      '?secret=',
      secret,
      '&digits=',
      '8',
      '%',
      '%3A',
      ':',
      '&',
      'key=',
      '\n',
      '🌿',
      'steam://',
      'otpauth-migration://offline?data=',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 }),
        (pieces) => {
          expect(reasonOf(() => parseCodes(pieces.join('')))).toMatch(/^(?:accepted|code\.)/);
        },
      ),
      { seed: 12, numRuns: 2_000 },
    );
  });
});

function settings(): fc.Arbitrary<CodeSettings> {
  const name = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.trim());
  return fc
    .record({
      method: fc.constantFrom('totp' as const, 'hotp' as const, 'steam' as const),
      secret: fc.uint8Array({ minLength: 1, maxLength: 64 }),
      algorithm: fc.constantFrom('SHA1' as const, 'SHA256' as const, 'SHA512' as const),
      digits: fc.constantFrom(6, 7, 8),
      period: fc.integer({ min: 1, max: 86_400 }),
      counter: fc.maxSafeNat(),
      issuer: name.map((text) => text.replaceAll(':', '').trim()),
      account: name,
    })
    .filter(({ issuer, account }) => issuer !== '' || !account.includes(':'))
    .map((code) => ({
      ...code,
      ...(code.method === 'hotp' ? { period: 30 } : { counter: 0 }),
      ...(code.method === 'steam' ? { algorithm: 'SHA1' as const, digits: 5 } : {}),
    }));
}

describe('counters', () => {
  test.each([
    [`otpauth://hotp/x?secret=${secret}&counter=5&image=a`, `otpauth://hotp/x?secret=${secret}&counter=6&image=a`],
    [`otpauth://hotp/x?secret=${secret}`, `otpauth://hotp/x?secret=${secret}&counter=6`],
    [`otpauth://hotp/x?%63ounter=5&secret=${secret}`, `otpauth://hotp/x?secret=${secret}&counter=6`],
    [`key=${secret}&type=hotp&counter=5`, `otpauth://hotp/?secret=${secret}&counter=6`],
  ])('%s', (before, after) => {
    expect(withCounter(before, 6)).toBe(after);
  });
});

const fixtures = process.env.FROND_FIXTURES ?? '';
describe.skipIf(!existsSync(`${fixtures}/import/totp`))('files of other apps', () => {
  test.each(['otpauth-uris', 'otpauth-uris-made', 'google-migration', 'google-migration-made'])('%s', (name) => {
    const file = `${fixtures}/import/totp/${name}.txt`;
    const wanted = (
      JSON.parse(readFileSync(`${file}.expected.json`, 'utf8')) as { items: { totp: Record<string, unknown> }[] }
    ).items;
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const found = lines.flatMap((line) => parseCodes(line).codes);
    expect(found).toHaveLength(wanted.length);
    for (const [at, { totp }] of wanted.entries()) {
      const code = found[at]!;
      expect(encodeBase32(code.secret)).toBe(totp.secret);
      expect(code).toMatchObject({
        method: totp.type,
        algorithm: totp.algorithm,
        issuer: totp.issuer ?? '',
        account: totp.account,
      });
      expect(code.digits).toBe(totp.digits);
    }
  });
  test('hostile ones are refused', () => {
    const folder = `${fixtures}/hostile/totp`;
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt'))) {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      expect(
        reasonOf(() => parseCodes(text)),
        name,
      ).toMatch(/^code\./);
    }
  });
});
