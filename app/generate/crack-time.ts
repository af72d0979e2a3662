/** A time to crack in the one unit that people grasp. */

export type CrackTimeUnit =
  | 'instant'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'months'
  | 'years'
  | 'thousandYears'
  | 'millionYears'
  | 'never';

export interface CrackTime {
  readonly unit: CrackTimeUnit;
  /** How many of the unit, whole. */
  readonly count: number;
}

const year = 31_557_600;
const units: readonly (readonly [CrackTimeUnit, number])[] = [
  ['millionYears', 1e6 * year],
  ['thousandYears', 1000 * year],
  ['years', year],
  ['months', year / 12],
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
  ['seconds', 1],
];

/** Guesses a second against the passwords of a website that keeps them badly, once they are stolen (zxcvbn's fastest attack). */
export const guessesPerSecond = 1e10;

/** A longer text is measured by its beginning. */
export const measuredCharacters = 100;

/**
 * Rounds of PBKDF2-HMAC-SHA256 a second that an attacker is granted: 100 graphics cards of 9·10⁹ each (hashcat's published
 * figure for an RTX 4090 is 8.9·10⁶ hashes a second at 999 rounds).
 */
export const attackerRoundsPerSecond = 100 * 9e9;

/** As many rounds as let that attacker make the guesses of one who has stolen a website's badly kept passwords. */
export const websiteRounds = attackerRoundsPerSecond / guessesPerSecond;

/** 0: no protection … 4: out of reach. */
export type Score = 0 | 1 | 2 | 3 | 4;

/** Seconds from which the next score begins: a minute, a month, ten years, a thousand years. */
const steps = [60, year / 12, 10 * year, 1000 * year] as const;

export const scoreOf = (seconds: number): Score => steps.filter((step) => seconds >= step).length as Score;

/** Seconds until something that chance chose is found, on average half-way through. */
export const secondsOfBits = (bits: number): number => 2 ** (bits - 1) / guessesPerSecond;

/** Longer than the sun will shine is `never`. */
export function crackTime(seconds: number): CrackTime {
  if (seconds >= 5e9 * year) return { unit: 'never', count: 0 };
  for (const [unit, size] of units) {
    if (seconds >= size) return { unit, count: Math.floor(seconds / size) };
  }
  return { unit: 'instant', count: 0 };
}
