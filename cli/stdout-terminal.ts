/** Whether people or a program read stdout. */
import { isTerminal } from './is-terminal.ts';

const stdout = 1;

export function stdoutIsTerminal(): boolean {
  return isTerminal(stdout);
}

/** Whether stdout may be decorated (https://no-color.org). */
export function mayDecorate(env: NodeJS.ProcessEnv): boolean {
  return stdoutIsTerminal() && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}
