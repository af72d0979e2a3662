/** One save under strace: its system calls in order, and faults put into one of them. */
import { execFileSync, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChild, type Workshop } from './workshop.ts';

/** What a save does to files. */
export const fileCalls = [
  'openat',
  'read',
  'pread64',
  'write',
  'pwrite64',
  'close',
  'fsync',
  'rename',
  'link',
  'unlink',
  'mkdir',
  'statx',
  'readlink',
  'getdents64',
  'ftruncate',
] as const;

/** Whether strace is there and may attach to processes. */
export function canTrace(): boolean {
  try {
    execFileSync('strace', ['-e', 'trace=none', 'true'], { stdio: 'ignore' });
    return process.platform === 'linux';
  } catch {
    return false;
  }
}

export interface TracedSave {
  /** What the save ended with: "ok" or an error code; empty where the process was killed before. */
  readonly saved: string;
  /** The same for the draft; empty where none was needed. */
  readonly drafted: string;
  /** Lines of strace. */
  readonly calls: readonly string[];
  readonly errors: string;
}

/** One save of an edit with that title; `options` go to strace. */
export async function tracedSave(shop: Workshop, title: string, options: readonly string[]): Promise<TracedSave> {
  const child = await startChild('traced-save', [shop.home, title], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, UV_THREADPOOL_SIZE: '1' },
  });
  let output = '';
  let errors = '';
  child.stderr?.on('data', (data: Buffer) => (errors += data.toString()));
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const ready = new Promise<void>((resolve) => {
    child.stdout?.on('data', (data: Buffer) => {
      output += data.toString();
      resolve();
    });
  });
  await Promise.race([ready, closed]);
  const log = join(shop.home, 'strace.log');
  const thread = output.split('\n')[0] ?? '';
  const strace = spawn('strace', ['-p', thread, '-o', log, '-s', '0', '-y', ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => strace.on('close', () => resolve()));
  const attached = new Promise<void>((resolve) => {
    strace.stderr.on('data', (data: Buffer) => {
      if (data.toString().includes('attached')) resolve();
    });
  });
  await Promise.race([attached, ended]);
  child.stdin?.write('go\n');
  await Promise.all([closed, ended]);
  const [, saved = '', drafted = ''] = output.split('\n');
  const calls = (await readFile(log, 'utf8')).split('\n').filter((line) => /^\w+\(/.test(line));
  return { saved, drafted, calls, errors };
}

export function callName(line: string): string {
  return line.slice(0, line.indexOf('('));
}
