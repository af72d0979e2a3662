/**
 * The peer "kdbxweb 2.1.1": the KeePass library that a TypeScript password manager would use. Times are beyond its key
 * derivation (AES-KDF at its smallest), as Frond's are.
 */
import * as kdbx from 'kdbxweb';
import { credentials, kdbxOf } from './kdbx-of.ts';
import type { Item } from '../../app/vault/item.ts';

export interface PeerTimes {
  readonly open: readonly number[];
  readonly save: readonly number[];
  readonly search: readonly number[];
}

/** Milliseconds for loading, scanning and saving the same items, one figure a run. */
export async function runKdbxweb(items: readonly Item[], runs: number): Promise<PeerTimes> {
  const database = kdbxOf(items);
  let bytes = await database.save();
  const times = { open: [] as number[], save: [] as number[], search: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    let start = performance.now();
    const loaded = await kdbx.Kdbx.load(bytes, credentials());
    times.open.push(performance.now() - start);
    start = performance.now();
    let found = 0;
    for (const entry of loaded.getDefaultGroup().allEntries()) {
      const matches = [...entry.fields.values()].some(
        (value) => typeof value === 'string' && value.toLowerCase().includes('git'),
      );
      if (matches) found += 1;
    }
    times.search.push(performance.now() - start);
    if (found > items.length) throw new Error('unreachable');
    start = performance.now();
    bytes = await loaded.save();
    times.save.push(performance.now() - start);
  }
  return times;
}
