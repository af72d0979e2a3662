/**
 * The activity log of a vault: what was revealed, copied, exported, read by which program, when. Append-only encrypted lines
 * outside the vault, so that reading a secret never rewrites the file.
 */
import { join } from 'node:path';
import { appendLine, readLines, seal, type DraftKeys } from './private-lines.ts';
import { privateFolder } from './save-file.ts';

export const activityActions = [
  'unlock',
  'lock',
  'reveal',
  'copy',
  'read',
  'export',
  'backup',
  'restore',
  'passphrase',
  'key-file',
  'recovery',
  'recovery-sheet',
  'key-cost',
  'open-url',
] as const;
export type ActivityAction = (typeof activityActions)[number];

export interface Activity {
  readonly at: string;
  readonly action: ActivityAction;
  readonly itemId?: string;
  /** Id of the field. */
  readonly field?: string;
  /** What asked: "Frond" for the window, else the command or program. */
  readonly program?: string;
}

export async function appendActivity(folder: string, keys: DraftKeys, activity: Activity): Promise<void> {
  await privateFolder(folder);
  await appendLine(join(folder, 'activity.log'), seal(keys, { ...activity }));
}

/** Oldest first. Lines that the keys don't open are passed over. */
export async function readActivity(folder: string, keys: DraftKeys): Promise<readonly Activity[]> {
  const lines = await readLines(join(folder, 'activity.log'), keys);
  return lines.filter(
    (line) => typeof line.at === 'string' && typeof line.action === 'string',
  ) as unknown as readonly Activity[];
}
