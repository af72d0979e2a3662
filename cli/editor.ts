/** The user's editor on one file, with its arguments; and the pager. Both belong to the terminal while they run. */
import { spawn } from 'node:child_process';
import { FrondError } from '../app/errors.ts';
import type { ChildProcess } from 'node:child_process';

const windows = process.platform === 'win32';

/** `VISUAL`, `EDITOR`, else what every system has. */
export function editorOf(env: NodeJS.ProcessEnv): string {
  return (
    [env.VISUAL, env.EDITOR].find((name) => name !== undefined && name.trim() !== '') ?? (windows ? 'notepad' : 'vi')
  );
}

/** Waits for the editor. Throws IO where it ends with an error: then nothing it left is to be taken for the user's will. */
export async function edit(env: NodeJS.ProcessEnv, path: string): Promise<void> {
  const editor = editorOf(env);
  const status = await ended(
    windows
      ? spawn(`${editor} "${path}"`, { stdio: 'inherit', shell: true })
      : // As git does it: the shell knows how words are quoted in $EDITOR.
        spawn('/bin/sh', ['-c', `${editor} "$@"`, editor, path], { stdio: 'inherit' }),
  );
  if (status !== 0) throw new FrondError('IO', 'editor.failed', { editor, status });
}

/** Shows a text in `$PAGER`; false where there is none or it failed, so that the caller shows it. */
export async function page(env: NodeJS.ProcessEnv, text: string): Promise<boolean> {
  const pager = env.PAGER?.trim() ?? '';
  if (pager === '' || pager === 'cat') return false;
  const child = spawn(pager, { stdio: ['pipe', 'inherit', 'inherit'], shell: true });
  // A pager that is left early closes the pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(text);
  return (await ended(child)) === 0;
}

function ended(child: ChildProcess): Promise<number | string> {
  return new Promise((resolve) => {
    child.on('error', () => resolve('not started'));
    child.on('close', (status, signal) => resolve(status ?? signal ?? 1));
  });
}
