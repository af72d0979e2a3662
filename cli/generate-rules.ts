/** What the generator shall make: from the flags of `generate`, or from RULES such as `length=24,symbols=no`. */
import { FrondError } from '../app/errors.ts';
import { generatePassphrase, passphraseBits } from '../app/generate/passphrase.ts';
import { defaultPassphraseRules } from '../app/generate/passphrase-rules.ts';
import { defaultPasswordRules, generatePassword, passwordBits } from '../app/generate/password.ts';
import { generatePin, pinBits } from '../app/generate/pin.ts';
import { generateSyllables, syllableBits } from '../app/generate/syllables.ts';
import { generateUsername, usernameBits } from '../app/generate/username.ts';
import { parseWebsiteRules, websiteSpace } from '../app/generate/website-rules.ts';
import type { PasswordRules } from '../app/generate/password.ts';
import type { PassphraseRules } from '../app/generate/passphrase-rules.ts';
import type { SyllableRules } from '../app/generate/syllables.ts';
import type { UsernameRules } from '../app/generate/username-rules.ts';
import type { RandomBytes } from '../app/generate/random-source.ts';

export type Rules =
  | ({ readonly kind: 'password' } & PasswordRules)
  | ({ readonly kind: 'words' } & PassphraseRules)
  | ({ readonly kind: 'syllables' } & SyllableRules)
  | ({ readonly kind: 'username' } & UsernameRules)
  | { readonly kind: 'website'; readonly text: string; readonly length: number }
  | { readonly kind: 'pin'; readonly length: number };

export interface Generated {
  readonly text: string;
  readonly bits: number;
}

export function generate(rules: Rules, random: RandomBytes): Generated {
  switch (rules.kind) {
    case 'password':
      return { text: generatePassword(rules, random), bits: passwordBits(rules) };
    case 'words':
      return { text: generatePassphrase(rules, random), bits: passphraseBits(rules) };
    case 'syllables':
      return { text: generateSyllables(rules, random), bits: syllableBits(rules) };
    case 'username':
      return { text: generateUsername(rules, random), bits: usernameBits(rules) };
    case 'website': {
      const space = websiteSpace(parseWebsiteRules(rules.text), rules.length);
      return { text: space.draw(random), bits: space.bits };
    }
    case 'pin':
      return { text: generatePin(rules.length, random), bits: pinBits(rules.length) };
  }
}

const switches = ['lowercase', 'uppercase', 'digits', 'symbols', 'unambiguous', 'capitalise'] as const;
const numbers = ['length', 'words', 'pin'] as const;

function badRule(rule: string): FrondError {
  return new FrondError('INVALID', 'generate.badRule', { rule });
}

/** RULES: `name=value` joined by commas; `symbols` alone is `symbols=yes`. */
export function parseRules(text: string): Rules {
  const given = new Map<string, string>();
  for (const rule of text.split(',').filter((part) => part !== '')) {
    const [name = '', value = 'yes'] = rule.split('=');
    const known = [...switches, ...numbers, 'separator'].includes(name);
    if (!known || given.has(name)) throw badRule(rule);
    if ((switches as readonly string[]).includes(name) && !/^(yes|no)$/.test(value)) throw badRule(rule);
    if ((numbers as readonly string[]).includes(name) && !/^\d{1,4}$/.test(value)) throw badRule(rule);
    given.set(name, value);
  }
  const number = (name: (typeof numbers)[number]): number | undefined =>
    given.has(name) ? Number(given.get(name)) : undefined;
  const yes = (name: (typeof switches)[number]): boolean | undefined =>
    given.has(name) ? given.get(name) === 'yes' : undefined;
  return rulesFrom({
    length: number('length'),
    words: number('words'),
    pin: number('pin'),
    separator: given.get('separator'),
    capitalise: yes('capitalise'),
    unambiguous: yes('unambiguous'),
    lowercase: yes('lowercase'),
    uppercase: yes('uppercase'),
    digits: yes('digits'),
    symbols: yes('symbols'),
  });
}

type Wishes = Readonly<Record<(typeof numbers)[number], number | undefined>> &
  Readonly<Record<(typeof switches)[number], boolean | undefined>> & { readonly separator: string | undefined };

/** Wishes for one kind only: words, a PIN, or a password where neither is asked for. */
export function rulesFrom(wishes: Wishes): Rules {
  const { length, words, pin, separator, capitalise, unambiguous, lowercase, uppercase, digits, symbols } = wishes;
  const ofPassword = [length, unambiguous, lowercase, uppercase, digits, symbols].some((wish) => wish !== undefined);
  const ofWords = [words, separator, capitalise].some((wish) => wish !== undefined);
  if ([ofPassword, ofWords, pin !== undefined].filter(Boolean).length > 1) {
    throw new FrondError('INVALID', 'generate.mixed');
  }
  if (pin !== undefined) return { kind: 'pin', length: pin };
  if (ofWords) {
    const { words: usual, separator: space, capitalise: capitals } = defaultPassphraseRules;
    return { kind: 'words', words: words ?? usual, separator: separator ?? space, capitalise: capitalise ?? capitals };
  }
  const usual = defaultPasswordRules;
  return {
    kind: 'password',
    length: length ?? usual.length,
    lowercase: lowercase ?? usual.lowercase,
    uppercase: uppercase ?? usual.uppercase,
    digits: digits ?? usual.digits,
    symbols: symbols ?? usual.symbols,
    unambiguous: unambiguous ?? usual.unambiguous,
  };
}
