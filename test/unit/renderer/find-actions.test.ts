/** Actions of the palette are found by parts of their names, and by slips where nothing else answers. */
import { describe, expect, test } from 'vitest';
import { findActions } from '../../../renderer/vault/overlays/find-actions.ts';

const actions = ['Undo', 'Redo', 'Lock', 'Settings', 'Export backup…', 'Generate password', 'Einträge löschen'].map(
  (label) => ({ label }),
);
const labels = (query: string): Record<'named' | 'near', readonly string[]> => {
  const { named, near } = findActions(actions, query);
  return { named: named.map(({ label }) => label), near: near.map(({ label }) => label) };
};

describe('actions', () => {
  test('by parts of their names, in any case and order', () => {
    expect(labels('DO')).toEqual({ named: ['Undo', 'Redo'], near: [] });
    expect(labels('pass gen')).toEqual({ named: ['Generate password'], near: [] });
    expect(labels('').named).toHaveLength(actions.length);
  });

  test.each([
    ['undoo', 'Undo'],
    ['lcok', 'Lock'],
    ['settigns', 'Settings'],
    ['bakcup', 'Export backup…'],
    ['genrate pasword', 'Generate password'],
    ['eintrage loschn', 'Einträge löschen'],
  ])('%s, but for slips: %s', (typed, label) => {
    expect(labels(typed)).toEqual({ named: [], near: [label] });
  });

  test.each(['lcok:', 'zzzz', 'lco', 'tag:lock', 'settigns -tag:work', '-settigns'])('%s finds none', (typed) => {
    expect(labels(typed)).toEqual({ named: [], near: [] });
  });
});
