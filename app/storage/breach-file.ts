/**
 * A file of hashes of breached passwords as Have I Been Pwned hands it out: a line `HASH:COUNT` each, ordered by hash. It is
 * many gigabytes long, so it is searched where it lies: each look reads some thirty short pieces.
 */
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { FrondError } from '../errors.ts';
import { mapped } from './io-error.ts';

/** Longer than any line: 40 digits, a colon, a count, a line end. */
const longestLine = 80;
const form = /^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{32}):(\d{1,15})\s*$/;
/** Places at which the order is looked at before the file is trusted. */
const samples = 32;

interface Line {
  readonly hash: string;
  readonly count: number;
  readonly start: number;
  /** Where the next line begins. */
  readonly end: number;
}

export class BreachFile {
  readonly #handle: FileHandle;
  readonly #size: number;
  readonly #path: string;
  #reads = 0;

  private constructor(handle: FileHandle, size: number, path: string) {
    this.#handle = handle;
    this.#size = size;
    this.#path = path;
  }

  /** Throws INVALID where the file is something else, typed errors where it can't be read. */
  static async open(path: string): Promise<BreachFile> {
    const handle = await mapped(path, () => open(path, constants.O_RDONLY | constants.O_NONBLOCK));
    try {
      const stats = await handle.stat();
      if (!stats.isFile() || stats.size === 0) throw new FrondError('INVALID', 'breach.notAList', { path });
      const file = new BreachFile(handle, stats.size, path);
      await file.#check();
      return file;
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** Pieces of the file that were read so far. */
  get reads(): number {
    return this.#reads;
  }

  /** How often the password with this SHA-1 (capital hexadecimal) was found; 0 for one that isn't in the list. */
  async count(hash: string): Promise<number> {
    let low = 0;
    let high = this.#size;
    // Between these two lies every line that can come now, if the file is ordered.
    let [before, after] = ['', 'G'];
    while (low < high) {
      const line = await this.#lineFrom(Math.floor((low + high) / 2));
      if (line === undefined || line.start >= high) {
        high = Math.floor((low + high) / 2);
        continue;
      }
      if (line.hash === hash) return line.count;
      if (line.hash <= before || line.hash > after) throw this.#notOrdered();
      if (line.hash < hash) {
        low = line.end;
        before = line.hash;
      } else {
        high = Math.floor((low + high) / 2);
        after = line.hash;
      }
    }
    return 0;
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  /** The first line that begins at `position` or after it; undefined behind the last. */
  async #lineFrom(position: number): Promise<Line | undefined> {
    const from = Math.max(0, position - 1);
    this.#reads += 1;
    const buffer = Buffer.alloc(2 * longestLine);
    const { bytesRead } = await mapped(this.#path, () => this.#handle.read(buffer, 0, buffer.length, from));
    const text = buffer.toString('latin1', 0, bytesRead);
    // A line begins at the start of the file or behind a line end.
    const begin = position === 0 ? 0 : text.indexOf('\n') + 1;
    if (begin === 0 && position > 0) {
      if (from + bytesRead >= this.#size) return undefined;
      throw this.#notAList();
    }
    if (from + begin >= this.#size) return undefined;
    const stop = text.indexOf('\n', begin);
    const end = stop < 0 ? bytesRead : stop;
    const parts = form.exec(text.slice(begin, end));
    if (parts === null) throw this.#notAList();
    const [, hash = '', count] = parts;
    return { hash: hash.toUpperCase(), count: Number(count), start: from + begin, end: from + end + 1 };
  }

  /** The first line and some others have the form, and the order is the one that searching needs. */
  async #check(): Promise<void> {
    let before = '';
    for (let at = 0; at < samples; at += 1) {
      const line = await this.#lineFrom(Math.floor((this.#size / samples) * at));
      if (line === undefined) break;
      if (line.hash.length === 32) throw new FrondError('INVALID', 'breach.ntlm', { path: this.#path });
      if (line.hash < before) throw this.#notOrdered();
      before = line.hash;
    }
  }

  #notOrdered(): FrondError {
    return new FrondError('INVALID', 'breach.notOrdered', { path: this.#path });
  }

  #notAList(): FrondError {
    return new FrondError('INVALID', 'breach.notAList', { path: this.#path });
  }
}
