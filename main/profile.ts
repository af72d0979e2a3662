/** The folder of the window's own files: settings, recent vaults, bounds, and what Chromium keeps. 0700. */
import { mkdirSync } from 'node:fs';
import { app } from 'electron';

/** Before the app is ready. `userData` is the folder that `--user-data-dir` names. */
export function useProfile(userData: string | undefined): string {
  const folder = userData ?? app.getPath('userData');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  app.setPath('crashDumps', `${folder}/crashes`);
  return folder;
}
