/** What a typed text can be for a vault: a recovery code where it has the form of one, and a passphrase. */
import { secretUnlock } from './key-ring.ts';
import { isFrondError } from '../errors.ts';
import { normaliseRecoveryCode, recoverySecret } from '../format/recovery-code.ts';
import type { Header } from '../format/header.ts';
import type { DeriveKek, Secret } from '../format/slot.ts';

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

/** What the text can be for this file. `keyFile`: a key file's exact bytes. */
export function secretsFor(header: Header, text: Uint8Array, keyFile?: Uint8Array): readonly Secret[] {
  const kinds = new Set(header.slots.map(({ type }) => type));
  return secretsFrom(text, keyFile).filter(({ kind }) => kind === 'passphrase' || kinds.has(kind));
}

/** Tries the text as everything it can be. `keyFile`: a key file's exact bytes. Throws WRONG_PASSPHRASE. */
export async function unlockByText(
  header: Header,
  text: Uint8Array,
  keyFile?: Uint8Array,
  derive?: DeriveKek,
): Promise<{ readonly key: Uint8Array; readonly secret: Secret }> {
  let failure: unknown;
  for (const secret of secretsFor(header, text, keyFile)) {
    try {
      return { key: await secretUnlock(secret, derive)(header), secret };
    } catch (error) {
      if (!isFrondError(error, 'WRONG_PASSPHRASE')) throw error;
      failure = error;
    }
  }
  throw failure;
}
