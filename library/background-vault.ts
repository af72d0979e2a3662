/** A vault that the command line has unlocked in the background, as programs have it: it gives values, and is neither listed nor changed. */
import { resolve } from 'node:path';
import { checkedText } from './data.ts';
import { MissingReferences } from './missing-references.ts';
import { say } from './speaking.ts';
import { BackgroundConnection, BackgroundEnded } from '../app/background/client.ts';
import { backgroundPlace } from '../app/background/place.ts';
import { FrondError, isFrondError } from '../app/errors.ts';
import { defaultVaultPath, placesFrom } from '../app/storage/places.ts';
import { projectFolder } from '../app/storage/project-folder.ts';
import { programName } from './program-name.ts';
import type { Caller } from '../app/background/operations.ts';
import type { OpenOptions, Vault, VaultItem } from './types.ts';

export function vaultPathOf({ path }: OpenOptions): string {
  const named = path ?? process.env.FROND_VAULT ?? '';
  return named === '' ? defaultVaultPath(placesFrom(process.env)) : resolve(named);
}

/** Whether a program gives a passphrase itself. */
export function givesPassphrase({ passphrase, passphraseFile }: OpenOptions): boolean {
  return passphrase !== undefined || passphraseFile !== undefined;
}

/** Whether its environment gives one. */
export function environmentGivesPassphrase(): boolean {
  return process.env.FROND_PASSPHRASE !== undefined || (process.env.FROND_PASSPHRASE_FILE ?? '') !== '';
}

/** Undefined where nothing is unlocked, or what is there can't be trusted: then it takes a passphrase. */
export async function backgroundVault(options: OpenOptions): Promise<Vault | undefined> {
  const path = vaultPathOf(options);
  try {
    const place = backgroundPlace(path, process.env, placesFrom(process.env));
    const connection = await BackgroundConnection.open(place);
    return connection === undefined
      ? undefined
      : new BackgroundVault(path, connection, options.program ?? programName());
  } catch (error) {
    if (isFrondError(error)) return undefined;
    throw error;
  }
}

/** Whether nothing is lost by opening the vault itself: what was unlocked has ended before it answered. */
export function hasEnded(error: unknown): boolean {
  return error instanceof BackgroundEnded;
}

class BackgroundVault implements Vault {
  readonly path: string;
  readonly changed = false;
  readonly #caller: Caller;
  #connection: BackgroundConnection | undefined;

  constructor(path: string, connection: BackgroundConnection, program: string) {
    this.path = path;
    this.#connection = connection;
    this.#caller = { program, folder: projectFolder(), pid: process.pid };
  }

  get notices(): readonly string[] {
    const troubles = this.#connection?.troubles ?? [];
    return troubles.includes('notLogged') ? [say('library.notLogged', { why: '' }).trim()] : [];
  }

  async read(reference: string): Promise<string> {
    const wanted = { reference: checkedText('reference', reference), action: 'read' } as const;
    return (await this.#asked.perform('value', wanted, this.#caller)).value;
  }

  async readAll(references: Iterable<string>): Promise<ReadonlyMap<string, string>> {
    const wanted = { references: [...references].map((reference) => ({ reference, where: reference })) };
    const answer = await this.#asked.perform('values', wanted, this.#caller);
    if ('missing' in answer) throw new MissingReferences(answer.missing);
    return new Map(answer.found.map(({ reference, value }) => [reference, value]));
  }

  async reveal(name: string): Promise<VaultItem> {
    return this.#asked.perform('show', { name: checkedText('name', name), reveal: true }, this.#caller);
  }

  attachment(): Promise<Uint8Array> {
    return Promise.reject(valuesOnly());
  }

  list(): readonly VaultItem[] {
    throw valuesOnly();
  }

  item(): VaultItem {
    throw valuesOnly();
  }

  add(): VaultItem {
    throw valuesOnly();
  }

  edit(): VaultItem {
    throw valuesOnly();
  }

  remove(): void {
    throw valuesOnly();
  }

  restore(): VaultItem {
    throw valuesOnly();
  }

  undo(): boolean {
    throw valuesOnly();
  }

  /** There is never anything to save. */
  save(): Promise<void> {
    return Promise.resolve();
  }

  /** What it gives is always what the file has. */
  reload(): Promise<boolean> {
    return Promise.resolve(false);
  }

  close(): Promise<void> {
    this.#connection?.close();
    this.#connection = undefined;
    return Promise.resolve();
  }

  get #asked(): BackgroundConnection {
    if (this.#connection === undefined) throw new FrondError('LOCKED', 'library.closed');
    return this.#connection;
  }
}

function valuesOnly(): FrondError {
  return new FrondError('LOCKED', 'library.valuesOnly');
}
