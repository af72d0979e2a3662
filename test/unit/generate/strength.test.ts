/** The estimate is honest: what people choose is found soon, what chance chose is not, and more rounds take longer. */
import { describe, expect, test } from 'vitest';
import { crackTime } from '../../../app/generate/crack-time.ts';
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
