/** Word lists as their makers published them, PINs nobody tries first, user names, rules of websites: all kept, bits exact. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { make } from '../../../app/generate/making.ts';
import { defaultMaking, generatedKinds } from '../../../app/generate/making-options.ts';
import { generatePassphrase, passphraseBits } from '../../../app/generate/passphrase.ts';
import { defaultPasswordRules, generatePassword, passwordBits, passwordSpace } from '../../../app/generate/password.ts';
import { generatePin, pinBits } from '../../../app/generate/pin.ts';
import { defaultSyllableRules, generateSyllables, syllableBits } from '../../../app/generate/syllables.ts';
import { generateUsername, usernameBits } from '../../../app/generate/username.ts';
import { defaultUsernameRules } from '../../../app/generate/username-rules.ts';
import { parseWebsiteRules, websiteLength, websiteSpace } from '../../../app/generate/website-rules.ts';
import { wordListNames } from '../../../app/generate/word-list-names.ts';
import { wordList } from '../../../app/generate/word-lists.ts';
import { seeded } from './seeded.ts';
import type { WordListName } from '../../../app/generate/word-list-names.ts';

const refused = (reason: string): unknown => expect.objectContaining({ code: 'INVALID', reason });

describe('word lists', () => {
  /** SHA-256 of the files at eff.org, dice numbers included. */
  const published: Readonly<Record<WordListName, readonly [number, string]>> = {
    large: [5, 'addd35536511597a02fa0a9ff1e5284677b8883b83e986e43f15a3db996b903e'],
    short: [4, '8f5ca830b8bffb6fe39c9736c024a00a6a6411adb3f83a9be8bfeeb6e067ae69'],
    distinct: [4, '22b45c52e0bd0bbf03aa522240b111eb4c7c0c1d86c4e518e1be2a7eb2a625e4'],
  };
  test.each(wordListNames)('%s: byte for byte as the EFF published it', (name) => {
    const [dice, hash] = published[name];
    const lines = wordList(name).map((word, at) => {
      const rolls = at
        .toString(6)
        .padStart(dice, '0')
        .replace(/./g, (roll) => String(Number(roll) + 1));
      return `${rolls}\t${word}\n`;
    });
    expect(lines).toHaveLength(6 ** dice);
    expect(createHash('sha256').update(lines.join('')).digest('hex')).toBe(hash);
  });

  test.each(wordListNames)('%s: no word begins another, so that bits are exact without a separator too', (name) => {
    const sorted = [...wordList(name)].sort();
    expect(sorted.filter((word, at) => sorted[at + 1]?.startsWith(word) === true)).toEqual([]);
  });

  test('distinct words are told by three letters', () => {
    expect(new Set(wordList('distinct').map((word) => word.slice(0, 3))).size).toBe(1296);
  });
});

describe('passphrases', () => {
  const rules = { words: 5, separator: '.', capitalise: true, number: true, list: 'short' } as const;
  test('a digit at the end of one word', () => {
    const random = seeded('numbered');
    const ends = new Set<number>();
    for (let round = 0; round < 200; round += 1) {
      const words = generatePassphrase(rules, random).split('.');
      const at = words.findIndex((word) => /\d$/.test(word));
      ends.add(at);
      expect(words.filter((word) => /^[A-Z][a-z-]*\d?$/.test(word))).toHaveLength(5);
    }
    expect([...ends].sort()).toEqual([0, 1, 2, 3, 4]);
    expect(passphraseBits(rules)).toBeCloseTo(5 * Math.log2(1296) + Math.log2(50), 8);
  });
  test('what is no separator any more', () =>
    expect(() => passphraseBits({ ...rules, separator: 'x'.repeat(11) })).toThrow(refused('generate.separator')));
});

describe('passwords', () => {
  test('minimum of kinds, own symbols, excluded characters, a letter first', () => {
    const random = seeded('rules');
    const rules = {
      ...defaultPasswordRules,
      length: 12,
      least: { digits: 4, symbols: 3 },
      ownSymbols: '€ §a1§',
      exclude: '0123xyz',
      letterFirst: true,
    };
    for (let round = 0; round < 300; round += 1) {
      const password = generatePassword(rules, random);
      expect(password).toMatch(/^[a-wA-Z][a-wA-Z4-9€§]{11}$/);
      expect(password.match(/\d/g)?.length).toBeGreaterThanOrEqual(4);
      expect(password.match(/[€§]/g)?.length).toBeGreaterThanOrEqual(3);
    }
  });
  test('bits count what the rules leave, no more', () => {
    const digits = { ...defaultPasswordRules, lowercase: false, uppercase: false, symbols: false, length: 4 };
    expect(passwordSpace(digits).count).toBe(10_000n);
    expect(passwordBits({ ...defaultPasswordRules, length: 20 })).toBeLessThan(20 * Math.log2(89));
    expect(passwordBits({ ...defaultPasswordRules, length: 1024 })).toBeCloseTo(1024 * Math.log2(89), 0);
  });
  test('rules that can’t be kept', () => {
    const random = seeded('refused');
    const make = (rules: object) => (): string => generatePassword({ ...defaultPasswordRules, ...rules }, random);
    expect(make({ length: 4, least: { digits: 5 } })).toThrow(refused('generate.impossible'));
    expect(make({ least: { digits: 10 } })).toThrow(refused('generate.least'));
    expect(make({ letterFirst: true, lowercase: false, uppercase: false })).toThrow(refused('generate.noLetter'));
    expect(make({ lowercase: false, uppercase: false, symbols: false, exclude: '0123456789' })).toThrow(
      refused('generate.noKinds'),
    );
  });
});

