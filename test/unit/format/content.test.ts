import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fernet } from '../../../app/crypto/fernet.ts';
import { randomBytes } from '../../../app/crypto/random.ts';
import { sha256Hex } from '../../../app/crypto/sha256.ts';
import { FrondError } from '../../../app/errors.ts';
import { openBlob, sealBlob } from '../../../app/format/blob.ts';
import { contentOf, decryptBody, encodeBody, sealBody, type Body } from '../../../app/format/body.ts';
import { parseFile } from '../../../app/format/file.ts';
import { parseStrictJson } from '../../../app/format/json.ts';
import { blobBytes } from '../../../app/format/limits.ts';
import { passphraseSecret } from '../../../app/format/passphrase.ts';
import { openSlots } from '../../../app/format/slot.ts';
import { sampleVault, text } from './sample.ts';

const vaultKey = randomBytes(32);
const headerDigest = sha256Hex(text('header'));
const envelope = { header: headerDigest, revision: 3, savedAt: '', schema: 1, blobs: [], draftKeys: [] };
const roundTrip = (content: object): Body =>
  decryptBody({ headerDigest, bodyToken: sealBody(encodeBody({ ...content, ...envelope }), vaultKey) }, vaultKey);

describe('body', () => {
  test('gives back any content: all of Unicode, any nesting, any key (R10)', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' })), (content) => {
        const plain = JSON.parse(JSON.stringify(content)) as Record<string, unknown>;
        for (const key of Object.keys(envelope)) Reflect.deleteProperty(plain, key);
        expect(JSON.stringify(contentOf(roundTrip(plain)))).toBe(JSON.stringify(plain));
      }),
      { seed: 3, numRuns: process.env.SLOW === '1' ? 10_000 : 200 },
    );
  });

  test('keeps a key called __proto__ as data', () => {
    const content = JSON.parse('{"__proto__":{"polluted":true},"items":{"__proto__":1}}') as object;
    const found = contentOf(roundTrip(content));
    expect(JSON.stringify(found)).toBe(JSON.stringify(content));
    expect('polluted' in {}).toBe(false);
  });

  test('is padded with spaces to a multiple of 4,096 bytes, so that sizes tell little', () => {
    const sizes = new Set<number>();
    for (let length = 0; length < 9000; length += 97) {
      const encoded = encodeBody({ ...envelope, x: 'é'.repeat(length) });
      sizes.add(encoded.length);
      expect(encoded.length % 4096).toBe(0);
      expect(Buffer.from(encoded).toString().trimEnd().endsWith('}')).toBe(true);
    }
    expect([...sizes]).toEqual([4096, 8192, 12_288, 16_384, 20_480]);
  });

  test('says which header it belongs to', () => {
    const bodyToken = sealBody(encodeBody(envelope), vaultKey);
    expect(() => decryptBody({ headerDigest: sha256Hex(text('other')), bodyToken }, vaultKey)).toThrow(
      new FrondError('DAMAGED', 'format.headerAltered'),
    );
    expect(() => decryptBody({ headerDigest, bodyToken }, randomBytes(32))).toThrow(
      new FrondError('DAMAGED', 'format.bodyAltered'),
    );
  });

  test('carries the time of saving, or the one given', () => {
    const token = sealBody(encodeBody(envelope), vaultKey, { time: 12 });
    expect(Fernet.timestamp(token)).toBe(12);
    const before = Math.floor(Date.now() / 1000);
    const now = Fernet.timestamp(sealBody(encodeBody(envelope), vaultKey));
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now() / 1000);
  });

  test('a vault as a whole: from the passphrase to the content and the attachments', async () => {
    const secret = passphraseSecret('whole');
    const attachment = randomBytes(5000);
    const vault = await sampleVault(secret, { attachments: [attachment], content: { note: 'kept' } });
    const file = parseFile(vault.bytes);
    expect(file.checksumOk).toBe(true);
    const body = decryptBody(file, await openSlots(file.header.slots, secret));
    expect(body.note).toBe('kept');
    expect(openBlob(body.blobs[0]!, file.blobs.get(body.blobs[0]!.id))).toEqual(attachment);
    // Views of the file, not copies: a vault of many attachments is in memory once.
    expect(file.bodyToken.buffer).toBe(vault.bytes.buffer);
  });
});

