/** What opening and saving have to tell, in words, and what can be done about it. */
import { sayNotice } from '../../app/words/notice-speech.ts';
import type { NoticeView } from '../../app/bridge/views.ts';
import type { Notice } from '../../app/storage/notice.ts';

export function noticeView({ kind, params }: Notice): NoticeView {
  const text = sayNotice(kind, params);
  return kind === 'older' ? { text, offers: 'mergeBackup' } : { text };
}
