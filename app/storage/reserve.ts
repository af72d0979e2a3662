/** One mebibyte of disk per vault, taken at unlock, that a draft may use when there is no other left. */
import { constants } from 'node:fs';
import { open, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomBytes, randomId } from '../crypto/random.ts';
import { isFrondError } from '../errors.ts';
import { saveFile } from './save-file.ts';

const size = 1024 * 1024;

export class Reserve {
  readonly #path: string;

  constructor(folder: string) {
    this.#path = join(folder, 'reserve');
  }

  /** Takes the disk unless it is taken already; not getting it is no reason to fail. */
  async take(): Promise<void> {
    try {
      if ((await stat(this.#path).catch(() => undefined))?.size === size) return;
      const { O_CREAT, O_NOFOLLOW, O_WRONLY } = constants;
      const handle = await open(this.#path, O_WRONLY | O_CREAT | O_NOFOLLOW, 0o600);
      try {
        // Random: a file system that compresses would keep nothing free for zeros.
        await handle.writeFile(randomBytes(size));
      } finally {
        await handle.close();
      }
    } catch {
      // A full disk from the start: drafts then get what is left.
    }
  }

  /** Writes a file; where the disk is full, into the reserve's own blocks, which nobody can take in between. */
  async write(path: string, bytes: Uint8Array): Promise<void> {
    try {
      await saveFile(path, bytes, { mode: 'replace', folderUnsure: 'accepted' });
    } catch (error) {
      if (!isFrondError(error, 'NO_SPACE')) throw error;
      if (bytes.length <= size && (await this.#turnInto(path, bytes).catch(() => false))) return;
      await unlink(this.#path).catch(() => undefined);
      await saveFile(path, bytes, { mode: 'replace', folderUnsure: 'accepted' });
    }
  }

  async #turnInto(path: string, bytes: Uint8Array): Promise<boolean> {
    // First under a name of its own: another process of this vault must not take the same blocks.
    const taken = join(dirname(path), `.~reserve.${randomId()}.tmp`);
    await rename(this.#path, taken);
    try {
      const handle = await open(taken, constants.O_RDWR | constants.O_NOFOLLOW);
      try {
        for (let done = 0; done < bytes.length;) {
          const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, done);
          done += bytesWritten;
        }
        await handle.truncate(bytes.length);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(taken, path);
      return true;
    } catch (error) {
      await unlink(taken).catch(() => undefined);
      throw error;
    }
  }
}
