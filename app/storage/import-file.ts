/** A file that is imported: its bytes, but nothing of one beyond the limit, nor of what is no file; and its end. */
import { constants } from 'node:fs';
import { open, unlink } from 'node:fs/promises';
import { FrondError } from '../errors.ts';
import { ioError } from './io-error.ts';
import { identityAt, sameIdentity } from './read-file.ts';
import type { Identity } from './read-file.ts';

/** Throws TOO_COSTLY, INVALID, NOT_FOUND, NO_PERMISSION, IO. */
export async function readImportFile(path: string, most: number): Promise<Uint8Array> {
  try {
    // O_NONBLOCK: a pipe must not hang the reader.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) throw new FrondError('INVALID', 'attachment.notAFile', { name: path });
      if (stats.size > most) {
        throw new FrondError('TOO_COSTLY', 'import.tooLarge', { mebibytes: Math.floor(most / (1024 * 1024)) });
      }
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw ioError(error, path);
  }
}

/** Deletes the file that was read, and no other that took its name. Throws CONFLICT, NO_PERMISSION, IO. */
export async function removeImportFile(path: string, was: Identity): Promise<void> {
  const now = await identityAt(path);
  if (now === undefined) return;
  if (!sameIdentity(was, now)) throw new FrondError('CONFLICT', 'import.fileChanged', { path });
  try {
    await unlink(path);
  } catch (error) {
    throw ioError(error, path);
  }
}
