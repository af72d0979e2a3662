/**
 * A private folder for plain text that an editor has to see: in memory, never on a disk. macOS and Windows have no such place; there it
 * is the user's own folder for temporary files.
 */
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FrondError } from '../app/errors.ts';

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
      return mkdtempSync(join(parent, 'frond-'));
    } catch {
      // Full, or not ours to write in: the next one.
    }
  }
  throw new FrondError('POLICY', 'credentials.noMemory');
}

/** Makes one of mode 0700, gives it to `work` and removes it with all that an editor left in it. */
export async function withMemoryFolder<T>(env: NodeJS.ProcessEnv, work: (folder: string) => Promise<T>): Promise<T> {
  const candidates = [env.XDG_RUNTIME_DIR ?? '', ownRuntime(), '/dev/shm', tmpdir()];
  const parents = candidates.filter((folder) => folder !== '' && isInMemory(folder));
  const folder = makeIn(process.platform === 'linux' ? parents : [tmpdir()]);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
