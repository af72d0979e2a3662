/**
 * What this machine has seen of a vault, outside its file: the revision, and digests of line 1 and of the file. An older
 * file in its place (a sync server's rollback) is noticed by it. Also which vault lay at a path, for finding the
 * backups of one that is damaged beyond its id.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { privateFolder, saveFile } from './save-file.ts';
import { stateFolder, type Places } from './places.ts';

export interface Seen {
  readonly revision: number;
  /** SHA-256 of line 1, hexadecimal. */
  readonly header: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly file: string;
  /** Time of the latest change in it, milliseconds since 1970: to find it, every stamp has to be looked at. */
  readonly latest?: number;
}

export type Surprise = 'older' | 'other-bytes' | 'other-header';

/** How a file differs from what was seen last, in a way that no honest program makes. */
export function surprise(seen: Seen | undefined, now: Seen): Surprise | undefined {
  if (seen === undefined) return undefined;
  if (now.revision < seen.revision) return 'older';
  if (now.revision === seen.revision && now.file !== seen.file) return 'other-bytes';
  return now.header !== seen.header ? 'other-header' : undefined;
}

export async function recall(places: Places, vaultId: string): Promise<Seen | undefined> {
  const seen = await readJson<Partial<Seen>>(join(stateFolder(places, vaultId), 'seen.json'));
  if (typeof seen?.revision !== 'number' || typeof seen.header !== 'string' || typeof seen.file !== 'string')
    return undefined;
  const { revision, header, file, latest } = seen;
  return { revision, header, file, ...(typeof latest === 'number' ? { latest } : {}) };
}

export async function remember(places: Places, vaultId: string, seen: Seen): Promise<void> {
  await writeJson(await privateFolder(stateFolder(places, vaultId)), 'seen.json', seen);
}

/** The vault that lay at a path when it was last opened. */
export async function vaultAt(places: Places, path: string): Promise<string | undefined> {
  return (await readPaths(places))[path];
}

export async function rememberPath(places: Places, path: string, vaultId: string): Promise<void> {
  const paths = await readPaths(places);
  if (paths[path] === vaultId) return;
  await writeJson(await privateFolder(places.stateDir), 'paths.json', { ...paths, [path]: vaultId });
}

async function readPaths(places: Places): Promise<Readonly<Record<string, string>>> {
  return (await readJson<Record<string, string>>(join(places.stateDir, 'paths.json'))) ?? {};
}

async function readJson<T>(path: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

async function writeJson(folder: string, name: string, value: unknown): Promise<void> {
  await saveFile(join(folder, name), new TextEncoder().encode(JSON.stringify(value)), {
    mode: 'replace',
    folderUnsure: 'accepted',
  });
}
