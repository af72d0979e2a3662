/**
 * The lock beside a vault, `.~<name>.lock`, held only while saving (docs/FORMAT.md, "Saving"). Its owner touches it every 5 s;
 * one is stale when nothing touched it for 30 s of the waiter's own clock, or when its process is gone from this very
 * machine, boot and PID namespace. A stale lock is taken over by a rename to a unique name that is then verified, so that
 * two waiters can't both take it, and a fresh lock that was caught by mistake is put back.
 */
import { link, open, readFile, readlink, rename, unlink, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { FrondError } from '../errors.ts';
import { randomId } from '../crypto/random.ts';
import { errnoOf, ioError } from './io-error.ts';

const touchEvery = 5_000;
const staleAfter = 30_000;
const pollEvery = 50;

interface Owner {
  readonly nonce: string;
  readonly pid: number;
  readonly host: string;
  readonly boot: string;
  readonly namespace: string;
}

export interface FileLock {
  /** Whether the lock on disk is still ours. */
  readonly held: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

export function lockPath(path: string): string {
  return join(dirname(path), `.~${basename(path)}.lock`);
}

/** Waits up to `patience` milliseconds, then throws BUSY that says who holds it. */
export async function lockFile(path: string, patience = 10_000): Promise<FileLock> {
  const file = lockPath(path);
  const me: Owner = { nonce: randomId(), pid: process.pid, host: hostname(), ...(await machine()) };
  const start = performance.now();
  let seen: { readonly text: string; readonly since: number } | undefined;
  for (;;) {
    if (await create(file, me)) return hold(file, me);
    const current = await fingerprint(file);
    if (current === undefined) continue;
    if (seen?.text !== current.print) seen = { text: current.print, since: performance.now() };
    const abandoned = performance.now() - seen.since > staleAfter || isDead(current.owner, me);
    if (abandoned && (await takeOver(file, current.content))) continue;
    if (performance.now() - start > patience) {
      throw new FrondError('BUSY', 'vault.busy', {
        pid: current.owner?.pid ?? 0,
        host: current.owner?.host ?? 'unknown',
      });
    }
    await new Promise((resolve) => setTimeout(resolve, pollEvery));
  }
}

async function create(file: string, me: Owner): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile(JSON.stringify(me));
    } catch (error) {
      await unlink(file).catch(() => undefined);
      throw error;
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw ioError(error, dirname(file));
  }
}

function hold(file: string, me: Owner): FileLock {
  const timer = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined);
  }, touchEvery);
  timer.unref();
  const held = async (): Promise<boolean> => ownerIn(await content(file))?.nonce === me.nonce;
  return {
    held,
    release: async () => {
      clearInterval(timer);
      if (await held()) await unlink(file).catch(() => undefined);
    },
  };
}

/** Moves the stale lock away, unless it is another one by now. True when the way is free. */
async function takeOver(file: string, judged: string): Promise<boolean> {
  const aside = `${file}.${randomId()}.stale`;
  try {
    await rename(file, aside);
  } catch {
    return true;
  }
  if ((await content(aside)) === judged) {
    await unlink(aside).catch(() => undefined);
    return true;
  }
  // Somebody else had taken over in between: put the fresh lock back, without replacing a still fresher one.
  await link(aside, file).catch(() => undefined);
  await unlink(aside).catch(() => undefined);
  return false;
}

interface Fingerprint {
  readonly content: string;
  /** Changes whenever the owner touches the lock. */
  readonly print: string;
  readonly owner: Owner | undefined;
}

async function fingerprint(file: string): Promise<Fingerprint | undefined> {
  try {
    const handle = await open(file, 'r');
    try {
      const text = await handle.readFile('utf8');
      const { mtimeMs, ino } = await handle.stat();
      return { content: text, print: `${text}/${mtimeMs}/${ino}`, owner: ownerIn(text) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw ioError(error, file);
  }
}

async function content(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

function ownerIn(text: string | undefined): Owner | undefined {
  try {
    const owner = JSON.parse(text ?? '') as Partial<Owner> | null;
    return typeof owner?.nonce === 'string' && Number.isSafeInteger(owner.pid) ? (owner as Owner) : undefined;
  } catch {
    return undefined;
  }
}

/** A process of another machine, boot or PID namespace can't be judged from here. */
function isDead(owner: Owner | undefined, me: Owner): boolean {
  const here = me.boot !== '' && owner?.host === me.host && owner.boot === me.boot;
  if (!here || owner.namespace !== me.namespace) return false;
  try {
    process.kill(owner.pid, 0);
    return false;
  } catch (error) {
    return errnoOf(error) === 'ESRCH';
  }
}

async function machine(): Promise<Pick<Owner, 'boot' | 'namespace'>> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '');
  return { boot: boot.trim(), namespace };
}
