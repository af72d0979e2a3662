/**
 * R8 of the reliability campaign: a vault with any bit flipped, cut at any length, or made of other vaults' lines. The quick
 * share flips every fifth or eleventh bit, so that all bits of a byte get their turn.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { sha256Hex } from '../../../app/crypto/sha256.ts';
import { FrondError, isFrondError } from '../../../app/errors.ts';
import { openBlob } from '../../../app/format/blob.ts';
import { decryptBody, type Body } from '../../../app/format/body.ts';
import { parseFile } from '../../../app/format/file.ts';
import { passphraseSecret } from '../../../app/format/passphrase.ts';
import { deriveKek, openSlot, openSlots } from '../../../app/format/slot.ts';
import { fileOf, linesOf, sampleVault, text, type Sample } from './sample.ts';

const slow = process.env.SLOW === '1';
const secret = passphraseSecret('one passphrase for both');
let vault: Sample;
let other: Sample;

beforeAll(async () => {
  vault = await sampleVault(secret, { attachments: [text('first'), text('second')], content: { note: 'ours' } });
  other = await sampleVault(secret, { attachments: [text('theirs')], content: { note: 'theirs' } });
});

/** "damaged", or what a person would see: nothing but the content that was saved may come out. */
function look(bytes: Uint8Array, vaultKey: Uint8Array): 'damaged' | { checksumOk: boolean; body: Body } {
  try {
    const file = parseFile(bytes);
    return { checksumOk: file.checksumOk, body: decryptBody(file, vaultKey) };
  } catch (error) {
    if (isFrondError(error) && ['DAMAGED', 'UNSUPPORTED', 'TOO_COSTLY'].includes(error.code)) return 'damaged';
    throw error;
  }
}

const refused = (lines: readonly Uint8Array[]) => look(fileOf(lines), vault.vaultKey) === 'damaged';

describe('every bit of a small vault', () => {
  test('flipped: refused, or the checksum says so and the content is the one that was saved', () => {
    const seen = { refused: 0, readOnly: 0 };
    const body = JSON.stringify(vault.body);
    const step = slow ? 1 : 5;
    for (let bit = 0; bit < vault.bytes.length * 8; bit += step) {
      const altered = vault.bytes.slice();
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const found = look(altered, vault.vaultKey);
      if (found === 'damaged') seen.refused += 1;
      else {
        seen.readOnly += 1;
        if (found.checksumOk || JSON.stringify(found.body) !== body) throw new Error(`bit ${bit} was accepted`);
      }
    }
    // Header and body are refused; attachments and the checksum line leave the content readable.
    const headAndBody = vault.headerLine.length + vault.bodyToken.length;
    expect(seen.refused).toBeGreaterThanOrEqual(Math.floor((headAndBody * 8) / step));
    expect(seen.readOnly).toBeGreaterThan(0);
  });

  test('flipped with a new checksum: refused, or the one attachment is', () => {
    const lines = linesOf(vault.bytes);
    const attachments = { altered: 0 };
    const step = slow ? 1 : 11;
    for (const [place, line] of lines.entries()) {
      for (let bit = 0; bit < line.length * 8; bit += step) {
        const altered = line.slice();
        altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const bytes = fileOf(lines.map((each, index) => (index === place ? altered : each)));
        const found = look(bytes, vault.vaultKey);
        if (found === 'damaged') continue;
        if (place < 2) throw new Error(`bit ${bit} of line ${place} was accepted`);
        const { blobs } = parseFile(bytes);
        const entry = vault.blobs[place - 2]!.entry;
        expect(() => openBlob(entry, blobs.get(entry.id))).toThrow(new FrondError('DAMAGED', 'attachment.damaged'));
        attachments.altered += 1;
      }
    }
    expect(attachments.altered).toBeGreaterThan(1000);
  });

  test('flipped in the slot’s token: no way in', async () => {
    const [slot] = vault.slots;
    const kek = await deriveKek(slot!, secret);
    expect(openSlot(slot!, kek)).toEqual(vault.vaultKey);
    for (let bit = 0; bit < slot!.key.length * 8; bit += 1) {
      const altered = text(slot!.key);
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(openSlot({ ...slot!, key: Buffer.from(altered).toString('latin1') }, kek)).toBeUndefined();
    }
  });
});

test('cut off at every length: refused, or the checksum says so', () => {
  const end = vault.headerLine.length + 1 + vault.bodyToken.length;
  for (let length = 0; length < vault.bytes.length; length += 1) {
    const found = look(vault.bytes.subarray(0, length), vault.vaultKey);
    if (found === 'damaged') continue;
    if (found.checksumOk || length < end) throw new Error(`${length} bytes were accepted`);
    expect(found.body).toEqual(vault.body);
  }
  expect(look(vault.bytes.subarray(0, end - 1), vault.vaultKey)).toBe('damaged');
});

describe('lines swapped, doubled, spliced, each with a right checksum', () => {
  test('swapped or doubled', () => {
    const lines = linesOf(vault.bytes);
    expect(refused(lines)).toBe(false);
    for (const [a, line] of lines.entries()) {
      expect(refused([...lines.slice(0, a + 1), line, ...lines.slice(a + 1)])).toBe(true);
      for (let b = a + 1; b < lines.length; b += 1) {
        const swapped = lines.map((each, index) => lines[index === a ? b : index === b ? a : index] ?? each);
        // Attachments are found by id, so their order carries no meaning.
        expect(refused(swapped)).toBe(a < 2);
      }
    }
  });

  test('lines of another vault of the same passphrase', async () => {
    const [header, body, blob] = linesOf(vault.bytes) as [Uint8Array, Uint8Array, Uint8Array];
    const [otherHeader, otherBody, otherBlob] = linesOf(other.bytes) as [Uint8Array, Uint8Array, Uint8Array];
    for (const lines of [
      [header, otherBody],
      [otherHeader, body],
      [otherHeader, body, blob],
    ]) {
      const file = parseFile(fileOf(lines));
      const key = await openSlots(file.header.slots, secret);
      expect(() => decryptBody(file, key)).toThrow(/DAMAGED/);
    }
    // Another's attachment under the id of ours: the vault opens, the attachment doesn't.
    const planted = Buffer.concat([blob.subarray(0, 23), otherBlob.subarray(23)]);
    const file = parseFile(fileOf([header, body, planted]));
    const { entry } = vault.blobs[0]!;
    expect(decryptBody(file, vault.vaultKey).note).toBe('ours');
    expect(() => openBlob(entry, file.blobs.get(entry.id))).toThrow(/DAMAGED/);
  });

  test('a slot of another vault in our header, and a slot taken away', () => {
    const splice = (slots: readonly unknown[]) => {
      const source = JSON.parse(Buffer.from(vault.headerLine).toString()) as object;
      return [text(JSON.stringify({ ...source, slots })), ...linesOf(vault.bytes).slice(1)];
    };
    expect(sha256Hex(splice(vault.slots)[0]!)).toBe(vault.body.header);
    expect(refused(splice(vault.slots))).toBe(false);
    expect(refused(splice([...vault.slots, ...other.slots]))).toBe(true);
    expect(refused(splice(other.slots))).toBe(true);
  });
});
