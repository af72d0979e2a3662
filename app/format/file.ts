/**
 * The vault file as lines: header, body, blobs, checksum (docs/FORMAT.md, "Layout"). Parsing copies nothing: tokens are views
 * of the file's bytes.
 */
import { nativeSha256Twice } from '../crypto/native.ts';
import { hex, sha256Hex } from '../crypto/sha256.ts';
import { FrondError, isFrondError } from '../errors.ts';
import { parseHeader, type Header } from './header.ts';
import { headerBytes, leastToken } from './limits.ts';

const newline = 0x0a;
const space = 0x20;
const idLength = 22;
/** "sha256 ", 64 digits, newline. */
const checksumLength = 72;
const blobId = /^[A-Za-z0-9_-]{22}$/;
/** In a file with a wrong checksum, so many malformed lines are passed over in the search for attachments. */
const mostMalformed = 64;

export interface VaultFile {
  readonly header: Header;
  /** Line 1 without its newline. */
  readonly headerLine: Uint8Array;
  /** SHA-256 of `headerLine`, hexadecimal. */
  readonly headerDigest: string;
  /** SHA-256 of the whole file, hexadecimal. */
  readonly digest: string;
  /** Fernet token as ASCII. */
  readonly bodyToken: Uint8Array;
  /** Blob tokens by id, in file order. */
  readonly blobs: ReadonlyMap<string, Uint8Array>;
  /** False: the bytes are not the ones that were written. The body may still open (its HMAC decides). */
  readonly checksumOk: boolean;
}

/** Throws DAMAGED, UNSUPPORTED or TOO_COSTLY; with a wrong checksum and a readable header it returns what it can see. */
export function parseFile(bytes: Uint8Array): VaultFile {
  const headerEnd = bytes.subarray(0, headerBytes + 1).indexOf(newline);
  if (headerEnd < 0) throw new FrondError('DAMAGED', bytes.length === 0 ? 'format.empty' : 'format.notAVault');
  const headerLine = bytes.subarray(0, headerEnd);
  const header = readHeader(headerLine, bytes);
  const { checksumOk, digest } = check(bytes);
  const contentEnd = checksumOk ? bytes.length - checksumLength : bytes.length;
  const bodyEnd = lineEnd(bytes, headerEnd + 1, contentEnd);
  const bodyToken = bytes.subarray(headerEnd + 1, bodyEnd);
  if (checksumOk && !isToken(bodyToken)) throw new FrondError('DAMAGED', 'format.body');
  const blobs = readBlobs(bytes, bodyEnd + 1, contentEnd, checksumOk);
  return { header, headerLine, headerDigest: sha256Hex(headerLine), digest, bodyToken, blobs, checksumOk };
}

function readBlobs(bytes: Uint8Array, from: number, to: number, checksumOk: boolean): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  let malformed = 0;
  for (let at = from; at < to && malformed < mostMalformed;) {
    const end = lineEnd(bytes, at, to);
    const token = bytes.subarray(Math.min(at + idLength + 1, end), end);
    const id = !isToken(token) ? '' : latin1(bytes.subarray(at, at + idLength));
    if (blobId.test(id) && bytes[at + idLength] === space && !blobs.has(id)) blobs.set(id, token);
    else if (checksumOk) throw new FrondError('DAMAGED', 'format.blobLine');
    else malformed += 1;
    at = end + 1;
  }
  return blobs;
}

export interface FileParts {
  readonly headerLine: Uint8Array;
  readonly bodyToken: Uint8Array;
  readonly blobs: ReadonlyMap<string, Uint8Array>;
}

/** The bytes of a vault file. */
export function assembleFile(parts: FileParts): Uint8Array {
  let size = parts.headerLine.length + 1 + parts.bodyToken.length + 1;
  for (const token of parts.blobs.values()) size += idLength + 1 + token.length + 1;
  const bytes = new Uint8Array(size + checksumLength);
  let at = 0;
  const put = (part: Uint8Array): void => {
    bytes.set(part, at);
    at += part.length;
  };
  const end = new Uint8Array([newline]);
  put(parts.headerLine);
  put(end);
  put(parts.bodyToken);
  put(end);
  for (const [id, token] of parts.blobs) {
    put(ascii(`${id} `));
    put(token);
    put(end);
  }
  put(ascii(`sha256 ${sha256Hex(bytes.subarray(0, size))}\n`));
  return bytes;
}

/**
 * The checksum line stays the same in every version of the format, so that damage to a version or an iteration count is told
 * apart from a file of a later version or a costly one.
 */
function readHeader(line: Uint8Array, file: Uint8Array): Header {
  try {
    return parseHeader(line);
  } catch (error) {
    if (isFrondError(error, 'DAMAGED') || check(file).checksumOk) throw error;
    throw new FrondError('DAMAGED', 'format.checksum', {}, { cause: error });
  }
}

/** Cheap: whether a line can be a token at all. A Fernet token begins with the byte 0x80, so its text with "g". */
function isToken(line: Uint8Array): boolean {
  return line.length >= leastToken && line.length % 4 === 0 && line[0] === 0x67;
}

function check(bytes: Uint8Array): Pick<VaultFile, 'checksumOk' | 'digest'> {
  const start = bytes.length - checksumLength;
  if (start < 1 || bytes[start - 1] !== newline) return { checksumOk: false, digest: sha256Hex(bytes) };
  const [content, all] = nativeSha256Twice(bytes, start);
  return { checksumOk: latin1(bytes.subarray(start)) === `sha256 ${hex(content)}\n`, digest: hex(all) };
}

function lineEnd(bytes: Uint8Array, from: number, limit: number): number {
  const end = bytes.indexOf(newline, from);
  return end < 0 || end > limit ? limit : end;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
