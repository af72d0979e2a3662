/**
 * Times of the core at so many items, and of its peers, in one run: opening beyond the key derivation, saving with everything that
 * a save does, searching, and the derivation itself. Prints JSON with medians in milliseconds.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fernet } from '../../app/crypto/fernet.ts';
import { pbkdf2Sha256 } from '../../app/crypto/pbkdf2.ts';
import { randomId } from '../../app/crypto/random.ts';
import { encodeHeader, parseHeader } from '../../app/format/header.ts';
import { makeSlot, openSlots } from '../../app/format/slot.ts';
import { buildFile } from '../../app/storage/build-file.ts';
import { ringOf, secretUnlock } from '../../app/storage/key-ring.ts';
import { VaultStore } from '../../app/storage/vault-store.ts';
import { sampleVault } from '../unit/vault/sample.ts';
import { runKdbxweb } from './peer-kdbxweb.ts';

const [count = '10000', rounds = '7', python = 'python3', peerScript = ''] = process.argv.slice(2);
const items = Number(count);
const runs = Number(rounds);
const iterations = 1_000_000;
const passphrase = 'bench';
const home = mkdtempSync(join(tmpdir(), 'frond-bench-'));
const path = join(home, 'bench.frond');

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 10) / 10;
}

async function timed(times: number, operation: () => Promise<unknown>): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const start = performance.now();
    await operation();
    values.push(performance.now() - start);
  }
  return median(values);
}

const secret = { kind: 'passphrase', passphrase: new TextEncoder().encode(passphrase) } as const;
const vaultKey = new Uint8Array(32).fill(9);
const line = encodeHeader(randomId(), [await makeSlot(secret, iterations, vaultKey)]);
const header = parseHeader(line);
const vault = sampleVault(items, 1);
const state = { blobs: [], draftKeys: [Fernet.generateKey()], revision: 1, tokens: new Map<string, Uint8Array>() };
const ring = ringOf(header, line, vaultKey.slice());
const file = await buildFile(ring, vault.toState(), state, new Date().toISOString());
writeFileSync(path, file.bytes, { mode: 0o600 });

const context = (): Parameters<typeof VaultStore.open>[2] => ({
  places: { dataDir: join(home, 'data'), stateDir: join(home, 'state') },
  session: { id: randomId(), now: Date.now },
});
const key = (): Promise<Uint8Array> => Promise.resolve(vaultKey.slice());

const kdf = await timed(runs, () => pbkdf2Sha256(secret.passphrase, new Uint8Array(32), iterations));
const slot = await timed(runs, () => openSlots(header.slots, secret));
const open = await timed(runs, async () => (await VaultStore.open(path, key, context())).close());
const openWithKdf = await timed(runs, async () =>
  (await VaultStore.open(path, secretUnlock(secret), context())).close(),
);
const firstList = await timed(runs, async () => {
  const store = await VaultStore.open(path, key, context());
  store.vault.window({ from: 0, count: 60 });
  await store.close();
});

const store = await VaultStore.open(path, key, context());
let edits = 0;
const save = await timed(runs + 4, async () => {
  edits += 1;
  store.vault.add('note', { title: `Edit ${edits}` });
  await store.save();
});
// As in the app: the list is shown, then search is made ready in idle moments.
store.vault.window({ from: 0, count: 60 });
const prepareStart = performance.now();
while (!store.vault.prepareSearch(8));
const prepareSearch = Math.round((performance.now() - prepareStart) * 10) / 10;
const keystrokes: number[] = [];
for (const query of [
  'g',
  'gi',
  'git',
  'gith',
  'github',
  'z',
  'zü',
  'zür',
  'a',
  'ad',
  'ada',
  '図',
  'bank 1',
  'bank 12',
]) {
  const start = performance.now();
  store.vault.window({ query, from: 0, count: 60 });
  keystrokes.push(performance.now() - start);
}
await store.close();

const peer = JSON.parse(
  execFileSync(python, [peerScript, path, String(runs)], {
    env: { ...process.env, BENCH_PASSPHRASE: passphrase },
  }).toString(),
) as Readonly<Record<'kdf' | 'open' | 'save' | 'search', readonly number[]>>;
const kdbxweb = await runKdbxweb(
  vault.query().map((id) => vault.get(id)),
  Math.max(3, Math.floor(runs / 2)),
);

const bytes = statSync(path).size;
rmSync(home, { recursive: true, force: true });
process.stdout.write(
  JSON.stringify({
    items,
    runs,
    iterations,
    bytes,
    frond: {
      kdf,
      slot,
      open,
      openWithKdf,
      firstList,
      save,
      search: median(keystrokes),
      slowestKeystroke: Math.round(Math.max(...keystrokes) * 10) / 10,
      prepareSearch,
    },
    python: { kdf: median(peer.kdf), open: median(peer.open), save: median(peer.save), search: median(peer.search) },
    kdbxweb: { open: median(kdbxweb.open), save: median(kdbxweb.save), search: median(kdbxweb.search) },
  }),
);
