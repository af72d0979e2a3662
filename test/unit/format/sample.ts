/** A small vault for the tests of the file: as few rounds as the format allows. */
import { encodeBase64url } from '../../../app/crypto/base64url.ts';
import { randomBytes, randomId } from '../../../app/crypto/random.ts';
import { sha256Hex } from '../../../app/crypto/sha256.ts';
import { sealBlob, type SealedBlob } from '../../../app/format/blob.ts';
import { encodeBody, sealBody, type Body } from '../../../app/format/body.ts';
import { assembleFile } from '../../../app/format/file.ts';
import { encodeHeader, type Slot } from '../../../app/format/header.ts';
import { leastIterations } from '../../../app/format/limits.ts';
import { makeSlot, type Secret } from '../../../app/format/slot.ts';

export interface Sample {
  readonly bytes: Uint8Array;
  readonly headerLine: Uint8Array;
  readonly bodyToken: Uint8Array;
  readonly blobs: readonly SealedBlob[];
  readonly body: Body;
  readonly slots: readonly Slot[];
  readonly vaultKey: Uint8Array;
}

export interface SampleOptions {
  readonly secrets?: readonly Secret[];
  readonly attachments?: readonly Uint8Array[];
  readonly content?: Record<string, string>;
  readonly revision?: number;
}

export const text = (value: string): Uint8Array => new TextEncoder().encode(value);

export async function sampleVault(secret: Secret, options: SampleOptions = {}): Promise<Sample> {
  const vaultKey = randomBytes(32);
  const slots = await Promise.all(
    (options.secrets ?? [secret]).map((each) => makeSlot(each, leastIterations, vaultKey)),
  );
  const headerLine = encodeHeader(randomId(), slots);
  const blobs = (options.attachments ?? []).map((bytes) => sealBlob(bytes));
  const body = {
    header: sha256Hex(headerLine),
    revision: options.revision ?? 1,
    savedAt: '2026-01-02T03:04:05.678Z',
    schema: 1,
    blobs: blobs.map(({ entry }) => ({ ...entry })),
    draftKeys: [encodeBase64url(randomBytes(32))],
    ...options.content,
  } as unknown as Body;
  const bodyToken = sealBody(encodeBody(body), vaultKey);
  const lines = new Map(blobs.map(({ entry, token }) => [entry.id, token]));
  const bytes = assembleFile({ headerLine, bodyToken, blobs: lines });
  return { bytes, headerLine, bodyToken, blobs, body, slots, vaultKey };
}

/** The lines joined, with a right checksum: what an attacker would send. */
export function fileOf(lines: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(lines.map((line) => Buffer.concat([line, Buffer.from('\n')])));
  return new Uint8Array(Buffer.concat([content, Buffer.from(`sha256 ${sha256Hex(content)}\n`)]));
}

/** Lines of a file without the checksum line. */
export function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines = Buffer.from(bytes).toString('latin1').split('\n').slice(0, -2);
  return lines.map((line) => new Uint8Array(Buffer.from(line, 'latin1')));
}
