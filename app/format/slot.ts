/** Slots: from a passphrase, a passphrase with a key file, or a recovery code to the vault key. */
import { encodeBase64url, decodeBase64url } from '../crypto/base64url.ts';
import { Fernet } from '../crypto/fernet.ts';
import { randomBytes } from '../crypto/random.ts';
import { wipe } from '../crypto/wipe.ts';
import { FrondError, isFrondError } from '../errors.ts';
import { kdfName, type Slot } from './header.ts';
import { saltBytes } from './limits.ts';
import { deriveKek, slotTakes } from './slot-key.ts';
import type { DeriveKek, Secret } from './slot-key.ts';

export { deriveKek, slotPassword, slotTakes } from './slot-key.ts';
export type { DeriveKek, Secret } from './slot-key.ts';

/** The vault key, 32 bytes, or undefined where this key-encryption key does not open the slot. */
export function openSlot(slot: Slot, kek: Uint8Array): Uint8Array | undefined {
  const fernet = new Fernet(kek);
  try {
    const text = fernet.decrypt(slot.key);
    const key = decodeBase64url(text);
    wipe(text);
    return key.length === 32 ? key : undefined;
  } catch (error) {
    if (isFrondError(error, 'INVALID')) return undefined;
    throw error;
  } finally {
    fernet.wipe();
  }
}

/** A new slot with a new salt for `vaultKey` (32 bytes). */
export async function makeSlot(secret: Secret, iterations: number, vaultKey: Uint8Array): Promise<Slot> {
  const salt = encodeBase64url(randomBytes(saltBytes));
  const kek = await deriveKek({ salt, iterations }, secret);
  const fernet = new Fernet(kek);
  try {
    // Fernet time 0: a slot does not tell when it was made.
    const key = fernet.encrypt(new TextEncoder().encode(encodeBase64url(vaultKey)), { time: 0 });
    const slot: Slot = { type: secret.kind, kdf: kdfName, iterations, salt, key };
    return secret.keyFile === undefined ? slot : { ...slot, keyFile: true };
  } finally {
    fernet.wipe();
    wipe(kek);
  }
}

/** Tries the slots that this secret fits, in order. Throws WRONG_PASSPHRASE when none opens. */
export async function openSlots(
  slots: readonly Slot[],
  secret: Secret,
  derive: DeriveKek = deriveKek,
): Promise<Uint8Array> {
  const fitting = slots.filter((slot) => slotTakes(slot, secret));
  if (fitting.length === 0) throw noneFits(slots, secret);
  for (const slot of fitting) {
    const kek = await derive(slot, secret);
    const key = openSlot(slot, kek);
    wipe(kek);
    if (key !== undefined) return key;
  }
  throw new FrondError(
    'WRONG_PASSPHRASE',
    secret.kind === 'recovery' ? 'vault.wrongRecovery' : 'vault.wrongPassphrase',
  );
}

function noneFits(slots: readonly Slot[], secret: Secret): FrondError {
  const sameKind = slots.some((slot) => slot.type === secret.kind);
  if (!sameKind) return new FrondError('WRONG_PASSPHRASE', 'vault.noRecovery');
  return new FrondError(
    'WRONG_PASSPHRASE',
    secret.keyFile === undefined ? 'vault.needsKeyFile' : 'vault.takesNoKeyFile',
  );
}
