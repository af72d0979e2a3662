/**
 * How many guesses a password withstands, as a power of ten, for many passwords at once. What a generator made is told by a
 * cheap look: enough of it is in no list, row of keys or sequence. Everything else is measured by zxcvbn's model, which
 * takes milliseconds a password; so this runs in a thread of its own.
 */
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';
import { estimateStrength } from '../generate/strength.ts';

/** A longer one is measured by its beginning, which can only make it seem weaker. */
const measured = 24;
/** So many characters that no list explains are out of reach of guessing: zxcvbn grants 10 guesses to each. */
const enough = 12;
const leastWord = 4;
const mostWord = 16;
const leastDifferent = 8;

/** Characters as which people write letters. */
const plain: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
};

let lists: ReadonlySet<string> | undefined;

function isListed(text: string): boolean {
  if (lists === undefined) {
    const all = { ...common.dictionary, ...english.dictionary };
    const words = new Set<string>();
    for (const list of Object.values(all)) for (const word of list) words.add(word.toLowerCase());
    lists = words;
  }
  return lists.has(text);
}

let keys: ReadonlyMap<string, string> | undefined;

/** The keys beside each key, in one text. */
function besides(key: string): string {
  keys ??= new Map(
    Object.entries(common.adjacencyGraphs.qwerty).flatMap(([character, near]) => [
      [character, near.filter((one) => one !== null).join('')] as const,
    ]),
  );
  return keys.get(key) ?? '';
}

/** Marks what words, sequences, rows of keys, dates and repetitions explain. */
function explained(text: string): readonly boolean[] {
  const lower = text.toLowerCase();
  const read = lower.replace(/[0-9@$!|+]/g, (character) => plain[character] ?? character);
  const known = Array.from({ length: text.length }, () => false);
  const mark = (from: number, to: number): void => void known.fill(true, from, to);
  for (let from = 0; from < text.length; from += 1) {
    for (let to = Math.min(text.length, from + mostWord); to >= from + leastWord; to -= 1) {
      const [word, reading] = [lower.slice(from, to), read.slice(from, to)];
      const back = Array.from(word).reverse().join('');
      if (isListed(word) || isListed(reading) || isListed(back)) mark(from, to);
    }
    if (from + leastWord <= text.length && lower.indexOf(lower.slice(from, from + leastWord)) < from) {
      mark(from, from + leastWord);
    }
  }
  for (const { index, 0: digits } of lower.matchAll(/[0-9]{4,}/g)) mark(index, index + digits.length);
  const near = (at: number): boolean => besides(text.charAt(at - 1)).includes(text.charAt(at));
  const step = (at: number): number => lower.charCodeAt(at) - lower.charCodeAt(at - 1);
  for (let at = 2; at < text.length; at += 1) {
    if (Math.abs(step(at)) <= 1 && step(at) === step(at - 1)) mark(at - 2, at + 1);
    if (at > 2 && near(at - 2) && near(at - 1) && near(at)) mark(at - 3, at + 1);
  }
  return known;
}

/** Guesses that a password withstands for certain because nothing explains it; undefined where that takes a closer look. */
export function unexplained(password: string): number | undefined {
  const beginning = password.slice(0, measured);
  if (beginning.length < enough || new Set(beginning).size < leastDifferent) return undefined;
  const free = explained(beginning).filter((known) => !known).length;
  return free >= enough ? free : undefined;
}

export function guessesLog10(password: string): number {
  return unexplained(password) ?? estimateStrength(password.slice(0, measured), 1).guessesLog10;
}
