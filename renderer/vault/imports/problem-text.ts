/** What can't be carried, as a phrase that may stand alone. */
import { say } from '../../words.ts';
import type { ImportProblem } from '../../../app/bridge/channels/imports.ts';

export function problemText({ kind, detail }: ImportProblem): string {
  const text = say(`dropped.${kind}`, { detail });
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
