/** Whether people or a program read stdout. Apart from output.ts: loading node:tty takes 2 ms that `--help` need not spend. */
import { isatty } from 'node:tty';

const stdout = 1;

export function stdoutIsTerminal(): boolean {
  return isatty(stdout);
}

/** Whether stdout may be decorated (https://no-color.org). */
export function mayDecorate(env: NodeJS.ProcessEnv): boolean {
  return stdoutIsTerminal() && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}
