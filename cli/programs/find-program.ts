/** The file of a program, as execvp finds it; known before anything is asked or read. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { FrondError } from '../../app/errors.ts';

/** The program can't be started: exit status 127 where there is none, 126 where it can't be executed, as shells say it. */
export class NotStarted extends FrondError {
  readonly status: 126 | 127;

  constructor(status: 126 | 127, program: string, cause?: unknown) {
    const [code, reason] =
      status === 127 ? (['NOT_FOUND', 'run.noProgram'] as const) : (['NO_PERMISSION', 'run.notExecutable'] as const);
    super(code, reason, { program }, { cause });
    this.status = status;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Windows has its own rules for endings; there, starting the program tells. */
export function findProgram(name: string, path: string | undefined): string {
  if (process.platform === 'win32') return name;
  const candidates = name.includes('/')
    ? [resolve(name)]
    : name === ''
      ? []
      : (path ?? '/usr/local/bin:/bin:/usr/bin').split(delimiter).map((folder) => resolve(folder, name));
  const files = candidates.filter(isFile);
  const found = files.find(isExecutable);
  if (found !== undefined) return found;
  const isFolder = name.includes('/') && statSync(resolve(name), { throwIfNoEntry: false })?.isDirectory() === true;
  throw new NotStarted(files.length > 0 || isFolder ? 126 : 127, name);
}
