/** The key of another file of the open vault, such as a backup: derived from a passphrase or a recovery code that was typed for it, and wiped after its use. */
import { wipe } from '../app/crypto/wipe.ts';
import { isFrondError } from '../app/errors.ts';
import { secretsFor } from '../app/storage/typed-secret.ts';
import type { Header } from '../app/format/header.ts';
import type { KeyParts } from './key-change.ts';

/** Wipes what was typed. Throws WRONG_PASSPHRASE. */
export async function withOtherKey<T>(
  parts: KeyParts,
  header: Header,
  typed: Uint8Array,
  work: (vaultKey: Uint8Array) => Promise<T>,
): Promise<T> {
  try {
    const vaultKey = await keyBehind(parts, header, typed);
    return await work(vaultKey).finally(() => wipe(vaultKey));
  } finally {
    wipe(typed);
  }
}

async function keyBehind({ session, shown }: KeyParts, header: Header, typed: Uint8Array): Promise<Uint8Array> {
  const keyFile = header.slots[0]?.keyFile === true ? await shown.keyFileBytes() : undefined;
  let failure: unknown;
  for (const secret of secretsFor(header, typed, keyFile)) {
    try {
      return await session.deriveKey(header, secret);
    } catch (error) {
      if (!isFrondError(error, 'WRONG_PASSPHRASE')) throw error;
      failure = error;
    }
  }
  throw failure;
}
