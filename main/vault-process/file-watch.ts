/**
 * Notices that the vault file changed on disk, by watching its folder: a save replaces the file, so a watch of the file itself
 * would end with the first one. Where watching doesn't work (some network shares), the window's focus asks as well.
 */
import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Programs write in steps; one look after the last is enough. */
const quietMs = 150;

export function watchFile(path: string, onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  try {
    const watcher = watch(dirname(path), { persistent: false }, (_event, name) => {
      if (name !== basename(path)) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, quietMs);
    });
    watcher.on('error', () => watcher.close());
  } catch {
    // A folder that can't be watched: the focus asks.
  }
}
