/**
 * What main asks of the vault process, and what it says unasked. Calls of the vault page that need nothing but the vault are
 * passed on as they are; the rest is between the two processes. Types only, and the messages that carry them.
 */
import type { CheckedArguments, PassedOn, Result } from '../../app/bridge/contract.ts';
import type { ExportDone, WrittenFormat } from '../../app/bridge/channels/exports.ts';
import type { BackupComparison } from '../../app/bridge/channels/backups.ts';
import type { MergedCopyView } from '../../app/bridge/channels/copies.ts';
import type { ImportView } from '../../app/bridge/channels/imports.ts';
import type { HealthReport } from '../../app/bridge/channels/health.ts';
import type {
  BackupMerge,
  BackupResult,
  DamageReport,
  HealthSummary,
  NoticeView,
  SaveState,
} from '../../app/bridge/views.ts';
import type { ErrorCode, ErrorParams } from '../../app/errors.ts';
import type { Header } from '../../app/format/header.ts';
import type { Secret } from '../../app/format/slot.ts';
import type { Strength } from '../../app/generate/strength.ts';
import type { ActivityAction } from '../../app/storage/activity.ts';
import type { KeyRing } from '../../app/storage/key-ring.ts';
import type { Language } from '../../app/words/languages.ts';
import type { Places } from '../../app/storage/places.ts';

/** The vault process's part of a StatusView. */
export interface VaultStatus {
  readonly items: number;
  readonly revision: number;
  readonly save: SaveState;
  readonly undo?: string;
  readonly redo?: string;
  readonly iterations: number;
  readonly notices: readonly NoticeView[];
  readonly health?: HealthSummary;
  /** First requests of programs that wait for an answer. */
  readonly asking: number;
}

/** Where the changes are that were not in the file when the vault was told to finish. */
export type FinishOutcome = 'saved' | 'drafted' | 'failed';

/** What of the keys changes, for the activity log. */
export type KeyChangeKind = Extract<ActivityAction, 'passphrase' | 'key-file' | 'recovery' | 'key-cost'>;

interface Call<Args, Answer> {
  readonly args: Args;
  readonly answer: Answer;
}

