/**
 * Items as people and programs see them: the shapes of `--json`, of the plain JSON export and of the window's detail
 * pane (docs/FORMAT.md, "Items"). Immutable snapshots; times are ISO 8601 UTC with milliseconds.
 */

export const itemTypes = [
  'login',
  'note',
  'card',
  'identity',
  'api',
  'database',
  'ssh-key',
  'server',
  'wifi',
  'document',
  'licence',
  'env',
] as const;
export type ItemType = (typeof itemTypes)[number];

export const fieldKinds = ['text', 'secret', 'url', 'date', 'boolean', 'totp', 'multiline'] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** A named value of an item. Values are text for every kind (`boolean`: "true"/"false", `date`: YYYY-MM-DD). */
export interface Field {
  /** Well-known fields have their name as id ("username"); custom ones a random id. */
  readonly id: string;
  readonly name: string;
  readonly kind: FieldKind;
  readonly value: string;
}

export interface ItemUrl {
  readonly id: string;
  readonly url: string;
}

export interface Attachment {
  /** Id of the blob line that holds the bytes. */
  readonly id: string;
  readonly name: string;
  /** Bytes before padding and encryption. */
  readonly size: number;
}

/** Bytes that an attachment may have at most: every save copies them all (format/limits.ts). */
export const mostAttachmentBytes = 25 * 1024 * 1024;

/** Images that are shown. */
export const imageTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;
export type ImageType = (typeof imageTypes)[number];

/** One earlier value of one register of an item, newest first. */
export interface HistoryEntry {
  /** Register, for example `title` or `fields/password`. */
  readonly path: string;
  /** Name of the register for people: a field's name, or "title", "notes", "url", "tag" … */
  readonly name: string;
  readonly kind: FieldKind;
  /** undefined: the register did not exist or was deleted then. */
  readonly value: string | undefined;
  /** When this value was written. */
  readonly at: string;
  /** Identifies the version for `restoreVersion`. */
  readonly stamp: string;
}

export interface Item {
  readonly id: string;
  readonly type: ItemType;
  readonly title: string;
  /** Names of folders from the top. */
  readonly folder: readonly string[];
  readonly folderId?: string;
  readonly tags: readonly string[];
  readonly favourite: boolean;
  readonly archived: boolean;
  readonly fields: readonly Field[];
  readonly urls: readonly ItemUrl[];
  readonly notes: string;
  readonly attachments: readonly Attachment[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly usedAt?: string;
  readonly expiresAt?: string;
  /** Days between rotations. */
  readonly rotateEvery?: number;
  readonly usedBy: readonly string[];
  readonly history: readonly HistoryEntry[];
  /** Set while the item is in the trash. */
  readonly deletedAt?: string;
}

/** What the caller wants an item to be; absent keys keep their value (edit) or their default (add). */
export interface ItemInput {
  readonly title?: string;
  readonly folderId?: string | null;
  readonly tags?: readonly string[];
  readonly favourite?: boolean;
  readonly archived?: boolean;
  /** The complete, ordered list of fields; a field without id is new, one that is missing is removed. */
  readonly fields?: readonly FieldInput[];
  readonly urls?: readonly UrlInput[];
  readonly notes?: string;
  readonly expiresAt?: string | null;
  readonly rotateEvery?: number | null;
  /** The id that the item has in another program, so that importing it again finds it. */
  readonly source?: ItemSource;
}

export interface ItemSource {
  /** Name of the program, as importers know it: letters, digits and hyphens. */
  readonly program: string;
  readonly id: string;
}

/** What is done alike to several items; absent keys leave them as they are. */
export interface ItemsChange {
  readonly folderId?: string | null;
  readonly favourite?: boolean;
  readonly archived?: boolean;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
}

export interface FieldInput {
  readonly id?: string;
  readonly name: string;
  readonly kind: FieldKind;
  /** Absent: the field with this id keeps its value (so that an editor need not hold secrets it does not show). */
  readonly value?: string;
}

export interface UrlInput {
  readonly id?: string;
  readonly url: string;
}

export interface Folder {
  readonly id: string;
  readonly name: string;
  readonly parentId?: string;
  /** Names from the top, this folder's last. */
  readonly path: readonly string[];
  /** Items directly in it that are neither in the trash nor archived. */
  readonly count: number;
}
