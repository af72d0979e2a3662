/**
 * How strong texts are that somebody types or looks at, by a thread of their own: those that health measures are many. It ends
 * soon after the last one, and what it had seen with it.
 */
import { wipe } from '../../app/crypto/wipe.ts';
import { StrengthThread } from './strength-thread.ts';
import type { Strength } from '../../app/generate/strength.ts';
import type { StrengthQuestion } from './requests.ts';

/** Longer than people think about the next letter: a new thread ranks the word lists first. */
const restMs = 20_000;

export class TypedStrength {
  readonly #thread = new StrengthThread();
  #timer: NodeJS.Timeout | undefined;

  async measure(question: StrengthQuestion): Promise<Strength | undefined> {
    clearTimeout(this.#timer);
    const asked = this.#thread.ask({ question });
    wipe(question.text);
    try {
      const answer = await asked;
      return 'strength' in answer ? answer.strength : undefined;
    } finally {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#thread.rest(), restMs);
      this.#timer.unref();
    }
  }
}
