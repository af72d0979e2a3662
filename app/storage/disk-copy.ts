/** A vault file as it lies on the disk, read and decrypted. */
import { FrondError } from '../errors.ts';
import { decryptBody, readBody, type Body } from '../format/body.ts';
import { parseFile, type VaultFile } from '../format/file.ts';
import type { Header } from '../format/header.ts';
import { fileStateOf, type FileState } from './envelope.ts';
import { readWhole, type Identity } from './read-file.ts';
import { ringOf, type KeyRing } from './key-ring.ts';
import type { Seen } from './revision-memory.ts';

export interface DiskCopy {
  readonly bytes: Uint8Array;
  readonly identity: Identity;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string;
  readonly file: VaultFile;
}

export async function readDisk(path: string): Promise<DiskCopy> {
  const { bytes, identity } = await readWhole(path);
  const file = parseFile(bytes);
  return { bytes, identity, digest: file.digest, file };
}

/**
 * The same, for a file that another program may be writing in place at this moment: what looks damaged is read again until
 * it is whole or `patience` milliseconds are over.
 */
export async function readDiskPatiently(path: string, patience: number): Promise<DiskCopy> {
  const start = performance.now();
  for (;;) {
    let failure: unknown = new FrondError('DAMAGED', 'format.checksum');
    try {
      const copy = await readDisk(path);
      if (copy.file.checksumOk) return copy;
    } catch (error) {
      if (!(error instanceof FrondError) || error.code !== 'DAMAGED') throw error;
      failure = error;
    }
    if (performance.now() - start > patience) throw failure;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

export function bodyOf(copy: DiskCopy, vaultKey: Uint8Array): Body {
  return decryptBody(copy.file, vaultKey);
}

/** The body and the keys where the key is still being derived, on another processor: what needs no key is done meanwhile. */
export async function openedBy(
  { file }: DiskCopy,
  unlocking: Promise<Uint8Array>,
): Promise<{ readonly body: Body; readonly ring: KeyRing }> {
  // Only looked at below.
  unlocking.catch(() => undefined);
  // What begins to derive gets its turn first.
  await new Promise(setImmediate);
  const read = readBody(file);
  const ring = ringOf(file.header, file.headerLine.slice(), await unlocking);
  return { body: decryptBody(file, ring.vaultKey, read), ring };
}

/** What a store keeps of a copy: enough to tell whether it is still there, and what it was. */
export interface OnDisk {
  readonly identity: Identity | undefined;
  readonly digest: string;
  readonly ring: KeyRing;
  readonly savedAt: string;
  readonly revision: number;
}

export function onDisk({ identity, digest }: DiskCopy, { savedAt, revision }: Body, ring: KeyRing): OnDisk {
  return { identity, digest, ring, savedAt, revision };
}

export function seenIn({ digest, file }: DiskCopy, { revision }: Body): Seen {
  return { revision, header: file.headerDigest, file: digest };
}

/** The file's part of a body, with the attachments' bytes copied out of the file. */
export function stateIn(copy: DiskCopy, body: Body): FileState {
  return fileStateOf(body, new Map([...copy.file.blobs].map(([id, token]) => [id, token.slice()])));
}

export interface HeaderLook {
  readonly header: Header;
  readonly headerDigest: string;
  readonly checksumOk: boolean;
}

/** What can be known of a vault without its passphrase. */
export async function readHeader(path: string): Promise<HeaderLook> {
  const { file } = await readDisk(path);
  return { header: file.header, headerDigest: file.headerDigest, checksumOk: file.checksumOk };
}
