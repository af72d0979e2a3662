/** Differences of texts: nothing is lost or made up, and they are as few as can be. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diff } from '../../../renderer/vault/timeline/diff.ts';
import type { Part } from '../../../renderer/vault/timeline/diff.ts';

const side = (parts: readonly Part[], without: 'removed' | 'added'): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
const short = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '👩‍🚀', '\n'), maxLength: 40 });

test('both texts can be read off the parts', () => {
  fc.assert(
    fc.property(short, short, fc.constantFrom('words' as const, 'characters' as const), (before, after, grain) => {
      const parts = diff(before, after, grain);
      expect(side(parts, 'added')).toBe(before);
      expect(side(parts, 'removed')).toBe(after);
      expect(parts.every(({ text }) => text !== '')).toBe(true);
    }),
    { seed: 7, numRuns: 2_000 },
  );
});

test('by words', () => {
  expect(diff('Ask Grace before changing.', 'Ask Ada before changing it.', 'words')).toEqual([
    { kind: 'same', text: 'Ask ' },
    { kind: 'removed', text: 'Grace' },
    { kind: 'added', text: 'Ada' },
    { kind: 'same', text: ' before changing' },
    { kind: 'added', text: ' it' },
    { kind: 'same', text: '.' },
  ]);
});

test('by characters', () => {
  expect(diff('hunter2', 'hunTer23', 'characters')).toEqual([
    { kind: 'same', text: 'hun' },
    { kind: 'removed', text: 't' },
    { kind: 'added', text: 'T' },
    { kind: 'same', text: 'er2' },
    { kind: 'added', text: '3' },
  ]);
});

// To go through all of their differences would take hours, and more memory than there is.
test('texts without anything in common are replaced as a whole, after a bounded search', () => {
  const before = Array.from({ length: 20_000 }, (_, at) => `a${at}`).join(' ');
  const after = Array.from({ length: 20_000 }, (_, at) => `b${at}`).join('-');
  expect(diff(before, after, 'words').map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
