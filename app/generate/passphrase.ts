/** Passphrases of random words (https://www.eff.org/dice). */
import { FrondError } from '../errors.ts';
import { bitsOf, uniformBelow, uniformFrom } from './random-source.ts';
import { fewestWords, longestSeparator, mostWords } from './passphrase-rules.ts';
import { wordList } from './word-lists.ts';
import type { PassphraseRules } from './passphrase-rules.ts';
import type { RandomBytes } from './random-source.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function check({ words, separator }: PassphraseRules): void {
  if (!Number.isInteger(words) || words < fewestWords || words > mostWords) {
    throw new FrondError('INVALID', 'generate.words', { least: fewestWords, most: mostWords });
  }
  if (separator.length > longestSeparator) {
    throw new FrondError('INVALID', 'generate.separator', { most: longestSeparator });
  }
}

export function generatePassphrase(rules: PassphraseRules, random: RandomBytes): string {
  check(rules);
  const list = wordList(rules.list ?? 'large');
  const words = Array.from({ length: rules.words }, () => uniformFrom(list, random));
  const numbered = rules.number === true ? uniformBelow(rules.words, random) : -1;
  return words
    .map((word) => (rules.capitalise ? capital(word) : word))
    .map((word, at) => (at === numbered ? `${word}${uniformBelow(10, random)}` : word))
    .join(rules.separator);
}

/** Bits of a passphrase by these rules, exactly: no two choices make the same text, whatever the separator. */
export function passphraseBits(rules: PassphraseRules): number {
  check(rules);
  const { words, number = false, list = 'large' } = rules;
  const choices = BigInt(wordList(list).length) ** BigInt(words);
  return bitsOf(number ? choices * 10n * BigInt(words) : choices);
}
