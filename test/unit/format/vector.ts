/** Reads the vectors of test/fixtures/format: lines `key: value`, an empty line, a vault. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { passphraseSecret } from '../../../app/format/passphrase.ts';
import { recoverySecret } from '../../../app/format/recovery-code.ts';
import type { Secret } from '../../../app/format/slot.ts';

export interface Vector {
  readonly name: string;
  readonly expect: string;
  readonly comment: string;
  readonly secret: Secret;
  /** SHA-256 of the body's plaintext. */
  readonly body: string | undefined;
  readonly checksumOk: boolean;
  /** Attachment id → SHA-256 of its bytes, or "damaged". */
  readonly blobs: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
  /** What was typed, for other readers. */
  readonly typed: string;
  readonly keyFile: Uint8Array | undefined;
}

export const vectorFolder = fileURLToPath(new URL('../../fixtures/format/', import.meta.url));

export function readVectors(): readonly Vector[] {
  const names = readdirSync(vectorFolder).filter((name) => name.endsWith('.vector'));
  return names.sort().map((name) => readVector(name.replace('.vector', ''), readFileSync(vectorFolder + name)));
}

function readVector(name: string, bytes: Buffer): Vector {
  const end = bytes.indexOf('\n\n');
  const fields = bytes
    .subarray(0, end)
    .toString('utf8')
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const);
  const field = (key: string) => fields.find(([found]) => found === key)?.[1];
  const keyFileHex = field('keyfile');
  const keyFile = keyFileHex === undefined ? undefined : new Uint8Array(Buffer.from(keyFileHex, 'hex'));
  const recovery = field('recovery');
  const passphrase = field('passphrase') ?? '';
  return {
    name,
    expect: field('expect') ?? '',
    comment: field('comment') ?? '',
    secret: recovery === undefined ? passphraseSecret(passphrase, keyFile) : recoverySecret(recovery),
    body: field('body'),
    checksumOk: field('checksum') !== 'wrong',
    blobs: new Map(fields.filter(([key]) => key === 'blob').map(([, value]) => value.split(' ') as [string, string])),
    bytes: new Uint8Array(bytes.subarray(end + 2)),
    typed: recovery ?? passphrase,
    keyFile,
  };
}
