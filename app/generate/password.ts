/** Random passwords by rules, and PINs. Every password that keeps the rules is equally likely. */
import { FrondError } from '../errors.ts';
import { uniformFrom } from './random-source.ts';
import type { RandomBytes } from './random-source.ts';

export interface PasswordRules {
  /** Characters, 4 to 1,024. */
  readonly length: number;
  readonly lowercase: boolean;
  readonly uppercase: boolean;
  readonly digits: boolean;
  readonly symbols: boolean;
  /** Without characters that look alike: I l 1 | O 0 o and the like. */
  readonly unambiguous: boolean;
}

export const defaultPasswordRules: PasswordRules = {
  length: 20,
  lowercase: true,
  uppercase: true,
  digits: true,
  symbols: true,
  unambiguous: false,
};

export const shortestPassword = 4;
export const longestPassword = 1024;

const lookAlike = new Set('Il1|O0oB8S5Z2');
const kinds = {
  lowercase: 'abcdefghijklmnopqrstuvwxyz',
  uppercase: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  digits: '0123456789',
  // Without quotes, backslash, space and what shells and spreadsheets take for their own at a word's beginning.
  symbols: '!#$%&()*+,-./:;<=>?@[]^_{}~',
} as const;
const kindNames = ['lowercase', 'uppercase', 'digits', 'symbols'] as const;

function alphabets(rules: PasswordRules): readonly string[] {
  return kindNames
    .filter((kind) => rules[kind])
    .map((kind) =>
      kinds[kind]
        .split('')
        .filter((one) => !rules.unambiguous || !lookAlike.has(one))
        .join(''),
    );
}

/** Throws INVALID where no kind of character is allowed or the length is out of range. */
export function generatePassword(rules: PasswordRules, random: RandomBytes): string {
  const wanted = alphabets(rules);
  if (wanted.length === 0) throw new FrondError('INVALID', 'generate.noKinds');
  if (!Number.isInteger(rules.length) || rules.length < shortestPassword || rules.length > longestPassword) {
    throw new FrondError('INVALID', 'generate.length', { least: shortestPassword, most: longestPassword });
  }
  const all = wanted.join('');
  for (;;) {
    const password = Array.from({ length: rules.length }, () => uniformFrom(all, random)).join('');
    // One without some kind is drawn again as a whole: mending a place of it would favour some passwords.
    if (wanted.every((alphabet) => alphabet.split('').some((one) => password.includes(one)))) return password;
  }
}

/** Bits of a password by these rules (slightly less where a kind is missing from few draws only). */
export function passwordBits(rules: PasswordRules): number {
  return rules.length * Math.log2(Math.max(1, alphabets(rules).join('').length));
}

/** So many random digits, 3 to 64. */
export function generatePin(length: number, random: RandomBytes): string {
  if (!Number.isInteger(length) || length < 3 || length > 64) {
    throw new FrondError('INVALID', 'generate.pinLength', { least: 3, most: 64 });
  }
  return Array.from({ length }, () => uniformFrom(kinds.digits, random)).join('');
}
