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

/** The same for limits of any size, from 1: as many bits as the limit has, drawn again where they reach it. */
export function uniformBelowBig(limit: bigint, random: RandomBytes): bigint {
  const bits = (limit - 1n).toString(2).length;
  const spare = BigInt((8 - (bits % 8)) % 8);
  for (;;) {
    const bytes = random(Math.ceil(bits / 8));
    let value = 0n;
    for (const byte of bytes) value = (value << 8n) | BigInt(byte);
    bytes.fill(0);
    value >>= spare;
    if (value < limit) return value;
  }
}

export function uniformFrom<T>(choices: ArrayLike<T>, random: RandomBytes): T {
  return choices[uniformBelow(choices.length, random)] as T;
}

/** log2 of a whole number above 0, however large. */
export function bitsOf(count: bigint): number {
  const digits = count.toString(2).length;
  const shift = Math.max(0, digits - 53);
  return Math.log2(Number(count >> BigInt(shift))) + shift;
}
