/** How a character is said over the telephone: letters by the ICAO alphabet, digits and signs by name. */
import { say } from '../../words.ts';
import type { WordKey } from '../../words.ts';

/** Signs have names of letters in the catalogue, where a sign could not stand. */
const signs: Readonly<Record<string, WordKey>> = {
  ' ': 'large.space',
  '!': 'spell.exclamation',
  '"': 'spell.quote',
  '#': 'spell.hash',
  $: 'spell.dollar',
  '%': 'spell.percent',
  '&': 'spell.ampersand',
  "'": 'spell.apostrophe',
  '(': 'spell.openParenthesis',
  ')': 'spell.closeParenthesis',
  '*': 'spell.asterisk',
  '+': 'spell.plus',
  ',': 'spell.comma',
  '-': 'spell.hyphen',
  '.': 'spell.dot',
  '/': 'spell.slash',
  ':': 'spell.colon',
  ';': 'spell.semicolon',
  '<': 'spell.less',
  '=': 'spell.equals',
  '>': 'spell.greater',
  '?': 'spell.question',
  '@': 'spell.at',
  '[': 'spell.openBracket',
  '\\': 'spell.backslash',
  ']': 'spell.closeBracket',
  '^': 'spell.caret',
  _: 'spell.underscore',
  '`': 'spell.backtick',
  '{': 'spell.openBrace',
  '|': 'spell.bar',
  '}': 'spell.closeBrace',
  '~': 'spell.tilde',
};

/** The name of a character; the character itself where it has none here. */
export function spoken(character: string): string {
  const sign = signs[character];
  if (sign !== undefined) return say(sign);
  if (/^[0-9]$/.test(character)) return say(`spell.${character}` as WordKey);
  if (/^[a-z]$/.test(character)) return say(`spell.${character}` as WordKey);
  if (/^[A-Z]$/.test(character)) {
    return say('spell.capital', { word: say(`spell.${character.toLowerCase()}` as WordKey) });
  }
  return character;
}
