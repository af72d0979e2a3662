/** What is said when a value was copied. */
import { say } from '../words.ts';
import type { CopyResult } from '../../app/bridge/views.ts';
import type { ToastContent } from './toasts.tsx';

/** Says that something was copied, and counts down to when it is cleared. */
export function copiedToast({ clearsInMs }: CopyResult, label: string): ToastContent {
  if (clearsInMs === 0) return { text: say('copied', { label }) };
  const seconds = Math.round(clearsInMs / 1000);
  return { text: say('copied.clears', { label, seconds }), countdown: clearsInMs };
}
