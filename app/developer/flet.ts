/**
 * Texts as Flet's `flet.security` encrypts them. `encrypt`: base64url( salt, 16 bytes ‖ the ASCII of a Fernet token ).
 * `encryptAesGcm256`: base64url( salt 16 ‖ nonce 32 ‖ ciphertext ‖ tag 16 ). The Fernet key of both is
 * PBKDF2-HMAC-SHA256(secret as UTF-8, salt, rounds, 32 bytes); the AES key of the second is the first half of the hexadecimal
 * SHA-256 of that key's base64url text, as ASCII. The count of rounds is not in the text: 100,000 up to Flet 0.27.4, 600,000 since.
 */
import { aesGcmDecrypt, aesGcmEncrypt } from '../crypto/aes-gcm.ts';
import { asciiBytes, decodeBase64url, encodeBase64url } from '../crypto/base64url.ts';
import { Fernet } from '../crypto/fernet.ts';
import { joinBytes } from '../crypto/join-bytes.ts';
import { pbkdf2Sha256 } from '../crypto/pbkdf2.ts';
import { randomBytes } from '../crypto/random.ts';
import { sha256Hex } from '../crypto/sha256.ts';
import { wipe } from '../crypto/wipe.ts';
import { FrondError } from '../errors.ts';

/** Rounds of key derivation that Flet takes today, and those it took up to 0.27.4. */
export const fletRounds = { today: 600_000, before: 100_000 } as const;

const saltSize = 16;
const nonceSize = 32;

export interface FletOptions {
  /** Rounds of key derivation; for reading, 600,000 and then 100,000 are tried where none are given. */
  readonly iterations?: number;
}

/** What Flet's `encrypt` makes. Throws INVALID for what is no text. */
export async function encrypt(text: string, secret: string, options: FletOptions = {}): Promise<string> {
  const data = utf8(text);
  const salt = randomBytes(saltSize);
  const key = await derive(utf8(secret), salt, options.iterations ?? fletRounds.today);
  const token = new Fernet(key).encryptBytes(data);
  wipe(key);
  return encodeBase64url(joinBytes(salt, token));
}

/** What Flet's `decrypt` gives back. Throws REFUSED for a text that is damaged, or was made with another secret. */
export async function decrypt(token: string, secret: string, options: FletOptions = {}): Promise<string> {
  const bytes = decoded(token);
  return opened(bytes, secret, options, (key) => new Fernet(key).decrypt(bytes.subarray(saltSize)));
}

/** What Flet's `encrypt_aes_gcm_256` makes. */
export async function encryptAesGcm256(text: string, secret: string, options: FletOptions = {}): Promise<string> {
  const data = utf8(text);
  const [salt, nonce] = [randomBytes(saltSize), randomBytes(nonceSize)];
  const key = await derive(utf8(secret), salt, options.iterations ?? fletRounds.today);
  const sealed = aesGcmEncrypt(aesKey(key), nonce, data);
  wipe(key);
  return encodeBase64url(joinBytes(salt, nonce, sealed));
}

/** What Flet's `decrypt_aes_gcm_256` gives back. */
export async function decryptAesGcm256(token: string, secret: string, options: FletOptions = {}): Promise<string> {
  const bytes = decoded(token);
  const nonce = bytes.subarray(saltSize, saltSize + nonceSize);
  return opened(bytes, secret, options, (key) =>
    aesGcmDecrypt(aesKey(key), nonce, bytes.subarray(saltSize + nonceSize)),
  );
}

async function opened(
  bytes: Uint8Array,
  secret: string,
  { iterations }: FletOptions,
  open: (key: Uint8Array) => Uint8Array,
): Promise<string> {
  const counts = iterations === undefined ? [fletRounds.today, fletRounds.before] : [iterations];
  const password = utf8(secret);
  for (const count of counts) {
    const key = await derive(password, bytes.subarray(0, saltSize), count);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(open(key));
    } catch {
      // Made with another count, or not at all.
    } finally {
      wipe(key);
    }
  }
  throw refused();
}

function derive(secret: Uint8Array, salt: Uint8Array, iterations: number): Promise<Uint8Array> {
  return pbkdf2Sha256(secret, salt, iterations);
}

function aesKey(fernetKey: Uint8Array): Uint8Array {
  return asciiBytes(sha256Hex(asciiBytes(encodeBase64url(fernetKey))).slice(0, 32));
}

function decoded(token: unknown): Uint8Array {
  if (typeof token !== 'string') throw new FrondError('INVALID', 'flet.notText');
  try {
    const bytes = decodeBase64url(token.trim());
    if (bytes.length <= saltSize) throw refused();
    return bytes;
  } catch {
    throw refused();
  }
}

/** Strings only, as in the original: no bytes, no numbers, and no halves of characters, which UTF-8 has no form for. */
function utf8(text: unknown): Uint8Array {
  if (typeof text !== 'string' || /\p{Surrogate}/u.test(text)) throw new FrondError('INVALID', 'flet.notText');
  return new TextEncoder().encode(text);
}

function refused(): FrondError {
  return new FrondError('REFUSED', 'flet.refused');
}
