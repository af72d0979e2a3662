/** What passphrases can be like. */
import type { WordListName } from './word-list-names.ts';

export interface PassphraseRules {
  /** Words, 3 to 64. */
  readonly words: number;
  readonly separator: string;
  /** Begin each word with a capital. */
  readonly capitalise: boolean;
  /** Put a digit at the end of one of the words. */
  readonly number?: boolean;
  /** The large one where none is named. */
  readonly list?: WordListName;
}

export const defaultPassphraseRules: PassphraseRules = { words: 6, separator: ' ', capitalise: false };

export const fewestWords = 3;
export const mostWords = 64;
export const longestSeparator = 10;
