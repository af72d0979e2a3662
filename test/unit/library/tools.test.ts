/** What the library does of Python's cryptography, Flet, Flask-Vault, and with hashes and tokens; the cores have tests of their own. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import {
  aesGcmDecrypt,
  aesGcmEncrypt,
  decodeJwt,
  decrypt,
  decryptAesGcm256,
  encrypt,
  encryptAesGcm256,
  Fernet,
  FrondError,
  getSecret,
  hashPassword,
  MultiFernet,
  needsRehash,
  signJwt,
  verifyJwt,
  verifyPassword,
} from '../../../library/index.ts';

const code = (expected: string): Error => expect.objectContaining({ name: 'FrondError', code: expected }) as Error;

async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts);
}

describe('Fernet', () => {
  const fernet = new Fernet(Fernet.generateKey());

  test('text and bytes, with time and time to live', () => {
    const token = fernet.encrypt('Grüße', { time: 1000 });
    expect(Fernet.timestamp(token)).toBe(1000);
    expect(fernet.decryptText(token)).toBe('Grüße');
    expect(fernet.decrypt(new TextEncoder().encode(`${token}\n`))).toEqual(new TextEncoder().encode('Grüße'));
    expect(fernet.decryptText(token, { ttl: 60, now: 1060 })).toBe('Grüße');
    expect(() => fernet.decrypt(token, { ttl: 60, now: 1061 })).toThrow(code('REFUSED'));
    expect(() => fernet.decrypt(token, { ttl: Number.NaN })).toThrow(code('INVALID'));
    expect(() => fernet.decrypt(token, { ttl: -1 })).toThrow(code('INVALID'));
  });

  test('keys and data that are none', () => {
    for (const key of ['', 'x', new Uint8Array(31)]) expect(() => new Fernet(key)).toThrow(code('INVALID'));
    for (const data of ['\ud800', 5, undefined, {}])
      expect(() => fernet.encrypt(data as string)).toThrow(code('INVALID'));
    for (const token of ['', 'gAAAA', new Fernet(Fernet.generateKey()).encrypt('x')]) {
      expect(() => fernet.decrypt(token)).toThrow(code('REFUSED'));
    }
    expect(() => Fernet.timestamp('x')).toThrow(code('REFUSED'));
    expect(() => fernet.decryptText(fernet.encrypt(Uint8Array.of(0xff)))).toThrow(code('INVALID'));
    expect(() => new MultiFernet([])).toThrow(code('INVALID'));
  });

  test('the object does not change with the bytes it was given, and wipes its own', async () => {
    const bytes = new Uint8Array(Buffer.from(Fernet.generateKey(), 'base64url'));
    const own = new Fernet(bytes);
    const token = own.encrypt('x');
    bytes.fill(0);
    expect(own.decryptText(token)).toBe('x');
    expect(String(await gathered(own.decryptStream([Buffer.from(token)])))).toBe('x');
    const ring = new MultiFernet([own]);
    own.wipe();
    // A key of zeros is one that everybody knows: it must make and open nothing.
    const zeros = new Fernet(new Uint8Array(32)).encrypt('x');
    for (const use of [own, ring]) {
      expect(() => use.encrypt('x')).toThrow(code('INVALID'));
      expect(() => use.decrypt(zeros)).toThrow(code('INVALID'));
      expect(() => use.encryptStream([])).toThrow(code('INVALID'));
      expect(() => use.decryptStream([])).toThrow(code('INVALID'));
    }
  });

  test('a ring encrypts with the first key, opens with any, and rotates', async () => {
    const other = new Fernet(Fernet.generateKey());
    const ring = new MultiFernet([other, fernet]);
    const token = fernet.encrypt('x', { time: 7 });
    const rotated = ring.rotate(token);
    expect([other.decryptText(rotated), Fernet.timestamp(rotated), ring.decryptText(token)]).toEqual(['x', 7, 'x']);
    expect(other.decryptText(ring.encrypt('y'))).toBe('y');
    expect(String(await gathered(ring.decryptStream(fernet.encryptStream([Buffer.from('z')]))))).toBe('z');
    expect(String(await gathered(other.decryptStream(ring.encryptStream([Buffer.from('z')]))))).toBe('z');
  });

  test('streams of Node, of the web and of arrays; beyond what is kept in memory', async () => {
    const piece = createHash('shake256', { outputLength: 1024 * 1024 })
      .update('large')
      .digest();
    const data = Array.from({ length: 20 }, () => piece);
    const token = await gathered(fernet.encryptStream(Readable.from(data)));
    expect(Buffer.from(fernet.decrypt(token)).equals(Buffer.concat(data))).toBe(true);
    const web = new Blob([new Uint8Array(token)]).stream() as unknown as AsyncIterable<Uint8Array>;
    expect((await gathered(fernet.decryptStream(web))).equals(Buffer.concat(data))).toBe(true);
  });

  test('nothing comes out of a stream that is altered at its end', async () => {
    const token = await gathered(fernet.encryptStream([Buffer.alloc(100_000)]));
    token[token.length - 20]! ^= 1;
    const pieces: Uint8Array[] = [];
    const read = async (): Promise<void> => {
      for await (const piece of fernet.decryptStream([token])) pieces.push(piece);
    };
    await expect(read()).rejects.toMatchObject({ code: 'REFUSED' });
    expect(pieces).toEqual([]);
    await expect(gathered(fernet.decryptStream([]))).rejects.toMatchObject({ code: 'REFUSED' });
  });
});

test('Flet: both pairs, and what is refused', async () => {
  const rounds = { iterations: 1000 };
  expect(await decrypt(await encrypt('Grüße', 'secret', rounds), 'secret', rounds)).toBe('Grüße');
  expect(await decryptAesGcm256(await encryptAesGcm256('', '', rounds), '', rounds)).toBe('');
  await expect(decrypt(await encrypt('x', 'a', rounds), 'b', rounds)).rejects.toMatchObject({ code: 'REFUSED' });
  await expect(encrypt(5 as unknown as string, 'a')).rejects.toMatchObject({ code: 'INVALID' });
});

describe('Flask-Vault', () => {
  const fixtures = 'test/fixtures/flask-vault';
  const folder = `${fixtures}/toml-main`;

  test('the tokens of the original, with and without associated data', async () => {
    interface Case {
      readonly master_key: string;
      readonly token: string;
      readonly associated_data_base64: string | null;
      readonly plaintext_utf8?: string;
      readonly plaintext_base64?: string;
    }
    const { cases } = JSON.parse(readFileSync(`${fixtures}/cases.json`, 'utf8')) as { readonly cases: readonly Case[] };
    for (const { master_key: masterKey, token, associated_data_base64: extra, ...plain } of cases) {
      const associatedData = extra === null ? undefined : Buffer.from(extra, 'base64');
      const data = plain.plaintext_utf8 ?? Buffer.from(plain.plaintext_base64 ?? '', 'base64');
      expect(Buffer.from(await aesGcmDecrypt(token, { masterKey, associatedData }))).toEqual(Buffer.from(data));
      const again = await aesGcmEncrypt(data, { masterKey, associatedData });
      expect(Buffer.from(await aesGcmDecrypt(again, { masterKey, associatedData }))).toEqual(Buffer.from(data));
    }
  });

  test('the key of a folder, and what is refused', async () => {
    const token = await aesGcmEncrypt('x', { folder, associatedData: 'a' });
    expect(new TextDecoder().decode(await aesGcmDecrypt(token, { folder, associatedData: 'a' }))).toBe('x');
    const refused = aesGcmDecrypt(token, { folder });
    await expect(refused).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('refused') as string,
    });
    await expect(aesGcmDecrypt('!', { folder })).rejects.toMatchObject({ code: 'DAMAGED' });
    await expect(aesGcmEncrypt('x', { folder: '/nowhere' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(aesGcmEncrypt('x', { masterKey: 'short' })).rejects.toMatchObject({ code: 'DAMAGED' });
  });

  test('secrets by name, with their types', async () => {
    expect(await getSecret('port', { folder })).toBe(587);
    expect(await getSecret('db', { folder })).toEqual({
      name: 'my-db-name',
      username: 'root',
      password: 'my-db-p@ss: #1',
    });
    expect(await getSecret('dotted.key', { folder })).toBe('quoted');
    expect(await getSecret('nested.api.key', { folder })).toBe('abc-123');
    expect(await getSecret('nothing', { folder })).toBeUndefined();
    await expect(getSecret('port', { folder: fixtures })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('password hashes', () => {
  const quick = { memoryKiB: 8192, passes: 1, lanes: 1 };

  test('are made, verified and found out of date', async () => {
    const hash = await hashPassword('päss', quick);
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=8192,t=1,p=1\$/);
    expect([await verifyPassword('päss', hash), await verifyPassword('pass', hash)]).toEqual([true, false]);
    expect([needsRehash(hash, quick), needsRehash(hash)]).toEqual([false, true]);
    const long = await hashPassword('x'.repeat(100), { algorithm: 'bcrypt', cost: 10, preHash: true });
    expect(await verifyPassword('x'.repeat(100), long, { preHash: true })).toBe(true);
  });

  test('what can not be hashed is refused, and never the password of a hash', async () => {
    const bcrypt = { algorithm: 'bcrypt', cost: 10 } as const;
    await expect(hashPassword('x'.repeat(73), bcrypt)).rejects.toMatchObject({ code: 'INVALID' });
    await expect(hashPassword('')).rejects.toMatchObject({ code: 'INVALID' });
    const hash = await hashPassword('x'.repeat(72), bcrypt);
    for (const password of ['x'.repeat(73), '', 'x\0']) expect(await verifyPassword(password, hash)).toBe(false);
    await expect(verifyPassword('x', 'md5')).rejects.toMatchObject({ code: 'INVALID' });
    await expect(hashPassword('x', { memoryKiB: 1 })).rejects.toMatchObject({ code: 'INVALID' });
    expect(() => needsRehash('md5')).toThrow(code('INVALID'));
  });
});

describe('JSON Web Tokens', () => {
  const key = 'k'.repeat(32);

  test('are signed, verified and decoded', async () => {
    const token = await signJwt({ role: 'admin' }, key, {
      subject: 'me',
      issuer: 'us',
      audience: ['a', 'b'],
      expiresIn: 60,
    });
    const claims = await verifyJwt(token, ['o'.repeat(32), key], { audience: 'b', issuer: 'us' });
    expect(claims).toMatchObject({ role: 'admin', sub: 'me', iss: 'us', aud: ['a', 'b'] });
    expect(Number(claims.exp) - Number(claims.iat)).toBe(60);
    expect(await decodeJwt(token)).toMatchObject({ header: { alg: 'HS256' }, claims: { sub: 'me' } });
    expect((await decodeJwt(await signJwt({}, key, { expiresIn: 0 }))).claims.exp).toBeUndefined();
  });

  test('keys of Ed25519', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const token = await signJwt({}, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    expect(await verifyJwt(token, pem, { algorithm: 'EdDSA' })).toHaveProperty('exp');
    await expect(verifyJwt(token, key)).rejects.toMatchObject({ code: 'REFUSED' });
    await expect(signJwt({}, pem)).rejects.toMatchObject({ code: 'INVALID' });
  });

  test('what is refused', async () => {
    const token = await signJwt({ aud: 'a' }, key);
    await expect(verifyJwt(token, key)).rejects.toMatchObject({ code: 'REFUSED' });
    await expect(verifyJwt(token, key, { audience: 'b' })).rejects.toMatchObject({ code: 'REFUSED' });
    const late = Math.floor(Date.now() / 1000) + 3600;
    await expect(verifyJwt(token, key, { audience: 'a', now: late })).rejects.toMatchObject({ code: 'REFUSED' });
    await expect(verifyJwt('x', key)).rejects.toMatchObject({ code: 'REFUSED' });
    await expect(verifyJwt(token, [])).rejects.toMatchObject({ code: 'INVALID' });
    for (const time of [Number.NaN, -1, Infinity]) {
      await expect(signJwt({}, key, { expiresIn: time })).rejects.toMatchObject({ code: 'INVALID' });
      const rules = { audience: 'a', leeway: time };
      await expect(verifyJwt(token, key, rules)).rejects.toMatchObject({ code: 'INVALID' });
    }
    await expect(signJwt({}, 'short')).rejects.toMatchObject({ code: 'POLICY' });
    await expect(decodeJwt('x')).rejects.toMatchObject({ code: 'INVALID' });
  });
});

test('errors say what happened in a sentence, with code and reason beside it', () => {
  const failure = new FrondError('LOCKED', 'vault.locked');
  expect(String(failure)).toBe('FrondError: The vault is locked. Open it again with openVault.');
  expect(failure).toMatchObject({ code: 'LOCKED', reason: 'vault.locked', params: {} });
  // A sentence that wants more than the error knows, and a reason without one.
  expect(new FrondError('NOT_FOUND', 'vault.noFile').message).toBe('NOT_FOUND vault.noFile');
  expect(new FrondError('IO', 'no.such', { a: 1 }).message).toBe('IO no.such {"a":1}');
});
