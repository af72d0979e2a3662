/** Which parts of a text a query found, for showing them: in the text as it is written, though search compares it folded. */
import { fold } from './fold.ts';
import { nearLength } from './near.ts';
import type { Query } from './query.ts';

/** From, and where it ends (UTF-16 code units). */
export type Span = readonly [from: number, to: number];

const wordsOf = /[\p{L}\p{N}]+/gu;
/** Nobody reads further in a line, and it bounds the work. */
const longest = 300;

/** The words that a part of the text can show, of those that name this part. */
export function highlightWords(query: Query, part: 'title' | 'user' | 'url'): readonly string[] {
  const own = query.conditions.filter(({ operator, negated }) => operator === part && !negated);
  return [...query.words, ...own.map(({ value }) => value)];
}

/** Spans that don't overlap, in order. */
export function highlight(text: string, words: readonly string[]): readonly Span[] {
  if (words.length === 0) return [];
  const { folded, origin } = foldedWithOrigin(text.slice(0, longest));
  const spans: Span[] = [];
  for (const word of words) {
    const before = spans.length;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      spans.push([origin[at] ?? 0, origin[at + word.length] ?? text.length]);
    }
    if (spans.length > before) continue;
    for (const { index, 0: there } of folded.matchAll(wordsOf)) {
      const length = nearLength(word, folded, index, index + there.length);
      if (length > 0) spans.push([origin[index] ?? 0, origin[index + length] ?? text.length]);
    }
  }
  return joined(spans);
}

/** The folded text, and for each of its positions where in the text it comes from; one more for the end. */
function foldedWithOrigin(text: string): { readonly folded: string; readonly origin: readonly number[] } {
  const origin: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const part = fold(letter);
    origin.push(...new Array<number>(part.length).fill(at));
    folded += part;
    at += letter.length;
  }
  origin.push(at);
  return { folded, origin };
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result[result.length - 1];
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (to > from) result.push([from, to]);
  }
  return result;
}
