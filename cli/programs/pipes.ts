/**
 * Pipes to a program. What Node makes for a child are sockets, and those can't be opened again as /dev/stdout and /dev/stderr,
 * which scripts do on Linux. So these are FIFOs, in a private folder that is gone before the program starts.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, constants, existsSync, mkdtempSync, openSync, rmdirSync, unlinkSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { bun } from '../runtime.ts';

export interface PipePair {
  readonly from: Readable;
  /** For the program; the caller closes it once the program has it. */
  readonly to: number;
}

/** Never looked for on PATH: a project may put its own programs there. */
const tools = ['/usr/bin/mkfifo', '/bin/mkfifo', '/run/current-system/sw/bin/mkfifo'];

/** So many pipes, or undefined where only sockets can be had. */
export function openPipes(count: number, env: NodeJS.ProcessEnv): readonly PipePair[] | undefined {
  const tool = process.platform === 'linux' ? tools.find((path) => existsSync(path)) : undefined;
  if (tool === undefined) return undefined;
  let folder: string | undefined;
  const paths: string[] = [];
  const opened: number[] = [];
  try {
    const base = env.XDG_RUNTIME_DIR ?? '';
    folder = mkdtempSync(join(base !== '' && existsSync(base) ? base : tmpdir(), 'frond-'));
    for (let at = 0; at < count; at += 1) paths.push(join(folder, String(at)));
    if (spawnSync(tool, ['-m', '600', ...paths], { stdio: 'ignore', env: {} }).status !== 0) return undefined;
    const pairs = paths.map((path) => {
      const from = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
      opened.push(from);
      const to = openSync(path, constants.O_WRONLY | constants.O_NOFOLLOW);
      opened.push(to);
      return { from, to };
    });
    return pairs.map(({ from, to }) => ({ from: readable(from), to }));
  } catch {
    for (const descriptor of opened) closeSync(descriptor);
    return undefined;
  } finally {
    for (const path of paths) remove(() => unlinkSync(path));
    if (folder !== undefined) remove(() => rmdirSync(folder ?? ''));
  }
}

/** What comes out, without a thread that waits for it. Node takes a FIFO for a socket; Bun doesn't, but its files can wait. */
function readable(descriptor: number): Readable {
  if (bun === undefined) return new Socket({ fd: descriptor, readable: true, writable: false });
  const reader = bun.file(descriptor).stream().getReader();
  return new Readable({
    read() {
      reader.read().then(
        ({ done, value }) => this.push(done ? null : value),
        (error: unknown) => this.destroy(error instanceof Error ? error : undefined),
      );
    },
    destroy(error, gone) {
      const close = (): void => {
        closeSync(descriptor);
        gone(error);
      };
      reader.cancel().then(close, close);
    },
  });
}

/** By itself: `rmSync` loads more code than all of this. */
function remove(one: () => void): void {
  try {
    one();
  } catch {
    // It was not made.
  }
}
