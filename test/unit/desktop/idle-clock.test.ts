/** S12: locking after idle time, whatever clocks and timers do. */
import { beforeEach, describe, expect, test } from 'vitest';
import { IdleClock } from '../../../app/desktop/idle-clock.ts';

let wall = 0;
let monotonic = 0;
let locked = 0;
let idle: IdleClock;
const day = 86_400_000;

/** Time passes awake; `tickEvery` ms a timer fires. */
function awake(ms: number, tickEvery = 500): void {
  for (let at = 0; at < ms; at += tickEvery) {
    const step = Math.min(tickEvery, ms - at);
    wall += step;
    monotonic += step;
    idle.tick();
  }
}

beforeEach(() => {
  wall = 1_700_000_000_000;
  monotonic = 5_000;
  locked = 0;
  idle = new IdleClock({ wall: () => wall, monotonic: () => monotonic }, () => (locked += 1));
  idle.start(300);
});

describe('locks within a second of being due', () => {
  test('after idle time, once', () => {
    awake(299_500);
    expect(locked).toBe(0);
    awake(1_000);
    expect(locked).toBe(1);
    awake(900_000);
    expect(locked).toBe(1);
  });

  test('what passed while the vault was locked does not count when it is opened again', () => {
    awake(301_000);
    expect(locked).toBe(1);
    awake(3 * day, 60_000);
    idle.start(300);
    idle.tick();
    expect(locked).toBe(1);
    awake(299_000);
    expect(locked).toBe(1);
    awake(2_000);
    expect(locked).toBe(2);
  });

  test('counted from the last input', () => {
    awake(200_000);
    idle.active();
    awake(299_000);
    expect(locked).toBe(0);
    awake(1_500);
    expect(locked).toBe(1);
  });

  test('after a sleep in which neither timers nor the monotonic clock ran', () => {
    awake(10_000);
    wall += 3_600_000;
    idle.tick();
    expect(locked).toBe(1);
  });

  test('when a sleep is ended by a key press: input does not come before the lock', () => {
    wall += 3_600_000;
    idle.active();
    idle.tick();
    expect(locked).toBe(1);
  });

  test('when the wall clock was set back a day', () => {
    awake(10_000);
    wall -= day;
    awake(289_000);
    expect(locked).toBe(0);
    awake(1_500);
    expect(locked).toBe(1);
  });

  test('when the wall clock was set ahead a day: rather too early than too late', () => {
    awake(10_000);
    wall += day;
    idle.tick();
    expect(locked).toBe(1);
  });

  test('when timers are throttled to one a minute', () => {
    awake(299_000, 60_000);
    expect(locked).toBe(0);
    awake(60_000, 60_000);
    expect(locked).toBe(1);
  });
});

describe('does not lock', () => {
  test('before it is due, after the clock was set back and input followed', () => {
    wall -= day;
    idle.active();
    awake(299_000);
    expect(locked).toBe(0);
  });

  test('when switched off', () => {
    idle.start(0);
    awake(day, 3_600_000);
    wall += day;
    idle.tick();
    expect(locked).toBe(0);
  });

  test('when nothing is open', () => {
    idle.stop();
    awake(day, 3_600_000);
    expect(locked).toBe(0);
  });
});
