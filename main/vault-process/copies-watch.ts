/** Notices copies that a sync service puts beside the vault, when it is opened and while it is open, and merges them when it is told to. */
import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { FrondError, isFrondError } from '../../app/errors.ts';
import { conflictCopies, conflictName } from '../../app/storage/conflict-copies.ts';
import { readHeader } from '../../app/storage/disk-copy.ts';
import { mergeCopyOf, mergeCounts } from '../../app/storage/merge-copies.ts';
import { putAway } from '../../app/storage/put-away.ts';
import { mergedItemView } from './timeline-views.ts';
import type { MergedCopyView } from '../../app/bridge/channels/copies.ts';
import type { ActivityCounts } from '../../app/storage/activity.ts';
import type { ConflictCopy } from '../../app/storage/conflict-copies.ts';
import type { VaultStore } from '../../app/storage/vault-store.ts';
import type { Requests } from './requests.ts';
import type { Saver } from './saver.ts';

/** Services write in steps; one look after the last is enough. */
const quietMs = 800;

export class CopiesWatch {
  readonly #store: VaultStore;
  readonly #saver: Saver;
  readonly #onNews: () => void;
  readonly #noted: (counts: ActivityCounts) => void;
  #timer: NodeJS.Timeout | undefined;
  #found: readonly ConflictCopy[] = [];
  #merged: readonly MergedCopyView[] = [];

  /** `noted`: what a merge brought, for the activity log. */
  constructor(store: VaultStore, saver: Saver, onNews: () => void, noted: (counts: ActivityCounts) => void) {
    this.#store = store;
    this.#saver = saver;
    this.#onNews = onNews;
    this.#noted = noted;
  }

  get merged(): readonly MergedCopyView[] {
    return this.#merged;
  }

  begin(): void {
    const { path } = this.#store;
    try {
      const watcher = watch(dirname(path), { persistent: false }, (_event, name) => {
        if (name === null || conflictName(name, basename(path), true) === undefined) return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.look().catch(() => undefined), quietMs);
      });
      watcher.on('error', () => watcher.close());
    } catch {
      // A folder that can't be watched: opening the vault and the screen look.
    }
    void this.look().catch(() => undefined);
  }

  /** Looks beside the vault, and says so where something new is there. */
  async look(): Promise<readonly ConflictCopy[]> {
    const found = await conflictCopies(this.#store.path, this.#store.header.vault);
    const names = (copies: readonly ConflictCopy[]): string => copies.map(({ name }) => name).join('\n');
    const isNews = names(found) !== names(this.#found);
    this.#found = found;
    if (isNews) {
      const { notices } = this.#store;
      const at = notices.findIndex(({ kind }) => kind === 'conflictCopies');
      if (at >= 0) notices.splice(at, 1);
      if (found.length > 0) this.#store.notice({ kind: 'conflictCopies', params: { count: found.length } });
      this.#onNews();
    }
    return found;
  }

  /** `chosen`: by a person in a dialog; such a copy stays where it is. `vaultKey`: of the copy, where it isn't this vault's. */
  async merge({ path, chosen, vaultKey }: Requests['mergeCopy']['args']): Promise<Requests['mergeCopy']['answer']> {
    const isFound = (await this.look()).some((copy) => copy.path === path);
    if (!chosen && !isFound) throw new FrondError('NOT_FOUND', 'file.notFound', { path });
    const merged = await this.#mergeInto(path, vaultKey);
    if ('needs' in merged) return merged;
    await this.#saver.now();
    this.#noted(mergeCounts(merged));
    if (isFound) await putAway(this.#store, path, merged.opened);
    const { vault } = this.#store;
    const view: MergedCopyView = {
      name: basename(path),
      at: new Date().toISOString(),
      changed: merged.changed,
      putAway: isFound,
      items: merged.items.map((item) => mergedItemView(vault, item)),
    };
    this.#merged = [view, ...this.#merged];
    await this.look();
    return view;
  }

  async #mergeInto(path: string, vaultKey: Uint8Array | undefined) {
    const { header, checksumOk } = await readHeader(path);
    try {
      return await mergeCopyOf(this.#store, path, vaultKey && (() => Promise.resolve(vaultKey)));
    } catch (error) {
      // A whole file whose body this key does not open has another key.
      if (isFrondError(error, 'DAMAGED') && checksumOk && vaultKey === undefined) return { needs: header };
      if (isFrondError(error, 'DAMAGED')) throw new FrondError('DAMAGED', 'merge.damaged', { path }, { cause: error });
      throw error;
    }
  }
}
