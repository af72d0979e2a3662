/**
 * Everything that keeps the rules is as likely as everything else: chi-squared over all outcomes of small spaces, against the
 * 99.9 % quantile, with ways of drawing that are known to be unfair as controls. Counts are compared with full enumeration.
 */
import { describe, expect, test } from 'vitest';
import { PasswordSpace } from '../../../app/generate/password-space.ts';
import { bitsOf, uniformBelow, uniformBelowBig } from '../../../app/generate/random-source.ts';
import { chiSquared, seeded } from './seeded.ts';
import type { SpaceRules } from '../../../app/generate/password-space.ts';

/** Every text of a length over an alphabet. */
function every(alphabet: string, length: number): readonly string[] {
  if (length === 0) return [''];
  return every(alphabet, length - 1).flatMap((head) => alphabet.split('').map((one) => head + one));
}

function keeps({ sets, first, longestRun }: SpaceRules, text: string): boolean {
  const enough = sets.every(
    ({ characters, least }) => text.split('').filter((one) => characters.includes(one)).length >= least,
  );
  const run = Math.max(...(text.match(/(.)\1*/g) ?? []).map(({ length }) => length));
  return enough && (first?.(text.charAt(0)) ?? true) && run <= (longestRun ?? text.length);
}

const set = (characters: string, least: number): { characters: readonly string[]; least: number } => ({
  characters: characters.split(''),
  least,
});

const spaces: Readonly<Record<string, SpaceRules>> = {
  'each of two kinds at least once': { length: 4, sets: [set('abc', 1), set('12', 1)] },
  'a kind at least twice': { length: 4, sets: [set('abc', 1), set('12', 2)] },
  'beginning with a letter': { length: 4, sets: [set('ab', 0), set('12', 1)], first: (one) => /[a-z]/.test(one) },
  'sets that overlap': { length: 4, sets: [set('ab', 1), set('b1', 1), set('12', 1)] },
  'no character twice in a row': { length: 4, sets: [set('abc', 0), set('1', 1)], longestRun: 1 },
  'runs of two at most': { length: 5, sets: [set('ab', 1), set('1', 1)], longestRun: 2 },
};

/** The 99.9 % quantile of chi-squared (Wilson and Hilferty, 1931). */
const quantile = (freedom: number): number =>
  freedom * (1 - 2 / (9 * freedom) + 3.0902 * Math.sqrt(2 / (9 * freedom))) ** 3;
const perOutcome = 60;

describe('a space of passwords', () => {
  for (const [name, rules] of Object.entries(spaces)) {
    const alphabet = [...new Set(rules.sets.flatMap(({ characters }) => characters))].join('');
    const outcomes = every(alphabet, rules.length).filter((text) => keeps(rules, text));
    test(`${name}: counted exactly, drawn uniformly`, () => {
      const space = new PasswordSpace(rules);
      expect(space.count).toBe(BigInt(outcomes.length));
      expect(space.bits).toBeCloseTo(Math.log2(outcomes.length), 10);
      const random = seeded(name);
      const draws = Array.from({ length: perOutcome * outcomes.length }, () => space.draw(random));
      expect(chiSquared(outcomes, draws)).toBeLessThan(quantile(outcomes.length - 1));
    });
  }

  test('control: mending a place until the rules are kept is found out', () => {
    const rules = spaces['each of two kinds at least once'] ?? { length: 0, sets: [] };
    const outcomes = every('abc12', 4).filter((text) => keeps(rules, text));
    const random = seeded('mended');
    const draws = Array.from({ length: perOutcome * outcomes.length }, () => {
      const text = Array.from({ length: 4 }, () => 'abc12'.charAt(uniformBelow(5, random)));
      if (!/[abc]/.test(text.join(''))) text[0] = 'abc'.charAt(uniformBelow(3, random));
      if (!/[12]/.test(text.join(''))) text[3] = '12'.charAt(uniformBelow(2, random));
      return text.join('');
    });
    expect(chiSquared(outcomes, draws)).toBeGreaterThan(quantile(outcomes.length - 1));
  });

  test('rules that no text keeps, or that would take too long to count, are refused', () => {
    const reason = (rules: SpaceRules): unknown => {
      try {
        return new PasswordSpace(rules).count;
      } catch (error) {
        return (error as { reason: string }).reason;
      }
    };
    expect(reason({ length: 2, sets: [set('a', 2), set('1', 1)] })).toBe('generate.impossible');
    expect(reason({ length: 3, sets: [set('a', 0)], longestRun: 1 })).toBe('generate.impossible');
    expect(reason({ length: 3, sets: [] })).toBe('generate.noKinds');
    const many = Array.from({ length: 9 }, (_, at) => set(String(at), 9));
    expect(reason({ length: 1024, sets: many })).toBe('generate.tooManyRules');
  });
});

describe('whole numbers', () => {
  test.each([10, 3, 7])('below %i, each as likely as the next', (limit) => {
    const outcomes = Array.from({ length: limit }, (_, at) => String(at));
    const random = seeded(`below ${limit}`);
    const small = Array.from({ length: 2_000 * limit }, () => String(uniformBelow(limit, random)));
    const big = Array.from({ length: 2_000 * limit }, () => String(uniformBelowBig(BigInt(limit), random)));
    expect(chiSquared(outcomes, small)).toBeLessThan(quantile(limit - 1));
    expect(chiSquared(outcomes, big)).toBeLessThan(quantile(limit - 1));
  });

  test('control: the remainder of a byte is found out', () => {
    const random = seeded('remainder');
    const outcomes = Array.from({ length: 100 }, (_, at) => String(at));
    const draws = Array.from({ length: 20_000 }, () => String((random(1)[0] ?? 0) % 100));
    expect(chiSquared(outcomes, draws)).toBeGreaterThan(quantile(99));
  });

  test('bits of numbers that no double holds', () => {
    expect(bitsOf(1n)).toBe(0);
    expect(bitsOf(2n ** 2_000n)).toBe(2_000);
    expect(bitsOf(7_776n ** 64n)).toBeCloseTo(64 * Math.log2(7_776), 8);
  });
});
