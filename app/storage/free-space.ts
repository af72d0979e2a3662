/** How much room a disk has left, where the runtime can tell (Node 18 and later; not the Electron that tests run on). */
import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';

interface FileSystem {
  readonly bavail: number;
  readonly bsize: number;
}
type Statfs = (path: string) => Promise<FileSystem>;

const statfs = (fs as { readonly statfs?: Statfs }).statfs;

/** Bytes for the folder or the nearest one above it that is there; undefined where nobody knows. */
export async function freeSpace(folder: string): Promise<number | undefined> {
  if (statfs === undefined) return undefined;
  for (let at = folder; ; at = dirname(at)) {
    const found = await statfs(at).catch(() => undefined);
    if (found !== undefined) return found.bavail * found.bsize;
    if (dirname(at) === at) return undefined;
  }
}

const least = 64 * 1024 * 1024;

/** Too little for the copies of the next days. `size`: of the newest backup. */
export function isLow(free: number | undefined, size: number): boolean {
  return free !== undefined && free < Math.max(least, 10 * size);
}