describe('PINs', () => {
  test('of four digits: all but the trivial ones, each once in a while', () => {
    const random = seeded('pins');
    const made = new Set(Array.from({ length: 120_000 }, () => generatePin(4, random)));
    for (const trivial of ['0000', '1111', '1212', '1234', '4321', '7890', '0987', '1984', '2024', '2580', '1004']) {
      expect(made).not.toContain(trivial);
    }
    // Nothing else is missing: the bits that are told are those of this number.
    expect(made.size).toBe(Math.round(2 ** pinBits(4)));
  });
  test('longer ones', () => {
    expect(generatePin(64, seeded('long'))).toMatch(/^\d{64}$/);
    expect(pinBits(12)).toBeLessThan(12 * Math.log2(10));
    expect(() => pinBits(65)).toThrow(refused('generate.pinLength'));
  });
});

describe('user names and syllables', () => {
  test('words and digits, or letters that say nothing', () => {
    const random = seeded('names');
    for (let round = 0; round < 100; round += 1) {
      expect(generateUsername(defaultUsernameRules, random)).toMatch(/^[a-z]+-[a-z]+\d{3}$/);
      expect(generateUsername({ ...defaultUsernameRules, capitalise: true, digits: 0 }, random)).toMatch(
        /^[A-Z][a-z]+[A-Z][a-z]+$/,
      );
      expect(generateUsername({ ...defaultUsernameRules, style: 'letters' }, random)).toMatch(/^[a-z][a-z\d]{11}$/);
    }
    expect(usernameBits({ ...defaultUsernameRules, style: 'letters', length: 4 })).toBeCloseTo(
      Math.log2(26 * 36 ** 3),
      8,
    );
    expect(() => usernameBits({ ...defaultUsernameRules, words: 5 })).toThrow(refused('generate.usernameWords'));
  });
  test('syllables can be said', () => {
    expect(generateSyllables(defaultSyllableRules, seeded('say'))).toMatch(
      /^(?:[B-Z][aeiou][b-z][aeiou]-){3}[B-Z][aeiou][b-z][aeiou]\d\d$/,
    );
    expect(syllableBits(defaultSyllableRules)).toBeCloseTo(8 * Math.log2(80) + Math.log2(100), 8);
  });
  test.each(generatedKinds)('%s by the options that are there at first', (kind) => {
    const made = make({ ...defaultMaking, kind }, seeded(kind));
    expect(made.text).not.toBe('');
    expect(made.bits).toBeGreaterThan(15);
  });
});

describe('rules of websites', () => {
  test.each([
    [
      'minlength: 20; required: lower; required: upper; required: digit; required: [-];',
      /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*-)[\w-]{20}$/,
      20,
    ],
    ['minlength: 8; maxlength: 12; required: upper, lower; allowed: digit', /^[A-Za-z\d]{12}$/, 12],
    ['maxlength: 10; required: digit; max-consecutive: 1', /^\d{10}$/, 10],
    ['required: lower; allowed: [-().&@?\'#,/"+];', /^[a-z\-().&@?'#,/"+]+$/, 16],
    ['allowed: [abc];; MinLength: 6', /^[abc]+$/, 16],
    ['required: [[]]; allowed: [;,]', /^(?=.*[[\]])[[\];,]+$/, 16],
    ['', /^[!-~]{16}$/, 16],
  ])('%s', (text, pattern, length) => {
    const rules = parseWebsiteRules(text);
    const random = seeded(text);
    for (let round = 0; round < 50; round += 1) {
      const password = websiteSpace(rules, 16).draw(random);
      expect(password).toMatch(pattern);
      expect(password).toHaveLength(length);
      if (rules.longestRun === 1) expect(password).not.toMatch(/(.)\1/);
    }
    expect(websiteLength(rules, 16)).toBe(length);
  });
  test.each([
    ['minlength: twelve', 'websiteRules.number', 'minlength: twelve'],
    ['required', 'websiteRules.empty', 'required'],
    ['required: capitals', 'websiteRules.class', 'capitals'],
    ['forbidden: upper', 'websiteRules.property', 'forbidden'],
    ['required: [abc', 'websiteRules.bracket', 'required: [abc'],
    ['allowed: [äöü]', 'websiteRules.character', 'ä'],
    ['minlength: 20; maxlength: 10', 'websiteRules.lengths', '20 > 10'],
    ['max-consecutive: 0', 'websiteRules.number', 'max-consecutive'],
  ])('%s: %s', (text, reason, part) => {
    expect(() => parseWebsiteRules(text)).toThrow(expect.objectContaining({ reason, params: { part } }));
  });
});
