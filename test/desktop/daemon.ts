/** A real bus of the test's own, as the session of a desktop has one; it can be ended and started again at the same place. */
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';

export function hasDaemon(): boolean {
  try {
    execFileSync('dbus-daemon', ['--version'], { stdio: 'ignore' });
    execFileSync('dbus-send', ['--help'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    return (error as { readonly code?: string }).code !== 'ENOENT';
  }
}

export class Daemon {
  readonly path: string;
  readonly address: string;
  #process: ChildProcess | undefined;

  constructor(folder: string, name = 'bus') {
    this.path = join(folder, name);
    this.address = `unix:path=${this.path}`;
  }

  async start(): Promise<void> {
    const args = ['--session', '--nofork', '--nopidfile', '--print-address', `--address=${this.address}`];
    const daemon = spawn('dbus-daemon', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    this.#process = daemon;
    await new Promise((resolve, reject) => {
      daemon.stdout.once('data', resolve);
      daemon.once('error', reject);
    });
  }

  /** At once, as a crash would. */
  async end(): Promise<void> {
    const daemon = this.#process;
    this.#process = undefined;
    if (daemon === undefined) return;
    const gone = new Promise((resolve) => daemon.once('exit', resolve));
    daemon.kill('SIGKILL');
    await gone;
  }

  signal(path: string, name: string, ...args: readonly string[]): void {
    this.#send('--type=signal', path, name, ...args);
  }

  /** What was answered, as `dbus-send` prints it. */
  call(destination: string, path: string, name: string, ...args: readonly string[]): string {
    return this.#send('--print-reply', `--dest=${destination}`, path, name, ...args);
  }

  #send(...args: readonly string[]): string {
    return execFileSync('dbus-send', [`--bus=${this.address}`, ...args], { encoding: 'utf8' });
  }
}
