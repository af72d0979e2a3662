/** The backups of one open vault: what a save replaces, before it does, and what it wrote, afterwards. */
import { isFrondError } from '../errors.ts';
import { addBackup, fillSecondPlace, thinBackups, type BackupSource, type Tell } from './backups.ts';
import type { Places } from './places.ts';

export class BackupKeeper {
  readonly #places: Places;
  readonly #vaultId: string;
  readonly #tell: Tell;
  #later: Promise<void> = Promise.resolve();
  #second: Promise<void> = Promise.resolve();
  #secondWaits = false;

  constructor(places: Places, vaultId: string, tell: Tell) {
    this.#places = places;
    this.#vaultId = vaultId;
    this.#tell = tell;
  }

  /** Makes sure that these bytes are among the backups. Throws where they can't be. */
  async keep(source: BackupSource): Promise<void> {
    await this.#later;
    await addBackup(this.#places, this.#vaultId, source, this.#tell);
  }

  /** The same for a save that is acknowledged already: off its path, and a failure is only told. */
  keepLater(source: BackupSource): void {
    this.#later = this.#later
      .then(() => addBackup(this.#places, this.#vaultId, source, this.#tell))
      .then(() => thinBackups(this.#places, this.#vaultId))
      .catch(this.#failed);
    this.#copyLater();
  }

  /** Until nothing is being copied any more. */
  async settled(): Promise<void> {
    await this.#later;
    await this.#second;
  }

  /** The second place may be a slow disk: no save waits for it, and the copying that waits makes up for all that it lacks by then. */
  #copyLater(): void {
    if (this.#secondWaits) return;
    this.#secondWaits = true;
    const before = this.#second;
    this.#second = this.#later
      .then(() => before)
      .then(() => {
        this.#secondWaits = false;
        return fillSecondPlace(this.#places, this.#vaultId, this.#tell);
      })
      .catch(this.#failed);
  }

  readonly #failed = (error: unknown): void => {
    const path = isFrondError(error) ? String(error.params.path ?? '') : '';
    this.#tell({ kind: 'backupFailed', params: { path } });
  };
}
