/**
 * Bringing in what another program exported. The file is chosen in main's dialog or dropped on the window; the vault process reads and
 * rehearses it, and keeps all of it. The page holds a ticket, sees names and what is not secret, and asks for single secrets.
 */
import * as v from 'valibot';
import { vaultCall, vaultPage } from '../channel.ts';
import { folderName, id, nothing } from '../schemas.ts';
import type { DroppedKind, ImportFormat } from '../../transfer/import/imported.ts';
import type { FieldKind, ItemType } from '../../vault/item.ts';

export type { DroppedKind, ImportFormat } from '../../transfer/import/imported.ts';

/** Larger files come in by main's dialog: those that are dropped pass through the page. */
export const mostDroppedBytes = 64 * 1024 * 1024;

/** What becomes of an item; those that the core takes: others do not compile there. */
export const importChoices = ['merge', 'keep-both', 'skip'] as const;
export type ImportChoice = (typeof importChoices)[number];

/** What an item of the file is to the vault: changes one, is new, is like one in the trash, is there already. */
export const importGroups = ['changed', 'new', 'trashed', 'same'] as const;
export type ImportGroup = (typeof importGroups)[number];
/** `problems`: items of which something can't be carried, and what belongs to no item. */
export const importShows = ['all', ...importGroups, 'problems'] as const;
export type ImportShow = (typeof importShows)[number];

interface Chosen {
  readonly ticket: string;
  /** Of the file, without folders. */
  readonly name: string;
}

export interface RehearsedImportView extends Chosen {
  readonly stage: 'rehearsed';
  /** Of this rehearsal; another one has another. */
  readonly number: number;
  readonly format: ImportFormat;
  readonly found: Readonly<Record<ImportGroup | 'problems', number>>;
  /** What would come of it, by what was chosen. */
  readonly outcome: { readonly new: number; readonly changed: number; readonly same: number; readonly skipped: number };
  /** For all items that change one of the vault's. */
  readonly choice: ImportChoice;
}

export interface DoneImportView extends Chosen {
  readonly stage: 'done';
  readonly added: number;
  readonly changed: number;
  readonly problems: number;
  /** The file holds every secret readably; `deletable` from here, `gone` already, or nothing of it to be said. */
  readonly plain: 'deletable' | 'elsewhere' | 'gone' | 'locked';
}

export type ImportView =
  | (Chosen & { readonly stage: 'chosen'; /** What is wrong with it. */ readonly problem?: string })
  | (Chosen & { readonly stage: 'reading' })
  | (Chosen & {
      readonly stage: 'locked';
      /** A password is being tried. */
      readonly reading: boolean;
      readonly takesKeyFile: boolean;
      /** Name of the key file. */
      readonly keyFile?: string;
      readonly problem?: string;
    })
  | RehearsedImportView
  | (Chosen & { readonly stage: 'importing'; readonly done: number; readonly total: number })
  | DoneImportView;

export interface ImportProblem {
  /** Title of the item. */
  readonly item?: string;
  readonly kind: DroppedKind;
  readonly detail: string;
}

export interface ImportItemRow {
  /** Of the item in the file. */
  readonly index: number;
  readonly group: ImportGroup;
  readonly choice: ImportChoice;
  readonly type: ItemType;
  readonly title: string;
  readonly subtitle: string;
  readonly folder: readonly string[];
  readonly changes: number;
  readonly problems: number;
}
export type ImportRow = ImportItemRow | ImportProblem;

export interface ImportRows {
  /** Headed parts of the list, in their order. */
  readonly sections: readonly { readonly group: ImportGroup | 'problems'; readonly count: number }[];
  readonly from: number;
  readonly rows: readonly ImportRow[];
}

/** A value that the item has or gets. `path` and `name` as in an item's timeline. */
export interface ImportValue {
  readonly path: string;
  readonly name: string;
  readonly kind: FieldKind;
  readonly secret: boolean;
  /** Absent where there was none, and where it is secret. */
  readonly before?: string;
  readonly after?: string;
  /** The vault's item has a value that is another one. */
  readonly replaces: boolean;
}

export interface ImportEntry {
  readonly values: readonly ImportValue[];
  /** Names of what was changed in the vault after the file says that it was. */
  readonly kept: readonly string[];
  readonly problems: readonly ImportProblem[];
}

const ticket = id;
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const bytes = (most: number): v.GenericSchema<Uint8Array> =>
  v.pipe(
    v.instance(Uint8Array),
    v.check((given) => given.length <= most),
  );
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
const choice = v.picklist(importChoices);

export const importChannels = {
  /** Asks for the file; undefined where none was chosen. What was chosen before is forgotten. */
  'import.choose': vaultPage<ImportView | undefined>()(nothing),
  /** A file that was dropped on the window. */
  'import.drop': vaultCall<ImportView>()(v.strictObject({ name, bytes: bytes(mostDroppedBytes) })),
  /** Asks for the key file of a database. */
  'import.chooseKeyFile': vaultPage<ImportView>()(v.strictObject({ ticket })),
  'import.dropKeyFile': vaultCall<ImportView>()(v.strictObject({ ticket })),
  /** How far it is; undefined where no file was chosen. Rehearses again where the vault has changed since. */
  'import.state': vaultCall<ImportView | undefined>()(nothing),
  /** Reads the file and rehearses; the password's bytes as they were typed. */
  'import.read': vaultCall<ImportView>()(v.strictObject({ ticket, password: v.optional(bytes(65_536)) })),
  'import.rows': vaultCall<ImportRows>()(
    v.strictObject({
      ticket,
      show: v.picklist(importShows),
      from: index,
      count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500)),
    }),
  ),
  'import.entry': vaultCall<ImportEntry>()(v.strictObject({ ticket, index })),
  /** One secret of an entry: `value` is its place among the values. */
  'import.reveal': vaultCall<string>()(
    v.strictObject({ ticket, index, value: index, side: v.picklist(['before', 'after']) }),
  ),
  /** For one item, or for all that change one of the vault's; what was chosen for single ones goes with that. */
  'import.decide': vaultCall<ImportView>()(v.strictObject({ ticket, choice, index: v.optional(index) })),
  /** Brings in what the rehearsal of this number says; one operation of the vault. CONFLICT where the vault has changed since. */
  'import.run': vaultCall<ImportView>()(
    v.strictObject({ ticket, number: index, folder: v.pipe(v.array(folderName), v.maxLength(64)) }),
  ),
  /** Ends reading or bringing in; the vault is as it was. */
  'import.cancel': vaultCall<ImportView | undefined>()(v.strictObject({ ticket })),
  'import.forget': vaultCall<null>()(v.strictObject({ ticket })),
  /** Deletes the file that was brought in. */
  'import.deleteFile': vaultCall<ImportView>()(v.strictObject({ ticket })),
} as const;
