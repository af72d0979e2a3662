/**
 * The activity log of a vault: what was revealed, copied, exported, read by which program, when. Append-only encrypted lines
 * outside the vault, so that reading a secret never rewrites the file. The log is bounded: when its file is full, it takes
 * the place of the older one and a new one is begun. A rename moves the lines as a whole, so that whoever is writing one
 * meanwhile loses nothing, and a crash leaves either the old state or the new one.
 */
import { readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { joinBytes } from '../crypto/join-bytes.ts';
import { lockFile } from './file-lock.ts';
import { appendLine, readLines, seal, type DraftKeys } from './private-lines.ts';
import { privateFolder } from './save-file.ts';

export const activityActions = [
  'unlock',
  'lock',
  'reveal',
  'copy',
  'read',
  'import',
  'export',
  'backup',
  'restore',
  'merge',
  'passphrase',
  'key-file',
  'recovery',
  'recovery-sheet',
  'key-cost',
  'open-url',
  'toolbox',
  'allow',
  'refuse',
  'withdraw',
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
  /** The project that the program ran in. */
  readonly folder?: string;
  /** The program that started `program`, where a background unlock could tell: a hint, since a process can pose as another. */
  readonly by?: string;
  /** How many items an export, a backup or a restore was of. */
  readonly items?: number;
  /** How many items an import or a merge brought, and how many of the vault's it changed. */
  readonly added?: number;
  readonly changed?: number;
  /** Kind of file that was read or written. */
  readonly format?: string;
}

/** What an action did, in numbers. */
export type ActivityCounts = Pick<Activity, 'items' | 'added' | 'changed' | 'format'>;

/** At least so many of the newest entries are kept (and up to twice as many), for so many years. */
export const keptEntries = 10_000;
export const keptYears = 2;
/** No line is shorter: a smaller file needs no counting. */
const leastLine = 140;
const lockPatienceMs = 500;
const yearMs = 31_557_600_000;

const current = (folder: string): string => join(folder, 'activity.log');
const older = (folder: string): string => join(folder, 'activity.older.log');
export const activityFiles = (folder: string): { readonly current: string; readonly older: string } => ({
  current: current(folder),
  older: older(folder),
});

/** All of them in one step, whole or not at all. */
export async function appendActivity(
  folder: string,
  keys: DraftKeys,
  ...activities: readonly Activity[]
): Promise<void> {
  if (activities.length === 0) return;
  await privateFolder(folder);
  await appendLine(current(folder), joinBytes(...activities.map((activity) => seal(keys, { ...activity }))));
  // A log that is too long for a while is better than an entry that is missing.
  await roll(folder).catch(() => undefined);
}

/** Oldest first. Lines that the keys don't open are passed over, and those that are older than the log reaches back. */
export async function readActivity(folder: string, keys: DraftKeys, now = Date.now()): Promise<readonly Activity[]> {
  const lines = [...(await readLines(older(folder), keys)), ...(await readLines(current(folder), keys))];
  const since = new Date(now - keptYears * yearMs).toISOString();
  return lines.filter(
    (line) => typeof line.at === 'string' && typeof line.action === 'string' && line.at >= since,
  ) as unknown as readonly Activity[];
}

async function isFull(path: string): Promise<boolean> {
  const { size } = await stat(path);
  if (size < keptEntries * leastLine) return false;
  const bytes = await readFile(path);
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines >= keptEntries;
}

/** One process at a time, and only where the file is still full by then: it must not replace the older one twice. */
async function roll(folder: string): Promise<void> {
  const path = current(folder);
  if (!(await isFull(path))) return;
  const lock = await lockFile(path, lockPatienceMs);
  try {
    if (await isFull(path)) await rename(path, older(folder));
  } finally {
    await lock.release();
  }
}
