/** Reads a file through one handle and says exactly which file that was. */
import { constants, type BigIntStats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { FrondError } from '../errors.ts';
import { errnoOf, ioError } from './io-error.ts';

/** Device, inode, size and times: what tells one state of a file from another without reading it. */
export interface Identity {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtime: bigint;
  readonly ctime: bigint;
}

export interface FileRead {
  readonly bytes: Uint8Array;
  readonly identity: Identity;
}

/** Larger files are not vaults that this version writes. */
const mostBytes = 1024 * 1024 * 1024;

/** The whole file. Refuses folders, pipes and devices without waiting for them. Throws typed errors. */
export async function readWhole(path: string): Promise<FileRead> {
  try {
    // O_NONBLOCK: a pipe planted in the file's place must not hang the reader.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = await handle.stat({ bigint: true });
      if (stats.isDirectory()) throw new FrondError('INVALID', 'file.isFolder', { path });
      if (!stats.isFile()) throw new FrondError('INVALID', 'file.notAFile', { path });
      if (stats.size > mostBytes) throw new FrondError('TOO_COSTLY', 'file.tooLarge', { path });
      const bytes = await handle.readFile();
      return { bytes, identity: identityOf(stats) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw ioError(error, path);
  }
}

/** The identity of what lies at a path now, or undefined where nothing does. */
export async function identityAt(path: string): Promise<Identity | undefined> {
  try {
    return identityOf(await stat(path, { bigint: true }));
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw ioError(error, path);
  }
}

export function sameIdentity(a: Identity | undefined, b: Identity | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtime === b.mtime && a.ctime === b.ctime;
}

function identityOf(stats: BigIntStats): Identity {
  return { dev: stats.dev, ino: stats.ino, size: stats.size, mtime: stats.mtimeNs, ctime: stats.ctimeNs };
}
