/** A file that was chosen for an import, with what opens it: read as often as somebody tries a password. */
import { basename } from 'node:path';
import { randomId } from '../../../app/crypto/random.ts';
import { wipe } from '../../../app/crypto/wipe.ts';
import { FrondError } from '../../../app/errors.ts';
import { removeImportFile } from '../../../app/storage/import-file.ts';
import { identityAt } from '../../../app/storage/read-file.ts';
import { readSmallFile } from '../../../app/storage/small-file.ts';
import type { Identity } from '../../../app/storage/read-file.ts';
import type { ImportReader, ReadAnswer } from './reading.ts';

export type Place = { readonly path: string } | { readonly name: string; readonly bytes: Uint8Array };

export class ChosenFile {
  readonly ticket = randomId();
  readonly name: string;
  readonly #place: Place;
  #keyFile: { readonly name: string; readonly path: string } | undefined;
  /** What was read. */
  #identity: Identity | undefined;
  #locked = false;
  #gone = false;

  constructor(place: Place) {
    this.#place = place;
    this.name = 'path' in place ? basename(place.path) : place.name;
  }

  get keyFile(): string | undefined {
    return this.#keyFile?.name;
  }

  useKeyFile(path: string | undefined): void {
    this.#keyFile = path === undefined ? undefined : { name: basename(path), path };
  }

  /** Whether the file holds its secrets readably, and can be deleted from here. */
  get plain(): 'deletable' | 'elsewhere' | 'gone' | 'locked' {
    if (this.#locked) return 'locked';
    if (this.#gone) return 'gone';
    return 'path' in this.#place ? 'deletable' : 'elsewhere';
  }

  async read(reader: ImportReader, password: Uint8Array | undefined): Promise<ReadAnswer> {
    const keyFile = this.#keyFile === undefined ? undefined : readSmallFile(this.#keyFile.path);
    try {
      const from = 'path' in this.#place ? { path: this.#place.path } : { bytes: this.#place.bytes };
      this.#identity = 'path' in from ? await identityAt(from.path) : undefined;
      const answer = await reader.ask({
        from,
        name: this.name,
        ...(password === undefined ? {} : { password }),
        ...(keyFile === undefined ? {} : { keyFile }),
      });
      this.#locked = password !== undefined || keyFile !== undefined;
      return answer;
    } finally {
      if (password !== undefined) wipe(password);
      if (keyFile !== undefined) wipe(keyFile);
    }
  }

  /** Throws CONFLICT where another file lies there by now. */
  async delete(): Promise<void> {
    if (!('path' in this.#place) || this.#identity === undefined) throw new FrondError('NOT_FOUND', 'import.gone');
    await removeImportFile(this.#place.path, this.#identity);
    this.#gone = true;
  }

  forget(): void {
    if ('bytes' in this.#place) wipe(this.#place.bytes);
  }
}
