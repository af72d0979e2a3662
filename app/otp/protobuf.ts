/**
 * The wire format of Protocol Buffers, read strictly: as much of it as a migration code uses (varints and byte strings; fields
 * of fixed length are passed over). Anything cut off, endless or of another kind is refused.
 */
import { FrondError } from '../errors.ts';

export interface WireField {
  readonly number: number;
  /** A varint as an unsigned 64-bit number, or the bytes of a string or message. */
  readonly value: bigint | Uint8Array;
}

/** Every field of a message in order. Throws DAMAGED. */
export function readMessage(bytes: Uint8Array): readonly WireField[] {
  const reader = new Reader(bytes);
  const fields: WireField[] = [];
  while (!reader.atEnd) {
    const key = Number(reader.varint());
    const number = Math.floor(key / 8);
    if (number < 1 || number > 0x1fffffff) throw damaged();
    switch (key % 8) {
      case 0:
        fields.push({ number, value: reader.varint() });
        break;
      case 1:
        reader.take(8);
        break;
      case 2:
        fields.push({ number, value: reader.take(reader.length()) });
        break;
      case 5:
        reader.take(4);
        break;
      default:
        throw damaged();
    }
  }
  return fields;
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  varint(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw damaged();
      this.#at += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) {
        if (value >= 1n << 64n) throw damaged();
        return value;
      }
    }
    throw damaged();
  }

  length(): number {
    const length = this.varint();
    if (length > BigInt(this.#bytes.length - this.#at)) throw damaged();
    return Number(length);
  }

  take(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) throw damaged();
    this.#at += length;
    return this.#bytes.slice(this.#at - length, this.#at);
  }
}

function damaged(): FrondError {
  return new FrondError('DAMAGED', 'code.migrationDamaged');
}
