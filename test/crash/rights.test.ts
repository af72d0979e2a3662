/** R5, S9, S10: what a user without rights meets, modes of everything created, and files planted by somebody else. */
import { chmod, chown, link, lstat, mkdir, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isFrondError } from '../../app/errors.ts';
import { lockFile, lockPath } from '../../app/storage/file-lock.ts';
import {
  childProgram,
  finished,
  openStore,
  removeWorkshop,
  Tally,
  titlesOf,
  type Workshop,
  workshop,
} from './workshop.ts';

const nobody = 65_534;
const isRoot = process.getuid() === 0;
let shop: Workshop;
beforeEach(async () => {
  shop = await workshop(3);
});
afterEach(() => removeWorkshop(shop));

interface Outcome {
  readonly opened: string;
  readonly saved: string;
  readonly drafted: string;
}

/** One save as a user whom modes bind (root is bound by none). */
async function saveAsNobody(): Promise<Outcome> {
  const program = await childProgram('one-save');
  await chmod(join(program, '..'), 0o755);
  const user = isRoot ? { uid: nobody, gid: nobody } : {};
  const child = spawn(process.execPath, [program, shop.home, 'edit'], { stdio: ['ignore', 'pipe', 'pipe'], ...user });
  const { output, errors } = await finished(child);
  if (output === '') throw new Error(errors);
  return JSON.parse(output) as Outcome;
}

async function give(path: string): Promise<void> {
  if (isRoot) await chown(path, nobody, nobody);
}

describe('R5 without rights', () => {
  const tally = new Tally('R5');
  afterEach((context) => tally.count(context));
  afterAll(() => tally.record());
  beforeEach(async () => {
    await give(shop.home);
    await give(shop.vault);
    for (const name of ['data', 'state']) {
      await mkdir(join(shop.home, name), { mode: 0o700 });
      await give(join(shop.home, name));
    }
  });

  test('a read-only folder: typed, the file untouched, the edit in a draft', async () => {
    const before = await readFile(shop.vault);
    await chmod(shop.home, 0o500);
    const outcome = await saveAsNobody();
    await chmod(shop.home, 0o700);
    expect(outcome).toEqual({ opened: 'ok', saved: 'NO_PERMISSION', drafted: 'ok' });
    expect((await readFile(shop.vault)).equals(before)).toBe(true);
    expect(titlesOf(await openStore(shop))).toContain('edit');
  });

  test.each<[string, () => Promise<void>, Partial<Outcome>]>([
    ['an unreadable file', () => chmod(shop.vault, 0o000), { opened: 'NO_PERMISSION' }],
    [
      'a read-only file in a writable folder is replaced',
      () => chmod(shop.vault, 0o400),
      { opened: 'ok', saved: 'ok' },
    ],
    ['a missing file', () => rm(shop.vault), { opened: 'NOT_FOUND' }],
    ['a missing folder', () => rename(shop.home, `${shop.home}-away`), { opened: 'NOT_FOUND' }],
    [
      'a folder in the file’s place',
      async () => {
        await rm(shop.vault);
        await mkdir(shop.vault, { mode: 0o755 });
      },
      { opened: 'INVALID' },
    ],
    [
      'no place for backups: nothing is replaced that has no copy',
      () => chmod(join(shop.home, 'data'), 0o500),
      { opened: 'ok', saved: 'NO_PERMISSION', drafted: 'ok' },
    ],
    ['no place for state: saving works', () => chmod(join(shop.home, 'state'), 0o500), { opened: 'ok', saved: 'ok' }],
  ])('%s', async (_name, prepare, wanted) => {
    await prepare();
    const outcome = await saveAsNobody();
    await rename(`${shop.home}-away`, shop.home).catch(() => undefined);
    expect(outcome).toMatchObject(wanted);
  });
});

describe('S9 modes', () => {
  const tally = new Tally('S9');
  afterEach((context) => tally.count(context));
  afterAll(() => tally.record());

  test.each(['000', '077'])('under umask %s everything is for the owner alone', async (mask) => {
    const program = await childProgram('one-save');
    execFileSync('sh', ['-c', `umask ${mask}; exec "$0" "$@"`, process.execPath, program, shop.home, 'edit']);
    const wrong: string[] = [];
    const look = async (folder: string): Promise<void> => {
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        const mode = (await lstat(path)).mode & 0o777;
        if (mode !== (entry.isDirectory() ? 0o700 : 0o600)) wrong.push(`${path} ${mode.toString(8)}`);
        if (entry.isDirectory()) await look(path);
      }
    };
    await look(shop.home);
    expect(wrong).toEqual([]);
  });
});

