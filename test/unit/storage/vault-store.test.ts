/** A store through its public door: real files, two stores on one file, drafts, keys, copies. */
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isFrondError } from '../../../app/errors.ts';
import type { Secret } from '../../../app/format/slot.ts';
import { listBackups, newestThatOpens } from '../../../app/storage/backups.ts';
import { secretUnlock } from '../../../app/storage/key-ring.ts';
import { restoreBackup } from '../../../app/storage/restore-backup.ts';
import { VaultStore, type StoreContext } from '../../../app/storage/vault-store.ts';

let home: string;
let path: string;
let sessions = 0;

const secretOf = (text: string): Secret => ({ kind: 'passphrase', passphrase: new TextEncoder().encode(text) });
const unlock = secretUnlock(secretOf('secret'));

function context(now: () => number = Date.now): StoreContext {
  sessions += 1;
  return {
    places: { dataDir: join(home, 'data'), stateDir: join(home, 'state') },
    session: { id: `session-${sessions}`, now },
  };
}

const stores: VaultStore[] = [];

async function create(): Promise<VaultStore> {
  const { store } = await VaultStore.create(path, { secret: secretOf('secret'), iterations: 600_000 }, context());
  stores.push(store);
  return store;
}

async function open(...args: Parameters<typeof VaultStore.open>): Promise<VaultStore> {
  const store = await VaultStore.open(...args);
  stores.push(store);
  return store;
}

const titles = (store: VaultStore): string[] => store.vault.query().map((id) => store.vault.get(id).title);

async function failure(operation: Promise<unknown>): Promise<string> {
  try {
    await operation;
  } catch (error) {
    if (isFrondError(error)) return `${error.code} ${error.reason}`;
    throw error;
  }
  return 'none';
}

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'frond-store-'));
  path = join(home, 'test.frond');
});
afterEach(async () => {
  // Nothing is written any more into what is removed.
  for (const store of stores.splice(0)) await store.settled();
  await rm(home, { recursive: true, force: true });
});

