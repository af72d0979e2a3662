/** Words with names in them: the language that is spoken, English where it lacks words, and directions that stay apart. */
import { afterEach, expect, test } from 'vitest';
import { windowWords as arabic } from '../../../app/words/ar/window.ts';
import { windowWords as english } from '../../../app/words/en/window.ts';
import { speak } from '../../../app/words/languages.ts';
import { speaker } from '../../../app/words/say.ts';

const catalogue = {
  saved: 'The search “{name}” is saved.',
  added: '{count, plural, one {Adding “{name}”…} other {Adding “{name}” ({number} of {count})…}}',
  plain: 'Nothing',
} as const;
/** Unicode's first strong isolate, and the end of it. */
const [from, to] = ['\u2068', '\u2069'];

afterEach(() => speak('en'));

test('from right to left each name is a world of its own, so that its signs stay where they were typed', () => {
  const say = speaker(catalogue);
  say.learn('ar', { saved: 'حُفظ البحث «{name}».' });
  speak('ar');
  expect(say('saved', { name: 'tag:work (old)' })).toBe(`حُفظ البحث «${from}tag:work (old)${to}».`);
  // Whatever a name holds ends with it.
  expect(say('saved', { name: '' })).toBe(`حُفظ البحث «${from}${to}».`);
});

test('names inside a plural are isolated too, the plural itself is not', () => {
  const say = speaker(catalogue);
  speak('ar');
  // Not learnt: English, in a window that runs from right to left.
  expect(say('added', { count: 1, name: 'a.txt', number: 1 })).toBe(`Adding “${from}a.txt${to}”…`);
  expect(say('added', { count: 3, name: 'a.txt', number: 2 })).toBe(
    `Adding “${from}a.txt${to}” (${from}2${to} of ${from}3${to})…`,
  );
  expect(say('plain')).toBe('Nothing');
});

test('from left to right nothing is added, whatever was spoken before', () => {
  const say = speaker(catalogue);
  say.learn('de', { saved: 'Die Suche „{name}“ ist gespeichert.' });
  speak('ar');
  say('saved', { name: 'a' });
  speak('de');
  expect(say('saved', { name: 'a' })).toBe('Die Suche „a“ ist gespeichert.');
  speak('en');
  expect(say('saved', { name: 'a' })).toBe('The search “a” is saved.');
});

test('the window’s own words in Arabic', () => {
  const say = speaker(english);
  say.learn('ar', arabic);
  speak('ar');
  expect(say('searches.saved', { name: 'tag:work' })).toContain(`${from}tag:work${to}`);
});

test('a choice of one word is no name', () => {
  const details = { seconds: 30, digits: 5, algorithm: 'SHA-1' };
  const say = speaker(english);
  say.learn('ar', arabic);
  speak('ar');
  expect(say('codes.details', { ...details, method: 'steam' })).toContain('Steam · ');
  expect(say('codes.details', { ...details, method: 'totp' })).toContain(`${from}30${to} ث · `);
});
