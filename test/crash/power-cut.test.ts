/**
 * R3: a power cut after every operation of a save. The operations are those that strace saw; a model of the disk replays each
 * prefix of them with what was not synced lost, halved or kept, and looks what lies in the vault's place.
 */
import { readFile, rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { canTrace, tracedSave } from './tracing.ts';
import { record, workshop } from './workshop.ts';

type Operation =
  | { readonly kind: 'create' | 'sync' | 'unlink'; readonly path: string }
  | { readonly kind: 'write'; readonly path: string; readonly size: number }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string };

/** What strace's lines (with `-y`: descriptors with their paths) say about files in this folder, and about the folder. */
function operationsIn(home: string, calls: readonly string[]): readonly Operation[] {
  return calls.flatMap((line): readonly Operation[] => {
    if (line.includes(' = -1 ')) return [];
    const [first = '', second = ''] = [...line.replace(/AT_FDCWD<[^>]*>/, '').matchAll(/[<"](\/[^>"]*)[>"]/g)].map(
      ([, path]) => path,
    );
    const mine = first === home || (first.startsWith(`${home}/`) && !first.slice(home.length + 1).includes('/'));
    if (!mine) return [];
    const result = Number(/= (\d+)/.exec(line.slice(line.lastIndexOf(')')))?.[1] ?? 0);
    if (line.startsWith('openat(')) return line.includes('O_CREAT') ? [{ kind: 'create', path: first }] : [];
    if (/^p?write/.test(line)) return [{ kind: 'write', path: first, size: result }];
    if (line.startsWith('fsync(')) return [{ kind: 'sync', path: first }];
    if (line.startsWith('unlink(')) return [{ kind: 'unlink', path: first }];
    if (line.startsWith('rename(')) return [{ kind: 'rename', path: first, to: second }];
    return [];
  });
}

type Fate = 'lost' | 'half' | 'kept';

/** A file: how many bytes were written, and how many of them are surely on the disk. */
interface File {
  written: number;
  synced: number;
}

/** The bytes in the vault's place after a cut behind `operations`, `undefined` where nothing is there. */
function afterCut(
  operations: readonly Operation[],
  home: string,
  vault: string,
  before: Uint8Array,
  after: Uint8Array,
  data: Fate,
  names: Fate,
): Uint8Array | undefined {
  const files = new Map<string, File>();
  // Changes of names become sure when the folder is synced; until then the last ones of them may be missing.
  const renames: { from: string; to: string; file: File; sure: boolean }[] = [];
  for (const operation of operations) {
    if (operation.kind === 'create') files.set(operation.path, { written: 0, synced: 0 });
    if (operation.kind === 'unlink') files.delete(operation.path);
    if (operation.kind === 'write') {
      const file = files.get(operation.path);
      if (file !== undefined) file.written += operation.size;
    }
    if (operation.kind === 'rename') {
      const file = files.get(operation.path) ?? { written: 0, synced: 0 };
      files.delete(operation.path);
      files.set(operation.to, file);
      renames.push({ from: operation.path, to: operation.to, file, sure: false });
    }
    if (operation.kind === 'sync' && operation.path === home) for (const rename of renames) rename.sure = true;
    if (operation.kind === 'sync') {
      const file = files.get(operation.path);
      if (file !== undefined) file.synced = file.written;
    }
  }
  const unsure = renames.filter(({ sure }) => !sure);
  const missing = names === 'lost' ? unsure.length : names === 'half' ? Math.ceil(unsure.length / 2) : 0;
  const done = renames.slice(0, renames.length - missing).filter(({ to }) => to === vault);
  const last = done[done.length - 1];
  if (last === undefined) return before;
  const { written, synced } = last.file;
  const size = data === 'kept' ? written : data === 'lost' ? synced : synced + Math.floor((written - synced) / 2);
  return after.subarray(0, size);
}

interface Verdict {
  states: number;
  ruined: number;
  acknowledgedLost: number;
}

function replay(
  operations: readonly Operation[],
  home: string,
  vault: string,
  before: Uint8Array,
  after: Uint8Array,
): Verdict {
  const verdict: Verdict = { states: 0, ruined: 0, acknowledgedLost: 0 };
  const fates: readonly Fate[] = ['lost', 'half', 'kept'];
  for (let length = 0; length <= operations.length; length += 1) {
    for (const data of fates) {
      for (const names of fates) {
        const found = afterCut(operations.slice(0, length), home, vault, before, after, data, names);
        verdict.states += 1;
        const isNew = found !== undefined && Buffer.compare(found, after) === 0;
        const isOld = found !== undefined && Buffer.compare(found, before) === 0;
        if (!isNew && !isOld) verdict.ruined += 1;
        // The save is acknowledged after its last operation.
        if (length === operations.length && !isNew) verdict.acknowledgedLost += 1;
      }
    }
  }
  return verdict;
}

test.runIf(canTrace())('a power cut leaves the old or the new vault, and the new one once acknowledged', async () => {
  const shop = await workshop(200);
  const before = await readFile(shop.vault);
  const trace = ['-e', 'trace=openat,write,pwrite64,fsync,rename,unlink'];
  const { saved, calls } = await tracedSave(shop, 'edit', trace);
  expect(saved).toBe('ok');
  const after = await readFile(shop.vault);
  await rm(shop.home, { recursive: true });
  const operations = operationsIn(shop.home, calls);
  const renamed = operations.findIndex(({ kind }) => kind === 'rename');
  const temporary = operations[renamed]?.path;
  const kinds = operations.filter(({ path }) => path === temporary).map(({ kind }) => kind);
  expect([kinds[0], kinds[kinds.length - 2], kinds[kinds.length - 1]]).toEqual(['create', 'sync', 'rename']);
  const verdict = replay(operations, shop.home, shop.vault, before, after);
  expect(verdict).toMatchObject({ ruined: 0, acknowledgedLost: 0 });

  // The controls: the rename before the sync of the file, and no sync of the folder.
  const early = operations.filter(({ kind, path }) => !(kind === 'sync' && path === temporary));
  const control = replay(early, shop.home, shop.vault, before, after);
  const unsynced = operations.filter(({ kind, path }) => !(kind === 'sync' && path === shop.home));
  const second = replay(unsynced, shop.home, shop.vault, before, after);
  expect(control.ruined).toBeGreaterThan(0);
  expect(second.acknowledgedLost).toBeGreaterThan(0);
  await record('R3', {
    operations: operations.length,
    states: verdict.states,
    ruined: verdict.ruined,
    lost: verdict.acknowledgedLost,
    control: 'caught',
  });
});
