/** What opening and saving have to tell, in words, and what can be done about it. */
import { notices } from '../../app/words/en/notices.ts';
import { speaker } from '../../app/words/say.ts';
import type { NoticeView } from '../../app/bridge/views.ts';
import type { Notice } from '../../app/storage/notice.ts';

const say = speaker(notices, 'en');

export function noticeView({ kind, params }: Notice): NoticeView {
  const text = say(kind, params);
  return kind === 'older' ? { text, offers: 'mergeBackup' } : { text };
}
