/**
 * From what a person has to the key that opens a slot. Apart from slot.ts: a command begins to derive before it has loaded what opens
 * anything.
 */
import { decodeBase64url } from '../crypto/base64url.ts';
import { pbkdf2Sha256 } from '../crypto/pbkdf2.ts';
import { sha256 } from '../crypto/sha256.ts';
import { wipe } from '../crypto/wipe.ts';
import { FrondError } from '../errors.ts';
import type { Slot } from './header.ts';

/** What a person has. `passphrase` is NFC text as UTF-8 (or a normalised recovery code), `keyFile` a file's exact bytes. */
export interface Secret {
  readonly kind: 'passphrase' | 'recovery';
  readonly passphrase: Uint8Array;
  readonly keyFile?: Uint8Array;
}

/** Whether this slot can be tried with that secret: only slots of the kind that was typed are. */
export function slotTakes(slot: Slot, secret: Secret): boolean {
  return slot.type === secret.kind && (slot.keyFile === true) === (secret.keyFile !== undefined);
}

/** PBKDF2's password: the passphrase, then, with a key file, a zero byte and the file's SHA-256. The caller wipes it. */
export function slotPassword(secret: Secret): Uint8Array {
  // A zero byte would let a passphrase alone stand for a passphrase with a key file.
  if (secret.passphrase.includes(0)) throw new FrondError('INVALID', 'passphrase.nul');
  if (secret.keyFile === undefined) return secret.passphrase.slice();
  if (secret.keyFile.length === 0) throw new FrondError('INVALID', 'keyFile.empty');
  const password = new Uint8Array(secret.passphrase.length + 33);
  password.set(secret.passphrase);
  password.set(sha256(secret.keyFile), secret.passphrase.length + 1);
  return password;
}

/** How the key-encryption key of a slot is come by. */
export type DeriveKek = (slot: Pick<Slot, 'salt' | 'iterations'>, secret: Secret) => Promise<Uint8Array>;

/** The key-encryption key of a slot, 32 bytes. The caller wipes it. */
export async function deriveKek(slot: Pick<Slot, 'salt' | 'iterations'>, secret: Secret): Promise<Uint8Array> {
  const password = slotPassword(secret);
  try {
    return await pbkdf2Sha256(password, decodeBase64url(slot.salt), slot.iterations);
  } finally {
    wipe(password);
  }
}
