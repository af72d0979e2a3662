/** The window comes back where it was, and never where nobody sees it. */
import { expect, test } from 'vitest';
import { fitted, smallest } from '../../../main/bounds.ts';

const screen = { x: 0, y: 0, width: 1440, height: 900 };
const left = { x: -1920, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number, width = 1000, height = 700) => ({ x, y, width, height, maximized: false });

test('what is in sight stays', () => {
  expect(fitted(at(100, 50), [screen])).toEqual(at(100, 50));
  expect(fitted(at(-1500, 50), [screen, left])).toEqual(at(-1500, 50));
});

test('a place on a screen that is gone is given up, the size is kept', () => {
  expect(fitted(at(-1500, 50), [screen])).toEqual({ width: 1000, height: 700, maximized: false });
  expect(fitted(at(100, 2000), [screen])).not.toHaveProperty('x');
  expect(fitted(at(100, -50), [screen])).not.toHaveProperty('y');
});

test('never smaller than usable, never larger than the largest screen', () => {
  expect(fitted(at(0, 0, 10, 10), [screen])).toMatchObject(smallest);
  expect(fitted(at(0, 0, 9000, 9000), [screen])).toMatchObject({ width: 1440, height: 900 });
});
