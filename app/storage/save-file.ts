/**
 * The one saver: new bytes go into a temporary file beside the target, are synced and read back, and replace the target by
 * a rename. Never in place; an interrupted save leaves the old file as it was (docs/FORMAT.md, "Saving").
 */
import { link, lstat, mkdir, open, readdir, realpath, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { randomId } from '../crypto/random.ts';
import { FrondError } from '../errors.ts';
import { errnoOf, ioError, mapped } from './io-error.ts';
import { readWhole } from './read-file.ts';

/** How the last step goes: replace what is there, or only where nothing is. */
export type Replace = 'replace' | 'create';

export interface SaveOptions {
  readonly mode: Replace;
  /** Asked right before the rename; false: what was built is out of date, nothing is replaced. */
  readonly stillValid?: () => Promise<boolean>;
  /** The file itself is synced and read back; a folder that can't be synced is no failure then. For all but the vault. */
  readonly folderUnsure?: 'accepted';
}

/** The file itself where the path is a symbolic link; the path where nothing is there yet. */
export async function resolveTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw ioError(error, path);
    return resolveFolder(path);
  }
}

/** The same, but a link in the file's own place stays one: for new files, which must never be written through a link. */
export async function resolveFolder(path: string): Promise<string> {
  return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));
}

/**
 * False when `stillValid` said no; otherwise the bytes are on the disk under `path` (already resolved). Throws NO_SPACE,
 * READ_ONLY, NO_PERMISSION, EXISTS, IO with the old file untouched; SAVED_UNSURE when only the folder's sync failed.
 */
export async function saveFile(path: string, bytes: Uint8Array, options: SaveOptions): Promise<boolean> {
  const temporary = join(dirname(path), `.~${basename(path)}.${randomId()}.tmp`);
  try {
    await writeSynced(temporary, bytes);
    const { bytes: written } = await readWhole(temporary);
    if (Buffer.compare(written, bytes) !== 0) throw new FrondError('IO', 'disk.readBackDiffers', { path });
    if (options.stillValid !== undefined && !(await options.stillValid())) {
      await unlink(temporary);
      return false;
    }
    if (options.mode === 'replace') await renamePatiently(temporary, path);
    else await putWhereNothingIs(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw ioError(error, path);
  }
  try {
    await syncFolder(dirname(path));
  } catch (error) {
    if (options.folderUnsure === 'accepted') return true;
    throw new FrondError('SAVED_UNSURE', 'disk.unsure', { path }, { cause: error });
  }
  return true;
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    // FileHandle.writeFile goes on until all is written; a single write may be short.
    await handle.writeFile(bytes);
    // Never retried: after a failed fsync the system may have dropped the pages and report success next time.
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Linking fails where something is there already, however late it came. */
async function putWhereNothingIs(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
    await unlink(temporary);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(errnoOf(error) ?? '')) throw error;
    // File systems without hard links (FAT, some network shares): an empty file of our own holds the place.
    await (await open(path, 'wx', 0o600)).close();
    await renamePatiently(temporary, path);
  }
}

/** On Windows a virus scanner may hold the file for a moment. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const errno = errnoOf(error) ?? '';
      if (process.platform !== 'win32' || attempt >= 20 || !['EPERM', 'EACCES', 'EBUSY'].includes(errno)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25 * (attempt + 1)));
    }
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes temporary files that a killed save left. Only under the lock: nobody else is saving then. */
export async function removeStaleTemporaries(path: string): Promise<void> {
  const prefix = `.~${basename(path)}.`;
  for (const name of await readdir(dirname(path)).catch(() => [])) {
    if (name.startsWith(prefix) && /^(lock\.)?[\w-]{22}\.(tmp|stale)$/.test(name.slice(prefix.length))) {
      await unlink(join(dirname(path), name)).catch(() => undefined);
    }
  }
}

const hour = 60 * 60 * 1000;

/** The same for a folder of Frond's own that has no lock: what is an hour old was left by a process that was killed. */
export async function removeOldTemporaries(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [] as string[])) {
    if (!/^\.~.*\.tmp$/.test(name)) continue;
    const stats = await lstat(join(folder, name)).catch(() => undefined);
    if (stats !== undefined && Date.now() - stats.mtimeMs > hour)
      await unlink(join(folder, name)).catch(() => undefined);
  }
}

/** A folder for Frond alone. */
export async function privateFolder(path: string): Promise<string> {
  await mapped(path, () => mkdir(path, { recursive: true, mode: 0o700 }));
  return path;
}
