/**
 * A file of hashes of breached passwords as Have I Been Pwned hands it out: a line `HASH:COUNT` each, ordered by hash. It is
 * many gigabytes long, so it is searched where it lies: hashes are spread evenly, so the place of one can be guessed well from
 * the hash itself (interpolation search), and some four short pieces are read for each.
 */
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { FrondError } from '../errors.ts';
import { mapped } from './io-error.ts';

/** Bytes of one read: some ninety lines. */
const piece = 4096;
/** Guesses after which the rest is halved: a file may be spread unevenly. */
const mostGuesses = 12;
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

/** Where a hash lies between two others, from 0 to 1. Their first twelve digits say it well enough. */
function shareOf(hash: string, before: string, after: string): number {
  const valueOf = (text: string, none: number): number =>
    /^[0-9A-F]/.test(text) ? parseInt(text.slice(0, 12), 16) : none;
  const [low, high] = [valueOf(before, 0), valueOf(after, 16 ** 12)];
  return high > low ? (valueOf(hash, 0) - low) / (high - low) : 0.5;
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
    for (let step = 0; low < high; step += 1) {
      const share = step < mostGuesses ? shareOf(hash, before, after) : 0.5;
      const at = Math.max(low, Math.min(high - 1, Math.floor(low + share * (high - low)) - (piece >> 1)));
      const lines = (await this.#linesFrom(at)).filter(({ start }) => start < high);
      const [first, last] = [lines[0], lines[lines.length - 1]];
      if (first === undefined || last === undefined) {
        high = at;
        continue;
      }
      if (first.hash <= before || last.hash > after) throw this.#notOrdered();
      if (hash < first.hash) {
        high = at;
        after = first.hash;
      } else if (hash > last.hash) {
        low = last.end;
        before = last.hash;
      } else {
        return lines.find((line) => line.hash === hash)?.count ?? 0;
      }
    }
    return 0;
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  /** The lines that begin at `position` or after it, as many as one short read holds; none behind the last. */
  async #linesFrom(position: number): Promise<readonly Line[]> {
    const from = Math.max(0, position - 1);
    this.#reads += 1;
    const buffer = Buffer.alloc(piece);
    const { bytesRead } = await mapped(this.#path, () => this.#handle.read(buffer, 0, buffer.length, from));
    const text = buffer.toString('latin1', 0, bytesRead);
    const isEnd = from + bytesRead >= this.#size;
    // A line begins at the start of the file or behind a line end.
    let begin = position === 0 ? 0 : text.indexOf('\n') + 1;
    if (begin === 0 && position > 0) {
      if (isEnd) return [];
      throw this.#notAList();
    }
    const lines: Line[] = [];
    while (begin < text.length) {
      const stop = text.indexOf('\n', begin);
      if (stop < 0 && !isEnd) break;
      const end = stop < 0 ? text.length : stop;
      const [, hash = '', count] = form.exec(text.slice(begin, end)) ?? [];
      if (hash === '') throw this.#notAList();
      if (hash.length === 32) throw new FrondError('INVALID', 'breach.ntlm', { path: this.#path });
      const line = { hash: hash.toUpperCase(), count: Number(count), start: from + begin, end: from + end + 1 };
      if (line.hash <= (lines[lines.length - 1]?.hash ?? '')) throw this.#notOrdered();
      lines.push(line);
      begin = end + 1;
    }
    if (lines.length === 0 && !isEnd) throw this.#notAList();
    return lines;
  }

  /** The first line and some others have the form, and the order is the one that searching needs. */
  async #check(): Promise<void> {
    let before = '';
    for (let at = 0; at < samples; at += 1) {
      const [line] = await this.#linesFrom(Math.floor((this.#size / samples) * at));
      if (line === undefined) break;
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
