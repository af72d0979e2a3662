/**
 * How long a passphrase or password would stand against someone who has the file: guesses by zxcvbn's model of how people
 * choose (Wheeler, USENIX Security 2016), time by what hardware does today. Ranking the word lists takes a quarter of a second and a
 * long text as much again, so pages have it told by a thread of the vault process (strength-worker.ts).
 */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';
import { attackerRoundsPerSecond, measuredCharacters, scoreOf } from './crack-time.ts';
import type { Score } from './crack-time.ts';

export type StrengthWarning =
  'keyboard' | 'repeat' | 'sequence' | 'date' | 'mostUsed' | 'common' | 'word' | 'name' | 'ownWords' | 'short';

export interface Strength {
  /** Guesses that an attacker who knows how people choose needs on average, as a power of ten. */
  readonly guessesLog10: number;
  /** Seconds until it is found, at the rounds that were asked for. */
  readonly seconds: number;
  /** 0: no protection … 4: out of reach. */
  readonly score: Score;
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

let model: ZxcvbnFactory | undefined;

/** Ranks the word lists, once: the slow part of the first estimate. */
export function prepareStrength(): ZxcvbnFactory {
  model ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    maxLength: measuredCharacters,
  });
  return model;
}

const alphabets: readonly (readonly [RegExp, number])[] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[0-9]/, 10],
  [/[^a-zA-Z0-9]/, 33],
];
/** Kinds of characters in what no word, name or habit looks like. */
const kindsByChance = 3;

/**
 * The model grants 10 guesses to each character that no list explains, since it may be of a word that is in none. What mixes three kinds
 * of characters is no word: there every character of those kinds has to be tried. Answers the difference as a power of ten.
 */
function missedByModel({ pattern, token }: { readonly pattern: string; readonly token: string }): number {
  if (pattern !== 'bruteforce') return 0;
  const used = alphabets.filter(([characters]) => characters.test(token));
  if (used.length < kindsByChance) return 0;
  const choices = used.reduce((sum, [, size]) => sum + size, 0);
  return token.length * (Math.log10(choices) - 1);
}

/** `rounds` of PBKDF2 that each guess costs; `known`: words that an attacker would try first, such as the vault's name. */
export function estimateStrength(text: string, rounds: number, known: readonly string[] = []): Strength {
  const { guessesLog10: modelled, feedback, sequence } = prepareStrength().check(text, [...known]);
  const guessesLog10 = modelled + sequence.reduce((sum, match) => sum + missedByModel(match), 0);
  const seconds = 10 ** guessesLog10 / (attackerRoundsPerSecond / rounds);
  const score = scoreOf(seconds);
  const warning = warnings[feedback.warning ?? ''] ?? (score < 3 ? 'short' : undefined);
  return { guessesLog10, seconds, score, ...(warning === undefined ? {} : { warning }) };
}
