/**
 * Opens backups in idle moments, one after the other, in a thread of its own, so that a damaged one is known before it is needed. What
 * was found is kept; each is looked at again after a month.
 */
import { listBackups } from '../../app/storage/backups.ts';
import { WorkThread } from './work-thread.ts';
import type { Backup } from '../../app/storage/backups.ts';
import type { BackupCheck } from '../../app/storage/backup-checks.ts';
import type { BackupLook } from '../../app/storage/check-backup.ts';
import type { VaultStore } from '../../app/storage/vault-store.ts';
import type { Numbered } from './work-thread.ts';

/** What goes to the thread. */
export interface LookRequest {
  readonly path: string;
  readonly digest: string;
  readonly vaultKey: Uint8Array;
}
export type LookAnswer = Numbered & BackupLook;

/** Whoever looks; a thread, but for tests of the pages. */
export interface Looking {
  readonly ask: (request: LookRequest) => Promise<BackupLook>;
  readonly rest: () => void;
}

/** Nobody asked for anything so long: a moment is idle. */
const quietMs = 2_000;
const betweenMs = 2_500;
const validMs = 30 * 86_400_000;

export class BackupWatch {
  readonly #store: VaultStore;
  readonly #onNews: () => void;
  readonly #looking: Looking;
  #timer: NodeJS.Timeout | undefined;
  #askedAt = 0;
  #stopped = false;

  constructor(
    store: VaultStore,
    onNews: () => void,
    looking: Looking = new WorkThread<LookRequest, LookAnswer>('backup-worker.cjs'),
  ) {
    this.#store = store;
    this.#onNews = onNews;
    this.#looking = looking;
  }

  /** Somebody asks for something. */
  asked(): void {
    this.#askedAt = performance.now();
  }

  begin(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.#step(), milliseconds);
    this.#timer.unref();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** Looks now, whatever was found before. */
  async look(backup: Backup): Promise<BackupCheck> {
    const { path, digest, savedAt } = backup;
    const look = await this.#store.withVaultKey((vaultKey) => this.#looking.ask({ path, digest, vaultKey }));
    const { state, items } = look;
    const check = { digest, state, at: new Date().toISOString(), ...(items === undefined ? {} : { items }) };
    await this.#store.backupChecks.note(check);
    if (state === 'bad') this.#store.notice({ kind: 'backupDamaged', params: { savedAt } });
    this.#onNews();
    return check;
  }

  /** The next backup that wasn't looked at; a pause where there is none. */
  async #step(): Promise<void> {
    if (performance.now() - this.#askedAt < quietMs) {
      this.begin(quietMs);
      return;
    }
    const next = await this.#next().catch(() => undefined);
    if (next === undefined) {
      this.#looking.rest();
      this.begin(20 * betweenMs);
      return;
    }
    // What can't be looked at now is looked at another time.
    const well = await this.look(next).then(
      () => true,
      () => false,
    );
    this.begin(well ? betweenMs : 20 * betweenMs);
  }

  async #next(): Promise<Backup | undefined> {
    const checks = await this.#store.backupChecks.all();
    const isDue = ({ digest }: Backup): boolean => {
      const at = checks.get(digest)?.at;
      return at === undefined || Math.abs(Date.now() - Date.parse(at)) > validMs;
    };
    return (await listBackups(this.#store.places, this.#store.header.vault)).find(isDue);
  }
}
