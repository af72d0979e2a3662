/** What opening or saving a vault tells people, in words. */
import { sayNotice } from '../app/words/notice-speech.ts';
import type { Notice } from '../app/storage/notice.ts';

export function noticeSentence({ kind, params }: Notice): string {
  return sayNotice(kind, params);
}
