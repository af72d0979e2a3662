/** Passphrases of random words (https://www.eff.org/dice). */
import { FrondError } from '../errors.ts';
import { effLargeWordList } from './eff-large-word-list.ts';
import { uniformFrom } from './random-source.ts';
import type { RandomBytes } from './random-source.ts';

export interface PassphraseRules {
  /** Words, 3 to 64. */
  readonly words: number;
  readonly separator: string;
  /** Begin each word with a capital. */
  readonly capitalise: boolean;
}

export const defaultPassphraseRules: PassphraseRules = { words: 6, separator: ' ', capitalise: false };

export const fewestWords = 3;
export const mostWords = 64;

export function generatePassphrase(rules: PassphraseRules, random: RandomBytes): string {
  if (!Number.isInteger(rules.words) || rules.words < fewestWords || rules.words > mostWords) {
    throw new FrondError('INVALID', 'generate.words', { least: fewestWords, most: mostWords });
  }
  const list = effLargeWordList();
  const words = Array.from({ length: rules.words }, () => uniformFrom(list, random));
  return words
    .map((word) => (rules.capitalise ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(rules.separator);
}

/** Bits of a passphrase of so many words. */
export function passphraseBits(words: number): number {
  return words * Math.log2(effLargeWordList().length);
}
