/** What opening or saving a vault tells people, in words. */
import { notices } from '../app/words/en/notices.ts';
import { speaker } from '../app/words/say.ts';
import type { Notice } from '../app/storage/notice.ts';

const say = speaker<keyof typeof notices>(notices, 'en');

export function noticeSentence({ kind, params }: Notice): string {
  return say(kind, params);
}
