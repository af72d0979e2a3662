/** Messages on a stream: four bytes with the length, the most significant first, and so many bytes of JSON in UTF-8. */

const lengthBytes = 4;

export function encodeFrame(message: unknown): Uint8Array {
  const json = Buffer.from(JSON.stringify(message), 'utf8');
  const frame = Buffer.allocUnsafe(lengthBytes + json.length);
  frame.writeUInt32BE(json.length, 0);
  json.copy(frame, lengthBytes);
  return frame;
}

/** Takes a stream apart. Throws for what is longer than allowed and for what is no JSON: the stream can't be read on then. */
export class FrameReader {
  /** Bytes that a message may have from now on. */
  limit: number;
  #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Bytes that came and were not taken yet. */
  get waiting(): number {
    return this.#length;
  }

  push(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** The next message that is whole, or undefined. One by one, since each may change the limit of those that follow. */
  next(): { readonly message: unknown } | undefined {
    if (this.#length < lengthBytes) return undefined;
    const size = this.#joined(lengthBytes).readUInt32BE(0);
    if (size > this.limit) throw new RangeError('a message that is too long');
    if (this.#length < lengthBytes + size) return undefined;
    const all = this.#joined(this.#length);
    const rest = all.subarray(lengthBytes + size);
    this.#pieces = rest.length > 0 ? [rest] : [];
    this.#length = rest.length;
    return { message: JSON.parse(all.toString('utf8', lengthBytes, lengthBytes + size)) as unknown };
  }

  /** At least so many bytes in one piece: the pieces of a long message are joined once, not with each that comes. */
  #joined(least: number): Buffer {
    const [first] = this.#pieces;
    const joined = first !== undefined && first.length >= least ? first : Buffer.concat(this.#pieces);
    if (joined !== first) this.#pieces = [joined];
    return Buffer.from(joined.buffer, joined.byteOffset, joined.length);
  }
}
