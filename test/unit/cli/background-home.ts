/** What tests of the background unlock share: a process that is started with limits of seconds, and ways to ask it. */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { backgroundPlace, readToken, socketPath } from '../../../app/background/place.ts';
import { placesFrom } from '../../../app/storage/places.ts';
import { readHeader } from '../../../app/storage/disk-copy.ts';
import { unlockByText } from '../../../app/storage/typed-secret.ts';
import { frond } from './command.ts';
import { passphrase } from './test-script.ts';
import type { ChildProcess, SpawnSyncReturns } from 'node:child_process';
import type { BackgroundPlace } from '../../../app/background/place.ts';
import type { Home } from './home.ts';

export const startArgument = '--hold-unlocked-in-background';

/** Without a passphrase by file, and never asking. */
export function lockedEnvironment({ env }: Home): NodeJS.ProcessEnv {
  return { ...env, FROND_PASSPHRASE_FILE: '' };
}

export function ask(home: Home, ...args: readonly string[]): SpawnSyncReturns<string> {
  const env = lockedEnvironment(home);
  return spawnSync(...frond('--no-input', ...args), { cwd: home.folder, env, encoding: 'utf8' });
}

export function placeIn({ vault, env, folder }: Home): BackgroundPlace {
  return backgroundPlace(vault, env, placesFrom(env, process.platform, folder));
}

export function socketIn(home: Home): string {
  const place = placeIn(home);
  return socketPath(place.folder, readToken(place)?.socket ?? 'none');
}

export async function vaultKey({ vault }: Home): Promise<Uint8Array> {
  const { header } = await readHeader(vault);
  return (await unlockByText(header, new TextEncoder().encode(passphrase))).key;
}

/** Started as `frond unlock` starts it, but with limits in seconds. */
export async function hold(
  home: Home,
  limits: { readonly seconds: number; readonly idleSeconds: number },
  env: NodeJS.ProcessEnv = {},
): Promise<ChildProcess> {
  const child = spawn(...frond(startArgument), { env: { ...home.env, ...env }, stdio: ['pipe', 'pipe', 'ignore'] });
  const key = Buffer.from(await vaultKey(home)).toString('base64url');
  child.stdin.end(JSON.stringify({ vault: home.vault, key, ...limits }));
  const line = await new Promise<string>((resolve) => {
    let text = '';
    child.stdout.on('data', (piece: Uint8Array) => (text += Buffer.from(piece).toString()));
    child.stdout.on('end', () => resolve(text));
  });
  if (!line.includes('"state"')) throw new Error(`nothing was unlocked: ${line}`);
  return child;
}

export function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', resolve));
}

/** Processes that hold a vault of this home. */
export function holders({ folder }: Home): readonly number[] {
  return processes()
    .filter(({ text }) => text.includes(startArgument) && text.includes(folder))
    .map(({ pid }) => pid);
}

/** Arguments and environments of all processes that can be seen. */
export function processes(): readonly { readonly pid: number; readonly text: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      const read = (file: string): string => {
        try {
          return readFileSync(join('/proc', name, file), 'latin1');
        } catch {
          return '';
        }
      };
      return { pid: Number(name), text: read('cmdline') + read('environ') };
    });
}

/** One that is ending already may be gone before it is told to. */
export function killHolders(home: Home, signal: NodeJS.Signals = 'SIGKILL'): void {
  for (const pid of holders(home)) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}
