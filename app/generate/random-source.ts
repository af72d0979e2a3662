/** Uniform choice from a source of random bytes that the caller brings: the system's in the product, a seeded one in tests. */

/** Answers so many random bytes. */
export type RandomBytes = (length: number) => Uint8Array;

/** A whole number from 0 to `limit` − 1, each equally likely; `limit` from 1 to 2³¹. Values that would favour some are drawn again. */
export function uniformBelow(limit: number, random: RandomBytes): number {
  const range = 0x1_0000_0000;
  const fair = range - (range % limit);
  for (;;) {
    const bytes = random(4);
    const value = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
    bytes.fill(0);
    if (value < fair) return value % limit;
  }
}

export function uniformFrom<T>(choices: ArrayLike<T>, random: RandomBytes): T {
  return choices[uniformBelow(choices.length, random)] as T;
}