interface Own {
  /** Health as found so far. `list`: the list of breached passwords to look them up in. */
  readonly health: Call<{ readonly list?: string }, HealthReport & { readonly listProblem?: string }>;
  /** Takes a list of breached passwords; fails where it is none. */
  readonly useBreachList: Call<{ readonly list?: string }, null>;
  /** Beginnings of hashes of passwords that weren't looked up in breaches. */
  readonly breachPrefixes: Call<null, readonly string[]>;
  readonly breachRange: Call<{ readonly prefix: string; readonly lines: string }, null>;
  /** Says what the answers came to. */
  readonly breachesKnown: Call<null, null>;
  /** Needs no vault. An empty text gets ready for the next. */
  readonly strength: Call<StrengthQuestion, Strength | undefined>;
  /** Answers when the process is ready. */
  readonly hello: Call<null, null>;
  /**
   * Reads the file while main derives the key. Answers when it is whole and its header is the one main read (`header`: its
   * headerKey).
   */
  readonly read: Call<{ readonly path: string; readonly header: string; readonly places: Places }, null>;
  /** The key of the file that was read. */
  readonly open: Call<{ readonly vaultKey: Uint8Array }, VaultStatus>;
  /** Makes an empty vault file with keys that main made, and opens it. */
  readonly create: Call<{ readonly path: string; readonly ring: KeyRing; readonly places: Places }, VaultStatus>;
  /** The keys that another program put into the file. */
  readonly adopt: Call<{ readonly header: string; readonly vaultKey: Uint8Array }, null>;
  /** Saves the vault under keys that main made from the header with this headerKey. */
  readonly rekey: Call<{ readonly header: string; readonly ring: KeyRing; readonly what: KeyChangeKind }, null>;
  /** Something was done with the vault that only main can see. */
  readonly log: Call<{ readonly action: 'recovery-sheet' }, null>;
  readonly slots: Call<null, { readonly iterations: number; readonly recovery: boolean; readonly keyFile: boolean }>;
  /** Merges the newest backup, with this vault's key or the one given; answers the header where that doesn't open it. */
  readonly mergeBackup: Call<
    { readonly vaultKey?: Uint8Array },
    BackupMerge | { readonly needs: Header; readonly savedAt: string }
  >;
  /** Opens a backup to be compared; answers the header where this vault's key doesn't open it. */
  readonly openBackup: Call<
    { readonly backup: string; readonly vaultKey?: Uint8Array },
    BackupComparison | { readonly needs: Header; readonly savedAt: string }
  >;
  /** Merges another copy of the vault, and saves. `chosen`: by a person, so that it may lie anywhere, and stays there. */
  readonly mergeCopy: Call<
    { readonly path: string; readonly chosen: boolean; readonly vaultKey?: Uint8Array },
    MergedCopyView | { readonly needs: Header }
  >;
  /** From now on its words are in this language. */
  readonly speak: Call<{ readonly language: Language }, null>;
  readonly status: Call<null, VaultStatus>;
  /** A value on its way to the clipboard, with the name of its field. */
  readonly copy: Call<
    { readonly id: string; readonly field: string },
    { readonly text: string; readonly label: string }
  >;
  /** A person's own fields of an item, as the text of a `.env` file. */
  readonly variables: Call<{ readonly id: string }, string>;
  /** A one-time code on its way to the clipboard (channels/codes.ts, `code.copy`). */
  readonly copyCode: Call<
    { readonly id: string; readonly field?: string; readonly counter?: number },
    { readonly text: string; readonly label: string }
  >;
  /** A generated value on its way to the clipboard. */
  readonly copyGenerated: Call<{ readonly id: string }, string>;
  /** Text of a website of an item, by the id of the website or of a field of the kind url. */
  readonly url: Call<{ readonly id: string; readonly url: string }, string>;
  /** Takes a file's bytes in, for an attachment that is named later. */
  readonly attachFile: Call<{ readonly path: string }, string>;
  readonly saveAttachment: Call<{ readonly id: string; readonly attachment: string; readonly target: string }, null>;
  /** A file that somebody chose for an import, and the key file that opens it; without a path it stays as it was. */
  readonly importFile: Call<{ readonly path: string }, ImportView>;
  readonly importKeyFile: Call<{ readonly ticket: string; readonly path?: string }, ImportView>;
  readonly export: Call<{ readonly target: string }, BackupResult>;
  /** Writes an export. `secret` opens the file where it is locked; `name`: of the vault. */
  readonly writeExport: Call<
    { readonly format: WrittenFormat; readonly target: string; readonly name: string; readonly secret?: Uint8Array },
    ExportDone
  >;
  /** The file may have changed on disk. */
  readonly reload: Call<null, null>;
  /** Waits so many milliseconds for the save in progress, then writes what is unsaved as an encrypted draft. */
  readonly finish: Call<{ readonly milliseconds: number }, FinishOutcome>;
  readonly damage: Call<{ readonly path: string; readonly secret: SecretBytes; readonly places: Places }, DamageReport>;
  readonly restore: Call<
    { readonly path: string; readonly secret: SecretBytes; readonly backup: string; readonly places: Places },
    null
  >;
  /** Puts what can be rescued in the damaged file's place; the file is kept beside it. */
  readonly salvage: Call<{ readonly path: string; readonly secret: SecretBytes; readonly places: Places }, null>;
}

/** A text whose strength is asked for, on its way to the thread that measures it. */
export type StrengthQuestion = CheckedArguments<'strength.measure'>;

/** A passphrase or a recovery code, and the bytes of a key file, on their way to a process that is killed after the answer. */
export interface SecretBytes {
  readonly kind: Secret['kind'];
  readonly passphrase: Uint8Array;
  readonly keyFile?: Uint8Array;
}

export type Requests = Own & { readonly [Name in PassedOn]: Call<CheckedArguments<Name>, Result<Name>> };
export type RequestName = keyof Requests;

export interface RequestMessage {
  readonly id: number;
  readonly name: RequestName;
  readonly args: unknown;
}

export interface ErrorParts {
  readonly code: ErrorCode;
  readonly reason: string;
  readonly params: ErrorParams;
}

export type AnswerMessage =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: ErrorParts }
  /** Unasked: items, folders, undo or the state of saving changed. */
  | { readonly changed: VaultStatus };
