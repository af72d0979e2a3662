/** The key of another file of this vault, a copy or an old backup: what opened the vault opens most of them; others have a passphrase of their own. */
import { wipe } from '../app/crypto/wipe.ts';
import { FrondError, isFrondError } from '../app/errors.ts';
import { otherPassphrase } from './passphrase.ts';
import { tryText } from './unlocker.ts';
import type { Header } from '../app/format/header.ts';
import type { Given } from './command.ts';
import type { CliSession } from './session.ts';

const name = 'other-passphrase-file';

export async function otherKey(
  { context, unlocker }: Pick<CliSession, 'context' | 'unlocker'>,
  given: Given,
  header: Header,
): Promise<Uint8Array> {
  const file = given.value(name);
  if (file === undefined) {
    try {
      return await unlocker.unlock(header);
    } catch (error) {
      if (!isFrondError(error, 'WRONG_PASSPHRASE')) throw error;
      if (context.terminal === undefined) throw new FrondError('WRONG_PASSPHRASE', 'merge.otherPassphrase');
    }
  }
  const text = await otherPassphrase(context, file, `--${name}`, 'ask.otherPassphrase');
  try {
    return (await tryText(context, header, text)).key;
  } finally {
    wipe(text);
  }
}
