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
  | 'backupFailed';

export interface Notice {
  readonly kind: NoticeKind;
  /** Never secrets. */
  readonly params: Readonly<Record<string, string | number>>;
}
