/**
 * The folder where runtimes are kept: `$XDG_CACHE_HOME/frond/electron/<key>`, outside the project, so that every clone shares
 * one. A runtime is made in a folder of its own and renamed into place when complete: a half-made one is never seen, and two
 * processes that make the same one at once both end with a whole one.
 */
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { SetUpError } from '../run.mjs';

export function cacheFolder(env = process.env) {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'frond', 'electron');
  if (process.platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'Frond', 'Cache', 'electron');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'frond', 'electron');
  return join(homedir(), '.cache', 'frond', 'electron');
}

export async function exists(path) {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

const abandonedAfterMs = 60 * 60 * 1000;

/** Gives the folder `<cache>/<key>`; when it is not there, `make(folder)` fills a new one, which is then moved into place. */
export async function cached(key, make, folder = cacheFolder()) {
  const place = join(folder, key);
  if (await exists(place)) return place;
  await mkdir(folder, { recursive: true });
  await removeAbandoned(folder);
  const making = join(folder, `.making-${key}-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(making);
    const ready = (await make(making)) ?? making;
    await rename(ready, place).catch(async (error) => {
      // Another process was faster; its copy passed the same checks.
      if (!(await exists(place))) throw error;
    });
    return place;
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

async function removeAbandoned(folder) {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('.making-')) continue;
    const info = await stat(join(folder, name)).catch(() => undefined);
    if (info && Date.now() - info.mtimeMs > abandonedAfterMs) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

/** SHA-256 of a file, in hex. */
export async function sha256OfFile(path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

export function sha256Hex(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Throws unless the file is exactly the pinned one. */
export async function checkSha256(path, expected, what) {
  const found = await sha256OfFile(path);
  if (found !== expected) {
    throw new SetUpError(
      `${what} is not the pinned one, so it is not used.\n  expected SHA-256 ${expected}\n  found    SHA-256 ${found}`,
    );
  }
}
