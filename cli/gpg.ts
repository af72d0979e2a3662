/** The user's gpg as a program. Secrets go through pipes; nothing is an argument but options. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FrondError } from '../app/errors.ts';
import { withoutNewline } from './passphrase.ts';
import type { ImportKeys } from '../app/transfer/import/imported.ts';

interface Ran {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** The text of a file, or the last thing that gpg said. */
export type Decrypted = { readonly bytes: Uint8Array } | { readonly said: string };

const mostBytes = 16 * 1024 * 1024;

export class Gpg {
  /** A key ring of its own; undefined: the user's. */
  readonly #home: string | undefined;
  readonly #passphrase: Uint8Array | undefined;

  private constructor(home: string | undefined, passphrase: Uint8Array | undefined) {
    this.#home = home;
    this.#passphrase = passphrase;
  }

  /** With a key file, that key alone; else the keys that the user has. Throws UNSUPPORTED where there is no gpg. */
  static async begin({ keyFile, password }: ImportKeys): Promise<Gpg> {
    const passphrase = password === undefined ? undefined : withoutNewline(password);
    const home =
      keyFile === undefined ? undefined : await mkdtemp(join(process.env.XDG_RUNTIME_DIR ?? tmpdir(), 'frond-gpg-'));
    const gpg = new Gpg(home, passphrase);
    if (keyFile === undefined) return gpg;
    const { status, stderr } = await gpg.#run(['--import'], keyFile).catch(async (error: unknown) => {
      await gpg.end();
      throw error;
    });
    if (status === 0) return gpg;
    await gpg.end();
    throw new FrondError('INVALID', 'import.gpgKey', { said: lastLine(stderr) });
  }

  async decrypt(sealed: Uint8Array): Promise<Decrypted> {
    const { status, stdout, stderr } = await this.#run(['--decrypt'], sealed);
    if (status !== 0) return { said: lastLine(stderr) };
    const bytes = Uint8Array.from(stdout);
    stdout.fill(0);
    return { bytes };
  }

  /** Ends the agent of the private key ring, and removes it. */
  async end(): Promise<void> {
    if (this.#home === undefined) return;
    await run('gpgconf', ['--homedir', this.#home, '--kill', 'all'], new Uint8Array(), undefined).catch(
      () => undefined,
    );
    await rm(this.#home, { recursive: true, force: true });
  }

  /** A key with a passphrase: gpg's agent asks for it, or it came by --password-file. */
  #run(command: readonly string[], input: Uint8Array): Promise<Ran> {
    const home = this.#home === undefined ? [] : ['--homedir', this.#home];
    const given = this.#passphrase === undefined ? [] : ['--pinentry-mode', 'loopback', '--passphrase-fd', '3'];
    const args = [...home, '--batch', '--quiet', '--no-tty', '--yes', ...given, ...command];
    return run('gpg', args, input, this.#passphrase);
  }
}

function run(
  program: string,
  args: readonly string[],
  input: Uint8Array,
  secret: Uint8Array | undefined,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    // The words of failures are passed on: they are to be the same everywhere.
    const env = { ...process.env, LC_ALL: 'C.UTF-8' };
    const child = spawn(program, [...args], { env, stdio: ['pipe', 'pipe', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    let size = 0;
    let stderr = '';
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? new FrondError('UNSUPPORTED', 'import.noGpg', {}, { cause: error }) : error);
    });
    child.stdout.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= mostBytes) out.push(part);
      else child.kill();
    });
    child.stderr.on('data', (part: Buffer) => (stderr = (stderr + part.toString('utf8')).slice(-10_000)));
    child.on('close', (status) => {
      resolve({ status, stdout: Buffer.concat(out), stderr });
      for (const part of out) part.fill(0);
    });
    // It may end before it has read everything: then its status says so.
    for (const [stream, bytes] of [
      [child.stdin, input],
      [child.stdio[3], secret],
    ] as const) {
      if (stream === null || stream === undefined || !('end' in stream)) continue;
      stream.on('error', () => undefined);
      stream.end(bytes ?? new Uint8Array());
    }
  });
}

function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (lines.find((line) => /failed|error|No secret key|not found/i.test(line)) ?? lines.at(-1) ?? '').slice(0, 200);
}
