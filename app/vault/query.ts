/**
 * What a typed query asks for, and how well an item answers it. Every term must hold; how well an item matches is a small
 * number, and within the same number the list's order stays.
 *
 * A term is a test of an entry, so that other kinds of terms than parts of words can stand beside them.
 */
import { fold, foldedWords } from './fold.ts';

/** What a query looks at: folded once an item, not once a keystroke. */
export interface Searchable {
  /** The folded title. */
  readonly foldedTitle: string;
  /** Everything that search finds the item by, folded; never a secret value. */
  readonly haystack: string;
}

export interface Query {
  readonly phrase: string;
  readonly words: readonly string[];
}

/** Best first: title begins so, words of the title begin so, the title holds it, something else does. */
export const ranks = 4;

export function parseQuery(text: string): Query {
  return { phrase: fold(text).trim(), words: foldedWords(text) };
}

/** Whether everything that `next` finds was found by `before` already. */
export function narrows(before: Query, next: Query): boolean {
  return before.words.every((word) => next.words.some((longer) => longer.includes(word)));
}

export function matches({ words }: Query, { haystack }: Searchable): boolean {
  for (const word of words) if (!haystack.includes(word)) return false;
  return true;
}

function beginsWord(title: string, word: string): boolean {
  for (let at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(title.charAt(at - 1))) return true;
  }
  return false;
}

/** 0 (best) to ranks − 1, for an entry that matches. */
export function rank({ phrase, words }: Query, { foldedTitle }: Searchable): number {
  if (foldedTitle.startsWith(phrase)) return 0;
  for (const word of words) if (!foldedTitle.includes(word)) return 3;
  return words.every((word) => beginsWord(foldedTitle, word)) ? 1 : 2;
}
