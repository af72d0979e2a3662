/**
 * Rules that a website publishes for its passwords, "minlength: 12; required: upper; required: digit; max-consecutive: 2", as
 * browsers read them from the attribute `passwordrules` (Apple, "Customizing Password AutoFill Rules"; developer.apple.com/password-rules).
 */
import { FrondError } from '../errors.ts';
import { PasswordSpace } from './password-space.ts';
import { defaultPasswordRules, longestPassword } from './password.ts';
import type { CharacterSet } from './password-space.ts';

export interface WebsiteRules {
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Longest run of one and the same character. */
  readonly longestRun?: number;
  /** At least one character of each. */
  readonly required: readonly string[];
  /** May appear as well; where nothing is said, what ASCII can print. */
  readonly allowed: string;
}

const lower = 'abcdefghijklmnopqrstuvwxyz';
const digit = '0123456789';
/** The characters that the syntax calls special, but for the space, which many websites cut off. */
const special = '-~!@#$%^&*_+=`|(){}[:;"\'<>,.?]';
const printable = `${lower}${lower.toUpperCase()}${digit}${special}/\\`;

const classes: Readonly<Record<string, string>> = {
  lower,
  upper: lower.toUpperCase(),
  digit,
  special,
  'ascii-printable': printable,
  // No more than ASCII: what a website makes of other characters is anybody's guess.
  unicode: printable,
};

const numbers = ['minlength', 'maxlength', 'max-consecutive'] as const;
type NumberName = (typeof numbers)[number];
const isNumberName = (name: string): name is NumberName => (numbers as readonly string[]).includes(name);

function broken(reason: string, part: string): FrondError {
  return new FrondError('INVALID', `websiteRules.${reason}`, { part: part.slice(0, 60) });
}

/** Throws INVALID, with the part that can't be read. */
export function parseWebsiteRules(text: string): WebsiteRules {
  const given: Partial<Record<NumberName, number>> = {};
  const required: string[] = [];
  let allowed = '';
  let saysCharacters = false;
  for (const property of splitOutside(text, ';')) {
    if (property.trim() === '') continue;
    const colon = property.indexOf(':');
    const name = (colon < 0 ? property : property.slice(0, colon)).trim().toLowerCase();
    const value = colon < 0 ? '' : property.slice(colon + 1).trim();
    if (isNumberName(name)) {
      if (!/^\d{1,4}$/.test(value)) throw broken('number', property.trim());
      // Of several the strictest holds.
      const before = given[name];
      const pick = name === 'minlength' ? Math.max : Math.min;
      given[name] = before === undefined ? Number(value) : pick(before, Number(value));
    } else if (name === 'required' || name === 'allowed') {
      if (value === '') throw broken('empty', property.trim());
      const characters = charactersOf(value);
      saysCharacters = true;
      if (name === 'required') required.push(characters);
      else allowed += characters;
    } else throw broken('property', name === '' ? property.trim() : name);
  }
  const { minlength: minLength, maxlength: maxLength, 'max-consecutive': longestRun } = given;
  if (minLength !== undefined && maxLength !== undefined && minLength > maxLength) {
    throw broken('lengths', `${minLength} > ${maxLength}`);
  }
  if (longestRun === 0 || maxLength === 0) throw broken('number', longestRun === 0 ? 'max-consecutive' : 'maxlength');
  return {
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(longestRun === undefined ? {} : { longestRun }),
    required,
    allowed: unique(saysCharacters ? allowed : printable),
  };
}

/** Parts between separators that are not inside `[…]`. */
function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [''];
  let inside = false;
  for (const [at, character] of Array.from(text).entries()) {
    if (!inside && character === '[') inside = true;
    // A bracket that closes stands at the end of its class; one before it is meant as a character.
    else if (inside && character === ']' && endsClass(Array.from(text), at)) inside = false;
    if (!inside && character === separator) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  if (inside) throw broken('bracket', parts[parts.length - 1]?.trim() ?? '');
  return parts;
}

const endsClass = (characters: readonly string[], at: number): boolean =>
  /^\s*(?:[,;]|$)/.test(characters.slice(at + 1).join(''));

/** The union of the classes in a list such as `upper, digit, [-_.]`. */
function charactersOf(list: string): string {
  let all = '';
  for (const part of splitOutside(list, ',').map((one) => one.trim())) {
    if (part.startsWith('[')) {
      const own = part.slice(1, -1);
      if (own === '' || !part.endsWith(']')) throw broken('bracket', part);
      const bad = Array.from(own).find((one) => !/^[ -~]$/.test(one));
      if (bad !== undefined) throw broken('character', bad);
      // As in the specification a dash counts only in the first place; anywhere else people mean it all the same.
      all += own.replaceAll(' ', '');
    } else {
      const known = Object.hasOwn(classes, part.toLowerCase()) ? classes[part.toLowerCase()] : undefined;
      if (known === undefined) throw broken('class', part);
      all += known;
    }
  }
  return unique(all);
}

const unique = (characters: string): string => [...new Set(characters)].join('');

/** The length nearest to the wanted one that the website takes. */
export function websiteLength({ minLength = 1, maxLength = longestPassword }: WebsiteRules, wanted: number): number {
  return Math.min(Math.max(wanted, minLength), maxLength, longestPassword);
}

/** All passwords that the website takes, of the wanted length or the nearest one that it takes. */
export function websiteSpace(rules: WebsiteRules, wanted: number = defaultPasswordRules.length): PasswordSpace {
  const { required, allowed, longestRun } = rules;
  const sets: readonly CharacterSet[] = [
    ...required.map((characters) => ({ characters: characters.split(''), least: 1 })),
    ...(allowed === '' ? [] : [{ characters: allowed.split(''), least: 0 }]),
  ];
  return new PasswordSpace({
    length: websiteLength(rules, wanted),
    sets,
    ...(longestRun === undefined ? {} : { longestRun }),
  });
}
