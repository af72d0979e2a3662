/** What `encrypt` and `decrypt` share: the text on stdin and the secret, exactly as typed (Flet normalises nothing). */
import { wipe } from '../app/crypto/wipe.ts';
import { equalBytes } from '../app/crypto/equal.ts';
import { FrondError } from '../app/errors.ts';
import { decodeText, readSmallFile, withoutNewline } from './passphrase.ts';
import { say } from './words.ts';
import type { FletOptions } from '../app/developer/flet.ts';
import type { Given } from './command.ts';
import type { Context } from './context.ts';

const mostRounds = 100_000_000;

/** The secret from `--secret-env` (may be empty), `--passphrase-file`, or a prompt; `twice`: typed again. */
export async function fletSecret(context: Context, given: Given, twice: boolean): Promise<string> {
  const name = given.value('secret-env');
  const file = given.value('passphrase-file');
  if (name !== undefined && file !== undefined) throw new FrondError('INVALID', 'flet.secretTwice');
  if (name !== undefined) {
    const value = context.env[name];
    if (value === undefined) throw new FrondError('NOT_FOUND', 'flet.noVariable', { name });
    return value;
  }
  if (file !== undefined) {
    const bytes = file === '-' ? context.stdin.read('--passphrase-file') : readSmallFile(file);
    return decodeText(withoutNewline(bytes), file === '-' ? 'stdin' : file);
  }
  const missing = new FrondError('LOCKED', 'flet.noSecret');
  const typed = await context.askSecret(say('ask.fletSecret'), missing);
  if (twice) {
    const again = await context.askSecret(say('ask.again'), missing);
    const same = equalBytes(typed, again);
    wipe(again);
    if (!same) throw new FrondError('INVALID', 'passphrase.differ');
  }
  const text = decodeText(typed, 'terminal');
  wipe(typed);
  return text;
}

export function fletOptions(given: Given): FletOptions {
  const iterations = given.number('iterations', 1, mostRounds);
  return iterations === undefined ? {} : { iterations };
}
