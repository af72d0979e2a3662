/** The body: one Fernet token over padded JSON (docs/FORMAT.md, "Body"). */
import { Fernet } from '../crypto/fernet.ts';
import { wipe } from '../crypto/wipe.ts';
import { FrondError, isFrondError } from '../errors.ts';
import type { VaultFile } from './file.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { padding } from './limits.ts';

/** One attachment line: how to open it, and what it must be. */
export interface BlobEntry {
  readonly id: string;
  /** Fernet key of this blob alone. */
  readonly key: string;
  /** Bytes of the attachment before padding. */
  readonly size: number;
  /** SHA-256 of the token, hexadecimal. */
  readonly token: string;
}

/** What the format itself keeps in a body. Everything else in it belongs to the open vault. */
export interface Envelope {
  /** SHA-256 of the header line, hexadecimal. */
  readonly header: string;
  readonly revision: number;
  /** ISO 8601 UTC. */
  readonly savedAt: string;
  readonly schema: number;
  readonly blobs: readonly BlobEntry[];
  /** Fernet keys of what lies outside the vault (drafts, activity), newest first. */
  readonly draftKeys: readonly string[];
}

export type Body = Envelope & JsonObject;

const envelopeKeys = ['header', 'revision', 'savedAt', 'schema', 'blobs', 'draftKeys'] as const;

/** The body without the envelope's keys: the open vault's state. */
export function contentOf(body: Body): JsonObject {
  const content: Record<string, Json> = { ...body };
  for (const key of envelopeKeys) Reflect.deleteProperty(content, key);
  return content;
}

/** UTF-8 JSON, padded with spaces to a multiple of 4,096 bytes. */
export function encodeBody(body: Body): Uint8Array {
  const json = JSON.stringify(body);
  const size = Buffer.byteLength(json, 'utf8');
  const padded = new Uint8Array(Math.ceil(size / padding) * padding);
  Buffer.from(padded.buffer).write(json, 'utf8');
  padded.fill(0x20, size);
  return padded;
}

/** The body's token as ASCII. `time`: seconds since 1970, now by default; it stands in the token in the clear. */
export function sealBody(encoded: Uint8Array, vaultKey: Uint8Array, options?: { readonly time?: number }): Uint8Array {
  const fernet = new Fernet(vaultKey);
  try {
    return fernet.encryptBytes(encoded, options);
  } finally {
    fernet.wipe();
  }
}

/** The bytes of a file's body token, or undefined for what is none. Needs no key, so that it can be done while one is derived. */
export function readBody({ bodyToken }: Pick<VaultFile, 'bodyToken'>): Uint8Array | undefined {
  try {
    return Fernet.read(bodyToken);
  } catch (error) {
    if (isFrondError(error, 'INVALID')) return undefined;
    throw error;
  }
}

/**
 * Opens and checks a file's body; `read` is what `readBody` gave for it. Throws DAMAGED where it does not open, is not JSON or belongs to
 * another header.
 */
export function decryptBody(
  file: Pick<VaultFile, 'bodyToken' | 'headerDigest'>,
  vaultKey: Uint8Array,
  read = readBody(file),
): Body {
  const body = openBody(read, vaultKey);
  if (body.header !== file.headerDigest) throw new FrondError('DAMAGED', 'format.headerAltered');
  return body;
}

/** The same without looking at which header it belongs to: for rescue. */
export function openBody(read: Uint8Array | undefined, vaultKey: Uint8Array): Body {
  const plain = openRead(read, vaultKey);
  try {
    return parseBody(plain);
  } finally {
    wipe(plain);
  }
}

function openRead(read: Uint8Array | undefined, vaultKey: Uint8Array): Uint8Array {
  if (read === undefined) throw new FrondError('DAMAGED', 'format.bodyAltered');
  const fernet = new Fernet(vaultKey);
  try {
    return fernet.decryptRead(read);
  } catch (error) {
    if (isFrondError(error, 'INVALID')) throw new FrondError('DAMAGED', 'format.bodyAltered', {}, { cause: error });
    throw error;
  } finally {
    fernet.wipe();
  }
}

function parseBody(bytes: Uint8Array): Body {
  const malformed = (): FrondError => new FrondError('DAMAGED', 'format.body');
  let body: Json;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) as Json;
  } catch {
    throw malformed();
  }
  if (!isJsonObject(body)) throw malformed();
  const { schema, revision, header, savedAt, blobs, draftKeys } = body;
  if (typeof schema !== 'number' || !Number.isSafeInteger(schema) || schema < 1) throw malformed();
  if (schema > 1) throw new FrondError('UNSUPPORTED', 'format.futureSchema', { schema });
  const well =
    typeof revision === 'number' &&
    Number.isSafeInteger(revision) &&
    revision >= 0 &&
    typeof header === 'string' &&
    typeof savedAt === 'string' &&
    Array.isArray(blobs) &&
    (blobs as readonly Json[]).every(isBlobEntry) &&
    Array.isArray(draftKeys) &&
    (draftKeys as readonly Json[]).every((key) => typeof key === 'string');
  if (!well) throw malformed();
  return body as unknown as Body;
}

export function isBlobEntry(value: Json): boolean {
  if (!isJsonObject(value)) return false;
  const { id, key, size, token } = value;
  return typeof id === 'string' && typeof key === 'string' && Number.isSafeInteger(size) && typeof token === 'string';
}
