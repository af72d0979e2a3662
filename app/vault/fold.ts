/**
 * Text as search compares it: without case and accents, compatibility forms made plain (Unicode NFKD without marks), and
 * letters that Unicode doesn't take apart written as people type them without that key.
 */

const beyondAscii = /[^\0-\x7f]+/g;
const marks = /\p{M}+/gu;
const letters = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);
const special = new RegExp(`[${[...letters.keys()].join('')}]`, 'g');

/** Few different runs of such letters make up most texts, and taking one apart costs much more than looking it up. */
const known = new Map<string, string>();
const knownLimit = 20_000;
const longestKnown = 16;

function foldRun(run: string): string {
  const folded = known.get(run);
  if (folded !== undefined) return folded;
  const made = run
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(marks, '')
    .replace(special, (letter) => letters.get(letter) ?? letter);
  if (run.length <= longestKnown) {
    if (known.size >= knownLimit) known.clear();
    known.set(run, made);
  }
  return made;
}

export function fold(text: string): string {
  const lower = text.toLowerCase();
  beyondAscii.lastIndex = 0;
  return beyondAscii.test(lower) ? lower.replace(beyondAscii, foldRun) : lower;
}

/** The words of a query. */
export function foldedWords(query: string): readonly string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
