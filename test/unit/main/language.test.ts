/** Which language is spoken, and that words of a language that was not learnt are English. */
import { afterEach, expect, test } from 'vitest';
import { languageFor, languages, speak } from '../../../app/words/languages.ts';
import { speaker } from '../../../app/words/say.ts';
import { useLanguage } from '../../../main/language.ts';

afterEach(() => speak('en'));

test.each([
  [['de-AT', 'en-GB'], 'de'],
  [['pt-BR', 'es-MX'], 'es'],
  [['zh-Hant'], 'en'],
  [[], 'en'],
  [['AR'], 'ar'],
  [['enm', 'fr'], 'fr'],
])('of %j it speaks %s', (wanted, language) => {
  expect(languageFor(wanted)).toBe(language);
});

test('a language that was chosen comes before the system’s', () => {
  expect(useLanguage('ja', ['de'])).toBe('ja');
  expect(useLanguage('system', ['de'])).toBe('de');
  expect(useLanguage('klingon', ['de'])).toBe('de');
});

test('says what it learnt, with the plurals of the language, and English otherwise', () => {
  const say = speaker({ items: '{count, plural, one {# item} other {# items}}', only: 'Only here' });
  say.learn('ar', {
    items: '{count, plural, zero {لا عناصر} one {عنصر} two {عنصران} few {# عناصر} many {# عنصرًا} other {# عنصر}}',
    only: 'هنا فقط',
  });
  expect(say('items', { count: 2 })).toBe('2 items');
  speak('ar');
  expect(say('items', { count: 2 })).toBe('عنصران');
  speak('ja');
  expect(say('only')).toBe('Only here');
  expect(languages.length).toBe(6);
});
