/**
 * The words of a few hundred searchable texts, as positions in them: what looking for mistyped words goes through. Long lines
 * (notes) are left out; what people misremember are names.
 */
import { bitCount, letterBits, nearLength, slipsAllowed } from './near.ts';

const words = /[\p{L}\p{N}]{3,}/gu;
const longestLine = 80;

export class WordIndex {
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #bits: Int32Array;

  constructor(text: string) {
    const starts: number[] = [];
    const ends: number[] = [];
    const bits: number[] = [];
    let line = 0;
    while (line < text.length) {
      const end = text.indexOf('\n', line);
      const stop = end < 0 ? text.length : end;
      if (stop - line <= longestLine) {
        for (const found of text.slice(line, stop).matchAll(words)) {
          const start = line + found.index;
          starts.push(start);
          ends.push(start + found[0].length);
          bits.push(letterBits(found[0]));
        }
      }
      line = stop + 1;
    }
    this.#text = text;
    this.#starts = Uint32Array.from(starts);
    this.#ends = Uint32Array.from(ends);
    this.#bits = Int32Array.from(bits);
  }

  /** Calls back with the position of each word that is near the typed one. */
  near(typed: string, found: (position: number) => void): void {
    const slips = slipsAllowed(typed.length);
    if (slips === 0) return;
    const wanted = letterBits(typed);
    for (let at = 0; at < this.#starts.length; at++) {
      if (bitCount(wanted & ~(this.#bits[at] ?? 0)) > slips) continue;
      const start = this.#starts[at] ?? 0;
      if (nearLength(typed, this.#text, start, this.#ends[at] ?? start) >= 0) found(start);
    }
  }
}
