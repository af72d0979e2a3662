/** R2: a fault in every file operation of one save, put into the kernel's answers by strace. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorCodes } from '../../app/errors.ts';
import { callName, canTrace, fileCalls, tracedSave } from './tracing.ts';
import { openStore, record, sequence, slow, titlesOf, workshop, type Workshop } from './workshop.ts';

const faults = ['signal=KILL', 'error=EIO', 'error=ENOSPC', 'error=EACCES', 'retval=1'] as const;
type Fault = (typeof faults)[number];

interface Case {
  readonly call: string;
  /** Counted from one. */
  readonly nth: number;
  readonly fault: Fault;
}

/** Every operation of an undisturbed save with every fault; a write that lies about what it wrote is one only for writes. */
async function allCases(): Promise<readonly Case[]> {
  const shop = await workshop(3);
  const { saved, calls } = await tracedSave(shop, 'undisturbed', ['-e', `trace=${fileCalls.join(',')}`]);
  await rm(shop.home, { recursive: true });
  expect(saved).toBe('ok');
  const counts = new Map<string, number>();
  return calls.flatMap((line) => {
    const call = callName(line);
    const nth = (counts.get(call) ?? 0) + 1;
    counts.set(call, nth);
    if (!line.includes(shop.home)) return [];
    const lies = call.includes('write') && !line.includes('.lock');
    return faults.filter((fault) => fault !== 'retval=1' || lies).map((fault) => ({ call, nth, fault }));
  });
}

/** Some of all, chosen by a fixed seed so that every run takes the same ones. */
function share<T>(all: readonly T[], count: number): readonly T[] {
  const random = sequence(2);
  return all
    .map((one) => ({ one, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ one }) => one);
}

/** Writes that lie are what the reading back is for, and syncs what an acknowledgement hangs on: both are always among them. */
function quickShare(cases: readonly Case[]): readonly Case[] {
  const lies = cases.filter(({ fault }) => fault === 'retval=1');
  const syncs = cases.filter(({ call, fault }) => call === 'fsync' && fault === 'error=EIO');
  const others = cases.filter((one) => !lies.includes(one) && !syncs.includes(one));
  return [...share(lies, 6), ...syncs, ...share(others, 30)];
}

async function litter({ home }: Workshop): Promise<readonly string[]> {
  const names: string[] = [];
  const look = async (folder: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.includes('.~')) names.push(entry.name);
      if (entry.isDirectory()) await look(join(folder, entry.name));
    }
  };
  await look(home);
  return names;
}

test.runIf(canTrace())('faults in single operations', { timeout: 3_600_000 }, async () => {
  const cases = await allCases();
  const chosen = slow ? cases : quickShare(cases);
  const wrong: string[] = [];
  let put = 0;
  for (const { call, nth, fault } of chosen) {
    if (!slow && put === 30) break;
    const shop = await workshop(3);
    const options = ['-e', `trace=${call}`, '-e', `inject=${call}:${fault}:when=${nth}`];
    const { saved, drafted, errors, calls } = await tracedSave(shop, 'edit', options);
    const hit = fault === 'signal=KILL' ? calls[calls.length - 1] : calls.find((line) => line.includes('(INJECTED)'));
    if (hit?.includes(shop.home) !== true || (fault === 'retval=1' && hit.includes('.lock'))) {
      // Wake-ups between threads are writes too, and not always as many: this fault met one of them, or nothing.
      await rm(shop.home, { recursive: true });
      continue;
    }
    put += 1;
    const say = (what: string): unknown =>
      wrong.push(`${call} ${nth} ${fault}: ${what} (${saved}, ${drafted}) ${errors}`);
    const killed = fault === 'signal=KILL';
    if (!killed && saved === '') say('no answer');
    if (saved !== '' && saved !== 'ok' && !(errorCodes as readonly string[]).includes(saved)) say('untyped error');
    const left = killed || call === 'unlink' ? [] : await litter(shop);
    if (left.length > 0) say(`left ${left.join(' ')}`);
    try {
      const store = await openStore(shop);
      // What was acknowledged is there, and after a failure too: in the file or in a draft.
      const owed = killed ? saved === 'ok' : true;
      if (owed && !titlesOf(store).has('edit')) say('lost');
      if (titlesOf(store).size < 3) say('lost an old item');
      await store.close();
    } catch (error) {
      say(`does not open: ${String(error)}`);
    }
    await rm(shop.home, { recursive: true });
  }
  const operations = new Set(cases.map((one) => `${one.call} ${one.nth}`)).size;
  await record('R2', { operations, faults: put, wrong: wrong.length });
  expect(wrong).toEqual([]);
  expect(put).toBeGreaterThanOrEqual(30);
});
