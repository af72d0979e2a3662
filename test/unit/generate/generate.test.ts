import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { effLargeWordList } from '../../../app/generate/eff-large-word-list.ts';
import { normalisePassphrase, passphraseProblem } from '../../../app/generate/passphrase-text.ts';
import { estimateStrength } from '../../../app/generate/strength.ts';
import { generatePassphrase, passphraseBits } from '../../../app/generate/passphrase.ts';
import { defaultPassphraseRules } from '../../../app/generate/passphrase-rules.ts';
import { defaultPasswordRules, generatePassword, passwordBits } from '../../../app/generate/password.ts';
import { generatePin } from '../../../app/generate/pin.ts';
import { uniformBelow } from '../../../app/generate/random-source.ts';
import { seeded } from './seeded.ts';

describe('uniform choice', () => {
  test('what would favour small values is drawn again', () => {
    // 2³² − 1 lies in the last, incomplete run of 3; taken modulo 3 it would favour 0.
    const draws = [
      [255, 255, 255, 255],
      [0, 0, 0, 5],
    ];
    expect(uniformBelow(3, () => Uint8Array.from(draws.shift() ?? []))).toBe(2);
  });
});

describe('passwords', () => {
  test('keep their rules, every kind present', () => {
    const random = seeded('passwords');
    for (let round = 0; round < 500; round += 1) {
      const password = generatePassword({ ...defaultPasswordRules, length: 8 }, random);
      expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^a-zA-Z0-9])[!-~]{8}$/);
    }
    const plain = { ...defaultPasswordRules, symbols: false, uppercase: false, unambiguous: true, length: 500 };
    expect(generatePassword(plain, random)).toMatch(/^[a-z0-9]+$/);
    expect(generatePassword(plain, random)).not.toMatch(/[ol01582]/);
  });

  test('never the same, and all characters appear', () => {
    const random = seeded('all');
    const made = new Set(Array.from({ length: 300 }, () => generatePassword(defaultPasswordRules, random)));
    expect(made.size).toBe(300);
    expect(new Set([...made].join('').split('')).size).toBe(26 + 26 + 10 + 27);
  });

  test('impossible rules are refused', () => {
    const random = seeded('none');
    const none = { ...defaultPasswordRules, lowercase: false, uppercase: false, digits: false, symbols: false };
    expect(() => generatePassword(none, random)).toThrow(expect.objectContaining({ reason: 'generate.noKinds' }));
    for (const length of [3, 1025, 8.5, Number.NaN]) {
      expect(() => generatePassword({ ...defaultPasswordRules, length }, random)).toThrow(
        expect.objectContaining({ reason: 'generate.length' }),
      );
    }
    expect(() => generatePin(2, random)).toThrow(expect.objectContaining({ reason: 'generate.pinLength' }));
    expect(generatePin(6, random)).toMatch(/^\d{6}$/);
  });

  test('bits', () => {
    const digits = { ...defaultPasswordRules, lowercase: false, uppercase: false, symbols: false, length: 10 };
    expect(passwordBits(digits)).toBeCloseTo(33.22, 1);
    expect(passphraseBits(defaultPassphraseRules)).toBeCloseTo(77.55, 1);
  });
});

describe('passphrases', () => {
  test('the list is the EFF’s', () => {
    const list = effLargeWordList();
    expect(list).toHaveLength(7776);
    expect(new Set(list).size).toBe(7776);
    expect(createHash('sha256').update(list.join('\n')).digest('hex')).toBe(
      'abae49761b88f3f1ba31ef944bea1f61b795a3cd7e1cfb7d276ed45bf77967ba',
    );
  });

  test('words of the list, as many as asked for', () => {
    const random = seeded('words');
    const words = generatePassphrase(defaultPassphraseRules, random).split(' ');
    expect(words).toHaveLength(6);
    for (const word of words) expect(effLargeWordList()).toContain(word);
    const capitals = generatePassphrase({ words: 3, separator: '.', capitalise: true }, random);
    expect(capitals).toMatch(/^[A-Z][a-z-]+\.[A-Z][a-z-]+\.[A-Z][a-z-]+$/);
    expect(() => generatePassphrase({ ...defaultPassphraseRules, words: 2 }, random)).toThrow(
      expect.objectContaining({ reason: 'generate.words' }),
    );
  });
});

describe('a passphrase’s text', () => {
  test.each([
    ['', 'empty'],
    ['a\u0000b', 'control'],
    ['a\tb', 'control'],
    ['a\u0085b', 'control'],
    ['a\ud800b', 'surrogate'],
    ['a\u0378b', 'unassigned'],
    ['a\uffffb', 'unassigned'],
    ['grüße 🌿 пароль', undefined],
    [' ', undefined],
  ])('%j: %s', (text, problem) => expect(passphraseProblem(text)).toBe(problem));

  test('NFC', () => expect(normalisePassphrase('u\u0308')).toBe('ü'));

  test.each(['password', 'Password123!', 'qwertyuiop', 'aaaaaaaaaaaaaaaaaaaa', '12345678901234', 'monkey dragon'])(
    '%s is weak',
    (text) => expect(estimateStrength(text, 1_000_000).score).toBeLessThan(3),
  );

  test.each(['bash pulsate elephant eldest', 'J_%]]@@zFgyP5W:+#~_:', 'violet ninja zebra acrobat'])(
    '%s is not',
    (text) => expect(estimateStrength(text, 1_000_000).score).toBeGreaterThanOrEqual(3),
  );
});
