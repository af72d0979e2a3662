/** A thread of the vault process that tells how strong texts are (strength-worker.ts). */
import { WorkThread } from './work-thread.ts';
import type { Strength } from '../../app/generate/strength.ts';
import type { StrengthQuestion } from './requests.ts';
import type { Numbered } from './work-thread.ts';

/** Guesses for many values at once, or all that can be said of one text. */
export type Work = { readonly values: readonly string[] } | { readonly question: StrengthQuestion };
export type WorkRequest = Work & Numbered;
export type WorkAnswer = Numbered &
  ({ readonly guesses: readonly number[] } | { readonly strength: Strength | undefined });

export class StrengthThread extends WorkThread<Work, WorkAnswer> {
  constructor() {
    super('strength-worker.cjs');
  }
}
