/**
 * Core files: what a crash leaves of this process on the disk is to hold none of its memory. Neither runtime can set the size of such files;
 * Linux lets a process leave out all parts of its memory (core(5), `coredump_filter`). Who is started inherits that.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const filter = '/proc/self/coredump_filter';
let before: string | undefined;

/** From now on; twice is once. */
export function leaveNothingInCoreFiles(): void {
  if (process.platform !== 'linux' || before !== undefined) return;
  try {
    const found = readFileSync(filter, 'latin1').trim();
    writeFileSync(filter, '0');
    before = found;
  } catch {
    // A kernel without core files.
  }
}

/** Starts a program that is none of ours, with the core files that it would have without us. */
export function withTheirCoreFiles<T>(start: () => T): T {
  if (before === undefined) return start();
  try {
    writeFileSync(filter, `0x${before}`);
    return start();
  } finally {
    writeFileSync(filter, '0');
  }
}
