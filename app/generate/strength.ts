/**
 * How long a passphrase or password would stand against someone who has the file: guesses by zxcvbn's model of how people
 * choose (Wheeler, USENIX Security 2016), time by what hardware does today. Loading it brings the word lists, so pages load
 * it only when they ask.
 */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

/**
 * Rounds of PBKDF2-HMAC-SHA256 a second that an attacker is granted: 100 graphics cards of 9·10⁹ each (hashcat's published
 * figure for an RTX 4090 is 8.9·10⁶ hashes a second at 999 rounds).
 */
export const attackerRoundsPerSecond = 100 * 9e9;

export type StrengthWarning =
  'keyboard' | 'repeat' | 'sequence' | 'date' | 'mostUsed' | 'common' | 'word' | 'name' | 'ownWords' | 'short';

export interface Strength {
  /** Guesses that an attacker who knows how people choose needs on average, as a power of ten. */
  readonly guessesLog10: number;
  /** Seconds until it is found, at the rounds that were asked for. */
  readonly seconds: number;
  /** 0: no protection … 4: out of reach. */
  readonly score: 0 | 1 | 2 | 3 | 4;
  /** Why it is weak, where it is. */
  readonly warning?: StrengthWarning;
}

const warnings: Readonly<Record<string, StrengthWarning>> = {
  straightRow: 'keyboard',
  keyPattern: 'keyboard',
  simpleRepeat: 'repeat',
  extendedRepeat: 'repeat',
  sequences: 'sequence',
  recentYears: 'date',
  dates: 'date',
  topTen: 'mostUsed',
  topHundred: 'mostUsed',
  common: 'common',
  similarToCommon: 'common',
  wordByItself: 'word',
  namesByThemselves: 'name',
  commonNames: 'name',
  userInputs: 'ownWords',
};

const year = 31_557_600;
/** Seconds from which the next score begins: a minute, a month, ten years, a thousand years. */
const steps = [60, year / 12, 10 * year, 1000 * year] as const;

let model: ZxcvbnFactory | undefined;

/** `rounds` of PBKDF2 that each guess costs; `known`: words that an attacker would try first, such as the vault's name. */
export function estimateStrength(text: string, rounds: number, known: readonly string[] = []): Strength {
  model ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    maxLength: 100,
  });
  const { guessesLog10, feedback } = model.check(text, [...known]);
  const seconds = 10 ** guessesLog10 / (attackerRoundsPerSecond / rounds);
  const score = steps.filter((step) => seconds >= step).length as Strength['score'];
  const warning = warnings[feedback.warning ?? ''] ?? (score < 3 ? 'short' : undefined);
  return { guessesLog10, seconds, score, ...(warning === undefined ? {} : { warning }) };
}
