/**
 * Runs a program to its end, its output masked where there is something to mask. Without that it gets our own stdin, stdout
 * and stderr; otherwise a terminal of its own where stdout is one, and pipes where it isn't.
 */
import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { constants } from 'node:os';
import { withTheirCoreFiles } from '../core-files.ts';
import { isTerminal } from '../is-terminal.ts';
import { maskForms } from '../../app/developer/mask-forms.ts';
import { Masker, SecretForms } from '../../app/developer/masker.ts';
import { NotStarted } from './find-program.ts';
import { carry, sameFile } from './masked-output.ts';
import { inForeground, passSignals } from './pass-signals.ts';
import { openPipes } from './pipes.ts';
import { beside, onTerminal } from './pseudo-terminal.ts';
import type { ChildProcess, StdioOptions } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { TerminalCommand } from './pseudo-terminal.ts';

export interface Start {
  /** As it was typed; it has been found already. */
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** What must not show in the output. */
  readonly secrets: readonly string[];
  /** Called where the program ought to have a terminal and can't. */
  readonly noTerminal: () => void;
}

const [stdin, stdout, stderr] = [0, 1, 2];
const ending: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']);
const lastWordsMs = 200;

/** The exit status as shells give it: 128 and the number of the signal where one ended the program. */
export async function startProgram(start: Start): Promise<number> {
  const forms = new SecretForms(start.secrets.flatMap(maskForms));
  if (forms.isEmpty) return ended(start, launch(start, 'inherit'), [], true);
  const wantsTerminal = isTerminal(stdout) && inForeground();
  const own = { stdin: !isTerminal(stdin), stderr: !isTerminal(stderr) };
  const command = wantsTerminal ? onTerminal({ ...start, own }) : undefined;
  if (command !== undefined) return withTerminal(start, command, own, forms);
  if (wantsTerminal) start.noTerminal();
  return withPipes(start, forms);
}

function launch({ program, args, env }: Pick<Start, 'program' | 'args' | 'env'>, stdio: StdioOptions): ChildProcess {
  return withTheirCoreFiles(() => spawn(program, [...args], { env, stdio, windowsHide: true }));
}

/** stdout and stderr share a pipe where ours are the same file, which keeps their order. */
async function withPipes(start: Start, forms: SecretForms): Promise<number> {
  const same = sameFile(stdout, stderr);
  const pipes = openPipes(same ? 1 : 2, start.env);
  if (pipes === undefined) {
    const child = launch(start, ['inherit', 'pipe', 'pipe']);
    return ended(start, child, [carried(child.stdout, stdout, forms), carried(child.stderr, stderr, forms)], true);
  }
  const [first, second = first] = pipes;
  const child = launch(start, ['inherit', first?.to ?? 'ignore', second?.to ?? 'ignore']);
  for (const { to } of pipes) closeSync(to);
  const outputs = pipes.map(({ from }, at) => carried(from, at === 0 ? stdout : stderr, forms));
  return ended(start, child, outputs, true);
}

async function withTerminal(
  start: Start,
  command: TerminalCommand,
  own: { readonly stdin: boolean; readonly stderr: boolean },
  forms: SecretForms,
): Promise<number> {
  const pipe = own.stderr ? openPipes(1, start.env)?.[0] : undefined;
  const errors = own.stderr ? (pipe?.to ?? 'pipe') : 'ignore';
  const child = launch({ ...command, program: command.file }, ['inherit', 'pipe', 'inherit', errors, 'pipe']);
  if (pipe !== undefined) closeSync(pipe.to);
  const outputs = [carried(child.stdout, stdout, forms)];
  if (own.stderr) outputs.push(carried(pipe?.from ?? (child.stdio[beside.stderr] as Readable), stderr, forms));
  return ended(start, child, outputs, false, numberFrom(child.stdio[beside.pid] as Readable));
}

interface Output {
  readonly from: Readable | null;
  readonly done: Promise<void>;
}

function carried(from: Readable | null, to: number, forms: SecretForms): Output {
  return { from, done: from === null ? Promise.resolve() : carry(from, to, new Masker(forms)) };
}

/** The first line, a number. */
async function numberFrom(source: Readable): Promise<number | undefined> {
  let text = '';
  for await (const chunk of source as AsyncIterable<Uint8Array>) text += Buffer.from(chunk).toString('latin1');
  return /^\d+\n/.test(text) ? Number.parseInt(text, 10) : undefined;
}

/** Waits for the program and for all of its output, and hands signals on meanwhile. */
async function ended(
  { program }: Start,
  child: ChildProcess,
  outputs: readonly Output[],
  group: boolean,
  pid: Promise<number | undefined> = Promise.resolve(child.pid),
): Promise<number> {
  let running = true;
  const told = new Set<NodeJS.Signals>();
  passSignals((signal) => {
    if (ending.has(signal)) told.add(signal);
    void pid.then((id) => {
      if (running && id !== undefined) send(id, signal);
    });
  }, group);
  const carriedAll = Promise.allSettled(outputs.map(({ done }) => done));
  const status = await new Promise<number>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(new NotStarted(error.code === 'ENOENT' ? 127 : 126, program, error));
    });
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
  running = false;
  // What it started may go on in the background and hold its pipes. That is waited for, but not by who was told to end.
  if (told.size > 0) setTimeout(() => outputs.forEach(({ from }) => from?.destroy()), lastWordsMs).unref();
  for (const one of await carriedAll) if (one.status === 'rejected' && status === 0) throw one.reason;
  return status;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended, or belongs to somebody else by now.
  }
}
