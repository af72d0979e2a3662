/** What programs read, out of the activity log: when each read which field of an item last. Reads on where it left off. */
import { open, stat } from 'node:fs/promises';
import { errnoOf } from './io-error.ts';
import { activityFiles } from './activity.ts';
import { unseal, type DraftKeys } from './private-lines.ts';

export interface ProgramRead {
  readonly program: string;
  /** Empty where it is not known. */
  readonly folder: string;
  /** As the program named it. */
  readonly field: string;
  /** ISO 8601 UTC of the last time. */
  readonly at: string;
}

/** Lines that are opened before others have their turn. */
const portion = 200;

export class ProgramReads {
  readonly #folder: string;
  readonly #byItem = new Map<string, Map<string, ProgramRead>>();
  #inode: number | undefined;
  #read = 0;
  #updating: Promise<void> = Promise.resolve();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The newest first. */
  async of(itemId: string, keys: DraftKeys): Promise<readonly ProgramRead[]> {
    this.#updating = this.#updating.then(() => this.#update(keys)).catch(() => undefined);
    await this.#updating;
    return [...(this.#byItem.get(itemId)?.values() ?? [])].sort((a, b) => b.at.localeCompare(a.at));
  }

  async #update(keys: DraftKeys): Promise<void> {
    if (keys.length === 0) return;
    const { older, current } = activityFiles(this.#folder);
    const inode = (await stat(current).catch(() => undefined))?.ino;
    // The log was begun anew: what is in the older file now was read as the current one, but for its last lines.
    if (inode !== this.#inode) {
      await this.#take(older, 0, keys);
      this.#read = 0;
      this.#inode = inode;
    }
    this.#read += await this.#take(current, this.#read, keys);
  }

  /** Answers how many bytes of whole lines there were. */
  async #take(path: string, from: number, keys: DraftKeys): Promise<number> {
    const text = await textFrom(path, from);
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    for (const [at, line] of whole.split('\n').entries()) {
      if (line !== '') this.#note(unseal(keys, line));
      if (at % portion === portion - 1) await new Promise((resolve) => setImmediate(resolve));
    }
    return whole.length;
  }

  #note(line: ReturnType<typeof unseal>): void {
    if (line === undefined) return;
    const { action, itemId, program, field, at } = line;
    if (action !== 'read' || typeof itemId !== 'string' || typeof program !== 'string' || typeof at !== 'string')
      return;
    const folder = typeof line.folder === 'string' ? line.folder : '';
    const read = { program, folder, field: typeof field === 'string' ? field : '', at };
    const reads = this.#byItem.get(itemId) ?? new Map<string, ProgramRead>();
    const key = JSON.stringify([program, folder, read.field]);
    if ((reads.get(key)?.at ?? '') < at) reads.set(key, read);
    this.#byItem.set(itemId, reads);
  }
}

/** The lines are ASCII. */
async function textFrom(path: string, from: number): Promise<string> {
  try {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      const bytes = Buffer.alloc(Math.max(0, size - from));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
      return bytes.toString('latin1', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return '';
    throw error;
  }
}
