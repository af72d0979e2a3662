/** What decides whether anything is fetched: the npm packages, the cache of runtimes, the pins. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstat, mkdir, mkdtemp, readFile, readdir, readlink, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { load, root } from './load.ts';

const run = promisify(execFile);
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frond-scripts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('npm packages', async () => {
  const { checkNode, isInstalled } = await load('setup/node-modules.mjs');
  const a = { version: '1.0.0', integrity: 'sha512-a' };
  const lock = (packages: Readonly<Record<string, Readonly<Record<string, unknown>>>>) => ({ packages });

  it.each([
    ['the same', { 'node_modules/a': a }, { 'node_modules/a': a }, true],
    ['one is missing', { 'node_modules/a': a }, {}, false],
    ['another version', { 'node_modules/a': a }, { 'node_modules/a': { ...a, version: '1.0.1' } }, false],
    ['another content', { 'node_modules/a': a }, { 'node_modules/a': { ...a, integrity: 'sha512-b' } }, false],
    ['one for another platform is missing', { 'node_modules/a': { ...a, optional: true } }, {}, true],
    ['the project itself is no package', { '': { version: '9' } }, {}, true],
  ])('%s', (_name, wanted, installed, expected) => {
    expect(isInstalled(lock(wanted), lock(installed))).toBe(expected);
  });

  it('knows that what is installed here is what the lock file says', async () => {
    const [wanted, installed] = await Promise.all(
      ['package-lock.json', 'node_modules/.package-lock.json'].map(
        async (name) => JSON.parse(await readFile(join(root, name), 'utf8')) as Parameters<typeof isInstalled>[0],
      ),
    );
    expect(isInstalled(wanted!, installed!)).toBe(true);
  });

  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('takes Node %s', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });
  it.each(['20.18.3', '18.20.0', '16.17.1'])('says what to do about Node %s', (version) => {
    expect(() => checkNode(version)).toThrow(/needs Node 20\.19 or newer/);
  });
});

describe('the cache of runtimes', async () => {
  const { cached, cacheFolder, checkSha256 } = await load('electron/cache.mjs');

  it('lies in the user’s cache folder, outside the project', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/somewhere' })).toBe(join('/somewhere', 'frond', 'electron'));
    expect(cacheFolder({})).not.toContain(root);
  });

  it('makes one only once', async () => {
    let made = 0;
    const make = async (place: string) => {
      made += 1;
      await writeFile(join(place, 'electron'), 'binary');
      return undefined;
    };
    const first = await cached('key', make, folder);
    expect(await cached('key', make, folder)).toBe(first);
    expect(made).toBe(1);
    expect(await readFile(join(first, 'electron'), 'utf8')).toBe('binary');
  });

  it('ends with one whole one when several make it at once', async () => {
    const places = await Promise.all(
      Array.from({ length: 8 }, () =>
        cached(
          'key',
          async (place) => {
            await mkdir(join(place, 'dist'));
            await writeFile(join(place, 'dist', 'electron'), 'binary');
            return join(place, 'dist');
          },
          folder,
        ),
      ),
    );
    expect(new Set(places)).toEqual(new Set([join(folder, 'key')]));
    expect(await readdir(folder)).toEqual(['key']);
    expect(await readdir(join(folder, 'key'))).toEqual(['electron']);
  });

  it('leaves nothing behind when making fails, and removes what a killed process left', async () => {
    const abandoned = join(folder, '.making-old-1-00');
    await mkdir(abandoned);
    await utimes(abandoned, 0, 0);
    const failing = cached('key', () => Promise.reject(new Error('the network is gone')), folder);
    await expect(failing).rejects.toThrow('the network is gone');
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a download that is not the pinned one', async () => {
    const file = join(folder, 'download');
    await writeFile(file, 'what was pinned');
    const pin = createHash('sha256').update('what was pinned').digest('hex');
    await expect(checkSha256(file, pin, 'It')).resolves.toBeUndefined();
    await writeFile(file, 'what was pinned!');
    await expect(checkSha256(file, pin, 'The download')).rejects.toThrow(/The download is not the pinned one/);
  });
});

describe('unpacking', async () => {
  const { unzip } = await load('electron/unzip.mjs');

  async function zip(lines: string): Promise<string> {
    const archive = join(folder, 'archive.zip');
    const program = `import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED)\n${lines}\nz.close()\n`;
    await run('python3', ['-c', program, archive]);
    return archive;
  }

  it('keeps contents, executable bits and links, as an archive by another program has them', async () => {
    const archive = await zip(
      [
        "e = zipfile.ZipInfo('app/electron'); e.external_attr = 0o100755 << 16; z.writestr(e, 'x' * 100000, zipfile.ZIP_DEFLATED)",
        "z.writestr('app/größe.txt', 'stored', zipfile.ZIP_STORED)",
        "l = zipfile.ZipInfo('app/link'); l.external_attr = 0o120777 << 16; z.writestr(l, 'electron')",
        "z.writestr('other/left out', '')",
      ].join('\n'),
    );
    const out = join(folder, 'out');
    const written = await unzip(archive, out, (name) => name.startsWith('app/'));
    expect(written).toHaveLength(3);
    expect(await readFile(join(out, 'app/electron'), 'utf8')).toBe('x'.repeat(100_000));
    expect((await stat(join(out, 'app/electron'))).mode & 0o111).toBe(0o111);
    expect(await readFile(join(out, 'app/größe.txt'), 'utf8')).toBe('stored');
    expect((await lstat(join(out, 'app/link'))).isSymbolicLink()).toBe(true);
    expect(await readlink(join(out, 'app/link'))).toBe('electron');
    expect(await readdir(out)).toEqual(['app']);
  });

  it('writes nothing outside its folder', async () => {
    const archive = await zip("z.writestr('../outside', 'x')");
    await expect(unzip(archive, join(folder, 'out'))).rejects.toThrow(/reaches outside/);
    expect(await readdir(folder)).toEqual(['archive.zip']);
  });

  it('says so when it is given something else', async () => {
    await writeFile(join(folder, 'no.zip'), 'certainly not an archive, but long enough');
    await expect(unzip(join(folder, 'no.zip'), folder)).rejects.toThrow('Not a ZIP archive.');
  });
});

describe('the runtime that is named by hand', () => {
  const print = (dist: string) =>
    run(process.execPath, [join(root, 'scripts/electron.mjs'), '--print'], {
      env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: dist, XDG_CACHE_HOME: folder },
    });

  it('comes before all others', async () => {
    await writeFile(join(folder, 'electron'), '');
    await writeFile(join(folder, 'version'), '45.4.1\n');
    const { stdout } = await print(folder);
    expect(JSON.parse(stdout)).toEqual({
      executable: join(folder, 'electron'),
      args: [root.replace(/\/$/, '')],
      version: '45.4.1',
      compat: false,
    });
  });

  it('is an error when it is not there, not a reason to take another', async () => {
    await expect(print(join(folder, 'nothing'))).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('ELECTRON_OVERRIDE_DIST_PATH') as unknown,
    });
  });
});