describe('attachments', () => {
  test('give back what was put in, each under a key and id of its own, without a time', () => {
    for (const size of [0, 1, 4095, 4096, 4097, 300_000]) {
      const bytes = randomBytes(size);
      const [one, two] = [sealBlob(bytes), sealBlob(bytes)];
      expect(openBlob(one.entry, one.token)).toEqual(bytes);
      expect(one.entry.size).toBe(size);
      expect(one.entry.id).not.toBe(two.entry.id);
      expect(one.entry.key).not.toBe(two.entry.key);
      expect(Fernet.timestamp(one.token)).toBe(0);
      const padded = new Fernet(one.entry.key).decrypt(one.token);
      expect(padded.length).toBe(Math.max(1, Math.ceil(size / 4096)) * 4096);
      expect(padded.subarray(size).every((byte) => byte === 0)).toBe(true);
    }
  });

  test('missing, altered or of another size is damage', () => {
    const damaged = new FrondError('DAMAGED', 'attachment.damaged');
    const { entry, token } = sealBlob(text('x'));
    expect(() => openBlob(entry, undefined)).toThrow(damaged);
    expect(() => openBlob(entry, token.slice(0, -4))).toThrow(damaged);
    expect(() => openBlob({ ...entry, size: 4097 }, token)).toThrow(damaged);
    expect(() => openBlob({ ...entry, size: -1 }, token)).toThrow(damaged);
    expect(() => openBlob({ ...entry, key: Fernet.generateKey() }, token)).toThrow(damaged);
    expect(() => openBlob({ ...entry, key: 'no key' }, token)).toThrow(damaged);
  });

  test('over 25 MiB is refused before any work', () => {
    expect(() => sealBlob(new Uint8Array(blobBytes + 1))).toThrow(
      new FrondError('TOO_COSTLY', 'attachment.tooLarge', { mebibytes: 25 }),
    );
  });
});

describe('strict JSON', () => {
  /** Values whose numbers are integers, at most 16 levels deep. */
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.string({ unit: 'binary' }),
      fc.maxSafeInteger().map((number) => (Object.is(number, -0) ? 0 : number)),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string({ unit: 'binary' }), tie('value'), { maxKeys: 4 }),
    ),
  })).value;

  test('reads what JSON.stringify writes, compact or with spaces', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 1, '\t'), (each, spaces) => {
        expect(parseStrictJson(JSON.stringify(each, null, spaces))).toEqual(JSON.parse(JSON.stringify(each)));
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  test.each([
    '{"a":1,"a":1}',
    '{"a":{"b":1,"c":[{"d":1,"d":2}]}}',
    '{"é":1,"\\u00e9":2}',
    '{"__proto__":1,"__proto__":2}',
    '{"":1,"":1}',
    '[1.0]',
    '[1e3]',
    '[-0]',
    '[1E3]',
    '[9007199254740992]',
    '[-9007199254740992]',
    '[01]',
    '[1,]',
    "['a']",
    '{"a":1}{}',
    '[NaN]',
    '',
    ' ',
    '\ufeff{}',
    '[\u00a01]',
  ])('refuses %j', (each) => {
    expect(() => parseStrictJson(each)).toThrow(new FrondError('DAMAGED', 'format.header'));
  });

  test.each([
    '{"a":{"a":{"a":1}},"b":{"a":1}}',
    '[{"a":1},{"a":1}]',
    '{"a":"a","b":"a"}',
    '{"a":["a","a"],"\\"a":"1e3"}',
  ])('takes %j', (each) => {
    expect(parseStrictJson(each)).toEqual(JSON.parse(each));
  });
});
