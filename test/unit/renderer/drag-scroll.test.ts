/** How fast a pane scrolls under what is dragged near its edges. */
import { expect, test } from 'vitest';
import { scrollSpeed } from '../../../renderer/vault/drag-scroll.ts';

test('not in the middle, faster towards an edge, and no faster beyond it', () => {
  expect(scrollSpeed(400, 100, 700)).toBe(0);
  expect(scrollSpeed(640, 100, 700)).toBe(0);
  const [near, nearer, at, beyond] = [660, 690, 700, 900].map((y) => scrollSpeed(y, 100, 700));
  expect(near).toBeGreaterThan(0);
  expect(nearer).toBeGreaterThan(near ?? 0);
  expect(at).toBeGreaterThan(nearer ?? 0);
  expect(beyond).toBe(at);
});

test('upwards as downwards', () => {
  for (const inside of [-50, 0, 10, 55]) {
    expect(scrollSpeed(100 + inside, 100, 700)).toBeCloseTo(-scrollSpeed(700 - inside, 100, 700), 10);
  }
});

test('a low pane keeps a middle that rests, and one without height never moves', () => {
  expect(scrollSpeed(130, 100, 160)).toBe(0);
  expect(scrollSpeed(158, 100, 160)).toBeGreaterThan(0);
  expect(scrollSpeed(100, 100, 100)).toBe(0);
});
