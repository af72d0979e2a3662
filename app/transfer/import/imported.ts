/** What a file of another program holds, in one neutral shape: readers make it, the rehearsal compares it with a vault. */
import type { FieldKind, ItemType } from '../../vault/item.ts';
import type { JsonObject } from '../../vault/json.ts';

/** An earlier value of something. */
export interface Former {
  readonly value: string;
  /** When it was written, or replaced where the file tells only that; ISO 8601 UTC. */
  readonly at?: string;
}

export interface ImportedField {
  /** A well-known field of the type (app/vault/types.ts); absent for a custom one. */
  readonly id?: string;
  readonly name: string;
  readonly kind: FieldKind;
  readonly value: string;
  /** Earlier values, the oldest first. */
  readonly former?: readonly Former[];
}

export interface ImportedAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportedItem {
  /** The id that the other program gave it. */
  readonly sourceId?: string;
  readonly type: ItemType;
  /** Never empty. */
  readonly title: string;
  readonly fields: readonly ImportedField[];
  readonly urls: readonly string[];
  readonly notes: string;
  /** Names of folders from the top. */
  readonly folder: readonly string[];
  readonly tags: readonly string[];
  readonly favourite: boolean;
  readonly archived: boolean;
  readonly trashed: boolean;
  /** ISO 8601 UTC. */
  readonly createdAt?: string;
  readonly modifiedAt?: string;
  readonly usedAt?: string;
  readonly expiresAt?: string;
  readonly attachments: readonly ImportedAttachment[];
  readonly formerTitles: readonly Former[];
  readonly formerNotes: readonly Former[];
  /** Of Frond's own export: the item as its vault stored it, with all times and history. */
  readonly stored?: JsonObject;
}

/** What Frond's own export holds besides items, as its vault stored it. */
export interface FrondParts {
  readonly folders: JsonObject;
  readonly searches: JsonObject;
  readonly health: JsonObject;
  /** Bytes of attachments by the ids that items name. */
  readonly blobs: ReadonlyMap<string, Uint8Array>;
}

/** Kinds of data that Frond has no place for, or that the file holds damaged. Words lie in app/words. */
export const droppedKinds = [
  'session',
  'autoType',
  'icon',
  'overrideUrl',
  'colours',
  'groupNotes',
  'groupTags',
  'history',
  'passkey',
  'attachmentMissing',
  'attachmentDamaged',
  'attachmentTooLarge',
  'code',
  'extraCells',
  'item',
  'line',
  'controlCharacters',
] as const;
export type DroppedKind = (typeof droppedKinds)[number];

/** One thing that can't be carried. */
export interface Dropped {
  /** Title of the item; absent where it belongs to none. */
  readonly item?: string;
  /** The item's place among those of the file, where it is known. */
  readonly index?: number;
  readonly kind: DroppedKind;
  /** Which one, where there may be several: a name, a line, a count. Never a secret. */
  readonly detail?: string;
}

export interface ImportedFile {
  readonly format: ImportFormat;
  readonly items: readonly ImportedItem[];
  readonly dropped: readonly Dropped[];
  readonly frond?: FrondParts;
}

export const importFormats = [
  'frond-json',
  'frond-csv',
  'bitwarden-json',
  'bitwarden-encrypted',
  'bitwarden-zip',
  'bitwarden-csv',
  'chrome-csv',
  'firefox-csv',
  'safari-csv',
  'lastpass-csv',
  'keepassxc-csv',
  'keepass1-csv',
  'keepass-xml',
  'kdbx',
  '1pux',
  '1password-csv',
  'dashlane-csv',
  'dashlane-zip',
  'proton-json',
  'proton-zip',
  'proton-pgp',
  'proton-csv',
  'enpass-json',
  'aegis',
  'google-migration',
  'otpauth-uris',
  'dotenv',
  // A folder, for the command line only: the user's gpg decrypts it.
  'pass',
] as const;
export type ImportFormat = (typeof importFormats)[number];

/** What opens a file that is locked. */
export interface ImportKeys {
  readonly password?: Uint8Array;
  readonly keyFile?: Uint8Array;
}

export interface ImportSource {
  readonly bytes: Uint8Array;
  /** Name of the file without folders, for what bears no name itself. */
  readonly name: string;
  readonly keys: ImportKeys;
}
