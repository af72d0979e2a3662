/**
 * Words that are meant but mistyped: a missing, an extra, a wrong letter, or two that changed places (optimal string alignment,
 * a restricted Damerau–Levenshtein distance), between what was typed and the beginning of a word.
 */

/**
 * Slips that a typed word may hold; one less where the first letter differs, which people seldom miss. None where
 * it is so short that anything would be near.
 */
export function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Words longer than this are compared by their beginning. */
const longest = 32;
const rows = [new Uint8Array(longest + 3), new Uint8Array(longest + 3), new Uint8Array(longest + 3)] as const;

/** One bit for each letter, so that words with quite other letters are told apart at once. */
export function letterBits(text: string, from = 0, to = text.length): number {
  let bits = 0;
  for (let at = from; at < to; at++) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

export function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/**
 * Letters of `text` from `from` (and before `to`) that are `typed` but for the slips that it may hold: the best such length, or -1.
 * Both are folded.
 */
export function nearLength(typed: string, text: string, from: number, to: number): number {
  const isFirst = typed.charCodeAt(0) === text.charCodeAt(from);
  const slips = slipsAllowed(typed.length) - (isFirst ? 0 : 1);
  if (slips < 1) return -1;
  const length = Math.min(typed.length, longest);
  const width = Math.min(to - from, length + slips);
  if (width < length - slips) return -1;
  let [before, last, now]: [Uint8Array, Uint8Array, Uint8Array] = [rows[0], rows[1], rows[2]];
  for (let column = 0; column <= width; column++) last[column] = column;
  for (let row = 1; row <= length; row++) {
    now[0] = row;
    let least = row;
    const letter = typed.charCodeAt(row - 1);
    for (let column = 1; column <= width; column++) {
      const there = text.charCodeAt(from + column - 1);
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (letter === there ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        letter === text.charCodeAt(from + column - 2) &&
        typed.charCodeAt(row - 2) === there
      ) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      now[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > slips) return -1;
    [before, last, now] = [last, now, before];
  }
  let best = slips + 1;
  let found = -1;
  for (let column = Math.max(0, length - slips); column <= width; column++) {
    const cost = last[column] ?? best;
    if (cost > slips || cost > best || (cost === best && column !== length)) continue;
    best = cost;
    found = column;
  }
  return found;
}
