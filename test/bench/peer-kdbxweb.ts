/**
 * The peer "kdbxweb 2.1.1": the KeePass library that a TypeScript password manager would use. Times are beyond its key
 * derivation (AES-KDF at its smallest), as Frond's are.
 */
import * as kdbx from 'kdbxweb';
import type { Item } from '../../app/vault/item.ts';

export interface PeerTimes {
  readonly open: readonly number[];
  readonly save: readonly number[];
  readonly search: readonly number[];
}

function credentials(): kdbx.Credentials {
  return new kdbx.Credentials(kdbx.ProtectedValue.fromString('bench'));
}

function cheapKdf(database: kdbx.Kdbx): void {
  database.setKdf(kdbx.Consts.KdfId.Aes);
  database.header.kdfParameters?.set('R', kdbx.VarDictionary.ValueType.UInt64, new kdbx.Int64(1));
}

/** Milliseconds for loading, scanning and saving the same items, one figure a run. */
export async function runKdbxweb(items: readonly Item[], runs: number): Promise<PeerTimes> {
  const database = kdbx.Kdbx.create(credentials(), 'bench');
  cheapKdf(database);
  const group = database.getDefaultGroup();
  for (const item of items) {
    const entry = database.createEntry(group);
    entry.fields.set('Title', item.title);
    entry.fields.set('Notes', item.notes);
    entry.fields.set('URL', item.urls[0]?.url ?? '');
    for (const field of item.fields) {
      const name = { username: 'UserName', password: 'Password' }[field.id] ?? field.name;
      const secret = field.kind === 'secret' || field.kind === 'totp';
      entry.fields.set(name, secret ? kdbx.ProtectedValue.fromString(field.value) : field.value);
    }
    entry.tags = [...item.tags];
  }
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
