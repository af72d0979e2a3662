/** R6: two processes save 200 times each into one vault. Every change is there in the end. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import {
  finished,
  openStore,
  record,
  removeWorkshop,
  startChild,
  titlesOf,
  type Workshop,
  workshop,
} from './workshop.ts';

let shop: Workshop;
afterEach(() => removeWorkshop(shop));

async function race(manner: string, times: number): Promise<number> {
  const writers = await Promise.all(
    ['a', 'b'].map((name) => startChild('writer', [shop.home, name, manner, String(times)])),
  );
  const ends = writers.map(finished);
  if (manner === 'nolock') {
    await expect.poll(() => readdirSync(shop.home)).toEqual(expect.arrayContaining(['a.ready', 'b.ready']));
    writeFileSync(join(shop.home, 'go'), '');
  }
  const results = await Promise.all(ends);
  for (const { status, errors } of results) expect(errors + String(status)).toBe('0');
  const there = titlesOf(await openStore(shop));
  const wanted = ['a', 'b'].flatMap((name) => Array.from({ length: times }, (_, index) => `${name}-${index + 1}`));
  return wanted.filter((title) => there.has(title)).length;
}

test('400 of 400 saves of two processes are there', async () => {
  shop = await workshop(5);
  const present = await race('store', 200);
  await record('R6', { saves: 400, present });
  expect(present).toBe(400);
});

test('the control, replacing without a lock, loses many', async () => {
  shop = await workshop(5);
  const present = await race('nolock', 40);
  await record('R6', { control: present < 80 ? 'caught' : 'missed' });
  expect(present).toBeLessThan(80);
});
