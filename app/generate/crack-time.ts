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

/** Longer than the sun will shine is `never`. */
export function crackTime(seconds: number): CrackTime {
  if (seconds >= 5e9 * year) return { unit: 'never', count: 0 };
  for (const [unit, size] of units) {
    if (seconds >= size) return { unit, count: Math.floor(seconds / size) };
  }
  return { unit: 'instant', count: 0 };
}
