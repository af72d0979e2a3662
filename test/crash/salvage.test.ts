/** Damage of each kind, with a backup of half the items and without any: what is had back, and that the account says all that is missing. */
import { readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFrondError } from '../../app/errors.ts';
import { listBackups } from '../../app/storage/backups.ts';
import { salvage, type Salvage } from '../../app/storage/salvage.ts';
import { OpenVault } from '../../app/vault/open-vault.ts';
import { random } from '../unit/vault/sample.ts';
import { openStore, record, slow, vaultKey, workshop, type Workshop } from './workshop.ts';
import type { Item } from '../../app/vault/item.ts';

const before = 60;
const later = 60;
const count = before + later;
const tries = slow ? 60 : 6;

/** The vault in its folder, as it was saved. */
interface Scene extends Workshop {
  readonly whole: Buffer;
  readonly vaultId: string;
  readonly written: ReadonlyMap<string, Item>;
  readonly header: number;
  readonly body: number;
}

let scene: Scene;

/** 60 items that a backup has, 60 that only the file has, one of them with an attachment. */
async function made(): Promise<Scene> {
  const place = await workshop(before);
  const store = await openStore(place);
  for (let at = 0; at < later; at += 1) {
    const { id } = store.vault.add('login', {
      title: `Later ${at} – Ünïcode 漢字`,
      notes: `Notes of item ${at}. `.repeat(1 + (at % 7)),
      fields: [{ id: 'password', name: 'password', kind: 'secret', value: `pässword-${at}` }],
    });
    if (at > 0) continue;
    const blob = store.addBlob(new TextEncoder().encode('a file'.repeat(500)));
    store.vault.attach(id, { id: blob, name: 'file.txt', size: 3_000 });
  }
  await store.save();
  const vaultId = store.header.vault;
  const written = new Map(store.vault.ids().map((id) => [id, store.vault.get(id)]));
  await store.close();
  const whole = await readFile(place.vault);
  for (const { path, revision } of await listBackups(places(place), vaultId)) if (revision > 1) await unlink(path);
  const header = whole.indexOf('\n') + 1;
  return { ...place, whole, vaultId, written, header, body: whole.indexOf('\n', header) };
}

const places = ({ home }: Workshop) => ({ dataDir: `${home}/data`, stateDir: `${home}/state` });

beforeEach(async () => {
  scene = await made();
});
afterEach(() => rm(scene.home, { recursive: true, force: true }));

type Damage = (bytes: Buffer, next: () => number) => Buffer;

/** A place between two offsets. */
const between = (next: () => number, from: number, to: number): number => from + Math.floor(next() * (to - from));

function flipped(bytes: Buffer, at: number, next: () => number): Buffer {
  bytes[at] = (bytes[at] ?? 0) ^ (1 << between(next, 0, 8));
  return bytes;
}

function filled(bytes: Buffer, from: number, to: number): Buffer {
  return bytes.fill(0, from, to);
}

/** What is damaged, and the least that must come back without a backup: nothing where line 1 has the only key. */
const kinds: readonly (readonly [id: string, what: string, least: number, damage: Damage])[] = [
  ['checksum', 'checksum line', count, (bytes, next) => flipped(bytes, bytes.length - between(next, 2, 40), next)],
  ['attachment', 'attachment’s line', count, (bytes, next) => flipped(bytes, between(next, scene.body + 100, scene.body + 3_000), next)], // prettier-ignore
  ['bit', 'one bit of the body', count - 3, (bytes, next) => flipped(bytes, between(next, scene.header, scene.body), next)], // prettier-ignore
  [
    'block',
    '4 KiB of the body, zeros',
    count / 3,
    (bytes, next) => {
      const at = between(next, scene.header + 4_096, scene.body - 4_096);
      return filled(bytes, at, at + 4_096);
    },
  ],
  ['cut', 'cut off within the body', 0, (bytes, next) => bytes.subarray(0, between(next, scene.header, scene.body))],
  ['start', 'the body’s first 4 KiB', 0, (bytes) => filled(bytes, scene.header, scene.header + 4_096)],
  ['line1', 'line 1', 0, (bytes, next) => flipped(bytes, between(next, 0, scene.header - 1), next)],
  ['all', 'all of the file, zeros', 0, (bytes) => filled(bytes, 0, bytes.length)],
];

/** What came back, undefined where nothing did and that was said. */
async function rescue(bytes: Uint8Array, withBackup: boolean): Promise<Salvage | undefined> {
  await writeFile(scene.vault, bytes);
  const unlock = (): Promise<Uint8Array> => Promise.resolve(vaultKey.slice());
  try {
    return await salvage(scene.vault, withBackup ? scene.vaultId : undefined, unlock, places(scene));
  } catch (error) {
    if (isFrondError(error, 'DAMAGED')) return undefined;
    throw error;
  }
}

interface Found {
  readonly items: number;
  /** Items whose values differ from what was written. */
  readonly wrong: number;
  /** Something is missing, and nothing of the account says so. */
  readonly silent: number;
}

function look(rescued: Salvage | undefined): Found {
  if (rescued === undefined) return { items: 0, wrong: 0, silent: 0 };
  const { account, content } = rescued;
  const vault = OpenVault.fromState(content, { id: 'reader', now: () => 0 });
  const wrong = vault.ids().filter((id) => text(vault.get(id)) !== text(scene.written.get(id))).length;
  const missing = count - vault.size;
  const told = account.hasGaps || account.lost.length >= missing;
  return { items: vault.size, wrong, silent: missing > 0 && !told ? 1 : 0 };
}

/** Where the folder was lost, its item stands at the top. */
function text(item: Item | undefined): string {
  return JSON.stringify({ ...item, folder: undefined, folderId: undefined });
}

test.each(kinds)('%s', async (id, what, least, damage) => {
  const next = random(3);
  const counts: Record<string, number | string> = { what, tries: 0, wrong: 0, silent: 0 };
  for (const withBackup of [true, false]) {
    const items: number[] = [];
    for (let at = 0; at < tries; at += 1) {
      const found = look(await rescue(damage(Buffer.from(scene.whole), next), withBackup));
      items.push(found.items);
      counts.tries = Number(counts.tries) + 1;
      counts.wrong = Number(counts.wrong) + found.wrong;
      counts.silent = Number(counts.silent) + found.silent;
    }
    const name = withBackup ? 'with' : 'without';
    counts[name] = [Math.min(...items), Math.max(...items)]
      .filter((one, at, all) => at === 0 || one !== all[0])
      .join('–');
    expect(Math.min(...items)).toBeGreaterThanOrEqual(withBackup ? Math.max(before, least) : least);
  }
  expect(counts).toMatchObject({ wrong: 0, silent: 0 });
  await record(`rescue-${id}`, { ...counts, of: count });
});
