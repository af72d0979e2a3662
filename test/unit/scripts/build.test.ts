/** Two builds of the same sources are the same bytes, wherever and by whomever they are made, and tell nothing about that place. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './load.ts';

const run = promisify(execFile);
let folder = '';

async function filesBelow(place: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true } as { withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join((entry as unknown as { parentPath: string }).parentPath, entry.name);
    files.set(relative(place, path), await readFile(path));
  }
  return files;
}

async function buildInto(name: string, env: NodeJS.ProcessEnv): Promise<ReadonlyMap<string, Buffer>> {
  const into = join(folder, name);
  const args = [join(root, 'scripts/build.mjs'), '--into', into];
  await run(process.execPath, args, { env: { ...process.env, ...env } });
  await run(process.execPath, [...args, 'executable'], { env: { ...process.env, ...env } });
  return filesBelow(into);
}

let first: ReadonlyMap<string, Buffer>;
let second: ReadonlyMap<string, Buffer>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frond-build-'));
  first = await buildInto('first', { NODE_ENV: 'test' });
  second = await buildInto('second', {
    NODE_ENV: 'development',
    VITE_SECRET: 'CANARY-d41f8e',
    TZ: 'Asia/Tokyo',
    LANG: 'ja_JP',
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the build', () => {
  it('makes what the runtime and package.json name', async () => {
    const expected = [
      'main/backup-worker.cjs',
      'main/main.cjs',
      'main/strength-worker.cjs',
      'main/toolbox-worker.cjs',
      'main/import-worker.cjs',
      'main/vault-process.cjs',
      'preload/preload.cjs',
      'preload/read-code.cjs',
      'renderer/quick/index.html',
      'renderer/unlock/index.html',
      'renderer/vault/index.html',
      'cli/frond.1',
      'cli/frond.cjs',
      'executable/frond',
      'executable/frond.1',
    ];
    expect([...first.keys()]).toEqual(expect.arrayContaining(expected));
    expect([...first.keys()].filter((name) => /^(main|preload)\//.test(name))).toHaveLength(8);
    for (const program of ['cli/frond.cjs', 'executable/frond']) {
      expect((await stat(join(folder, 'first', program))).mode & 0o111).not.toBe(0);
    }
    expect(first.get('cli/frond.cjs')!.toString()).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('makes the same bytes twice', () => {
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
    for (const [name, bytes] of first) expect(second.get(name)!.equals(bytes), name).toBe(true);
  });

  it('holds no path of the machine that built it, no environment and no source map', () => {
    for (const [name, bytes] of first) {
      expect(name).not.toMatch(/\.map$/);
      // Bun's own names for what is inside of an executable.
      const text = bytes.toString('latin1').replace(/\/(?:\$bunfs|~BUN)\/root\//g, '');
      expect(text.includes(root) || text.includes(`${homedir()}/`) || text.includes('CANARY-d41f8e'), name).toBe(false);
    }
  });

  it('leaves scripts, styles and handlers out of the pages’ HTML, as their policy demands', () => {
    for (const page of ['unlock', 'vault']) {
      const html = first.get(`renderer/${page}/index.html`)!.toString();
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    }
  });
});
