/** The sentence people read for a failure, in the window and on the command line alike. */
import { FrondError } from '../errors.ts';
import { errors } from './en/errors.ts';
import { speaker } from './say.ts';

const say = speaker(errors, 'en');

/** What happened, what was (not) lost and what to do. Never shows the text of a foreign error: it could hold anything. */
export function errorSentence(error: unknown): string {
  if (!(error instanceof FrondError)) return say('internal.unexpected');
  return error.reason in errors ? say(error.reason as keyof typeof errors, error.params) : say('internal.unexpected');
}
