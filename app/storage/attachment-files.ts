/** Files that become attachments, and attachments that become files. */
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { FrondError } from '../errors.ts';
import { blobBytes } from '../format/limits.ts';
import { ioError } from './io-error.ts';
import { resolveFolder, saveFile } from './save-file.ts';

/** The bytes of a file that is small enough; nothing of one that isn't. Throws TOO_COSTLY, INVALID, NOT_FOUND … */
export function readAttachment(path: string): Promise<Uint8Array> {
  return withFile(path, async (handle) => {
    const bytes = await handle.readFile();
    // It may have grown meanwhile.
    if (bytes.length > blobBytes) throw tooLarge(basename(path));
    return bytes;
  });
}

/** Throws what `readAttachment` would, by the look of the file: nothing of it is read. */
export function checkAttachment(path: string): Promise<void> {
  return withFile(path, () => Promise.resolve());
}

async function withFile<T>(path: string, work: (handle: FileHandle) => Promise<T>): Promise<T> {
  const name = basename(path);
  try {
    // O_NONBLOCK: a pipe must not hang the reader.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) throw new FrondError('INVALID', 'attachment.notAFile', { name });
      if (stats.size > blobBytes) throw tooLarge(name);
      return await work(handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw ioError(error, path);
  }
}

/** Writes an attachment where a person wants it, readable by nobody else; replaces what is there. */
export async function writeAttachment(path: string, bytes: Uint8Array): Promise<void> {
  await saveFile(await resolveFolder(path), bytes, { mode: 'replace', folderUnsure: 'accepted' });
}

function tooLarge(name: string): FrondError {
  return new FrondError('TOO_COSTLY', 'attachment.fileTooLarge', { name, mebibytes: blobBytes / (1024 * 1024) });
}
