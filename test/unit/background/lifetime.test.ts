/** When a background unlock ends by itself, whatever clocks and timers do. */
import { beforeEach, describe, expect, test } from 'vitest';
import { Lifetime } from '../../../app/background/process/lifetime.ts';

let wall = 0;
let monotonic = 0;
let ends = 0;
let life: Lifetime;
const clocks = { wall: () => wall, monotonic: () => monotonic };

function awake(seconds: number): void {
  for (let second = 0; second < seconds; second += 1) {
    wall += 1000;
    monotonic += 1000;
    life.alive();
  }
}

beforeEach(() => {
  wall = 1_700_000_000_000;
  monotonic = 5_000;
  ends = 0;
  life = new Lifetime({ seconds: 3600, idleSeconds: 900 }, () => (ends += 1), clocks);
});

describe('ends once', () => {
  test('at its limit, however much it is used', () => {
    for (let minute = 0; minute < 59; minute += 1) {
      awake(60);
      life.used();
    }
    awake(59);
    expect(life.alive()).toBe(true);
    awake(1);
    expect(life.alive()).toBe(false);
    awake(600);
    expect(ends).toBe(1);
  });

  test('when nobody asked for a while', () => {
    awake(600);
    life.used();
    awake(899);
    expect(ends).toBe(0);
    awake(1);
    expect(ends).toBe(1);
  });

  test('after a sleep, though timers and the monotonic clock stood still, before anything is answered', () => {
    awake(10);
    wall += 8_000;
    expect(life.alive()).toBe(false);
    expect(ends).toBe(1);
  });

  test('at its limit by the monotonic clock, where the wall clock was set back', () => {
    life = new Lifetime({ seconds: 600, idleSeconds: 900 }, () => (ends += 1), clocks);
    awake(300);
    wall -= 86_400_000;
    awake(299);
    expect(ends).toBe(0);
    awake(1);
    expect(ends).toBe(1);
  });
});

describe('goes on', () => {
  test('over small corrections of the wall clock', () => {
    for (let minute = 0; minute < 10; minute += 1) {
      awake(60);
      wall += minute % 2 === 0 ? 2_000 : -2_000;
    }
    expect(life.alive()).toBe(true);
  });

  test('for longer when it is prolonged, and never for less', () => {
    const before = life.state.until;
    life.prolong({ seconds: 60, idleSeconds: 60 });
    expect(life.state.until).toBe(before);
    awake(600);
    life.prolong({ seconds: 3600, idleSeconds: 900 });
    expect(Date.parse(life.state.until) - Date.parse(before)).toBe(600_000);
    expect(Date.parse(life.state.idleUntil)).toBe(wall + 900_000);
  });
});
