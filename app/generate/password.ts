/** Random passwords by rules. Every password that keeps the rules is equally likely. */
import { FrondError } from '../errors.ts';
import { PasswordSpace } from './password-space.ts';
import type { CharacterSet } from './password-space.ts';
import type { RandomBytes } from './random-source.ts';

export const characterKinds = ['lowercase', 'uppercase', 'digits', 'symbols'] as const;
export type CharacterKind = (typeof characterKinds)[number];

export interface PasswordRules {
  /** Characters, 4 to 1,024. */
  readonly length: number;
  readonly lowercase: boolean;
  readonly uppercase: boolean;
  readonly digits: boolean;
  readonly symbols: boolean;
  /** Without characters that look alike: I l 1 | O 0 o and the like. */
  readonly unambiguous: boolean;
  /** At least so many of a kind that is allowed, 0 to 9; 1 where nothing is said. */
  readonly least?: Readonly<Partial<Record<CharacterKind, number>>>;
  /** These symbols in place of the usual ones; letters, digits and spaces in it don't count. */
  readonly ownSymbols?: string;
  /** Characters that must not appear. */
  readonly exclude?: string;
  readonly letterFirst?: boolean;
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
export const mostOfKind = 9;

const lookAlike = 'Il1|O0oB8S5Z2';
export const usualCharacters: Readonly<Record<CharacterKind, string>> = {
  lowercase: 'abcdefghijklmnopqrstuvwxyz',
  uppercase: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  digits: '0123456789',
  // Without quotes, backslash, space and what shells and spreadsheets take for their own at a word's beginning.
  symbols: '!#$%&()*+,-./:;<=>?@[]^_{}~',
};

const isLetter = (character: string): boolean => /^[A-Za-z]$/.test(character);

function charactersOf(kind: CharacterKind, rules: PasswordRules): readonly string[] {
  const own = Array.from(rules.ownSymbols ?? '').filter((one) => !/^[A-Za-z0-9\s\p{Cc}\p{Cs}\p{Cn}\p{M}]$/u.test(one));
  const all = kind === 'symbols' && own.length > 0 ? own : usualCharacters[kind].split('');
  const unwanted = new Set(Array.from((rules.exclude ?? '') + (rules.unambiguous ? lookAlike : '')));
  return [...new Set(all)].filter((one) => !unwanted.has(one));
}

/** All passwords by these rules. Throws INVALID where there are none or the length is out of range. */
export function passwordSpace(rules: PasswordRules): PasswordSpace {
  const { length } = rules;
  if (!Number.isInteger(length) || length < shortestPassword || length > longestPassword) {
    throw new FrondError('INVALID', 'generate.length', { least: shortestPassword, most: longestPassword });
  }
  const sets = characterKinds
    .filter((kind) => rules[kind])
    .map((kind): CharacterSet => ({ characters: charactersOf(kind, rules), least: leastOf(kind, rules) }))
    .filter(({ characters }) => characters.length > 0);
  const letterFirst = rules.letterFirst === true;
  if (letterFirst && !sets.some(({ characters }) => characters.some(isLetter))) {
    throw new FrondError('INVALID', 'generate.noLetter');
  }
  return new PasswordSpace({ length, sets, ...(letterFirst ? { first: isLetter } : {}) });
}

function leastOf(kind: CharacterKind, { least }: PasswordRules): number {
  const wanted = least?.[kind] ?? 1;
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > mostOfKind) {
    throw new FrondError('INVALID', 'generate.least', { most: mostOfKind });
  }
  return wanted;
}

/** Throws INVALID where no kind of character is allowed, the length is out of range or the rules leave no password. */
export function generatePassword(rules: PasswordRules, random: RandomBytes): string {
  return passwordSpace(rules).draw(random);
}

/** Bits of a password by these rules, exactly. */
export function passwordBits(rules: PasswordRules): number {
  return passwordSpace(rules).bits;
}
