/** Automatic copies of the open vault: listed, looked at, compared with today, brought back; and where they go. */
import * as v from 'valibot';
import { vaultCall, vaultPage } from '../channel.ts';
import { fieldId, id, ids, nothing, passphrase, text } from '../schemas.ts';
import type { ItemType } from '../../vault/item.ts';
import type { BackupsView, TimelineChangeView } from '../views.ts';

/** The name of a backup's file, without its ending. */
const backup = text(200);
const place = v.strictObject({ which: v.picklist(['folder', 'second']) });

/** What was found when a backup was looked at; `whole`: it opens with an earlier passphrase or key file. */
export interface BackupCheckView {
  readonly state: 'good' | 'whole' | 'bad';
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly items?: number;
}

export interface BackupRow {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly savedAt: string;
  readonly revision: number;
  readonly bytes: number;
  /** Places that it lies in. */
  readonly copies: number;
  /** Absent until it was looked at. */
  readonly check?: BackupCheckView;
}

/** An item that differs from what it is in a backup. */
export interface BackupDifference {
  readonly id: string;
  readonly type: ItemType;
  readonly title: string;
  /** Since the backup; `removed` and `trashed` are there to be brought back, what was `added` stays. */
  readonly change: 'added' | 'changed' | 'trashed' | 'removed';
}

export interface BackupComparison {
  readonly backup: string;
  readonly savedAt: string;
  /** Items of the backup, archive and trash included. */
  readonly items: number;
  readonly differences: readonly BackupDifference[];
}

export interface BackupPlacesView {
  /** The folder that was chosen, or Frond's own. */
  readonly folder: string;
  readonly isOwn: boolean;
  readonly folderThere: boolean;
  readonly second?: string;
  readonly secondThere: boolean;
  /** Little room is left on the disk of the first. */
  readonly low: boolean;
}

export const backupChannels = {
  'backups.state': vaultCall<BackupsView>()(nothing),
  /** Deletes those that open with an earlier passphrase or key file; answers how many. */
  'backups.removeOld': vaultCall<number>()(nothing),
  /** Newest first. */
  'backups.list': vaultCall<readonly BackupRow[]>()(nothing),
  /** Opens it and counts its items, now. */
  'backups.verify': vaultCall<BackupCheckView>()(v.strictObject({ backup })),
  /** Opens a backup and says in what today differs. Its passphrase is needed only where this vault's key doesn't open it. */
  'backups.compare': vaultPage<BackupComparison | { readonly asks: 'passphrase'; readonly savedAt: string }>()(
    v.strictObject({ backup, passphrase: v.optional(passphrase) }),
  ),
  /** Of the backup that was compared last: how an item was (`before`) and is now (`after`), secrets without their values. */
  'backups.changes': vaultCall<readonly TimelineChangeView[]>()(v.strictObject({ backup, id })),
  /** A secret of an item as it was; null where it had none. */
  'backups.reveal': vaultCall<string | null>()(v.strictObject({ backup, id, field: fieldId })),
  /** Brings items back as they were, all where none are named; answers how many were not so already. One operation. */
  'backups.restore': vaultCall<number>()(v.strictObject({ backup, ids: v.optional(ids) })),
  /** The backup that was compared is looked at no more. */
  'backups.close': vaultCall<null>()(nothing),
  'backups.places': vaultCall<BackupPlacesView>()(nothing),
  /** A native dialog; false when it was cancelled. */
  'backups.choosePlace': vaultPage<boolean>()(place),
  /** Frond's own folder again; no second place. */
  'backups.resetPlace': vaultPage<null>()(place),
} as const;