describe('S10 planted files', () => {
  const tally = new Tally('S10');
  afterEach((context) => tally.count(context));
  afterAll(() => tally.record());
  let victim: string;
  beforeEach(async () => {
    victim = join(shop.home, 'victim.txt');
    await writeFile(victim, 'precious');
  });
  const untouched = async (): Promise<void> => expect(await readFile(victim, 'utf8')).toBe('precious');

  test.each<[string, (path: string) => Promise<void>]>([
    ['a link to a file', (path) => symlink(victim, path)],
    ['a link to nothing', (path) => symlink(join(shop.home, 'nothing'), path)],
    ['a pipe', (path) => Promise.resolve(void execFileSync('mkfifo', [path]))],
  ])('%s in the lock’s place is taken away, never written through, read or waited for', async (_name, plant) => {
    await plant(lockPath(shop.vault));
    await (await lockFile(shop.vault, 200)).release();
    expect(await readdir(shop.home)).toEqual(['test.frond', 'victim.txt']);
    await untouched();
  });

  test('a hard link to another file in the lock’s place is waited for, and left as it is', async () => {
    await link(victim, lockPath(shop.vault));
    const failure = await lockFile(shop.vault, 200).catch((error: unknown) => error);
    expect(isFrondError(failure, 'BUSY')).toBe(true);
    await untouched();
  });

  test('links in the places of the reserve, the log and a draft lead nowhere', async () => {
    const store = await openStore(shop);
    const { folder } = store;
    await store.putFormDraft({ id: 'new', type: 'note', input: {}, savedAt: '2026-01-01T00:00:00.000Z' });
    const names = ['reserve', 'activity.log', 'form-new.draft'];
    for (const name of names) {
      await rm(join(folder, name), { force: true });
      await symlink(victim, join(folder, name));
    }
    await store.putFormDraft({ id: 'new', type: 'note', input: { title: 'x' }, savedAt: '2026-01-01T00:00:00.000Z' });
    expect(isFrondError(await store.logActivity({ action: 'reveal' }).catch((error: unknown) => error))).toBe(true);
    await store.close();
    await (await openStore(shop)).close();
    await untouched();
  });

  test('a symbolic link to the vault is followed: the file behind it is saved, the link stays', async () => {
    const real = join(shop.home, 'real.frond');
    await rename(shop.vault, real);
    await symlink(real, shop.vault);
    const store = await openStore(shop);
    store.vault.add('note', { title: 'through the link' });
    await store.save();
    await store.close();
    expect((await lstat(shop.vault)).isSymbolicLink()).toBe(true);
    expect(titlesOf(await openStore({ home: shop.home, vault: real }))).toContain('through the link');
  });

  test('a hard link to the vault keeps the old bytes', async () => {
    const before = await readFile(shop.vault);
    await link(shop.vault, join(shop.home, 'hard'));
    const store = await openStore(shop);
    store.vault.add('note', { title: 'new' });
    await store.save();
    await store.close();
    expect((await readFile(join(shop.home, 'hard'))).equals(before)).toBe(true);
  });

  test.each<[string, boolean]>([
    ['victim.txt', false],
    ['victim.txt', true],
    ['nothing', false],
  ])('an export over a link to %s (force: %s) does not write through it', async (name, force) => {
    const target = join(shop.home, 'copy.frond');
    await symlink(join(shop.home, name), target);
    const store = await openStore(shop);
    const failure = await store.exportBackup(target, { force }).catch((error: unknown) => error);
    expect(isFrondError(failure, 'EXISTS')).toBe(!force);
    expect((await lstat(target)).isSymbolicLink()).toBe(!force);
    await store.close();
    await untouched();
    expect(await readdir(shop.home)).not.toContain('nothing');
  });

  test('a pipe in the vault’s place is refused at once', async () => {
    await rm(shop.vault);
    execFileSync('mkfifo', [shop.vault]);
    const failure = await openStore(shop).catch((error: unknown) => error);
    expect(isFrondError(failure, 'INVALID')).toBe(true);
  });
});
