/**
 * What Flask-Vault encrypts: base64url( nonce, 12 bytes ‖ AES-GCM ciphertext ‖ tag, 16 bytes ), under the key of the file
 * `master.key`: base64url of 32 bytes (16 and 24 open too; Frond makes 32). Read strictly, white space only at the ends.
 */
import { aesGcmDecrypt as openGcm, aesGcmEncrypt as sealGcm, gcmTagSize } from '../crypto/aes-gcm.ts';
import { asciiBytes, decodeBase64url, encodeBase64url, encodeBase64urlBytes, isSpace } from '../crypto/base64url.ts';
import { joinBytes } from '../crypto/join-bytes.ts';
import { randomBytes } from '../crypto/random.ts';
import { FrondError } from '../errors.ts';

const nonceSize = 12;
const keySizes: readonly number[] = [16, 24, 32];
const nothing: Uint8Array = new Uint8Array();

/** A new key as `master.key` holds it: 44 characters, no newline. */
export function newMasterKey(): string {
  return encodeBase64url(randomBytes(32));
}

/** The key in the text of a `master.key`. Throws DAMAGED for anything else. */
export function masterKeyBytes(text: string): Uint8Array {
  let key: Uint8Array;
  try {
    key = decodeBase64url(text.trim());
  } catch {
    key = nothing;
  }
  if (!keySizes.includes(key.length)) throw new FrondError('DAMAGED', 'credentials.badKey');
  return key;
}

/** The ASCII of an encrypted file, with a nonce of its own. `extra`: data that has to be given again for opening it. */
export function aesGcmEncrypt(data: Uint8Array, masterKey: string, extra: Uint8Array = nothing): Uint8Array {
  const nonce = randomBytes(nonceSize);
  return encodeBase64urlBytes(joinBytes(nonce, sealGcm(masterKeyBytes(masterKey), nonce, data, extra)));
}

/** Throws DAMAGED for what has another form, REFUSED for what was made with another key or altered. */
export function aesGcmDecrypt(token: string | Uint8Array, masterKey: string, extra: Uint8Array = nothing): Uint8Array {
  const key = masterKeyBytes(masterKey);
  const bytes = decoded(token);
  try {
    return openGcm(key, bytes.subarray(0, nonceSize), bytes.subarray(nonceSize), extra);
  } catch {
    throw new FrondError('REFUSED', 'credentials.refused');
  }
}

function decoded(token: string | Uint8Array): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = decodeBase64url(trimmed(typeof token === 'string' ? asciiBytes(token) : token));
  } catch {
    throw new FrondError('DAMAGED', 'credentials.damaged');
  }
  if (bytes.length < nonceSize + gcmTagSize) throw new FrondError('DAMAGED', 'credentials.damaged');
  return bytes;
}

function trimmed(ascii: Uint8Array): Uint8Array {
  let start = 0;
  let end = ascii.length;
  while (start < end && isSpace(ascii[start])) start += 1;
  while (end > start && isSpace(ascii[end - 1])) end -= 1;
  return ascii.subarray(start, end);
}
