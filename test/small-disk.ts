/** A disk in memory that is soon full, for tests that may mount one. */
import { execFileSync } from 'node:child_process';

export const noSmallDisk = 'a small disk needs the right to mount one';

/** Mounts it over an empty folder; answers whether it could. `size`: as tmpfs has it, such as `1m`. */
export function mountSmallDisk(folder: string, size: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=700`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Takes it away, also where something in it is still open. */
export function unmount(folder: string): void {
  execFileSync('umount', ['-l', folder]);
}
