/** The sentence for a failure, of the command line's own and of those it shares with the window. */
import { FrondError } from '../app/errors.ts';
import { cliErrors } from '../app/words/en/cli-errors.ts';
import { errorSentence } from '../app/words/error-sentence.ts';
import { speaker } from '../app/words/say.ts';

const say = speaker<keyof typeof cliErrors>(cliErrors);

export function failureSentence(error: unknown): string {
  if (!(error instanceof FrondError) || !(error.reason in cliErrors)) return errorSentence(error);
  return say(error.reason as keyof typeof cliErrors, error.params);
}
