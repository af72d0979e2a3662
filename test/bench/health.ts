/**
 * Times of health at so many items: until the first findings, until everything is measured and looked up in a list on the disk,
 * after one change, and the longest that anything else had to wait meanwhile. Prints JSON with medians in milliseconds.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guessesLog10 } from '../../app/health/guesses.ts';
import { HealthWatch } from '../../main/vault-process/health-watch.ts';
import { sampleVault } from '../unit/vault/sample.ts';
import type { Measuring } from '../../main/vault-process/measuring.ts';

const [count = '10000', rounds = '5', listed = '1000000'] = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), 'frond-bench-'));
const list = join(home, 'list.txt');
const hashes = Array.from({ length: Number(listed) }, (_, at) => createHash('sha1').update(`${at}`).digest('hex'));
writeFileSync(
  list,
  hashes
    .sort()
    .map((hash) => `${hash}:3`.toUpperCase())
    .join('\r\n'),
);

/** In the app passwords are measured in a thread of their own; here their values are kept to be measured alone. */
const seen: string[] = [];
const measuring: Measuring = {
  measure: (values) => {
    seen.push(...values);
    return Promise.resolve(values.map(() => 20));
  },
  rest: () => undefined,
};
const times: Record<string, number[]> = {};
const waits: number[] = [];
const note = (name: string, begun: number): void => void (times[name] ??= []).push(performance.now() - begun);
const until = async (met: () => boolean): Promise<void> => {
  while (!met()) await new Promise((resolve) => setTimeout(resolve, 1));
};

/** The longest time between two turns of a timer of 1 ms, but for those with a pause in them. */
function watchWaits(): { pause: () => void; resume: () => void; end: () => number } {
  let last = performance.now();
  let longest = 0;
  let paused = false;
  const turn = (): void => {
    const now = performance.now();
    if (!paused) longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(turn, 1);
  return {
    pause: () => {
      turn();
      paused = true;
    },
    resume: () => {
      last = performance.now();
      paused = false;
    },
    end: () => {
      clearInterval(timer);
      return longest;
    },
  };
}

for (let round = 0; round < Number(rounds); round += 1) {
  const vault = sampleVault(Number(count), 1 + round);
  const watch = new HealthWatch(vault, measuring, Date.now, () => undefined);
  // The first query makes the index of the search, which isn't a matter of health.
  const [id = ''] = vault.query({ filter: { type: 'login' } });
  const waiting = watchWaits();
  let begun = performance.now();
  await watch.report();
  note('first', begun);
  await until(() => watch.complete);
  note('complete', begun);
  // What the benchmark itself does at one go is no wait that health causes.
  waiting.pause();
  vault.update(id, { fields: [{ id: 'password', name: 'password', kind: 'secret', value: `new ${round}` }] });
  waiting.resume();
  begun = performance.now();
  watch.changed();
  await until(() => watch.complete);
  note('change', begun);
  begun = performance.now();
  const prefixes = await watch.prefixes(1_000_000);
  waiting.pause();
  for (const prefix of prefixes) watch.range(prefix, '');
  note('ranges', begun);
  waiting.resume();
  begun = performance.now();
  await watch.useList(list);
  await until(() => watch.complete);
  note('list', begun);
  watch.stop();
  waits.push(waiting.end());
}
const some = seen.slice(0, 2_000);
guessesLog10('to read the lists of words');
const begun = performance.now();
some.forEach((value) => guessesLog10(value));
times.wait = waits;
times.measure = [((performance.now() - begun) / some.length) * 1000];
rmSync(home, { recursive: true });
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
process.stdout.write(
  `${JSON.stringify(Object.fromEntries(Object.entries(times).map(([name, all]) => [name, Math.round(median(all) * 10) / 10])))}\n`,
);
