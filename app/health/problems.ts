/** What can be wrong with an item, what each costs, and where the lines are drawn. docs/HEALTH.md says the same in words. */

/** The gravest first: the order in which they are shown. */
export const problems = [
  'breached',
  'weak',
  'reused',
  'expired',
  'rotation',
  'insecure',
  'noCode',
  'old',
  'expiring',
] as const;
export type Problem = (typeof problems)[number];

/** Points that an item loses, of 100. */
export const penalties: Readonly<Record<Problem | 'veryWeak', number>> = {
  breached: 100,
  veryWeak: 90,
  weak: 60,
  reused: 40,
  expired: 30,
  rotation: 20,
  insecure: 15,
  noCode: 15,
  old: 10,
  expiring: 5,
};

export const limits = {
  /** Guesses as powers of ten: below it a password is weak, below the other it is very weak. */
  weak: 10,
  veryWeak: 6,
  /** Days after which a password that nobody set a rotation for counts as old. */
  oldDays: 1095,
  /** Days before the end from which an item expires soon. */
  soonDays: 30,
} as const;

/** Scores from which the health of a vault is called so. */
export const bands = { good: 90, fair: 70, poor: 0 } as const;
export type Band = keyof typeof bands;

export function bandOf(score: number): Band {
  if (score >= bands.good) return 'good';
  return score >= bands.fair ? 'fair' : 'poor';
}

/** What search can ask for. */
export type HealthFlag = 'weak' | 'reused' | 'old' | 'expiring' | 'breached';
export const flagOf: Readonly<Partial<Record<Problem, HealthFlag>>> = {
  breached: 'breached',
  weak: 'weak',
  reused: 'reused',
  old: 'old',
  rotation: 'old',
  expired: 'expiring',
  expiring: 'expiring',
};

/** One problem of one item. It holds no secret and nothing made from one. */
export interface Finding {
  readonly problem: Problem;
  readonly id: string;
  /** Id and own name of the field it is about. */
  readonly field?: { readonly id: string; readonly name: string };
  /** Below the lower of the two lines. */
  readonly veryWeak?: true;
  /** Items that share the password: each group has a number. */
  readonly group?: number;
  /** YYYY-MM-DD: the end, or when the value was last changed. */
  readonly day?: string;
  /** Days between rotations. */
  readonly every?: number;
  /** How often the password stands in breaches. */
  readonly times?: number;
  readonly host?: string;
}

/** One day of the trend. */
export interface TrendPoint {
  readonly day: string;
  readonly score: number;
  readonly items: number;
  readonly findings: number;
}
