/** The formats of exports, and the kinds of what they leave: data for all rooms. */

/** Formats other than the encrypted backup, which is a vault file (app/storage/export-backup.ts). */
export const exportFormats = ['json', 'csv', 'csv-spreadsheet', 'bitwarden', 'kdbx', 'html', 'env'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** All but KDBX can be read by anybody who gets the file. */
export function isReadable(format: ExportFormat | 'backup'): boolean {
  return format !== 'kdbx' && format !== 'backup';
}

/** Ending of the file's name. */
export const exportEndings: Readonly<Record<ExportFormat, string>> = {
  json: 'json',
  csv: 'csv',
  'csv-spreadsheet': 'csv',
  bitwarden: 'json',
  kdbx: 'kdbx',
  html: 'html',
  env: 'env',
};

/** Kinds of data that a format has no place for. Words lie in app/words. */
export const leftKinds = [
  'archived',
  'attachment',
  'attachmentDamaged',
  'attachmentTooLarge',
  'code',
  'controlCharacters',
  'emptyFolder',
  'expiry',
  'favourite',
  'fieldKind',
  'folderName',
  'formula',
  'history',
  'item',
  'notes',
  'rotation',
  'search',
  'tag',
  'times',
  'tooLong',
  'tooMany',
  'trash',
  'type',
  'url',
  'usedBy',
  'variable',
  'variableTwice',
] as const;
export type LeftKind = (typeof leftKinds)[number];

/** One thing that the file does not hold, or holds in another form. */
export interface Left {
  /** Title of the item; absent where it belongs to none. */
  readonly item?: string;
  readonly kind: LeftKind;
  /** Which one, or how many. Never a secret. */
  readonly detail?: string;
}
