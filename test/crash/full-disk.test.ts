/** R4: a disk that is full after every 4 KiB. The old file is untouched, the edit is kept as a draft and comes back. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  childProgram,
  finished,
  openStore,
  record,
  removeWorkshop,
  slow,
  titlesOf,
  type Workshop,
  workshop,
} from './workshop.ts';
import { spawn } from 'node:child_process';

let shop: Workshop;
beforeEach(async () => {
  shop = await workshop(400);
});
afterEach(() => removeWorkshop(shop));

interface Outcome {
  readonly opened: string;
  readonly saved: string;
  readonly drafted: string;
}

/** Runs one save in a process whose files may have so many KiB. */
async function saveWithin(kibibytes: number, title: string, manner = 'store'): Promise<Outcome> {
  const program = await childProgram('one-save');
  const script = `ulimit -f ${kibibytes}; exec "$0" "$@"`;
  const args = ['-c', script, process.execPath, program, shop.home, title, manner];
  const { output, errors } = await finished(spawn('bash', args, { stdio: ['ignore', 'pipe', 'pipe'] }));
  if (output === '') throw new Error(errors);
  return JSON.parse(output) as Outcome;
}

test('at every 4 KiB: NO_SPACE, the old file identical, the edit kept', { timeout: 1_200_000 }, async () => {
  const size = Math.ceil((await readFile(shop.vault)).length / 4096);
  const steps = Math.min(size, slow ? 1_000 : 60);
  let full = 0;
  for (let step = 1; step <= steps; step += 1) {
    const before = await readFile(shop.vault);
    const kibibytes = Math.max(4, Math.floor((step / steps) * size) * 4 - 4);
    const outcome = await saveWithin(kibibytes, `step-${step}`);
    expect(outcome.opened).toBe('ok');
    if (outcome.saved === 'ok') continue;
    full += 1;
    expect(outcome).toMatchObject({ saved: 'NO_SPACE', drafted: 'ok' });
    expect((await readFile(shop.vault)).equals(before)).toBe(true);
    const store = await openStore(shop);
    expect(titlesOf(store)).toContain(`step-${step}`);
    await store.close();
  }
  expect(full).toBeGreaterThan(steps * 0.8);
  // All the edits are there at once, and the next save without a limit keeps them.
  const store = await openStore(shop);
  await store.save();
  await store.close();
  const there = titlesOf(await openStore(shop));
  const lost = Array.from({ length: steps }, (_, index) => `step-${index + 1}`).filter((title) => !there.has(title));
  await record('R4', { steps, full, lost: lost.length });
  expect(lost).toEqual([]);
});

test('the control, a single write that nobody checks, ruins the vault', async () => {
  const store = await openStore(shop);
  await store.exportBackup(join(shop.home, 'next.frond'));
  await store.close();
  await saveWithin(40, 'control', 'single-write');
  const ruined = await openStore(shop).then(
    () => false,
    () => true,
  );
  await record('R4', { control: ruined ? 'caught' : 'missed' });
  expect(ruined).toBe(true);
});
