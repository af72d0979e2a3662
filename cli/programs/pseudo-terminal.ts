/**
 * A terminal for a program whose output is masked. Node has no pseudo-terminals of its own; `script` of util-linux makes one:
 * it sets the outer terminal to raw mode and back, follows its size, and what the program writes comes out of a pipe.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';

/** Never looked for on PATH: a project may put its own programs there. */
const scripts = ['/usr/bin/script', '/bin/script', '/run/current-system/sw/bin/script'];
const bash = ['/bin/bash', '/usr/bin/bash', '/run/current-system/sw/bin/bash'];
/** Linux takes 128 KiB for one argument. */
const longestCommand = 120_000;

/** Descriptors that the shell within the terminal gets, besides the terminal. */
export const beside = { stderr: 3, pid: 4, stdin: 5 } as const;

export interface TerminalCommand {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

export interface Wanted {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly secrets: readonly string[];
  /** What isn't on the terminal and comes by a descriptor of its own. */
  readonly own: { readonly stdin: boolean; readonly stderr: boolean };
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Words for the shell that give the program its environment's own SHELL, our `script` having had another. */
function shellVariable({ env, secrets }: Wanted): string {
  const { SHELL: shell } = env;
  // An argument shows in the list of processes.
  if (shell === undefined || secrets.some((secret) => shell.includes(secret))) return 'unset SHELL';
  return `SHELL=${quoted(shell)}; export SHELL`;
}

/** The call that runs the program on a terminal of its own, or undefined where there is no way to. */
export function onTerminal(wanted: Wanted): TerminalCommand | undefined {
  const file = process.platform === 'linux' ? scripts.find((path) => existsSync(path)) : undefined;
  if (file === undefined || !hasTerminals()) return undefined;
  if (!spawnSync(file, ['--version'], { encoding: 'utf8', env: {} }).stdout.includes('util-linux')) return undefined;
  const { program, env } = wanted;
  const command = [
    `printf '%s\\n' "$$" >&${beside.pid}`,
    shellVariable(wanted),
    [
      `exec ${[program.startsWith('-') ? `./${program}` : program, ...wanted.args].map(quoted).join(' ')}`,
      wanted.own.stdin ? `<&${beside.stdin}` : '',
      wanted.own.stderr ? `2>&${beside.stderr}` : '',
      ...Object.values(beside).map((descriptor) => `${descriptor}>&-`),
    ].join(' '),
  ].join('; ');
  if (Buffer.byteLength(command) > longestCommand) return undefined;
  const sh = shell(env);
  const args = ['-qefc', command, '/dev/null'];
  const own = { ...env, SHELL: sh };
  if (!wanted.own.stdin) return { file, args, env: own };
  // The keyboard is the terminal's even where stdin isn't: the program may ask for something there.
  const first = `exec ${beside.stdin}<&0 </dev/tty; exec "$@"`;
  return { file: sh, args: ['-c', first, sh, file, ...args], env: own };
}

/** bash keeps variables whose names a shell can't have, dash drops them; but some variables make bash run other things first. */
function shell(env: NodeJS.ProcessEnv): string {
  const found = bash.find((path) => existsSync(path));
  const plain = ['BASH_ENV', 'SHELLOPTS', 'BASHOPTS'].every((name) => env[name] === undefined);
  return found !== undefined && plain ? found : '/bin/sh';
}

function hasTerminals(): boolean {
  try {
    accessSync('/dev/ptmx', constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
