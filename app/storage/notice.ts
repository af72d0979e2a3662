/** What opening or saving a vault has to tell people once. The sentences are in app/words/<language>/notices.ts. */
export type NoticeKind =
  | 'older'
  | 'otherBytes'
  | 'otherHeader'
  | 'otherVault'
  | 'broughtBack'
  | 'damagedReadOnly'
  | 'draftApplied'
  | 'weakSlot'
  | 'clockAhead'
  | 'backupFailed'
  /** A backup that was looked at doesn't open any more. */
  | 'backupDamaged'
  /** The chosen folder isn't there; Frond's own took the backup. */
  | 'backupElsewhere'
  | 'secondBackupFailed'
  /** A full disk: copies of the same days made room. */
  | 'backupsThinned'
  /** Copies that a sync service put beside the vault. */
  | 'conflictCopies';

export interface Notice {
  readonly kind: NoticeKind;
  /** Never secrets. */
  readonly params: Readonly<Record<string, string | number>>;
}
