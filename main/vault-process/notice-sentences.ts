/** The sentences of what opening and saving have to tell. */
import { notices } from '../../app/words/en/notices.ts';
import { speaker } from '../../app/words/say.ts';
import type { Notice } from '../../app/storage/notice.ts';

const say = speaker(notices, 'en');

export function noticeSentence({ kind, params }: Notice): string {
  return say(kind, params);
}
