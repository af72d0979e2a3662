/**
 * Tape archives (POSIX.1-2001 pax and ustar, and GNU's long names), read lazily: headers first, a file only when it is asked for. Only
 * regular files count: links, devices and folders are passed over. Names are labels and no paths; nothing is written to a disk.
 */
import { FrondError } from '../../errors.ts';
import { importLimits, malformed, tooMany } from './limits.ts';

export interface TarFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const block = 512;
/** What names and other things that stand beside a file may have. */
const mostBeside = 64 * 1024;

export function isTar(bytes: Uint8Array): boolean {
  return (
    bytes.length >= block && latin1(bytes.subarray(257, 262)) === 'ustar' && checksumFits(bytes.subarray(0, block))
  );
}

/** The regular files of an archive, in its order. Throws DAMAGED, TOO_COSTLY. */
export function readTar(bytes: Uint8Array): readonly TarFile[] {
  const files: TarFile[] = [];
  let named: string | undefined;
  let entries = 0;
  for (let at = 0; at + block <= bytes.length;) {
    const header = bytes.subarray(at, at + block);
    if (header.every((byte) => byte === 0)) return files;
    if (!checksumFits(header)) throw malformed('tar');
    if ((entries += 1) > importLimits.rows) throw tooMany(importLimits.rows);
    const size = sizeOf(header);
    const from = at + block;
    if (from + size > bytes.length) throw malformed('tar');
    const content = bytes.subarray(from, from + size);
    const type = String.fromCharCode(header[156] ?? 0);
    at = from + Math.ceil(size / block) * block;
    if (type === 'x' || type === 'L') {
      if (size > mostBeside) throw malformed('tar');
      named = (type === 'L' ? textAt(content, 0, size) : paxPath(content)) ?? named;
      continue;
    }
    if (type === '0' || type === '\0') files.push({ name: named ?? nameOf(header), bytes: content });
    // What is said of all files that follow names none of them.
    if (type !== 'g') named = undefined;
  }
  // Without the two empty blocks at the end it was cut.
  throw malformed('tar');
}

function nameOf(header: Uint8Array): string {
  const prefix = latin1(header.subarray(257, 263)) === 'ustar\0' ? textAt(header, 345, 155) : '';
  const name = textAt(header, 0, 100);
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** Octal digits; GNU's binary sizes are for files beyond what is read here. */
function sizeOf(header: Uint8Array): number {
  const digits = latin1(header.subarray(124, 136)).replaceAll('\0', ' ').trim();
  if (!/^[0-7]{1,11}$/.test(digits)) throw malformed('tar');
  return Number.parseInt(digits, 8);
}

/** The sum of the header's bytes, its own place counted as blanks. */
function checksumFits(header: Uint8Array): boolean {
  const said = Number.parseInt(latin1(header.subarray(148, 156)).trim(), 8);
  let sum = 8 * 0x20;
  for (const [at, byte] of header.entries()) if (at < 148 || at >= 156) sum += byte;
  return sum === said;
}

/** `<length> path=<name>\n` among the records of a pax header. */
function paxPath(content: Uint8Array): string | undefined {
  let path: string | undefined;
  for (let at = 0; at < content.length;) {
    const length = Number(/^(\d{1,6}) /.exec(latin1(content.subarray(at, at + 8)))?.[1] ?? 0);
    if (length < 5 || at + length > content.length) throw malformed('tar');
    const record = utf8(content.subarray(at, at + length - 1));
    const [, key, value = ''] = /^\d+ ([^=]+)=([\s\S]*)$/.exec(record) ?? [];
    if (key === 'path') path = value;
    at += length;
  }
  return path;
}

/** A text that ends with a zero byte, or with its place. */
function textAt(bytes: Uint8Array, from: number, length: number): string {
  const part = bytes.subarray(from, from + length);
  const end = part.indexOf(0);
  return utf8(end < 0 ? part : part.subarray(0, end));
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new FrondError('DAMAGED', 'import.damaged', { place: 'tar' }, { cause: error });
  }
}
