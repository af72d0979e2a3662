/** What opening and saving have to tell, in words, and what can be done about it. */
import { sayNotice } from '../../app/words/notice-speech.ts';
import type { NoticeView } from '../../app/bridge/views.ts';
import type { Notice, NoticeKind } from '../../app/storage/notice.ts';

const offered: Readonly<Partial<Record<NoticeKind, NoticeView['offers']>>> = {
  older: 'mergeBackup',
  conflictCopies: 'mergeCopies',
  backupDamaged: 'backups',
  backupElsewhere: 'backups',
  secondBackupFailed: 'backups',
  backupsThinned: 'backups',
};

export function noticeView({ kind, params }: Notice): NoticeView {
  const text = sayNotice(kind, params);
  const offers = offered[kind];
  return offers === undefined ? { text } : { text, offers };
}
