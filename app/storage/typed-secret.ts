/** What a typed text can be for a vault: a recovery code where it has the form of one, and a passphrase. */
import { secretUnlock } from './key-ring.ts';
import { isFrondError } from '../errors.ts';
import { normaliseRecoveryCode, recoverySecret } from '../format/recovery-code.ts';
import type { Header } from '../format/header.ts';
import type { Secret } from '../format/slot.ts';

function secretsFrom(text: Uint8Array, keyFile: Uint8Array | undefined): readonly Secret[] {
  const own: Secret = { kind: 'passphrase', passphrase: text, ...(keyFile === undefined ? {} : { keyFile }) };
  const code = new TextDecoder().decode(text);
  try {
    normaliseRecoveryCode(code);
  } catch (error) {
    if (isFrondError(error, 'INVALID')) return [own];
    throw error;
  }
  return [recoverySecret(code), own];
}

/** Tries the text as everything it can be. `keyFile`: a key file's exact bytes. Throws WRONG_PASSPHRASE. */
export async function unlockByText(
  header: Header,
  text: Uint8Array,
  keyFile?: Uint8Array,
): Promise<{ readonly key: Uint8Array; readonly secret: Secret }> {
  const kinds = new Set(header.slots.map(({ type }) => type));
  const secrets = secretsFrom(text, keyFile).filter(({ kind }) => kind === 'passphrase' || kinds.has(kind));
  let failure: unknown;
  for (const secret of secrets) {
    try {
      return { key: await secretUnlock(secret)(header), secret };
    } catch (error) {
      if (!isFrondError(error, 'WRONG_PASSPHRASE')) throw error;
      failure = error;
    }
  }
  throw failure;
}
