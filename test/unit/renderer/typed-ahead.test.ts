/** Keys that wait for a command: in order, until what it opens is drawn; forgotten where it fails; never kept for long. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TypedAhead } from '../../../renderer/vault/typed-ahead.ts';
import type { KeyPress } from '../../../renderer/vault/keys.ts';

const letter = (key: string): KeyPress => ({ key, control: false, shift: false, alt: false });

interface Held {
  readonly ahead: TypedAhead;
  readonly typed: string[];
  readonly draw: () => void;
}

function held(): Held {
  const typed: string[] = [];
  let draw = (): void => undefined;
  const ahead = new TypedAhead(
    () =>
      new Promise((resolve) => {
        draw = resolve;
      }),
  );
  ahead.listen(({ key }) => {
    typed.push(key);
    if (key === 'E') void ahead.hold(Promise.resolve());
  });
  return { ahead, typed, draw: () => draw() };
}

/** Everything that follows from what is settled has happened. */
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('keys wait until the work is done and drawn, and come in order', async () => {
  const { ahead, typed, draw } = held();
  await ahead.hold(Promise.resolve());
  for (const key of 'abc') ahead.keep(letter(key));
  await settled();
  expect([ahead.isHolding, typed]).toEqual([true, []]);
  draw();
  await settled();
  expect([ahead.isHolding, typed]).toEqual([false, ['a', 'b', 'c']]);
});

test('a command among the keys makes those after it wait in turn', async () => {
  const { ahead, typed, draw } = held();
  await ahead.hold(Promise.resolve());
  for (const key of 'aEb') ahead.keep(letter(key));
  draw();
  await settled();
  expect(typed).toEqual(['a', 'E']);
  draw();
  await settled();
  expect(typed).toEqual(['a', 'E', 'b']);
});

test('keys for what did not come are forgotten, and the failure is the caller’s to tell', async () => {
  const { ahead, typed } = held();
  const work = ahead.hold(Promise.reject(new Error('gone')));
  ahead.keep(letter('a'));
  await expect(work).rejects.toThrow('gone');
  await settled();
  expect([ahead.isHolding, typed]).toEqual([false, []]);
});

test('work that hangs keeps no keys for longer than two seconds', async () => {
  const { ahead, typed } = held();
  void ahead.hold(new Promise<void>(() => undefined));
  ahead.keep(letter('a'));
  await vi.advanceTimersByTimeAsync(1_900);
  expect(typed).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect([ahead.isHolding, typed]).toEqual([false, ['a']]);
});
