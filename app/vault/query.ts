/**
 * What a typed query asks for. Every term must hold; how well an item answers is a small number, and within the same
 * number the list's order stays. Terms are parts of words; tests of other kinds can stand beside them in a Query.
 */
import { fold, foldedWords } from './fold.ts';

export interface Query {
  /** The whole query, folded. */
  readonly phrase: string;
  readonly words: readonly string[];
}

/** How well an item answers: 0 not at all. */
export const quality = { none: 0, somewhere: 1, title: 2, titleWord: 3, titleStart: 4 } as const;

export function parseQuery(text: string): Query {
  return { phrase: fold(text).trim(), words: foldedWords(text) };
}

/** Whether everything that `next` finds was found by `before` already. */
export function narrows(before: Query, next: Query): boolean {
  return before.words.every((word) => next.words.some((longer) => longer.includes(word)));
}
