/** A home with a vault in it, for tests that start the command themselves. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, frond } from './command.ts';
import { writeEmptyVault } from './empty-vault.ts';
import { cleanEnvironment, passphrase } from './test-script.ts';
import type { ChildProcess, SpawnSyncReturns } from 'node:child_process';

export interface Home {
  readonly folder: string;
  readonly vault: string;
  readonly env: NodeJS.ProcessEnv;
  run(args: readonly string[], input?: string): SpawnSyncReturns<string>;
  /** The same where it must succeed. */
  prepare(args: readonly string[], input?: string): void;
  start(args: readonly string[]): ChildProcess;
  /** On a terminal, without a passphrase by file. */
  onTerminal(
    args: readonly string[],
    answers: readonly (readonly [string, string])[],
    signal?: readonly [string, string],
    more?: NodeJS.ProcessEnv,
  ): { readonly status: number | null; readonly output: string; readonly echo: boolean };
  remove(): void;
}

export async function newHome(): Promise<Home> {
  const folder = mkdtempSync(join(tmpdir(), 'frond-home-'));
  const data = join(folder, '.local/share/frond');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const vault = join(data, 'vault.frond');
  await writeEmptyVault(vault);
  writeFileSync(join(folder, 'pass.txt'), `${passphrase}\n`, { mode: 0o600 });
  const bare = cleanEnvironment(folder);
  const env = { ...bare, FROND_PASSPHRASE_FILE: join(folder, 'pass.txt') };
  const run = (args: readonly string[], input = ''): SpawnSyncReturns<string> =>
    spawnSync(...frond(...args), { cwd: folder, env, input, encoding: 'utf8' });
  return {
    folder,
    vault,
    env,
    run,
    prepare: (args, input) => {
      const { status, stderr } = run(args, input);
      if (status !== 0)
        throw new Error(`frond ${args.join(' ')}: ${String(status)}
${stderr}`);
    },
    start: (args) => spawn(...frond(...args), { cwd: folder, env, stdio: 'pipe' }),
    onTerminal: (args, answers, signal, more) => {
      const order = { argv: [...command, ...args], cwd: folder, env: { ...bare, ...more }, answers, signal };
      const { stdout, stderr } = spawnSync('python3', ['test/unit/cli/on-terminal.py', JSON.stringify(order)], {
        encoding: 'utf8',
      });
      if (stdout === '') throw new Error(stderr);
      return JSON.parse(stdout) as { status: number | null; output: string; echo: boolean };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
