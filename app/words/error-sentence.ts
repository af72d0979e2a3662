/** The sentence people read for a failure, in the window and on the command line alike. */
import { FrondError } from '../errors.ts';
import { errors } from './en/errors.ts';
import { speaker } from './say.ts';

export const sayError = speaker<keyof typeof errors>(errors);

/** What happened, what was (not) lost and what to do. Never shows the text of a foreign error: it could hold anything. */
export function errorSentence(error: unknown): string {
  if (!(error instanceof FrondError) || !(error.reason in errors)) return sayError('internal.unexpected');
  return sayError(error.reason as keyof typeof errors, error.params);
}
