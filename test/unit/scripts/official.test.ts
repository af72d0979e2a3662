/** The official Electron's way in, against a server of our own: this is how most users get theirs. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { load, root, type Archive } from './load.ts';

const run = promisify(execFile);
const { obtainOfficial, officialArchive } = await load('electron/official.mjs');

let folder = '';
let cache = '';
let server: Server;
let from = '';
let asked: string[] = [];
const sockets = new Set<Socket>();
let archive: Archive;
let answer: Buffer | number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frond-official-'));
  cache = join(folder, 'cache');
  const zip = join(folder, 'electron.zip');
  const program =
    "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1], 'w')\nz.writestr('electron', 'binary')\nz.writestr('version', '45.4.1')\nz.close()";
  await run('python3', ['-c', program, zip]);
  const bytes = await readFile(zip);
  answer = bytes;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  archive = { version: '45.4.1', name: 'electron-v45.4.1-linux-x64.zip', sha256 };
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    if (typeof answer === 'number') response.writeHead(answer).end();
    else response.writeHead(200).end(request.method === 'HEAD' ? undefined : answer);
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  from = `http://127.0.0.1:${(server.address() as AddressInfo).port}/electron`;
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

describe('the official download', () => {
  it('is the one whose checksum the pinned npm package names', async () => {
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      devDependencies: { electron: string };
    };
    const pinned = await officialArchive(root, 'linux', 'x64');
    expect(pinned?.version).toBe(manifest.devDependencies.electron);
    expect(pinned?.name).toBe(`electron-v${manifest.devDependencies.electron}-linux-x64.zip`);
    expect(pinned?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await officialArchive(root, 'plan9', 'x64')).toBeUndefined();
  });

  it('is fetched once, checked, unpacked and kept', async () => {
    const dist = await obtainOfficial(archive, from, cache);
    expect(asked).toEqual(['HEAD', 'GET'].map((verb) => `${verb} /electron/v45.4.1/${archive.name}`));
    expect(await readFile(join(dist, 'electron'), 'utf8')).toBe('binary');
    expect(await readdir(cache)).toEqual([`45.4.1-${archive.sha256.slice(0, 16)}`]);
    expect(await obtainOfficial(archive, from, cache)).toBe(dist);
    expect(asked).toHaveLength(2);
  });

  it('is refused when one byte differs, and nothing of it stays', async () => {
    const changed = Buffer.from(answer as Buffer);
    changed[40] = (changed[40] ?? 0) ^ 1;
    answer = changed;
    await expect(obtainOfficial(archive, from, cache)).rejects.toThrow(/is not the pinned one/);
    expect(await readdir(cache)).toEqual([]);
  });

  it.each([404, 503])('fails on the answer %i without loading anything', async (status) => {
    answer = status;
    await expect(obtainOfficial(archive, from, cache)).rejects.toThrow(`the server answered ${status}`);
    expect(asked).toHaveLength(1);
    expect(await readdir(cache)).toEqual([]);
  });

  it('does not wait for an answer that does not come', async () => {
    server.removeAllListeners('request');
    await expect(obtainOfficial(archive, from, cache, 200)).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await readdir(cache)).toEqual([]);
  });
});
