/**
 * A damaged vault file, taken apart as far as it goes (docs/FORMAT.md, "Damage"): lines may be altered, cut off or run together. The
 * strict way is file.ts.
 */
import { isFrondError } from '../errors.ts';
import { parseHeader, type Header } from './header.ts';
import { headerBytes } from './limits.ts';

export interface DamagedFile {
  /** Absent where line 1 is no usable header. */
  readonly header?: Header;
  readonly headerLine?: Uint8Array;
  /** Token of the body, ASCII, as far as it may go; empty where none is found. */
  readonly body: Uint8Array;
  /** The same up to the end of its line: all of it, unless a damaged byte looks like that end. */
  readonly bodyLine: Uint8Array;
  /** Attachment lines by id, as they are: their digests in the body say which are whole. */
  readonly blobs: ReadonlyMap<string, Uint8Array>;
}

const newline = 0x0a;
/** The beginning of a token: version 0x80 and the high bytes of a time. */
const tokenStart = 'gAAAAA';
const blobLine = /^([A-Za-z0-9_-]{22}) /;

/** Never throws: what can't be told apart is left out. */
export function takeDamagedApart(bytes: Uint8Array): DamagedFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const head = readHead(bytes);
  const start = bodyStart(buffer, head === undefined ? 0 : head.headerLine.length);
  const end = bodyEnd(buffer, start);
  const line = buffer.indexOf(newline, start);
  const bodyLine = bytes.subarray(start, line < 0 ? end : Math.min(line, end));
  return { ...head, body: bytes.subarray(start, end), bodyLine, blobs: blobsIn(buffer, end) };
}

function readHead(bytes: Uint8Array): { readonly header: Header; readonly headerLine: Uint8Array } | undefined {
  const end = bytes.subarray(0, headerBytes + 1).indexOf(newline);
  if (end < 0) return undefined;
  try {
    const headerLine = bytes.subarray(0, end);
    return { header: parseHeader(headerLine), headerLine };
  } catch (error) {
    if (isFrondError(error)) return undefined;
    throw error;
  }
}

/** After line 1, or, where that is unreadable, at the first token that isn't a value in quotes. */
function bodyStart(buffer: Buffer, headerEnd: number): number {
  if (headerEnd > 0) return headerEnd + 1;
  for (let at = buffer.indexOf(tokenStart); at >= 0; at = buffer.indexOf(tokenStart, at + 1)) {
    if (buffer[at - 1] !== 0x22) return at;
  }
  const line = buffer.indexOf(newline);
  return line < 0 ? buffer.length : line + 1;
}

/** Before the first line that is an attachment's or the checksum: a damaged byte may look like the end of a line. */
function bodyEnd(buffer: Buffer, start: number): number {
  for (let at = buffer.indexOf(newline, start); at >= 0; at = buffer.indexOf(newline, at + 1)) {
    const next = buffer.subarray(at + 1, at + 1 + 32).toString('latin1');
    if (blobLine.test(next) || next.startsWith('sha256 ') || next === '') return at;
  }
  return buffer.length;
}

function blobsIn(buffer: Buffer, from: number): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  for (let at = from; at >= 0 && at < buffer.length;) {
    const end = buffer.indexOf(newline, at + 1);
    const line = buffer.subarray(at + 1, end < 0 ? buffer.length : end);
    const id = blobLine.exec(line.subarray(0, 23).toString('latin1'))?.[1];
    if (id !== undefined && !blobs.has(id)) blobs.set(id, new Uint8Array(line.subarray(23)));
    at = end;
  }
  return blobs;
}
