/** Copies of the open vault that a sync service put beside it, or that somebody chose: merged, and what came of it. */
import * as v from 'valibot';
import { vaultCall, vaultPage } from '../channel.ts';
import { nothing, passphrase, path } from '../schemas.ts';
import type { ItemType } from '../../vault/item.ts';
import type { SyncService } from '../../vault/sync-service.ts';
import type { TimelineChangeView } from '../views.ts';

export interface CopyView {
  readonly path: string;
  readonly name: string;
  readonly service: SyncService;
  /** ISO 8601 UTC. */
  readonly modifiedAt: string;
  readonly bytes: number;
}

export interface MergedFieldView {
  /** From what lost to what is current. */
  readonly change: TimelineChangeView;
  readonly won: 'here' | 'copy';
  /** Both sides had changed it. */
  readonly both: boolean;
}

export interface MergedItemView {
  readonly id: string;
  readonly type: ItemType;
  readonly title: string;
  readonly change: 'added' | 'changed' | 'removed';
  readonly trashed: boolean;
  readonly fields: readonly MergedFieldView[];
}

export interface MergedCopyView {
  readonly name: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly changed: boolean;
  /** The saved vault was read again and has all of it, and the copy lies among the backups now. */
  readonly putAway: boolean;
  readonly items: readonly MergedItemView[];
}

export const copyChannels = {
  /** The one that was written last first. */
  'copies.list': vaultCall<readonly CopyView[]>()(nothing),
  /** What was merged since the vault was unlocked, the newest first. */
  'copies.merged': vaultCall<readonly MergedCopyView[]>()(nothing),
  /**
   * Merges one of the list, saves, and puts it away; without a path one that is chosen in a native dialog, which stays where it is. Undefined
   * when that was cancelled.
   */
  'copies.merge': vaultPage<MergedCopyView | { readonly asks: 'passphrase' } | undefined>()(
    v.strictObject({ path: v.optional(path), passphrase: v.optional(passphrase) }),
  ),
} as const;
