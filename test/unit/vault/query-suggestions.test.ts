/** Which conditions and values are suggested for the word at the caret, and what stands in the query when one is taken. */
import { describe, expect, test } from 'vitest';
import { suggestions } from '../../../app/vault/query-suggestions.ts';

const known = {
  tags: [
    { tag: 'banking', count: 3 },
    { tag: 'homework', count: 1 },
    { tag: 'Work', count: 12 },
    { tag: 'work trips', count: 2 },
    { tag: '5" disks', count: 1 },
  ],
  folders: [
    { name: 'Old projects', path: ['Old projects'] },
    { name: 'Clients', path: ['Old projects', 'Clients'] },
    { name: 'Clients', path: ['Clients'] },
  ],
  today: '2026-11-23',
  nameOf: (operator: string, word: string) => (operator === 'type' && word === 'card' ? 'Karte' : `the ${word}`),
};

/** The bar is the caret, in what is typed and in what comes of it. */
function suggested(typed: string, asked = false): readonly string[] {
  const caret = typed.indexOf('|');
  const found = suggestions(typed.replace('|', ''), caret, known, asked);
  return found.map(({ query, caret: at }) => `${query.slice(0, at)}|${query.slice(at)}`);
}

describe('conditions', () => {
  test.each([
    ['ta|', ['tag:|']],
    ['TA|', ['tag:|']],
    ['us|', ['user:|']],
    ['usern|', ['username:|']],
    ['si|', ['site:|']],
    ['ti|', ['title:|']],
    ['ty|', ['type:|']],
    ['git -ta|', ['git -tag:|']],
    ['ta| git', ['tag:| git']],
    // Too little to mean one; no beginning; not at its end; a phrase; another word's end.
    ['t|', []],
    ['git|', []],
    ['t|a', []],
    ['"ta|', []],
    ['"ta|"', []],
    ['tab|', []],
    ['ta |', []],
    ['|ta', []],
    ['|', []],
  ])('%s', (typed, expected) => expect(suggested(typed)).toEqual(expected));

  test('all of them, and by one letter, for somebody who asks', () => {
    expect(suggested('|', true)).toHaveLength(12);
    expect(suggested('|', true)[0]).toBe('tag:|');
    expect(suggested('t|', true)).toEqual(['tag:|', 'type:|', 'title:|']);
  });

  test('a selection suggests nothing', () => expect(suggestions('ta', -1, known)).toEqual([]));
});

describe('values', () => {
  test.each([
    // What begins so stands before what holds it; quotes where there is a space.
    ['tag:wo|', ['tag:Work |', 'tag:"work trips" |', 'tag:homework |']],
    ['-tag:wo| git', ['-tag:Work |git', '-tag:"work trips" |git', '-tag:homework |git']],
    ['tag:tr|', ['tag:"work trips" |']],
    ['tag:"work t|', ['tag:"work trips" |']],
    ['tag:"work t|"', ['tag:"work trips" |']],
    ['tag:"work trips"|', []],
    ['tag:wo|rk', ['tag:"work trips" |', 'tag:homework |']],
    ['tag:|', ['tag:banking |', 'tag:homework |', 'tag:Work |', 'tag:"work trips" |', 'tag:disks |']],
    ['tag:zz|', []],
    // Two folders of one name are asked for by the same words.
    ['folder:|', ['folder:"Old projects" |', 'folder:Clients |']],
    ['folder:pro|', ['folder:"Old projects" |']],
    ['type:l|', ['type:login |', 'type:licence |']],
    // By what people call it.
    ['type:kar|', ['type:card |']],
    ['type:login|', []],
    ['is:we|', ['is:weak |']],
    // Other words that people try.
    ['is:del|', ['is:trashed |']],
    ['has:otp|', ['has:code |']],
    ['after:|', ['after:2026 |', 'after:2026-11 |', 'after:2026-11-23 |']],
    ['before:2026-|', ['before:2026-11 |', 'before:2026-11-23 |']],
    // Nothing is known of these.
    ['title:a|', []],
    ['https:a|', []],
    ['ta|g:wo', []],
  ])('%s', (typed, expected) => {
    expect(suggested(typed)).toEqual(expected);
  });

  test('say what people call them, and how many items have a tag', () => {
    expect(suggestions('type:ca', 7, known)[0]).toMatchObject({ value: 'card', name: 'Karte', written: 'type:' });
    expect(suggestions('tag:ban', 7, known)[0]).toMatchObject({ value: 'banking', count: 3 });
    expect(suggestions('folder:cl', 9, known)[0]).toMatchObject({ value: 'Clients', path: ['Old projects'] });
  });
});
