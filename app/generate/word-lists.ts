/** The lists that words of passphrases and user names come from; no word of a list begins with another of its words. */
import { effDistinctWordList } from './eff-distinct-word-list.ts';
import { effLargeWordList } from './eff-large-word-list.ts';
import { effShortWordList } from './eff-short-word-list.ts';
import type { WordListName } from './word-list-names.ts';

const lists: Readonly<Record<WordListName, () => readonly string[]>> = {
  large: effLargeWordList,
  short: effShortWordList,
  distinct: effDistinctWordList,
};

export const wordList = (name: WordListName): readonly string[] => lists[name]();
