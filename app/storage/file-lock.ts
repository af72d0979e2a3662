/**
 * The lock beside a vault, `.~<name>.lock`, held only while saving (docs/FORMAT.md, "Saving"). It appears with its content in one step (a
 * link), so that a crash can't leave an empty one. Its owner touches it every 5 s; one is stale when nothing touched it for 30 s of
 * the waiter's own clock, or when its process is gone from this very machine, boot and PID namespace. A stale lock is
 * taken over by a rename to a unique name that is then verified, so that two waiters can't both take it, and a fresh lock
 * that was caught by mistake is put back.
 */
import { constants } from 'node:fs';
import { link, lstat, open, readFile, rename, unlink, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FrondError } from '../errors.ts';
import { randomId } from '../crypto/random.ts';
import { errnoOf, ioError } from './io-error.ts';
import { isGone, ownerIn, thisProcess, type Owner } from './lock-owner.ts';

const touchEvery = 5_000;
const staleAfter = 30_000;
const longestPoll = 50;

export interface FileLock {
  /** Whether the lock on disk is still ours. */
  readonly held: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

export function lockPath(path: string): string {
  return join(dirname(path), `.~${basename(path)}.lock`);
}

/**
 * Waits up to `patience` milliseconds, then throws BUSY that says who holds it. A lock that nobody touched in that time is
 * waited for until it counts as stale: its owner has most likely died on another machine.
 */
export async function lockFile(path: string, patience = 10_000): Promise<FileLock> {
  const file = lockPath(path);
  const me = await thisProcess();
  const start = performance.now();
  let seen: { readonly print: string; readonly since: number } | undefined;
  for (let round = 1; ; round += 1) {
    const current = await look(file);
    if (current === undefined) {
      const handle = await create(file, me);
      if (handle !== undefined) return hold(file, me, handle);
      continue;
    }
    if (seen?.print !== current.print) seen = { print: current.print, since: performance.now() };
    const quiet = performance.now() - seen.since;
    const abandoned = current.foreign || quiet > staleAfter || isGone(current.owner, me);
    if (abandoned && (await takeOver(file, current))) continue;
    if (performance.now() - start > patience && quiet < 2 * touchEvery) {
      throw new FrondError('BUSY', 'vault.busy', {
        pid: current.owner?.pid ?? 0,
        host: current.owner?.host ?? 'unknown',
      });
    }
    // Uneven pauses, so that two waiters don't keep missing the moment in step.
    const pause = Math.min(longestPoll, 2 * round) * (0.5 + Math.random());
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** The handle of the new lock, or undefined where there is one already. */
async function create(file: string, me: Owner): Promise<FileHandle | undefined> {
  const temporary = `${file}.${me.nonce}.tmp`;
  let handle: FileHandle | undefined;
  try {
    handle = await open(temporary, 'wx', 0o600);
    await handle.writeFile(JSON.stringify(me));
    if (await place(temporary, file)) return handle;
    await handle.close();
    return undefined;
  } catch (error) {
    await handle?.close().catch(() => undefined);
    throw ioError(error, dirname(file));
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}

/** Gives the prepared lock its name, unless something has it. */
async function place(temporary: string, file: string): Promise<boolean> {
  try {
    await link(temporary, file);
    return true;
  } catch (error) {
    const errno = errnoOf(error) ?? '';
    // ENOENT: whoever holds the lock tidied our temporary file away.
    if (errno === 'EEXIST' || errno === 'ENOENT') return false;
    if (!withoutLinks.has(errno)) throw error;
    return placeWithoutLink(temporary, file);
  }
}

/** File systems without hard links (FAT, some network shares): created empty first, then filled. */
const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

async function placeWithoutLink(temporary: string, file: string): Promise<boolean> {
  try {
    await (await open(file, 'wx', 0o600)).close();
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  }
  await rename(temporary, file);
  return true;
}

function hold(file: string, me: Owner, handle: FileHandle): FileLock {
  // By the handle: a lock that somebody else put in this one's place is never touched.
  const timer = setInterval(() => {
    const now = new Date();
    handle.utimes(now, now).catch(() => undefined);
  }, touchEvery);
  timer.unref();
  const held = async (): Promise<boolean> => ownerIn(await content(file))?.nonce === me.nonce;
  return {
    held,
    release: async () => {
      clearInterval(timer);
      await handle.close().catch(() => undefined);
      // A lock that stays makes everyone wait for half a minute: a passing failure is tried again.
      for (let attempt = 0; attempt < 3; attempt += 1) if (await removeOwn(file, me)) return;
    },
  };
}

/** False where it could not be told or done. */
async function removeOwn(file: string, me: Owner): Promise<boolean> {
  try {
    const there = await look(file);
    if (there === undefined || (there.owner !== undefined && there.owner.nonce !== me.nonce)) return true;
    if (there.owner === undefined) return there.foreign;
    await unlink(file);
    return true;
  } catch {
    return false;
  }
}

interface Found {
  readonly content: string | undefined;
  /** Changes whenever the owner touches the lock. */
  readonly print: string;
  readonly owner: Owner | undefined;
  /** A link or pipe that no Frond puts there. */
  readonly foreign: boolean;
}

async function look(file: string): Promise<Found | undefined> {
  try {
    const stats = await lstat(file);
    if (stats.isDirectory()) throw new FrondError('INVALID', 'file.isFolder', { path: file });
    const foreign = !stats.isFile();
    const text = foreign ? undefined : await content(file);
    return { content: text, print: `${text ?? ''}/${stats.mtimeMs}/${stats.ino}`, owner: ownerIn(text), foreign };
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw ioError(error, file);
  }
}

/** Moves the stale lock away, unless it is another one by now. True when the way is free. */
async function takeOver(file: string, judged: Found): Promise<boolean> {
  const aside = `${file}.${randomId()}.stale`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return true;
    throw ioError(error, file);
  }
  const moved = await look(aside).catch(() => undefined);
  if (moved === undefined || (moved.foreign === judged.foreign && moved.print === judged.print)) {
    await unlink(aside).catch(() => undefined);
    return true;
  }
  // Somebody else had taken over in between: put the fresh lock back, without replacing a still fresher one.
  await link(aside, file).catch(() => undefined);
  await unlink(aside).catch(() => undefined);
  return false;
}

/** Never through a link, and never waiting for a pipe. */
async function content(file: string): Promise<string | undefined> {
  try {
    const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      return await readFile(handle, 'utf8');
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}
