/** Starts the process of a background unlock, detached from this command and its terminal. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { FrondError } from '../app/errors.ts';
import { ownCommand } from './runtime.ts';
import type { Begun } from '../app/background/process/background-process.ts';
import type { ErrorCode, ErrorParams } from '../app/errors.ts';

export const backgroundArgument = '--hold-unlocked-in-background';

/** What goes to the process by stdin. */
export interface BackgroundOrder {
  readonly vault: string;
  /** The vault's key in base64url. */
  readonly key: string;
  readonly seconds: number;
  readonly idleSeconds: number;
}

/** What it answers by stdout. */
export type BackgroundOutcome =
  Begun | { readonly error: { readonly code: ErrorCode; readonly reason: string; readonly params: ErrorParams } };

/** What the process needs to find its folders and the system's bus, and nothing that could be a secret or change what it runs. */
const wanted =
  /^(HOME|XDG_DATA_HOME|XDG_STATE_HOME|XDG_RUNTIME_DIR|DBUS_SYSTEM_BUS_ADDRESS|LANG|LC_\w+|APPDATA|LOCALAPPDATA|USERPROFILE|SystemRoot|TEMP|TMP)$/i;
const shell = '/bin/sh';

/** Through a shell that forbids core files, which neither runtime can do itself. The words come as arguments, not as its text. */
function withoutCoreFiles(command: readonly [string, ...string[]]): readonly [string, ...string[]] {
  if (process.platform === 'win32' || !existsSync(shell)) return command;
  return [shell, '-c', 'ulimit -c 0; exec "$@"', 'sh', ...command];
}

/** Returns once it answers on its socket, or failed to. */
export async function startBackground(env: NodeJS.ProcessEnv, order: BackgroundOrder): Promise<Begun> {
  const [program, ...args] = withoutCoreFiles([...ownCommand(), backgroundArgument]);
  const child = spawn(program, args, {
    env: Object.fromEntries(Object.entries(env).filter(([name]) => wanted.test(name))),
    detached: true,
    cwd: process.platform === 'win32' ? process.cwd() : '/',
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  const line = new Promise<string>((resolve, reject) => {
    let text = '';
    child.on('error', reject);
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (piece: Uint8Array) => (text += Buffer.from(piece).toString('utf8')));
    child.stdout.on('end', () => resolve(text));
  });
  child.stdin.end(JSON.stringify(order));
  const outcome = outcomeIn(await line.catch(() => ''));
  child.unref();
  if ('error' in outcome) throw new FrondError(outcome.error.code, outcome.error.reason, outcome.error.params);
  return outcome;
}

function outcomeIn(text: string): BackgroundOutcome {
  try {
    return JSON.parse(text) as BackgroundOutcome;
  } catch {
    throw new FrondError('IO', 'background.notStarted');
  }
}
