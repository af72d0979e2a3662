/** Keys do what the sheet of shortcuts says, and leave text boxes alone. */
import { describe, expect, test } from 'vitest';
import { beginsSearch, keyAction, pressOf } from '../../../renderer/vault/keys.ts';
import type { KeyPress } from '../../../renderer/vault/keys.ts';

const nowhere = { typing: false, selection: false };
const inBox = { typing: true, selection: false };

function press(text: string): KeyPress {
  const parts = text.split('+');
  const key = parts[parts.length - 1] ?? '';
  return { key, control: parts.includes('Ctrl'), shift: parts.includes('Shift'), alt: parts.includes('Alt') };
}

describe('keys', () => {
  test.each([
    ['Ctrl+n', 'new'],
    ['Ctrl+f', 'search'],
    ['/', 'search'],
    ['Ctrl+k', 'palette'],
    ['Ctrl+l', 'lock'],
    ['Ctrl+c', 'copyPassword'],
    ['Ctrl+b', 'copyUsername'],
    ['Ctrl+u', 'openUrl'],
    ['Ctrl+e', 'edit'],
    ['Ctrl+s', 'save'],
    ['Ctrl+d', 'favourite'],
    ['Delete', 'trash'],
    ['Ctrl+z', 'undo'],
    ['Ctrl+Shift+Z', 'redo'],
    ['Ctrl+Shift+M', 'moveToFolder'],
    ['?', 'shortcuts'],
    ['a', undefined],
    ['Alt+n', undefined],
    ['Ctrl+Shift+n', undefined],
    ['Ctrl+constructor', undefined],
  ])('%s: %s', (keys, action) => {
    expect(keyAction(press(keys), nowhere)).toBe(action);
  });

  test.each([
    ['с', 'KeyC', 'copyPassword'],
    ['ؤ', 'KeyC', 'copyPassword'],
    ['ν', 'KeyN', 'new'],
    ['ת', 'Comma', undefined],
    // A Latin keyboard with its letters elsewhere means what is written on them.
    ['b', 'KeyN', 'copyUsername'],
    ['é', 'Digit2', undefined],
  ])('Ctrl and “%s” in the place of %s: %s', (key, code, action) => {
    const held = { ctrlKey: true, metaKey: false, shiftKey: false, altKey: false };
    expect(keyAction(pressOf({ key, code, ...held }), nowhere)).toBe(action);
  });

  test('a letter of another script begins a search as it is', () => {
    const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
    expect(beginsSearch(pressOf({ key: 'с', code: 'KeyC', ...plain }), nowhere)).toBe(true);
    expect(pressOf({ key: 'с', code: 'KeyC', ...plain }).key).toBe('с');
  });

  test('Ctrl+digits choose a place', () => {
    expect(keyAction(press('Ctrl+3'), nowhere)).toEqual({ sidebar: 3 });
  });

  test.each(['Ctrl+z', 'Ctrl+Shift+Z', 'Delete', '/', '?', 'Ctrl+a', 'Ctrl+v', 'Ctrl+x'])(
    '%s stays in a text box',
    (keys) => {
      expect(keyAction(press(keys), inBox)).toBeUndefined();
    },
  );

  test('copying a selection copies the selection', () => {
    expect(keyAction(press('Ctrl+c'), { typing: false, selection: true })).toBeUndefined();
    expect(keyAction(press('Ctrl+c'), inBox)).toBe('copyPassword');
  });

  test('letters begin a search outside text boxes only', () => {
    expect(beginsSearch(press('a'), nowhere)).toBe(true);
    expect(beginsSearch(press('漢'), nowhere)).toBe(true);
    for (const keys of [' ', 'Enter', 'ArrowDown', 'Ctrl+a', 'Alt+a'])
      expect(beginsSearch(press(keys), nowhere)).toBe(false);
    expect(beginsSearch(press('a'), inBox)).toBe(false);
  });
});
