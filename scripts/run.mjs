/** Child processes for the scripts: one that shows its output, one that keeps it. */
import { spawn, spawnSync } from 'node:child_process';

/** Something that a person can put right: the scripts print the message alone, without a stack, and exit 1. */
export class SetUpError extends Error {}

/** Runs a program with its output shown on stderr (stdout stays for answers); gives its exit status. */
export function show(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 2, 2], ...options });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a program quietly; gives its status and output. A program that does not exist has the status 127. */
export function capture(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    ...options,
  });
  return { status: error ? 127 : (status ?? 1), stdout: stdout ?? '', stderr: stderr ?? '' };
}

/**
 * Calls `end` when this process ends before `release()` is called, by whatever way: an interrupted run leaves no server and no app
 * behind. Node's `exit` event alone does not come with a signal.
 */
export function endWithUs(end) {
  const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
  const handlers = Object.entries(signals).map(([signal, status]) => [signal, () => process.exit(status)]);
  for (const [signal, handler] of handlers) process.once(signal, handler);
  process.once('exit', end);
  return function release() {
    for (const [signal, handler] of handlers) process.off(signal, handler);
    process.off('exit', end);
  };
}

/** Runs a script's main function: a SetUpError becomes a plain sentence, anything else keeps its stack. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? process.exitCode ?? 0;
  } catch (error) {
    console.error(error instanceof SetUpError ? error.message : error);
    process.exitCode = 1;
  }
}
