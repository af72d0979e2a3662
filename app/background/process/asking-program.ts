/**
 * The program behind a process id, by the name of its file. The id is what the asking end says of itself, and it has the token, so that any
 * process of this user could say any other's: a hint for the activity log, and no proof. Only Linux tells it without starting a program.
 */
import { readlink, stat } from 'node:fs/promises';
import { basename } from 'node:path';

export async function programOf(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux' || !Number.isSafeInteger(pid) || pid < 1) return undefined;
  try {
    const { uid } = await stat(`/proc/${pid}`);
    if (uid !== process.getuid()) return undefined;
    return basename(await readlink(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
  } catch {
    // It has ended, or its file is not for us to see.
    return undefined;
  }
}
