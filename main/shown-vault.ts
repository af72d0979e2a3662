/** Which vault the unlock page shows, and what it says of it before anything is unlocked. */
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { FrondError } from '../app/errors.ts';
import { readHeader } from '../app/storage/disk-copy.ts';
import type { UnlockState, VaultPlace } from '../app/bridge/views.ts';
import type { Recents } from './recents.ts';

/** Larger files are hardly key files: they are read whole and hashed on every unlock. */
const keyFileBytes = 64 * 1024 * 1024;

export class ShownVault {
  readonly #recents: Recents;
  readonly #defaultPath: string;
  #path: string | undefined;
  #keyFile: string | undefined;

  /** `asked`: the vault that the command line or the environment names. */
  constructor(recents: Recents, defaultPath: string, asked: string | undefined) {
    this.#recents = recents;
    this.#defaultPath = defaultPath;
    this.#path = asked ?? recents.list[0]?.path ?? (existsSync(defaultPath) ? defaultPath : undefined);
  }

  show(path: string): void {
    const full = resolve(path);
    if (full !== this.#path) this.#keyFile = undefined;
    this.#path = full;
  }

  /** Shows a vault that someone chose. Throws INVALID for a folder. */
  select(path: string): void {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
      throw new FrondError('INVALID', 'file.isFolder', { path });
    }
    this.show(path);
  }

  forget(path: string): void {
    this.#recents.forget(path);
    if (this.#path === resolve(path)) this.#path = this.#recents.list[0]?.path;
  }

  /** The path of the vault to unlock. */
  required(): string {
    if (this.#path === undefined) throw new FrondError('NOT_FOUND', 'unlock.noVault');
    return this.#path;
  }

  place(path = this.required()): VaultPlace {
    const openedAt = this.#recents.find(path)?.openedAt;
    const name = basename(path).replace(/\.frond$/, '');
    return { path, name, exists: existsSync(path), ...(openedAt === undefined ? {} : { openedAt }) };
  }

  /** Chooses the key file of the shown vault; answers its name. */
  useKeyFile(path: string): string {
    this.#keyFile = path;
    return basename(path);
  }

  async keyFileBytes(): Promise<Uint8Array | undefined> {
    if (this.#keyFile === undefined) return undefined;
    try {
      if (statSync(this.#keyFile).size > keyFileBytes) throw new FrondError('INVALID', 'keyFile.tooLarge');
      return await readFile(this.#keyFile);
    } catch (error) {
      if (error instanceof FrondError) throw error;
      throw new FrondError('IO', 'keyFile.unreadable', { path: this.#keyFile });
    }
  }

  async state(): Promise<Pick<UnlockState, 'vault' | 'keyFile' | 'recent' | 'defaultPath'>> {
    const vault = this.#path === undefined ? undefined : this.place(this.#path);
    return {
      ...(vault === undefined ? {} : { vault }),
      keyFile: vault?.exists === true && (await asksForKeyFile(vault.path)),
      recent: this.#recents.list.filter(({ path }) => path !== this.#path).map(({ path }) => this.place(path)),
      defaultPath: this.#defaultPath,
    };
  }
}

/** A file that can't be read says so when it is unlocked, not before. */
async function asksForKeyFile(path: string): Promise<boolean> {
  try {
    const { header } = await readHeader(path);
    return header.slots[0]?.keyFile === true;
  } catch {
    return false;
  }
}
