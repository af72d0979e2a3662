/** The estimate is honest: what people choose is found soon, what chance chose is not, and more rounds take longer. */
import { describe, expect, test } from 'vitest';
import { crackTime } from '../../../app/generate/crack-time.ts';
import { knownWords } from '../../../renderer/vault/fields/known-words.ts';
import { websiteRounds } from '../../../app/generate/crack-time.ts';
import { estimateStrength } from '../../../app/generate/strength.ts';

const rounds = 1_000_000;

describe('time to crack', () => {
  test.each([
    ['password', 'mostUsed'],
    ['Passw0rd!', 'common'],
    ['qwertyuiop', 'mostUsed'],
    ['asdfghjkl;', 'keyboard'],
    ['aaaaaaaaaaaa', 'repeat'],
    ['abcdefghijkl', 'sequence'],
    ['12.03.1984', 'date'],
  ])('%s is weak, and says why', (text, why) => {
    const { score, warning } = estimateStrength(text, rounds);
    expect(score).toBeLessThan(3);
    expect(['mostUsed', 'common', why]).toContain(warning);
  });

  test('six random words are out of reach', () => {
    const { score, warning } = estimateStrength('pecan procurer quench spotted unviable overload', rounds);
    expect(score).toBe(4);
    expect(warning).toBeUndefined();
  });

  test('ten times the rounds take ten times as long', () => {
    const slow = estimateStrength('grapefruit tomorrow', 10 * rounds);
    const quick = estimateStrength('grapefruit tomorrow', rounds);
    expect(slow.seconds / quick.seconds).toBeCloseTo(10);
  });

  test('what chance chose of many kinds counts by what it was chosen from', () => {
    const site = estimateStrength('mB7#kQ2!vX9@pL4z', websiteRounds);
    expect(site.score).toBe(4);
    expect(site.guessesLog10).toBeGreaterThan(28);
    // Letters alone may be a word that is in no list.
    expect(estimateStrength('fjordhytteeier', websiteRounds).guessesLog10).toBeLessThan(15);
  });

  test('a password made from its item is a weak one', () => {
    const known = knownWords({
      title: 'Fernweh Reisen',
      fields: [
        { kind: 'text', value: 'zanzibaria@example.org' },
        { kind: 'secret', value: 'never' },
      ],
      urls: [{ url: 'https://portal.quxolotl.example/login?a=b' }],
    });
    expect(known).toEqual(expect.arrayContaining(['fernweh reisen', 'fernweh', 'zanzibaria', 'quxolotl']));
    expect(known).not.toContain('never');
    for (const text of ['Quxolotl2024', 'zanzibaria!1', 'fernwehreisen']) {
      const { score, warning } = estimateStrength(text, websiteRounds, known);
      expect([text, score]).toEqual([text, 0]);
      expect(['ownWords', 'date', 'short', 'word']).toContain(warning);
    }
  });

  test('words about the vault count as known', () => {
    const plain = estimateStrength('zanzibaria77', rounds);
    const known = estimateStrength('zanzibaria77', rounds, ['zanzibaria']);
    expect(known.guessesLog10).toBeLessThan(plain.guessesLog10);
  });

  test.each([
    [0.2, 'instant', 0],
    [1, 'seconds', 1],
    [150, 'minutes', 2],
    [7_200, 'hours', 2],
    [86_400 * 3, 'days', 3],
    [86_400 * 65, 'months', 2],
    [86_400 * 366, 'years', 1],
    [86_400 * 365.25 * 5_500, 'thousandYears', 5],
    [86_400 * 365.25 * 2e6 + 1, 'millionYears', 2],
    [1e30, 'never', 0],
  ])('%d seconds are told as %s', (seconds, unit, count) => {
    expect(crackTime(seconds)).toEqual({ unit, count });
  });
});
