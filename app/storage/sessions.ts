/**
 * Which unlocks happened on this computer, and by which program: stamps name unlocks, and this tells people whose they were.
 * Encrypted lines outside the vault, one an unlock.
 */
import { join } from 'node:path';
import { appendLine, readLines, seal, type DraftKeys } from './private-lines.ts';
import { privateFolder } from './save-file.ts';

export interface KnownSession {
  readonly session: string;
  /** "Frond" for the window. */
  readonly program: string;
  /** ISO 8601 UTC. */
  readonly at: string;
}

const file = 'sessions.log';

export async function noteSession(folder: string, keys: DraftKeys, known: KnownSession): Promise<void> {
  await privateFolder(folder);
  await appendLine(join(folder, file), seal(keys, { ...known }));
}

export async function knownSessions(folder: string, keys: DraftKeys): Promise<readonly KnownSession[]> {
  const lines = await readLines(join(folder, file), keys);
  return lines.filter(
    ({ session, program }) => typeof session === 'string' && typeof program === 'string',
  ) as unknown as readonly KnownSession[];
}
