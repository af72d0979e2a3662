/** The passphrase (and key file) that opened the vault of this call, for what makes new keys behind it. */
import { FrondError } from '../app/errors.ts';
import type { Secret } from '../app/format/slot.ts';
import type { CliSession } from './session.ts';

/** Throws where the vault was opened in another way: a new passphrase slot would then have no passphrase. */
export function passphraseSecret({ unlocker: { secret } }: CliSession): Secret {
  if (secret?.kind !== 'passphrase') throw new FrondError('INVALID', 'keys.needPassphrase');
  return secret;
}
