/** Errors of the library say what happened and what to do: whoever doesn't catch one reads its message. open-vault.ts loads this. */
import { sayErrorsWith } from '../app/errors.ts';
import { cliErrors } from '../app/words/en/cli-errors.ts';
import { errors } from '../app/words/en/errors.ts';
import { libraryErrors } from '../app/words/en/library-errors.ts';
import { speaker } from '../app/words/say.ts';

const catalogue: Readonly<Record<string, string>> = { ...errors, ...cliErrors, ...libraryErrors };
export const say = speaker(catalogue);

sayErrorsWith((reason, params) => {
  if (!Object.hasOwn(catalogue, reason)) return undefined;
  try {
    return say(reason, params);
  } catch {
    // A sentence that wants more than the error knows must not hide the error.
    return undefined;
  }
});
