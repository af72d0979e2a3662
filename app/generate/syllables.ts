/**
 * Passwords that can be said: syllables of a consonant and a vowel. They are easy to read out and
 * to type, and have far fewer bits a letter than random letters; the bits that are told count the syllables that there are.
 */
import { FrondError } from '../errors.ts';
import { bitsOf, uniformBelow, uniformFrom } from './random-source.ts';
import type { RandomBytes } from './random-source.ts';

export interface SyllableRules {
  /** Syllables, 3 to 20. */
  readonly syllables: number;
  /** Begin each group of two syllables with a capital. */
  readonly capitalise: boolean;
  /** Two digits at the end. */
  readonly number: boolean;
}

export const defaultSyllableRules: SyllableRules = { syllables: 8, capitalise: true, number: true };

export const fewestSyllables = 3;
export const mostSyllables = 20;

/** Letters whose sound doesn't depend on the language too much. */
const onsets = 'bdfghjklmnprstvz';
const vowels = 'aeiou';
const perGroup = 2;

function check({ syllables }: SyllableRules): void {
  if (!Number.isInteger(syllables) || syllables < fewestSyllables || syllables > mostSyllables) {
    throw new FrondError('INVALID', 'generate.syllables', { least: fewestSyllables, most: mostSyllables });
  }
}

/** Groups of two syllables, "bado-kimu": each is a consonant and a vowel, so that no two choices read the same. */
export function generateSyllables(rules: SyllableRules, random: RandomBytes): string {
  check(rules);
  const syllables = Array.from(
    { length: rules.syllables },
    () => uniformFrom(onsets, random) + uniformFrom(vowels, random),
  );
  const groups: string[] = [];
  for (let at = 0; at < syllables.length; at += perGroup) {
    const group = syllables.slice(at, at + perGroup).join('');
    groups.push(rules.capitalise ? group.charAt(0).toUpperCase() + group.slice(1) : group);
  }
  const number = rules.number ? String(uniformBelow(100, random)).padStart(2, '0') : '';
  return groups.join('-') + number;
}

export function syllableBits(rules: SyllableRules): number {
  check(rules);
  const each = BigInt(onsets.length * vowels.length);
  return bitsOf(each ** BigInt(rules.syllables) * (rules.number ? 100n : 1n));
}
