/** The project that a program runs in: the working tree of git that the current folder lies in, else the folder itself. */
import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

export function projectFolder(from: string = process.cwd()): string {
  const here = realpathSync(from);
  const home = homedir();
  for (let folder = here; ; folder = dirname(folder)) {
    // A home that is kept in git is no project: everything lies in it.
    if (folder === home || folder === dirname(folder)) return here;
    if (existsSync(join(folder, '.git'))) return folder;
  }
}
