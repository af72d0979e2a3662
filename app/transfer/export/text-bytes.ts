/** Texts as the bytes of a file, piece by piece: a large vault need not become one string. */
const encoder = new TextEncoder();
/** Characters that are encoded at once. */
const atOnce = 1 << 20;

export class TextBytes {
  readonly #done: Uint8Array[] = [];
  #open: string[] = [];
  #length = 0;

  add(...pieces: readonly string[]): this {
    for (const piece of pieces) {
      this.#open.push(piece);
      this.#length += piece.length;
      if (this.#length >= atOnce) this.#close();
    }
    return this;
  }

  bytes(): Uint8Array {
    this.#close();
    const all = new Uint8Array(this.#done.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of this.#done) {
      all.set(part, at);
      at += part.length;
      part.fill(0);
    }
    return all;
  }

  #close(): void {
    this.#done.push(encoder.encode(this.#open.join('')));
    this.#open = [];
    this.#length = 0;
  }
}
