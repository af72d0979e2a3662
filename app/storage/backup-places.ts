/**
 * Where backups of this computer go: a folder that somebody chose in place of Frond's own, and a second one, on another disk or in a
 * synced folder. One small file that the window and the command share; what lies in it is no secret.
 */
import { readFile, stat, unlink } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { randomId } from '../crypto/random.ts';
import { FrondError } from '../errors.ts';
import { mapped } from './io-error.ts';
import { backupsFolder, type Places } from './places.ts';
import { privateFolder, saveFile } from './save-file.ts';

export interface BackupPlaces {
  /** Absent: Frond's own data folder. */
  readonly folder?: string;
  readonly second?: string;
}

const file = 'backup-places.json';
/** What Frond makes in a folder of somebody else's. */
const inside = 'frond-backups';

export async function readBackupPlaces({ stateDir }: Places): Promise<BackupPlaces> {
  try {
    const { folder, second } = JSON.parse(await readFile(join(stateDir, file), 'utf8')) as Record<string, unknown>;
    return { ...pathOf('folder', folder), ...pathOf('second', second) };
  } catch {
    return {};
  }
}

function pathOf(name: keyof BackupPlaces, value: unknown): BackupPlaces {
  return typeof value === 'string' && isAbsolute(value) ? { [name]: value } : {};
}

/** null: Frond's own folder, and no second one. Throws NOT_FOUND, NO_PERMISSION … where nothing can be written there. */
export async function changeBackupPlaces(
  places: Places,
  change: { readonly folder?: string | null; readonly second?: string | null },
): Promise<BackupPlaces> {
  const before = await readBackupPlaces(places);
  const wanted = { folder: before.folder ?? null, second: before.second ?? null, ...change };
  for (const path of [change.folder, change.second]) if (typeof path === 'string') await check(path);
  if (wanted.second !== null && wanted.second === wanted.folder) throw new FrondError('INVALID', 'backup.samePlace');
  const now = { ...pathOf('folder', wanted.folder), ...pathOf('second', wanted.second) };
  await privateFolder(places.stateDir);
  await saveFile(join(places.stateDir, file), new TextEncoder().encode(JSON.stringify(now)), {
    mode: 'replace',
    folderUnsure: 'accepted',
  });
  return now;
}

async function check(path: string): Promise<void> {
  if (!isAbsolute(path) || !(await isThere(path))) throw new FrondError('NOT_FOUND', 'file.folderMissing', { path });
  const folder = await privateFolder(join(path, inside));
  const probe = join(folder, `.~${randomId()}.tmp`);
  await saveFile(probe, new Uint8Array(1), { mode: 'create', folderUnsure: 'accepted' });
  await mapped(probe, () => unlink(probe));
}

/** A disk that isn't plugged in has no folder. */
export async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

/** The folders of one vault's backups. */
export interface BackupFolders {
  /** Frond's own. */
  readonly own: string;
  /** Where new ones go: the chosen folder where it is there, else Frond's own. */
  readonly main: string;
  /** Present while the second place is there. */
  readonly second?: string;
  /** A chosen place that isn't there now. */
  readonly missing?: string;
  readonly missingSecond?: string;
}

export async function backupFolders(places: Places, vaultId: string): Promise<BackupFolders> {
  const { folder, second } = await readBackupPlaces(places);
  const own = backupsFolder(places, vaultId);
  const of = (base: string): string => join(base, inside, vaultId);
  const chosen = folder !== undefined && (await isThere(folder)) ? folder : undefined;
  const spare = second !== undefined && (await isThere(second)) ? second : undefined;
  return {
    own,
    main: chosen === undefined ? own : of(chosen),
    ...(folder === undefined || chosen !== undefined ? {} : { missing: folder }),
    ...(spare === undefined ? {} : { second: of(spare) }),
    ...(second === undefined || spare !== undefined ? {} : { missingSecond: second }),
  };
}
