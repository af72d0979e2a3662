/**
 * A private folder for plain text that an editor has to see: in memory, never on a disk. macOS and Windows have no such place; there it
 * is the user's own folder for temporary files. One that a process left which was killed is removed by the next.
 */
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FrondError } from '../app/errors.ts';
import { isGone, ownerIn, thisProcess } from '../app/storage/lock-owner.ts';
import type { Owner } from '../app/storage/lock-owner.ts';

const prefix = 'frond-';
/** Says in the folder whose it is. */
const ownerFile = '.owner';

/** `statfs` types of Linux: tmpfs and ramfs. */
const memory: ReadonlySet<number> = new Set([0x01021994, 0x858458f6]);

function isInMemory(folder: string): boolean {
  try {
    return memory.has(statfsSync(folder).type);
  } catch {
    return false;
  }
}

function ownRuntime(): string {
  return process.platform === 'linux' ? `/run/user/${process.getuid()}` : '';
}

function makeIn(parents: readonly string[]): string {
  for (const parent of parents) {
    try {
      return mkdtempSync(join(parent, prefix));
    } catch {
      // Full, or not ours to write in: the next one.
    }
  }
  throw new FrondError('POLICY', 'credentials.noMemory');
}

/** Removes what processes left that were killed. Others may write in the same place: only what is ours is touched. */
function removeLeft(parent: string, me: Owner): void {
  for (const name of readdirSync(parent).filter((one) => one.startsWith(prefix))) {
    const folder = join(parent, name);
    try {
      const stats = lstatSync(folder);
      if (!stats.isDirectory() || stats.uid !== process.getuid()) continue;
      if (isGone(ownerIn(readFileSync(join(folder, ownerFile), 'utf8')), me)) {
        rmSync(folder, { recursive: true, force: true });
      }
    } catch {
      // Gone by now, or none of these.
    }
  }
}

/** Makes one of mode 0700, gives it to `work` and removes it with all that an editor left in it. */
export async function withMemoryFolder<T>(env: NodeJS.ProcessEnv, work: (folder: string) => Promise<T>): Promise<T> {
  const candidates = [env.XDG_RUNTIME_DIR ?? '', ownRuntime(), '/dev/shm', tmpdir()];
  const parents = candidates.filter((folder) => folder !== '' && isInMemory(folder));
  const me = await thisProcess();
  for (const parent of parents) removeLeft(parent, me);
  const folder = makeIn(process.platform === 'linux' ? parents : [tmpdir()]);
  try {
    writeFileSync(join(folder, ownerFile), JSON.stringify(me), { mode: 0o600 });
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
