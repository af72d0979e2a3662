/** Which backups stay, where backups must be written before a save counts, and what a hostile time of saving does. */
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addBackup, listBackups } from '../../../app/storage/backups.ts';
import { keepGenerations } from '../../../app/storage/generations.ts';
import { placesFrom } from '../../../app/storage/places.ts';
import { isShared } from '../../../app/storage/shared-folder.ts';

const hour = 60 * 60 * 1000;
const at = (time: number): { savedAt: string } => ({ savedAt: new Date(time).toISOString() });

describe('generations', () => {
  const now = Date.UTC(2026, 5, 17, 12);

  test('of saves every hour for two years: 10 last, 7 days, 4 weeks, 12 months', () => {
    const all = Array.from({ length: 2 * 365 * 24 }, (_, index) => at(now - index * hour));
    const kept = keepGenerations(all).map(({ savedAt }) => savedAt);
    expect(kept.slice(0, 10)).toEqual(all.slice(0, 10).map(({ savedAt }) => savedAt));
    expect(new Set(kept.map((time) => time.slice(0, 10))).size).toBeGreaterThanOrEqual(7);
    for (let day = 0; day < 7; day += 1) {
      expect(kept.some((time) => time.startsWith(new Date(now - day * 24 * hour).toISOString().slice(0, 10)))).toBe(
        true,
      );
    }
    expect(new Set(kept.map((time) => time.slice(0, 7))).size).toBe(12);
    expect(kept.length).toBeLessThanOrEqual(10 + 7 + 4 + 12);
  });

  test('saves that lie months apart all stay while there are few', () => {
    const all = Array.from({ length: 10 }, (_, index) => at(now - index * 90 * 24 * hour));
    expect(keepGenerations(all)).toHaveLength(10);
  });

  test('thinning what was thinned takes nothing more', () => {
    const all = Array.from({ length: 500 }, (_, index) => at(now - index * 7 * hour));
    const once = keepGenerations(all);
    expect(keepGenerations(once)).toEqual(once);
  });
});

describe('in a folder', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'frond-backups-'));
  });
  afterEach(() => rm(home, { recursive: true, force: true }));

  test.each(['no time', '', '+275760-09-13T00:00:00.000Z', '-000001-01-01T00:00:00.000Z'])(
    'a vault that claims to be saved at "%s" is backed up and listed all the same',
    async (savedAt) => {
      const places = { dataDir: join(home, 'data'), stateDir: join(home, 'state') };
      const source = { bytes: new Uint8Array([1]), digest: 'ab'.repeat(32), savedAt, revision: 3 };
      await addBackup(places, 'id', source);
      await addBackup(places, 'id', source);
      const backups = await listBackups(places, 'id');
      expect(backups.map(({ revision, digest }) => [revision, digest])).toEqual([[3, source.digest]]);
      expect((await stat(backups[0]!.path)).nlink).toBe(1);
    },
  );

  test('folders of sync services are known by name and by what they hold; others are not', async () => {
    for (const name of ['Dropbox', 'OneDrive - Work', 'Nextcloud', 'My Drive', 'iCloud Drive', 'plain', 'Boxes']) {
      await mkdir(join(home, name, 'deep'), { recursive: true });
    }
    await mkdir(join(home, 'plain', '.stfolder'));
    const shared = async (...parts: string[]): Promise<boolean> => isShared(join(home, ...parts, 'vault.frond'));
    for (const name of ['Dropbox', 'OneDrive - Work', 'Nextcloud', 'My Drive', 'iCloud Drive']) {
      expect([name, await shared(name, 'deep')]).toEqual([name, true]);
    }
    expect(await shared('plain', 'deep')).toBe(true);
    expect(await shared('Boxes', 'deep')).toBe(false);
    expect(await readdir(home)).toHaveLength(7);
  });
});

describe('places', () => {
  test.each([
    [{}, 'linux', '/home/a/.local/share/frond', '/home/a/.local/state/frond'],
    [{ XDG_DATA_HOME: '/d', XDG_STATE_HOME: '/s' }, 'linux', '/d/frond', '/s/frond'],
    [{ XDG_DATA_HOME: 'relative' }, 'linux', '/home/a/.local/share/frond', '/home/a/.local/state/frond'],
    [{}, 'darwin', '/home/a/Library/Application Support/Frond', '/home/a/Library/Application Support/Frond/State'],
  ] as const)('%j on %s', (env, platform, dataDir, stateDir) => {
    expect(placesFrom(env, platform, '/home/a')).toEqual({ dataDir, stateDir });
  });
});
