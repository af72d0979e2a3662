/** What the crash campaign shares: vaults with a known key, child programs, and the counts that docs/RELIABILITY.md shows. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { encodeHeader, parseHeader } from '../../app/format/header.ts';
import { makeSlot } from '../../app/format/slot.ts';
import { randomId } from '../../app/crypto/random.ts';
import { Fernet } from '../../app/crypto/fernet.ts';
import { buildFile } from '../../app/storage/build-file.ts';
import { ringOf } from '../../app/storage/key-ring.ts';
import { VaultStore, type StoreContext } from '../../app/storage/vault-store.ts';
import { sampleVault } from '../unit/vault/sample.ts';
import { record } from './record.ts';

export { record, slow } from './record.ts';

const root = new URL('../../', import.meta.url).pathname;
/** The key of every vault here: the campaign is about saving, not about deriving. */
export const vaultKey = new Uint8Array(32).fill(7);

export interface Workshop {
  readonly home: string;
  readonly vault: string;
}

/** A folder with a vault of so many sample items. */
export async function workshop(items: number): Promise<Workshop> {
  const home = await mkdtemp(join(tmpdir(), 'frond-crash-'));
  const vault = join(home, 'test.frond');
  const secret = { kind: 'passphrase', passphrase: new TextEncoder().encode('campaign') } as const;
  const line = encodeHeader(randomId(), [await makeSlot(secret, 100_000, vaultKey)]);
  const header = parseHeader(line);
  const state = { blobs: [], draftKeys: [Fernet.generateKey()], revision: 1, tokens: new Map<string, Uint8Array>() };
  const content = sampleVault(items, 1).toState();
  const { bytes } = await buildFile(ringOf(header, line, vaultKey.slice()), content, state, '2026-01-01T00:00:00.000Z');
  await writeFile(vault, bytes, { mode: 0o600 });
  return { home, vault };
}

const opened: VaultStore[] = [];

export async function openStore(
  { home, vault }: Workshop,
  { now = Date.now, ...options }: Pick<StoreContext, 'damagedReadOnly'> & { readonly now?: () => number } = {},
): Promise<VaultStore> {
  const store = await VaultStore.open(vault, () => Promise.resolve(vaultKey.slice()), {
    ...options,
    places: { dataDir: join(home, 'data'), stateDir: join(home, 'state') },
    session: { id: randomId(), now },
  });
  opened.push(store);
  return store;
}

/** After what was opened has written all that it had to: otherwise something new would lie in a folder that is being removed. */
export async function removeWorkshop({ home }: Workshop): Promise<void> {
  for (const store of opened.splice(0)) await store.settled();
  await rm(home, { recursive: true, force: true });
}

export function titlesOf(store: VaultStore): ReadonlySet<string> {
  return new Set(store.vault.query().map((id) => store.vault.get(id).title));
}

const bundles = new Map<string, Promise<string>>();

/** Bundles a child program once; answers its file. */
export function childProgram(name: string): Promise<string> {
  const known = bundles.get(name) ?? bundle(name);
  bundles.set(name, known);
  return known;
}

async function bundle(name: string): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'frond-child-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(root, 'test/crash/children', `${name}.ts`),
      outDir,
      target: 'node20',
      rolldownOptions: { external: [/^node:/], output: { format: 'es', entryFileNames: '[name].mjs' } },
    },
  });
  return join(outDir, `${name}.mjs`);
}

export async function startChild(
  name: string,
  args: readonly string[],
  options: SpawnOptions & { readonly shell?: string | boolean } = {},
  nodeArgs: readonly string[] = [],
): Promise<ChildProcess> {
  const file = await childProgram(name);
  return spawn(process.execPath, [...nodeArgs, file, ...args], { stdio: ['ignore', 'pipe', 'pipe'], ...options });
}

export interface Finished {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

export async function finished(child: ChildProcess): Promise<Finished> {
  let output = '';
  let errors = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (errors += data.toString()));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, output, errors };
}

/** A repeatable sequence of numbers from 0 to 1 (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Counts the tests of a row and which of them failed; the result goes to `record` when the file is done. */
export class Tally {
  readonly #row: string;
  #cases = 0;
  #failed = 0;

  constructor(row: string) {
    this.#row = row;
  }

  /** For `afterEach`. */
  count({ task }: { readonly task: { readonly result?: { readonly state: string } | undefined } }): void {
    this.#cases += 1;
    if (task.result?.state === 'fail') this.#failed += 1;
  }

  record(): Promise<void> {
    return record(this.#row, { cases: this.#cases, failed: this.#failed });
  }
}
