/** R1: SIGKILL at random moments while saving. Nothing unreadable, no acknowledged save lost. */
import { afterEach, expect, test } from 'vitest';
import {
  openStore,
  record,
  removeWorkshop,
  sequence,
  slow,
  startChild,
  titlesOf,
  type Workshop,
  workshop,
} from './workshop.ts';

const kills = slow ? 2_000 : 100;
const random = sequence(20_261_123);
let shop: Workshop;
afterEach(() => removeWorkshop(shop));

/** Lets a writer work until a random moment after its first save, kills it, and answers what it had acknowledged. */
async function writeAndKill(name: string, manner: string): Promise<readonly string[]> {
  const child = await startChild('writer', [shop.home, name, manner]);
  let output = '';
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (data: Buffer) => {
      output += data.toString();
      resolve();
    });
    child.on('close', () => resolve());
  });
  await new Promise((resolve) => setTimeout(resolve, random() * 60));
  child.kill('SIGKILL');
  await ended;
  return output.split('\n').slice(0, -1);
}

interface Losses {
  unreadable: number;
  lost: number;
  acknowledged: number;
}

async function campaign(manner: string, times: number): Promise<Losses> {
  const losses: Losses = { unreadable: 0, lost: 0, acknowledged: 0 };
  const expected = new Set<string>();
  for (let round = 0; round < times; round += 1) {
    for (const title of await writeAndKill(`${manner}${round}`, manner)) expected.add(title);
    losses.acknowledged = expected.size;
    try {
      const store = await openStore(shop);
      const there = titlesOf(store);
      losses.lost = [...expected].filter((title) => !there.has(title)).length;
      await store.close();
    } catch {
      losses.unreadable += 1;
      return losses;
    }
    if (losses.lost > 0) return losses;
  }
  return losses;
}

test(`${kills} kills lose nothing`, { timeout: 60_000 + kills * 10_000 }, async () => {
  shop = await workshop(20);
  const { unreadable, lost, acknowledged } = await campaign('store', kills);
  await record('R1', { kills, acknowledged, unreadable, lost });
  expect({ unreadable, lost }).toEqual({ unreadable: 0, lost: 0 });
  expect(acknowledged).toBeGreaterThanOrEqual(kills);
});

test('the control, a saver that truncates in place, is caught', async () => {
  shop = await workshop(600);
  const { unreadable, lost } = await campaign('truncate', 40);
  await record('R1', { control: unreadable + lost > 0 ? 'caught' : 'missed' });
  expect(unreadable + lost).toBeGreaterThan(0);
});