describe('a store', () => {
  test('creates, saves and opens again, with modes for the owner alone', async () => {
    const store = await create();
    store.vault.add('login', {
      title: 'GitHub',
      fields: [{ id: 'password', name: 'password', kind: 'secret', value: 'p' }],
    });
    expect(store.saved).toBe(false);
    expect(await store.save()).toMatchObject({ written: true, merged: false, revision: 2 });
    expect(store.saved).toBe(true);
    expect(await store.save()).toMatchObject({ written: false });
    await store.close();
    const again = await open(path, unlock, context());
    expect(titles(again)).toEqual(['GitHub']);
    expect(again.notices).toEqual([]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(home, 'state'))).mode & 0o777).toBe(0o700);
    expect((await readdir(home)).filter((name) => name.startsWith('.~'))).toEqual([]);
    await again.close();
  });

  test('tells a wrong passphrase from a damaged file, and finds the newest backup that opens', async () => {
    const store = await create();
    store.vault.add('note', { title: 'One' });
    await store.save();
    await store.close();
    expect(await failure(open(path, secretUnlock(secretOf('other')), context()))).toBe(
      'WRONG_PASSPHRASE vault.wrongPassphrase',
    );
    const bytes = await readFile(path);
    bytes[400] = (bytes[400] ?? 0) ^ 1;
    await writeFile(path, bytes);
    expect(await failure(open(path, unlock, context()))).toBe('DAMAGED format.checksum');
    const { places } = context();
    const backup = await newestThatOpens(places, store.header.vault, unlock);
    expect(backup?.items).toBe(1);
    const report = await restoreBackup(path, backup!, unlock, places, 'Frond');
    expect(await readFile(report.damagedCopy!)).toEqual(bytes);
    const restored = await open(path, unlock, context());
    expect(titles(restored)).toEqual(['One']);
    expect(restored.notices).toEqual([]);
    await restored.close();
  });

  test('merges what another store wrote meanwhile, on saving and on reloading', async () => {
    const mine = await create();
    const theirs = await open(path, unlock, context());
    theirs.vault.add('note', { title: 'Theirs' });
    await theirs.save();
    mine.vault.add('note', { title: 'Mine' });
    expect(await mine.save()).toMatchObject({ written: true, merged: true });
    expect(titles(mine)).toEqual(['Mine', 'Theirs']);
    expect(await theirs.reload()).toBe(true);
    expect(titles(theirs)).toEqual(['Mine', 'Theirs']);
    expect(theirs.saved).toBe(true);
    expect(await theirs.reload()).toBe(false);
    await mine.close();
    await theirs.close();
  });

  test('keeps unsaved changes as a draft that the next opening merges, whatever the file became', async () => {
    const store = await create();
    store.vault.add('note', { title: 'Unsaved canary' });
    await store.draftUnsaved();
    const [draft] = (await readdir(store.folder)).filter((name) => name.startsWith('unsaved-'));
    expect(await readFile(join(store.folder, draft!), 'latin1')).not.toContain('canary');
    const other = await open(path, unlock, context());
    expect(other.notices.map(({ kind }) => kind)).toEqual(['draftApplied']);
    expect(titles(other)).toEqual(['Unsaved canary']);
    expect(other.saved).toBe(false);
    await other.save();
    expect((await readdir(store.folder)).filter((name) => name.startsWith('unsaved-'))).toEqual([]);
    await other.close();
    expect(titles(await open(path, unlock, context()))).toEqual(['Unsaved canary']);
  });

  test('takes no file for older that another Frond saves while it is being opened', async () => {
    const first = await create();
    const second = await open(
      path,
      async (header) => {
        // The file was read by now, and the key isn't there yet.
        first.vault.add('login', { title: 'Meanwhile' });
        await first.save();
        return unlock(header);
      },
      context(),
    );
    expect(second.notices).toEqual([]);
    second.vault.add('login', { title: 'Later' });
    await second.save();
    expect(titles(second)).toEqual(['Later', 'Meanwhile']);
  });

  test('notices a rollback, and the next save outgrows it', async () => {
    const store = await create();
    const old = await readFile(path);
    store.vault.add('note', { title: 'Newer' });
    await store.save();
    store.vault.add('note', { title: 'Newest' });
    await store.save();
    await store.close();
    await writeFile(path, old);
    const again = await open(path, unlock, context());
    expect(again.notices).toEqual([{ kind: 'older', params: { revision: 1, seen: 3 } }]);
    again.vault.add('note', { title: 'After' });
    expect((await again.save()).revision).toBe(4);
    await again.close();
  });

  test('tells of changes from the future each time it is opened, also where it remembers when they were', async () => {
    await (await create()).close();
    const ahead = await open(
      path,
      unlock,
      context(() => Date.now() + 5 * 86_400_000),
    );
    ahead.vault.add('note', { title: 'From the future' });
    await ahead.save();
    await ahead.close();
    for (let round = 0; round < 3; round += 1) {
      const store = await open(path, unlock, context());
      expect(store.notices).toContainEqual({ kind: 'clockAhead', params: { days: 4 } });
      await store.close();
      const seen = JSON.parse(await readFile(join(store.folder, 'seen.json'), 'utf8')) as { latest: number };
      expect(seen.latest).toBe(store.vault.latestChange);
    }
    const later = await open(
      path,
      unlock,
      context(() => Date.now() + 6 * 86_400_000),
    );
    expect(later.notices).toEqual([]);
    await later.close();
  });

  test('changes the passphrase: a new key, the old one no longer opens, a second store overwrites nothing', async () => {
    const { store } = await VaultStore.create(
      path,
      { secret: secretOf('secret'), iterations: 600_000, recovery: true },
      context(),
    );
    const other = await open(path, unlock, context());
    expect(await store.changePassphrase({ secret: secretOf('new'), iterations: 600_000 })).toEqual(['recovery']);
    expect(await failure(open(path, unlock, context()))).toBe('WRONG_PASSPHRASE vault.wrongPassphrase');
    other.vault.add('note', { title: 'Meanwhile' });
    const before = await readFile(path);
    expect(await failure(other.save())).toBe('CONFLICT vault.headerChanged');
    expect(await readFile(path)).toEqual(before);
    await other.adoptHeader(secretUnlock(secretOf('new')));
    const again = await open(path, secretUnlock(secretOf('new')), context());
    expect(titles(again)).toEqual(['Meanwhile']);
  });

  test('exports a backup that opens by itself, refuses to overwrite and to take the vault’s place', async () => {
    const store = await create();
    store.vault.add('note', { title: 'Copied' });
    const target = join(home, 'copy.frond');
    expect(await store.exportBackup(target)).toEqual({ path: target, items: 1 });
    expect(await failure(store.exportBackup(target))).toBe('EXISTS file.exists');
    expect(await failure(store.exportBackup(path, { force: true }))).toBe('INVALID backup.isTheVault');
    const own = join(home, 'own.frond');
    await store.exportBackup(own, { secret: { secret: secretOf('own'), iterations: 600_000 } });
    expect(await failure(open(own, unlock, context()))).toBe('WRONG_PASSPHRASE vault.wrongPassphrase');
    const copy = await open(own, secretUnlock(secretOf('own')), context());
    expect(titles(copy)).toEqual(['Copied']);
  });

  test('keeps form drafts and the activity log encrypted outside the vault, without rewriting it', async () => {
    const store = await create();
    const before = await readFile(path);
    await store.putFormDraft({
      id: 'new',
      type: 'login',
      input: { title: 'half canary' },
      savedAt: '2026-01-01T00:00:00.000Z',
    });
    await store.logActivity({ action: 'reveal', itemId: 'x', field: 'password' });
    expect(await readFile(path)).toEqual(before);
    expect(await store.formDrafts()).toHaveLength(1);
    expect((await store.activity()).map(({ action }) => action)).toEqual(['reveal']);
    for (const name of await readdir(store.folder)) {
      expect(await readFile(join(store.folder, name), 'latin1')).not.toMatch(/canary|reveal/);
    }
    await store.discardFormDraft('new');
    expect(await store.formDrafts()).toEqual([]);
  });

  test('saves with the right key where that came in the memory that small buffers share', async () => {
    await (await create()).close();
    const shared = await open(path, async (header) => Buffer.from(await unlock(header)), context());
    shared.vault.add('note', { title: 'One' });
    await shared.save();
    shared.vault.add('note', { title: 'Two' });
    await shared.save();
    await shared.close();
    const store = await open(path, unlock, context());
    expect(titles(store)).toEqual(['One', 'Two']);
  });

  test('keeps what it replaces among the backups', async () => {
    const store = await create();
    for (let round = 0; round < 15; round += 1) {
      store.vault.add('note', { title: `Note ${round}` });
      await store.save();
    }
    await store.close();
    const backups = await listBackups(context().places, store.header.vault);
    expect(backups.length).toBeGreaterThanOrEqual(10);
    expect(backups.length).toBeLessThanOrEqual(12);
    expect(backups[0]?.revision).toBe(16);
  });
});
