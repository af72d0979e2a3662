/** Passphrases as text: what PBKDF2 gets of them, and which characters a new one may have (docs/FORMAT.md, "Passphrases"). */
import { FrondError } from '../errors.ts';
import type { Secret } from './slot.ts';

/** Control, unassigned, surrogate: what normalises or encodes differently from one machine or Unicode version to the next. */
const unfit = /[\p{Cc}\p{Cn}\p{Cs}]/u;

/** The bytes of a typed passphrase: NFC as UTF-8. The caller wipes them. Throws INVALID for U+0000. */
export function passphraseBytes(text: string): Uint8Array {
  if (text.includes('\0')) throw new FrondError('INVALID', 'passphrase.nul');
  return new TextEncoder().encode(text.normalize('NFC'));
}

/** Refuses a new passphrase that is empty or has unfit characters (INVALID). A weak one is the caller's to warn about. */
export function checkNewPassphrase(text: string): void {
  if (text === '') throw new FrondError('INVALID', 'passphrase.empty');
  if (text.includes('\0')) throw new FrondError('INVALID', 'passphrase.nul');
  if (unfit.test(text)) throw new FrondError('INVALID', 'passphrase.characters');
}

/** The secret that opens passphrase slots. `keyFile`: a key file's exact bytes. */
export function passphraseSecret(text: string, keyFile?: Uint8Array): Secret {
  const passphrase = passphraseBytes(text);
  return keyFile === undefined ? { kind: 'passphrase', passphrase } : { kind: 'passphrase', passphrase, keyFile };
}
