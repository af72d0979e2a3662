/**
 * Copies of a vault that a sync service put beside it, because the file was changed in two places at once: found by how each service
 * names them, and by the vault's id in their first line. A copy under a name of somebody's own is nobody's conflict.
 */
import { readdir, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { peekHeader } from './peek-header.ts';
import type { SyncService } from '../vault/sync-service.ts';

export interface ConflictCopy {
  readonly path: string;
  readonly name: string;
  readonly service: SyncService;
  /** When the file was written last, ISO 8601 UTC. */
  readonly modifiedAt: string;
  readonly size: number;
}

/** What follows the vault's own name, before the ending; the first that fits says which service it was. */
const patterns: readonly (readonly [SyncService, RegExp])[] = [
  ['syncthing', /^\.sync-conflict-\d{8}-\d{6}(-[A-Z0-9]{7})?$/],
  ['seafile', /^ \(SFConflict .*\)$/],
  ['nextcloud', /^( \(conflicted copy \d{4}-\d\d-\d\d \d{6}\)|_conflict-\d{8}-\d{6})$/],
  // Dropbox says it in the language of its account.
  [
    'dropbox',
    /^ \(.*(conflicted copy|konflikt|en conflit|en conflicto|in conflitto|em conflito|conflicterende|競合|متعارضة|冲突).*\)$/i,
  ],
  ['google-drive', /^ ?\(\d{1,3}\)$/],
  ['icloud', /^ \d{1,2}$/],
  ['resilio', /^\.Conflict(\.\d+)?$/i],
  // Names that Windows gives computers by itself; and the client for Linux.
  ['onedrive', /^-(?:(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{6,11}(-\d+)?|.+-safeBackup-\d{4})$/i],
  ['other', /\bconflict(ed)?\b/i],
];

const ending = '.frond';

function serviceOf(rest: string, inOneDrive: boolean): SyncService | undefined {
  const found = patterns.find(([, pattern]) => pattern.test(rest))?.[0];
  if (found !== undefined) return found;
  // OneDrive appends the name of the computer, which may be anything.
  const computer = /^-(.+?)(-\d+)?$/.exec(rest)?.[1]?.toLowerCase();
  if (computer === undefined) return undefined;
  const isOwn = computer === hostname().toLowerCase();
  return isOwn || (inOneDrive && /^[\w-]{1,63}$/.test(computer)) ? 'onedrive' : undefined;
}

/** Which service a file's name says it is from, beside a vault of the other name. */
export function conflictName(name: string, vault: string, inOneDrive = false): SyncService | undefined {
  const stem = vault.endsWith(ending) ? vault.slice(0, -ending.length) : vault;
  if (!name.endsWith(ending) || !name.startsWith(stem) || name === vault) return undefined;
  const rest = name.slice(stem.length, -ending.length);
  // What Frond itself puts beside a vault.
  return /^\.(damaged|salvaged)-/.test(rest) ? undefined : serviceOf(rest, inOneDrive);
}

/**
 * Whether OneDrive keeps a folder, which may have any name and be moved anywhere: Windows tells its programs where, and macOS puts it in one place. On other
 * systems, and in another account's folder, its usual name must do.
 */
export function isInOneDrive(folder: string, env: NodeJS.ProcessEnv = process.env): boolean {
  const told = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial'].map((name) => env[name] ?? '');
  const isInside = (base: string): boolean => base !== '' && !relative(base, folder).startsWith('..');
  const known = told.some((base) => isInside(base) && !isAbsolute(relative(base, folder)));
  return known || folder.split(/[/\\]/).some((part) => /^(?:onedrive|skydrive)\b/i.test(part));
}

/** The copies beside a vault, the one that was written last first. A file that can't be read as a vault is none. */
export async function conflictCopies(path: string, vaultId: string): Promise<readonly ConflictCopy[]> {
  const folder = dirname(path);
  const inOneDrive = isInOneDrive(folder);
  const found: ConflictCopy[] = [];
  for (const name of await readdir(folder).catch(() => [] as string[])) {
    const service = conflictName(name, basename(path), inOneDrive);
    if (service === undefined) continue;
    const copy = await look(join(folder, name), vaultId);
    if (copy !== undefined) found.push({ ...copy, name, service });
  }
  return found.sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : a.modifiedAt > b.modifiedAt ? -1 : 0));
}

async function look(path: string, vaultId: string): Promise<Omit<ConflictCopy, 'name' | 'service'> | undefined> {
  try {
    if ((await peekHeader(path)).vault !== vaultId) return undefined;
    const { mtime, size } = await stat(path);
    return { path, modifiedAt: mtime.toISOString(), size };
  } catch {
    // One that is still being written, or gone again, is looked at the next time.
    return undefined;
  }
}
