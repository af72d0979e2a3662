/** What can be had back of a damaged vault: never anything that wasn't written, and an account of what is missing. */
import { mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listBackups, remembering } from '../../../app/storage/backups.ts';
import { secretUnlock } from '../../../app/storage/key-ring.ts';
import { salvage, type Salvage } from '../../../app/storage/salvage.ts';
import { VaultStore } from '../../../app/storage/vault-store.ts';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { random } from '../vault/sample.ts';
import type { Secret } from '../../../app/format/slot.ts';
import type { Item } from '../../../app/vault/item.ts';

const secret: Secret = { kind: 'passphrase', passphrase: new TextEncoder().encode('secret') };
const unlock = remembering(secretUnlock(secret));
const count = 120;

let home: string;
let path: string;
let whole: Buffer;
let vaultId: string;
let attachment: string;
/** Everything as it was saved. */
let written: ReadonlyMap<string, Item>;
const places = () => ({ dataDir: join(home, 'data'), stateDir: join(home, 'state') });

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'frond-salvage-'));
  path = join(home, 'test.frond');
  const ctx = { places: places(), session: { id: 'writer', now: Date.now } };
  const { store } = await VaultStore.create(path, { secret, iterations: 600_000 }, ctx);
  const folderId = store.vault.addFolder('Work');
  for (let at = 0; at < count; at += 1) {
    store.vault.add('login', {
      title: `Item ${at} – Ünïcode 漢字`,
      folderId,
      notes: `Notes of item ${at}. `.repeat(1 + (at % 7)),
      fields: [
        { id: 'username', name: 'username', kind: 'text', value: `user-${at}` },
        { id: 'password', name: 'password', kind: 'secret', value: `pässword-${at}` },
        { name: 'Own field', kind: 'text', value: `value "${at}" \\ {}` },
      ],
      urls: [{ url: `https://example.org/${at}` }],
    });
  }
  const [first = ''] = store.vault.query();
  attachment = store.addBlob(new TextEncoder().encode('a file'.repeat(500)));
  store.vault.attach(first, { id: attachment, name: 'file.txt', size: 3_000 });
  await store.save();
  vaultId = store.header.vault;
  written = new Map(store.vault.ids().map((id) => [id, store.vault.get(id)]));
  await store.close();
  whole = await readFile(path);
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** The rescue of these bytes, by themselves or with the backups. */
async function rescue(bytes: Uint8Array, withBackups = false): Promise<Salvage> {
  await writeFile(path, bytes);
  return salvage(path, withBackups ? vaultId : undefined, unlock, places());
}

const opened = ({ content }: Salvage): OpenVault => OpenVault.fromState(content, { id: 'reader', now: () => 0 });

/** Everything that came back is, to the last sign, what was written. */
function allGenuine(rescued: Salvage): number {
  const vault = opened(rescued);
  for (const id of vault.ids()) {
    const item = vault.get(id);
    const { folder: _, folderId: _id, ...rest } = item;
    const { folder: _f, folderId: _i, ...was } = written.get(id)!;
    expect(rest).toEqual(was);
  }
  return vault.size;
}

const lines = (): { readonly header: number; readonly body: number } => {
  const header = whole.indexOf('\n');
  return { header, body: whole.indexOf('\n', header + 1) };
};

describe('without any backup', () => {
  test('a byte of the body costs an item or two, and nothing that is wrong comes back', async () => {
    const { header, body } = lines();
    const next = random(7);
    let worst = count;
    for (let round = 0; round < 150; round += 1) {
      const bytes = Buffer.from(whole);
      const at = header + 1 + Math.floor(next() * (body - header - 1));
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(next() * 8));
      const rescued = await rescue(bytes);
      const got = allGenuine(rescued);
      worst = Math.min(worst, got);
      const { account } = rescued;
      expect(got + account.lost.length).toBeGreaterThanOrEqual(count - 1);
      if (got < count) expect(account.file).toBe('pieces');
    }
    expect(worst).toBeGreaterThanOrEqual(count - 3);
  });

  test('a file that was cut off gives back what stands before the cut', async () => {
    const { header, body } = lines();
    for (const share of [0.15, 0.3, 0.5, 0.8]) {
      const rescued = await rescue(whole.subarray(0, header + Math.floor((body - header) * share)));
      const got = allGenuine(rescued);
      expect(got).toBeGreaterThan(count * share * 0.3);
      expect(rescued.account).toMatchObject({ file: 'pieces', hasGaps: true });
    }
  });

  test('a wrong checksum, and a damaged attachment, leave all of the content', async () => {
    const bytes = Buffer.from(whole);
    const blob = whole.indexOf(attachment, lines().body);
    bytes[blob + 100] = (bytes[blob + 100] ?? 0) ^ 1;
    const rescued = await rescue(bytes);
    expect(allGenuine(rescued)).toBe(count);
    expect(rescued.account).toMatchObject({ file: 'content', items: count, hasGaps: false, lost: [] });
    expect(rescued.account.lostAttachments.map(({ name }) => name)).toEqual(['file.txt']);
    const rest = await rescue(whole.subarray(0, whole.length - 40));
    expect(rest.account).toMatchObject({ file: 'content', items: count, lostAttachments: [] });
  });

  test('another passphrase opens nothing, and an unreadable first line leaves nothing to open', async () => {
    await writeFile(path, whole.subarray(0, whole.length - 40));
    const other = secretUnlock({ ...secret, passphrase: new TextEncoder().encode('other') });
    await expect(salvage(path, undefined, other, places())).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
    const bytes = Buffer.from(whole);
    bytes[0] = 0x20;
    await expect(rescue(bytes)).rejects.toMatchObject({ code: 'DAMAGED', reason: 'salvage.nothing' });
  });
});

describe('with backups', () => {
  test('line 1 of a backup opens a body whose own is lost; what only the file had is told', async () => {
    await writeFile(path, whole);
    const backups = await listBackups(places(), vaultId);
    const [newest] = backups;
    // What is in the file now is in no backup.
    await unlink(newest?.path ?? '');
    const bytes = Buffer.from(whole);
    bytes.fill(0x58, 0, 200);
    const rescued = await rescue(bytes, true);
    expect(allGenuine(rescued)).toBe(count);
    expect(rescued.account.file).toBe('content');
    expect(rescued.account.recovered).toHaveLength(count);
    expect(rescued.account.backup?.items).toBe(0);
    expect(Buffer.from(await readFile(path)).equals(bytes)).toBe(true);
  });
});
