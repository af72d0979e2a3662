/**
 * How long a passphrase would last against somebody who has the file. The attacker that is assumed tries 100,000
 * passphrases a second: about ten graphics cards of 2025 at 1,000,000 rounds of PBKDF2-HMAC-SHA256 each.
 */

export const guessesPerSecond = 100_000;

/** Seconds until half of the possibilities are tried. */
export function secondsToCrack(bits: number): number {
  return 2 ** Math.max(0, bits - 1) / guessesPerSecond;
}

export type StrengthLevel = 'weak' | 'fair' | 'strong' | 'excellent';

const year = 365.25 * 24 * 3600;

export function strengthLevel(bits: number): StrengthLevel {
  const seconds = secondsToCrack(bits);
  if (seconds < year) return 'weak';
  if (seconds < 100 * year) return 'fair';
  return seconds < 1_000_000 * year ? 'strong' : 'excellent';
}

export interface CrackTime {
  readonly unit: 'seconds' | 'hours' | 'days' | 'years' | 'ages';
  readonly count: number;
}

/** The time in the unit that people would use. */
export function crackTime(bits: number): CrackTime {
  const seconds = secondsToCrack(bits);
  if (seconds < 1800) return { unit: 'seconds', count: 0 };
  if (seconds < 36 * 3600) return { unit: 'hours', count: Math.max(1, Math.round(seconds / 3600)) };
  if (seconds < year) return { unit: 'days', count: Math.round(seconds / 86_400) };
  return seconds < 1_000_000 * year
    ? { unit: 'years', count: Math.max(1, Math.round(seconds / year)) }
    : { unit: 'ages', count: 0 };
}
