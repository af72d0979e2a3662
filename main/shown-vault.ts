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
  /** One that was chosen or made for the vault's next keys. */
  #newKeyFile: string | undefined;

  /** `asked`: the vault that the command line or the environment names. */
  constructor(recents: Recents, defaultPath: string, asked: string | undefined) {
    this.#recents = recents;
    this.#defaultPath = defaultPath;
    this.#path = asked ?? recents.list[0]?.path ?? (existsSync(defaultPath) ? defaultPath : undefined);
  }

  show(path: string): void {
    const full = resolve(path);
    if (full !== this.#path) this.#keyFile = this.#newKeyFile = undefined;
    this.#path = full;
  }

  /** Shows a vault that someone chose. Throws INVALID for a folder. */
  select(path: string): void {
    this.check(path);
    this.show(path);
  }

  /** Throws INVALID for a folder. */
  check(path: string): void {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
      throw new FrondError('INVALID', 'file.isFolder', { path });
    }
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
    return this.#keyFile === undefined ? undefined : readKeyFile(this.#keyFile);
  }

  /** A key file for the vault's next keys; answers its name. Nothing changes until `adoptNewKeyFile`. */
  proposeKeyFile(path: string): string {
    this.#newKeyFile = path;
    return basename(path);
  }

  async newKeyFileBytes(): Promise<Uint8Array | undefined> {
    return this.#newKeyFile === undefined ? undefined : readKeyFile(this.#newKeyFile);
  }

  adoptNewKeyFile(): void {
    this.#keyFile = this.#newKeyFile;
    this.#newKeyFile = undefined;
  }

  dropKeyFile(): void {
    this.#keyFile = undefined;
  }

  async state(): Promise<Pick<UnlockState, 'vault' | 'keyFile' | 'recovery' | 'recent' | 'defaultPath'>> {
    const vault = this.#path === undefined ? undefined : this.place(this.#path);
    return {
      ...(vault === undefined ? {} : { vault }),
      ...(vault?.exists === true ? await waysIn(vault.path) : { keyFile: false, recovery: false }),
      recent: this.#recents.list.filter(({ path }) => path !== this.#path).map(({ path }) => this.place(path)),
      defaultPath: this.#defaultPath,
    };
  }
}

/** A file that can't be read says so when it is unlocked, not before. */
async function waysIn(path: string): Promise<Pick<UnlockState, 'keyFile' | 'recovery'>> {
  try {
    const { slots } = (await readHeader(path)).header;
    return { keyFile: slots[0]?.keyFile === true, recovery: slots.some(({ type }) => type === 'recovery') };
  } catch {
    return { keyFile: false, recovery: false };
  }
}

async function readKeyFile(path: string): Promise<Uint8Array> {
  try {
    if (statSync(path).size > keyFileBytes) throw new FrondError('INVALID', 'keyFile.tooLarge');
    return await readFile(path);
  } catch (error) {
    if (error instanceof FrondError) throw error;
    throw new FrondError('IO', 'keyFile.unreadable', { path });
  }
}
