/** What the pages receive: snapshots without secrets. A secret crosses the bridge only as the answer to a reveal. */
import type { GeneratedKind } from '../generate/making-options.ts';
import type { Attachment, FieldKind, ImageType, ItemInput, ItemType, ItemUrl } from '../vault/item.ts';
import type { CodeDescription } from '../otp/code-settings.ts';
import type { SalvageAccount } from '../vault/salvage-account.ts';
import type { ItemSummary } from '../vault/summary.ts';

/** A field as the detail pane shows it; `value` is absent where it is secret (kinds `secret` and `totp`). */
export interface FieldView {
  readonly id: string;
  readonly name: string;
  readonly kind: FieldKind;
  readonly value?: string;
  readonly empty: boolean;
}

export interface VersionView {
  readonly path: string;
  readonly name: string;
  readonly kind: FieldKind;
  /** Absent where the value is secret, null where there was none. */
  readonly value?: string | null;
  readonly at: string;
  readonly stamp: string;
}

export interface ItemView {
  readonly id: string;
  readonly type: ItemType;
  readonly title: string;
  readonly folder: readonly string[];
  readonly folderId?: string;
  readonly tags: readonly string[];
  readonly favourite: boolean;
  readonly archived: boolean;
  readonly trashed: boolean;
  /** Since when it is in the trash. */
  readonly deletedAt?: string;
  readonly fields: readonly FieldView[];
  readonly urls: readonly ItemUrl[];
  readonly notes: string;
  readonly attachments: readonly Attachment[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly usedAt?: string;
  readonly expiresAt?: string;
  readonly rotateEvery?: number;
  readonly history: readonly VersionView[];
}

/** A window of a list: rows `from` … `from + rows.length - 1` of `total`. */
export interface ListWindow {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly ItemSummary[];
  /** Position of `ListQuery.anchor` in the whole list, or -1. */
  readonly anchorIndex: number;
}

export interface VaultPlace {
  readonly path: string;
  /** File name without `.frond`. */
  readonly name: string;
  readonly exists: boolean;
  /** ISO time when this app last opened it. */
  readonly openedAt?: string;
}

/** What the unlock page needs to draw itself. */
export interface UnlockState {
  /** The vault to unlock (or, when it does not exist, to create); absent at the very first start. */
  readonly vault?: VaultPlace;
  /** Whether the vault asks for a key file beside the passphrase. */
  readonly keyFile: boolean;
  /** Whether the vault opens with a recovery code as well. */
  readonly recovery?: boolean;
  readonly recent: readonly VaultPlace[];
  /** Where "Create a vault" proposes to put it. */
  readonly defaultPath: string;
  /** Why the vault page was left, if it was. */
  readonly lockedBecause?: 'user' | 'idle' | 'suspend' | 'screen' | 'failure';
  /** Changes that could not be saved before the lock and wait as an encrypted draft. */
  readonly unsavedDraft: boolean;
  /** A sentence that the page shows: what could not be opened, saved or drafted. */
  readonly notice?: string;
}

/** A damaged vault, the backup that can stand in, and what more can be had back of the file. */
export interface DamageReport {
  readonly path: string;
  readonly backup?: { readonly id: string; readonly savedAt: string; readonly items: number };
  readonly salvage?: SalvageView;
}

export type SalvageView = Omit<SalvageAccount, 'backup'>;

export interface SaveState {
  readonly state: 'saved' | 'saving' | 'unsaved';
  /** Sentence that says why the last save failed. */
  readonly problem?: string;
  readonly savedAt?: string;
  /** Another program changed the keys: saving goes on after `vault.adoptKeys`. */
  readonly asks?: 'passphrase';
}

/** Something opening the vault wants to say once: rollback, merged changes, applied drafts. */
export interface NoticeView {
  readonly text: string;
  /** What can be done about it. */
  readonly offers?: 'mergeBackup' | 'mergeCopies' | 'backups';
}

export type BackupMerge =
  /** Items that came back, changed ones not counted. */
  | { readonly merged: boolean; readonly items: number; readonly savedAt: string }
  | { readonly asks: 'passphrase'; readonly savedAt: string };

export interface StatusView {
  readonly vault: VaultPlace;
  readonly items: number;
  readonly revision: number;
  readonly save: SaveState;
  readonly undo?: string;
  readonly redo?: string;
  readonly iterations: number;
  /** Seconds without input after which the vault locks; 0: never. */
  readonly idleSeconds: number;
  readonly notices: readonly NoticeView[];
  /** Absent until the vault was checked for the first time. */
  readonly health?: HealthSummary;
  /** First requests of programs that wait for an answer. */
  readonly asking: number;
}

export interface HealthSummary {
  /** Absent where there is nothing to assess. */
  readonly score?: number;
  readonly findings: number;
  /** Reminders: rotations that are due, and what expires. */
  readonly due: number;
  /** How often news were told of it: with each, what depends on it may be another. */
  readonly told: number;
}

/** The ways of unlocking the open vault. */
export interface KeysView {
  readonly iterations: number;
  /** What deriving the key takes on this machine. */
  readonly milliseconds: number;
  /** Iterations that a new vault gets at least. */
  readonly today: number;
  /** Somebody said "not now" to more of them not long ago. */
  readonly notNow: boolean;
  readonly recovery: boolean;
  readonly keyFile: boolean;
  readonly unlockedWith: 'passphrase' | 'recovery';
}

/** The automatic copies of the open vault. */
export interface BackupsView {
  readonly count: number;
  readonly bytes: number;
  readonly folder: string;
  /** How many open with an earlier passphrase or key file. */
  readonly old: number;
  /** When the newest one was saved, ISO 8601 UTC. */
  readonly newest?: string;
}

/** A value that was generated and then copied or used. */
export interface GeneratedView {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly kind: GeneratedKind;
  /** Title of the item that it was for. */
  readonly title?: string;
}

export interface CopyResult {
  readonly label: string;
  /** Milliseconds until the clipboard is cleared; 0: never. */
  readonly clearsInMs: number;
}

export interface BackupResult {
  readonly path: string;
  readonly items: number;
}

export interface DraftView {
  /** The item's id; for a new item one of the draft's own. */
  readonly id: string;
  /** Item the draft edits, or absent for a new one. */
  readonly itemId?: string;
  readonly type: ItemType;
  readonly title: string;
  readonly savedAt: string;
  /** The item was removed for ever meanwhile. */
  readonly gone: boolean;
}

/** What was stored when an edit began. */
export interface EditBase {
  readonly input: ItemInput;
  /** Versions of the secret fields by id: they tell that a value changed without telling the value. */
  readonly versions: Readonly<Record<string, string>>;
}

export interface DraftContent extends DraftView {
  readonly input: ItemInput;
  readonly base?: EditBase;
}

export interface EditView {
  readonly item: ItemView;
  readonly versions: EditBase['versions'];
}

/** What became of files that should become attachments. */
export interface AttachResult {
  readonly added: number;
  /** A sentence for each file that was not added. */
  readonly refused: readonly string[];
}

/** What the page shows of an attachment: an image in base64, text, or why there is nothing to see. */
export type PreviewView =
  | {
      readonly kind: 'image';
      readonly type: ImageType;
      readonly width: number;
      readonly height: number;
      readonly base64: string;
    }
  | { readonly kind: 'text'; readonly text: string; readonly whole: boolean }
  | { readonly kind: 'none'; readonly because: 'unknown' | 'tooLarge' };
/** A one-time code as the detail pane shows it. */
export type CodeView =
  | {
      readonly method: 'totp' | 'steam';
      readonly code: string;
      readonly next: string;
      /** Milliseconds until `next` takes over. */
      readonly leftMs: number;
      readonly periodMs: number;
      /** This machine's clock can't be right, so the code probably isn't. */
      readonly clockWrong: boolean;
    }
  /** The counter of the next code. */
  | { readonly method: 'hotp'; readonly counter: number };

export interface CounterCode {
  readonly code: string;
  /** The counter that gave it. */
  readonly counter: number;
}

export interface FoundCode extends CodeDescription {
  /** Items that it may belong to, the likeliest first. */
  readonly matches: readonly ItemSummary[];
}

/** Codes that were read; they wait in the vault process, under a ticket, for where they go. */
export interface FoundCodes {
  readonly ticket: string;
  readonly codes: readonly FoundCode[];
  /** Accounts of an export that use what no app of today offers. */
  readonly leftOut: number;
  /** Which of how many parts of an export this is; both 1 where it is whole. */
  readonly part: number;
  readonly parts: number;
}

export interface KeptCodes {
  readonly added: number;
  /** The item of the first one. */
  readonly itemId: string;
}

/** A register before or after a change: text, null where it was not set; absent where it is secret. */
export interface TimelineSide {
  readonly stamp: string;
  readonly value?: string | null;
}

export interface TimelineChangeView {
  readonly path: string;
  readonly name: string;
  readonly nameBefore?: string;
  readonly kind: FieldKind;
  /** Absent where it had never been set. */
  readonly before?: TimelineSide;
  readonly after: TimelineSide;
}

export interface TimelineEntryView {
  readonly stamp: string;
  readonly at: string;
  /** Done since this unlock, by an earlier one in this app, or by another program or computer. */
  readonly by: 'now' | 'here' | 'elsewhere';
  readonly changes: readonly TimelineChangeView[];
}

export interface TimelineView {
  readonly entries: readonly TimelineEntryView[];
  readonly createdAt: string;
  readonly clearedAt?: string;
}
