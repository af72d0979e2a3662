/** Deterministic bytes that pass for random ones, and the measure of whether choices are uniform. */
import { createHash } from 'node:crypto';
import type { RandomBytes } from '../../../app/generate/random-source.ts';

/** SHA-256 over a counter. */
export function seeded(seed: string): RandomBytes {
  let block = new Uint8Array(0);
  let counter = 0;
  return (length) => {
    while (block.length < length) {
      counter += 1;
      block = Buffer.concat([block, createHash('sha256').update(`${seed}/${counter}`).digest()]);
    }
    const taken = Uint8Array.from(block.subarray(0, length));
    block = block.slice(length);
    return taken;
  };
}

/** Pearson's statistic of draws that should fall on each of these outcomes equally often. */
export function chiSquared(outcomes: readonly string[], draws: readonly string[]): number {
  const counts = new Map(outcomes.map((one) => [one, 0]));
  for (const draw of draws) {
    const count = counts.get(draw);
    if (count === undefined) throw new Error(`no possible outcome: ${draw}`);
    counts.set(draw, count + 1);
  }
  const expected = draws.length / outcomes.length;
  return [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}
