/** Random user names: words and digits that people can remember, or letters that say nothing. */
import { FrondError } from '../errors.ts';
import { PasswordSpace } from './password-space.ts';
import { usualCharacters } from './password.ts';
import { bitsOf, uniformFrom } from './random-source.ts';
import { longestUsername, mostUsernameDigits, mostUsernameWords, shortestUsername } from './username-rules.ts';
import { wordList } from './word-lists.ts';
import type { RandomBytes } from './random-source.ts';
import type { UsernameRules } from './username-rules.ts';

/** Words that are letters alone: some websites take nothing else. */
const words = (): readonly string[] => wordList('short').filter((word) => /^[a-z]+$/.test(word));

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

function check({ words: count, digits, length }: UsernameRules): void {
  if (!isWithin(count, 1, mostUsernameWords) || !isWithin(digits, 0, mostUsernameDigits)) {
    throw new FrondError('INVALID', 'generate.usernameWords', { words: mostUsernameWords, digits: mostUsernameDigits });
  }
  if (!isWithin(length, shortestUsername, longestUsername)) {
    throw new FrondError('INVALID', 'generate.usernameLength', { least: shortestUsername, most: longestUsername });
  }
}

function letters(length: number): PasswordSpace {
  const characters = `${usualCharacters.lowercase}${usualCharacters.digits}`.split('');
  return new PasswordSpace({ length, sets: [{ characters, least: 0 }], first: (one) => /^[a-z]$/.test(one) });
}

export function generateUsername(rules: UsernameRules, random: RandomBytes): string {
  check(rules);
  if (rules.style === 'letters') return letters(rules.length).draw(random);
  const list = words();
  const parts = Array.from({ length: rules.words }, () => uniformFrom(list, random));
  const digits = Array.from({ length: rules.digits }, () => uniformFrom(usualCharacters.digits, random));
  const shown = rules.capitalise ? parts.map((word) => word.charAt(0).toUpperCase() + word.slice(1)) : parts;
  return `${shown.join(rules.capitalise ? '' : '-')}${digits.join('')}`;
}

export function usernameBits(rules: UsernameRules): number {
  check(rules);
  if (rules.style === 'letters') return letters(rules.length).bits;
  return bitsOf(BigInt(words().length) ** BigInt(rules.words) * 10n ** BigInt(rules.digits));
}
