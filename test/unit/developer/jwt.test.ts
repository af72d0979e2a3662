/** JSON Web Tokens: the published examples, what is refused, and that nothing of a refused token is told. */
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readJwtKey } from '../../../app/developer/jwt-key.ts';
import { decodeJwt, signJwt, verifyJwt } from '../../../app/developer/jwt.ts';
import { isFrondError } from '../../../app/errors.ts';
import type { JwtRules } from '../../../app/developer/jwt.ts';

const secretText = 'a secret of at least thirty-two bytes!';
const secret = readJwtKey(secretText);
const pair = generateKeyPairSync('ed25519');
const privatePem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const publicPem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const now = 1_700_000_000;

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** A token put together by hand. */
function forged(header: unknown, claims: unknown, key = secretText): string {
  const signed = `${part(header)}.${part(claims)}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

async function outcome(token: string, rules: JwtRules = {}, keys = [secret]): Promise<string> {
  try {
    await verifyJwt(token, keys, { now, ...rules });
    return 'genuine';
  } catch (error) {
    if (isFrondError(error)) return `${error.code} ${error.reason}`;
    throw error;
  }
}

describe('published examples', () => {
  test('RFC 7515, appendix A.1: HS256', async () => {
    const token =
      'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    const key = readJwtKey(
      '{"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"}',
    );
    expect(await verifyJwt(token, [key], { now: 1_300_819_379 })).toEqual({
      iss: 'joe',
      exp: 1_300_819_380,
      'http://example.com/is_root': true,
    });
    expect(await outcome(token, { now: 1_300_819_380 }, [key])).toBe('REFUSED jwt.expired');
  });

  test('RFC 8037, appendix A: the key of Ed25519', async () => {
    const jwk = {
      kty: 'OKP',
      crv: 'Ed25519',
      d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
      x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    };
    const { d: _, ...open } = jwk;
    const token = await signJwt({ sub: 'ada' }, readJwtKey(JSON.stringify(jwk)));
    expect(decodeJwt(token).header).toEqual({ alg: 'EdDSA', typ: 'JWT' });
    expect(await verifyJwt(token, [readJwtKey(JSON.stringify(open))])).toEqual({ sub: 'ada' });
  });
});

describe('a token', () => {
  test('is genuine under its key, by either algorithm, and no other', async () => {
    const keys = [readJwtKey(privatePem), secret];
    for (const key of keys) {
      const token = await signJwt({ sub: 'ada', exp: now + 1 }, key);
      const other = keys.filter((each) => each !== key);
      expect(await outcome(token, {}, [key])).toBe('genuine');
      expect(await outcome(token, {}, [...other, key])).toBe('genuine');
      expect(await outcome(token, {}, other)).toBe('REFUSED jwt.algorithm');
    }
    const signed = await signJwt({ sub: 'ada' }, readJwtKey(privatePem));
    expect(await outcome(signed, {}, [readJwtKey(publicPem)])).toBe('genuine');
  });

  test.each([
    ['at its end', { exp: now }, {}, 'REFUSED jwt.expired'],
    ['before its end', { exp: now + 1 }, {}, 'genuine'],
    ['within the leeway', { exp: now - 29 }, { leeway: 30 }, 'genuine'],
    ['beyond the leeway', { exp: now - 30 }, { leeway: 30 }, 'REFUSED jwt.expired'],
    ['not valid yet', { nbf: now + 1 }, {}, 'REFUSED jwt.notYet'],
    ['valid since now', { nbf: now }, {}, 'genuine'],
    ['for me', { aud: 'me' }, { audience: ['me'] }, 'genuine'],
    ['for me and others', { aud: ['you', 'me'] }, { audience: ['me'] }, 'genuine'],
    ['for somebody else', { aud: 'you' }, { audience: ['me'] }, 'REFUSED jwt.audience'],
    ['for somebody, where nobody is asked for', { aud: 'you' }, {}, 'REFUSED jwt.audience'],
    ['for nobody, where somebody is asked for', {}, { audience: ['me'] }, 'REFUSED jwt.audience'],
    ['of the issuer', { iss: 'us' }, { issuer: 'us' }, 'genuine'],
    ['of another issuer', { iss: 'them' }, { issuer: 'us' }, 'REFUSED jwt.issuer'],
    ['of no issuer', {}, { issuer: 'us' }, 'REFUSED jwt.issuer'],
    ['about somebody else', { sub: 'bob' }, { subject: 'ada' }, 'REFUSED jwt.subject'],
    ['with an end that is text', { exp: 'tomorrow' }, {}, 'REFUSED jwt.expired'],
  ])('%s', async (_, claims, rules, wanted) => {
    expect(await outcome(forged({ alg: 'HS256' }, claims), rules)).toBe(wanted);
  });

  test('says by itself neither how nor whether it is checked', async () => {
    const claims = { sub: 'ada' };
    expect(await outcome(`${part({ alg: 'none' })}.${part(claims)}.`)).toBe('REFUSED jwt.algorithm');
    expect(await outcome(forged({ alg: 'HS512' }, claims))).toBe('REFUSED jwt.algorithm');
    // The public key as a secret of HS256: the oldest trick.
    expect(await outcome(forged({ alg: 'HS256' }, claims, publicPem), {}, [readJwtKey(publicPem)])).toBe(
      'REFUSED jwt.algorithm',
    );
    expect(await outcome(forged({ alg: 'HS256', crit: ['x'], x: 1 }, claims))).toBe('REFUSED jwt.malformedRefused');
    const es = `${part({ alg: 'EdDSA' })}.${part(claims)}`;
    const other = generateKeyPairSync('ed25519').privateKey;
    const fromElsewhere = `${es}.${sign(null, Buffer.from(es), other).toString('base64url')}`;
    expect(await outcome(fromElsewhere, {}, [readJwtKey(publicPem)])).toBe('REFUSED jwt.signature');
  });

  test('altered in any one symbol, it is refused', async () => {
    const token = await signJwt({ sub: 'ada', exp: now + 100 }, secret);
    for (let at = 0; at < token.length; at += 1) {
      const altered = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      // The last symbol of the tag has two bits that mean nothing.
      if (at === token.length - 1) continue;
      expect(await outcome(altered), `symbol ${at}`).toMatch(/^REFUSED /);
    }
    for (const text of ['', 'x', 'a.b', 'a.b.c', `${token}.`, 'é.é.é'])
      expect(await outcome(text)).toMatch(/^REFUSED /);
  });
});

describe('keys', () => {
  test('short secrets and public keys do not sign', async () => {
    await expect(signJwt({}, readJwtKey('short'))).rejects.toMatchObject({ code: 'POLICY' });
    await expect(signJwt({}, readJwtKey(publicPem))).rejects.toMatchObject({ reason: 'jwt.publicKey' });
  });

  test('a key of another algorithm than the wanted one is none', () => {
    for (const [text, wanted] of [
      [publicPem, 'HS256'],
      [secretText, 'EdDSA'],
    ] as const) {
      expect(() => readJwtKey(text, wanted)).toThrow('jwt.otherKey');
    }
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    for (const text of ['', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----', pem, '{"kty":"RSA"}']) {
      expect(() => readJwtKey(text)).toThrow('jwt.key');
    }
  });
});

test('decoding tells header and claims of anything that is a token', () => {
  expect(decodeJwt(forged({ alg: 'HS256' }, { sub: 'ada' }, 'other'))).toEqual({
    header: { alg: 'HS256' },
    claims: { sub: 'ada' },
  });
  for (const text of ['', 'a.b.c', 'only.two']) expect(() => decodeJwt(text)).toThrow('jwt.malformed');
});
