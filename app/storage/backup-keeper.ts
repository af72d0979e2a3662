/** The backups of one open vault: what a save replaces, before it does, and what it wrote, afterwards. */
import { isFrondError } from '../errors.ts';
import { addBackup, thinBackups, type BackupSource } from './backups.ts';
import type { Places } from './places.ts';

export class BackupKeeper {
  readonly #places: Places;
  readonly #vaultId: string;
  readonly #onFailure: (path: string) => void;
  #later: Promise<void> = Promise.resolve();

  constructor(places: Places, vaultId: string, onFailure: (path: string) => void) {
    this.#places = places;
    this.#vaultId = vaultId;
    this.#onFailure = onFailure;
  }

  /** Makes sure that these bytes are among the backups. Throws where they can't be. */
  async keep(source: BackupSource): Promise<void> {
    await this.#later;
    await addBackup(this.#places, this.#vaultId, source);
  }

  /** The same for a save that is acknowledged already: off its path, and a failure is only told. */
  keepLater(source: BackupSource): void {
    this.#later = this.#later
      .then(() => addBackup(this.#places, this.#vaultId, source))
      .then(() => thinBackups(this.#places, this.#vaultId))
      .catch((error: unknown) => {
        this.#onFailure(isFrondError(error) ? String(error.params.path ?? '') : '');
      });
  }

  /** Until nothing is being copied any more. */
  settled(): Promise<void> {
    return this.#later;
  }
}
