/** Merges another copy of the vault into the open one, and says what came of it. */
import { contentOf } from '../format/body.ts';
import { mergeReport, type MergedItem } from '../vault/merge-report.ts';
import type { ActivityCounts } from './activity.ts';
import type { Unlock } from './backups.ts';
import type { OpenedCopy } from './saved-vault.ts';
import type { VaultStore } from './vault-store.ts';

export interface MergedCopy {
  readonly opened: OpenedCopy;
  readonly changed: boolean;
  readonly items: readonly MergedItem[];
}

/** What it brought, for the activity log. */
export function mergeCounts({ items }: MergedCopy): ActivityCounts {
  const added = items.filter(({ change }) => change === 'added').length;
  return { added, changed: items.length - added };
}

/** In memory only: a save follows. Without `unlock` the vault's own key. Throws what `openCopy` does. */
export async function mergeCopyOf(store: VaultStore, path: string, unlock?: Unlock): Promise<MergedCopy> {
  const opened = await store.openCopy(path, unlock);
  const before = store.vault.toState();
  const changed = store.mergeOpened(opened);
  return { opened, changed, items: mergeReport(before, contentOf(opened.body), store.vault.toState()) };
}
