import { describe, expect, test } from 'vitest';
import { Fernet } from '../../../app/crypto/fernet.ts';
import { sha256Hex } from '../../../app/crypto/sha256.ts';
import { FrondError, isFrondError } from '../../../app/errors.ts';
import { openBlob } from '../../../app/format/blob.ts';
import { decryptBody } from '../../../app/format/body.ts';
import { assembleFile, parseFile } from '../../../app/format/file.ts';
import { openSlots } from '../../../app/format/slot.ts';
import { errors } from '../../../app/words/en/errors.ts';
import { readVectors, type Vector } from './vector.ts';

const codes: Readonly<Record<string, string>> = {
  damaged: 'DAMAGED',
  'wrong passphrase': 'WRONG_PASSPHRASE',
  unsupported: 'UNSUPPORTED',
  'too costly': 'TOO_COSTLY',
};

async function open(vector: Vector) {
  const file = parseFile(vector.bytes);
  const key = await openSlots(file.header.slots, vector.secret);
  const body = decryptBody(file, key);
  return { file, body, plain: new Fernet(key).decrypt(file.bodyToken) };
}

describe('vectors of the vault format', () => {
  const vectors = readVectors();

  test('there are more than a hundred, of every kind', () => {
    expect(vectors.length).toBeGreaterThan(100);
    expect(new Set(vectors.map((vector) => vector.expect))).toEqual(new Set(['ok', ...Object.keys(codes)]));
  });

  test.each(vectors.filter((vector) => vector.expect !== 'ok'))('$name: $comment: $expect', async (vector) => {
    const error = await open(vector).catch((caught: unknown) => caught);
    if (!isFrondError(error)) throw new Error('accepted', { cause: error });
    expect(error.code).toBe(codes[vector.expect]);
    expect(Object.keys(errors)).toContain(error.reason);
  });

  test.each(vectors.filter((vector) => vector.expect === 'ok'))('$name: $comment: opens', async (vector) => {
    const { file, body, plain } = await open(vector);
    expect(file.checksumOk).toBe(vector.checksumOk);
    expect(sha256Hex(plain)).toBe(vector.body);
    expect(body.blobs.map((entry) => entry.id)).toEqual([...vector.blobs.keys()]);
    for (const entry of body.blobs) {
      const wanted = vector.blobs.get(entry.id);
      const bytes = () => openBlob(entry, file.blobs.get(entry.id));
      if (wanted === 'damaged') expect(bytes).toThrow(new FrondError('DAMAGED', 'attachment.damaged'));
      else expect(sha256Hex(bytes())).toBe(wanted);
    }
    // Assembled again from its parts, a sound file is the same file.
    if (file.checksumOk) expect(assembleFile(file)).toEqual(vector.bytes);
  });
});
