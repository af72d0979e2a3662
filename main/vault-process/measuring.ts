/** Asks a thread of the vault process how many guesses passwords withstand. It ends when there is nothing left to measure. */
import { StrengthThread } from './strength-thread.ts';

/** Something that measures passwords, several at a time. */
export interface Measuring {
  measure(values: readonly string[]): Promise<readonly number[]>;
  rest(): void;
}

export class MeasuringThread implements Measuring {
  readonly #thread = new StrengthThread();

  async measure(values: readonly string[]): Promise<readonly number[]> {
    const answer = await this.#thread.ask({ values });
    return 'guesses' in answer ? answer.guesses : [];
  }

  rest(): void {
    this.#thread.rest();
  }
}
