/**
 * Zip archives (PKWARE APPNOTE 6.3.10) as password managers write them, read lazily: the directory first, a part only when it is asked
 * for, never beyond the size that it declares. Nothing is ever written to a disk, so names are labels and no paths.
 */
import { inflateRawSync } from 'node:zlib';
import { FrondError } from '../../errors.ts';
import { crc32 } from './crc32.ts';
import { importLimits, malformed, tooLarge, tooMany } from './limits.ts';

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const endMark = 0x06054b50;
const endSize = 22;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const mostEntries = 65_000;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();
  readonly #twice = new Set<string>();
  /** What may still be unpacked in all: parts may share their bytes. */
  #left: number = importLimits.fileBytes;

  /** Reads the directory. Throws DAMAGED, TOO_COSTLY, UNSUPPORTED. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#readDirectory(this.#findEnd());
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Bytes that a part declares; undefined where there is none. */
  sizeOf(name: string): number | undefined {
    return this.#entries.get(name)?.size;
  }

  /** A part, in memory of its own. Throws NOT_FOUND, DAMAGED, TOO_COSTLY, UNSUPPORTED. */
  read(name: string, most: number = importLimits.inflatedBytes): Uint8Array {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new FrondError('INVALID', 'import.missingPart', { name: label(name) });
    if (this.#twice.has(name)) throw new FrondError('INVALID', 'import.twice', { name: label(name) });
    if (entry.encrypted) throw new FrondError('UNSUPPORTED', 'import.zipEncrypted');
    if (entry.size > most) throw tooLarge(most);
    this.#left -= entry.size;
    if (this.#left < 0) throw tooLarge(importLimits.fileBytes);
    const packed = this.#packed(entry);
    const plain = unpack(entry, packed);
    if (plain.length !== entry.size || crc32(plain) !== entry.crc) throw malformed('zip');
    return plain;
  }

  #findEnd(): number {
    const least = Math.max(0, this.#bytes.length - endSize - 0xffff);
    let found = -1;
    for (let at = this.#bytes.length - endSize; at >= least; at -= 1) {
      if (this.#view.getUint32(at, true) !== endMark) continue;
      // Two records that both could be the end: readers disagree about which counts.
      if (found >= 0) throw malformed('zip');
      found = at;
    }
    if (found < 0 || found + endSize + this.#view.getUint16(found + 20, true) !== this.#bytes.length) {
      throw malformed('zip');
    }
    return found;
  }

  #readDirectory(end: number): void {
    const count = this.#view.getUint16(end + 10, true);
    const size = this.#view.getUint32(end + 12, true);
    let at = this.#view.getUint32(end + 16, true);
    if (count > mostEntries || at === 0xffffffff) throw tooMany(mostEntries);
    if (at + size > end) throw malformed('zip');
    const names = new TextDecoder('utf-8');
    for (let index = 0; index < count; index += 1) {
      if (at + 46 > end || this.#view.getUint32(at, true) !== entryMark) throw malformed('zip');
      const nameLength = this.#view.getUint16(at + 28, true);
      const rest = this.#view.getUint16(at + 30, true) + this.#view.getUint16(at + 32, true);
      if (at + 46 + nameLength + rest > end) throw malformed('zip');
      const name = names.decode(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      if (this.#entries.has(name)) this.#twice.add(name);
      this.#entries.set(name, {
        encrypted: (this.#view.getUint16(at + 8, true) & 1) === 1,
        method: this.#view.getUint16(at + 10, true),
        crc: this.#view.getUint32(at + 16, true),
        packed: this.#view.getUint32(at + 20, true),
        size: this.#view.getUint32(at + 24, true),
        at: this.#view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + rest;
    }
  }

  #packed({ at, packed }: Entry): Uint8Array {
    if (at + 30 > this.#bytes.length || this.#view.getUint32(at, true) !== localMark) throw malformed('zip');
    const from = at + 30 + this.#view.getUint16(at + 26, true) + this.#view.getUint16(at + 28, true);
    if (from + packed > this.#bytes.length) throw malformed('zip');
    return this.#bytes.subarray(from, from + packed);
  }
}

function unpack({ method, size }: Entry, packed: Uint8Array): Uint8Array {
  if (method === 0) return packed.slice();
  if (method !== 8) throw new FrondError('UNSUPPORTED', 'import.zipMethod', { method });
  try {
    return new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }));
  } catch (error) {
    const tooMuch = (error as { readonly code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new FrondError('DAMAGED', 'import.damaged', { place: tooMuch ? 'zip: size' : 'zip' }, { cause: error });
  }
}

/** Names are a stranger's: short, for a message. */
function label(name: string): string {
  return name.slice(0, 80);
}
