/**
 * Readable exports that were written: where they lie, so that people are reminded to delete them. Kept beside the vault's state, without
 * a word of what they hold.
 */
import { lstat, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { FrondError } from '../errors.ts';
import { errnoOf, ioError } from './io-error.ts';
import { stateFolder, type Places } from './places.ts';
import { privateFolder, saveFile } from './save-file.ts';

export interface ReadableExport {
  readonly path: string;
  readonly format: string;
  /** ISO 8601 UTC. */
  readonly writtenAt: string;
}

/** What tells whether the file is still the one that was written. */
interface Kept extends ReadableExport {
  readonly size: number;
  readonly mtimeMs: number;
}

const mostKept = 100;
const fileName = 'readable-exports.json';

/** Exports that are still there, the oldest first. One that was moved or deleted is forgotten. */
export async function readableExports(places: Places, vaultId: string): Promise<readonly ReadableExport[]> {
  const there = await keptExports(places, vaultId);
  return there.map(({ path, format, writtenAt }) => ({ path, format, writtenAt }));
}

/** Remembers a file that was just written. */
export async function noteExport(places: Places, vaultId: string, path: string, format: string): Promise<void> {
  const { size, mtimeMs } = await lstat(path);
  const others = (await keptExports(places, vaultId)).filter((one) => one.path !== path);
  const kept: Kept = { path, format, writtenAt: new Date().toISOString(), size, mtimeMs };
  await write(places, vaultId, [...others, kept].slice(-mostKept));
}

/** No reminder of this one any more; the file stays. */
export async function forgetExport(places: Places, vaultId: string, path: string): Promise<void> {
  await write(
    places,
    vaultId,
    (await keptExports(places, vaultId)).filter((one) => one.path !== path),
  );
}

/** Deletes an export that is remembered and still as it was written. Throws NOT_FOUND, CONFLICT and what the disk says. */
export async function deleteExport(places: Places, vaultId: string, path: string): Promise<void> {
  const kept = (await keptExports(places, vaultId)).find((one) => one.path === path);
  if (kept === undefined) throw new FrondError('NOT_FOUND', 'export.notRemembered', { path });
  const stats = await lstat(path);
  const same = stats.isFile() && stats.size === kept.size && stats.mtimeMs === kept.mtimeMs;
  if (!same) throw new FrondError('CONFLICT', 'export.changedSince', { path });
  try {
    await unlink(path);
  } catch (error) {
    throw ioError(error, path);
  }
  await forgetExport(places, vaultId, path);
}

async function keptExports(places: Places, vaultId: string): Promise<readonly Kept[]> {
  const all = await read(join(stateFolder(places, vaultId), fileName));
  const there = await Promise.all(all.map(async (one) => ((await exists(one.path)) ? [one] : [])));
  return there.flat();
}

/** One that can’t be looked at now may be there still. */
async function exists(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch (error) {
    return errnoOf(error) !== 'ENOENT' && errnoOf(error) !== 'ENOTDIR';
  }
}

async function read(path: string): Promise<readonly Kept[]> {
  try {
    const list = JSON.parse(await readFile(path, 'utf8')) as unknown;
    return Array.isArray(list) ? (list as readonly unknown[]).filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is Kept {
  const one = value as Partial<Record<keyof Kept, unknown>> | null;
  const texts = [one?.path, one?.format, one?.writtenAt].every((text) => typeof text === 'string');
  return texts && typeof one?.size === 'number' && typeof one.mtimeMs === 'number';
}

async function write(places: Places, vaultId: string, list: readonly Kept[]): Promise<void> {
  const folder = await privateFolder(stateFolder(places, vaultId));
  await saveFile(join(folder, fileName), new TextEncoder().encode(JSON.stringify(list)), {
    mode: 'replace',
    folderUnsure: 'accepted',
  });
}
