/** Keys that wait for a command: in order, until what it opens is drawn; forgotten where it fails; never kept for long. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TypedAhead } from '../../../renderer/vault/typed-ahead.ts';

interface Held {
  readonly ahead: TypedAhead;
  /** Answers whether the key waits; `E` is a command. */
  readonly press: (key: string) => boolean;
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
  const press = (key: string): boolean =>
    ahead.keep(key === 'E', () => {
      typed.push(key);
      if (key === 'E') void ahead.hold(Promise.resolve());
    });
  return { ahead, press, typed, draw: () => draw() };
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
  const { ahead, press, typed, draw } = held();
  await ahead.hold(Promise.resolve());
  for (const key of 'abc') press(key);
  await settled();
  expect(typed).toEqual([]);
  draw();
  await settled();
  expect(typed).toEqual(['a', 'b', 'c']);
  expect(press('d')).toBe(false);
});

test('a command among the keys makes those after it wait in turn', async () => {
  const { ahead, press, typed, draw } = held();
  await ahead.hold(Promise.resolve());
  for (const key of 'aEb') press(key);
  draw();
  await settled();
  expect(typed).toEqual(['a', 'E']);
  draw();
  await settled();
  expect(typed).toEqual(['a', 'E', 'b']);
});

test('keys for what did not come are forgotten, and the failure is the caller’s to tell', async () => {
  const { ahead, press, typed } = held();
  const work = ahead.hold(Promise.reject(new Error('gone')));
  press('a');
  await expect(work).rejects.toThrow('gone');
  await settled();
  expect(typed).toEqual([]);
  expect(press('b')).toBe(false);
});

test('what waits is forgotten by whoever turns to something else', async () => {
  const { ahead, press, typed, draw } = held();
  await ahead.hold(Promise.resolve());
  press('a');
  ahead.forget();
  press('b');
  draw();
  await settled();
  expect(typed).toEqual(['b']);
});

test('work that hangs keeps no keys for longer than ten seconds', async () => {
  const { ahead, press, typed } = held();
  void ahead.hold(new Promise<void>(() => undefined));
  press('a');
  await vi.advanceTimersByTimeAsync(9_900);
  expect(typed).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(typed).toEqual(['a']);
  expect(press('b')).toBe(false);
});

test('where commands alone wait, letters don’t, unless a command was pressed before them', async () => {
  const { ahead, press, typed, draw } = held();
  await ahead.hold(Promise.resolve(), 'commands');
  expect(press('a')).toBe(false);
  expect(press('E')).toBe(true);
  expect(press('b')).toBe(true);
  await settled();
  draw();
  await settled();
  expect(typed).toEqual(['E']);
  draw();
  await settled();
  expect(typed).toEqual(['E', 'b']);
});
