/**
 * Bitwarden's password-protected export: a JSON export in an encrypted text of type 2 (AES-256-CBC and HMAC-SHA-256), the keys from the
 * password by PBKDF2 or Argon2id and HKDF (bitwarden/clients, `bitwarden-password-protected-importer.ts`).
 */
import { argon2id } from 'hash-wasm';
import { equalBytes } from '../../crypto/equal.ts';
import { nativeAes256CbcDecrypt, nativeHmacSha256, nativePbkdf2, nativeSha256 } from '../../crypto/native.ts';
import { FrondError } from '../../errors.ts';
import { isObject, own, ownText } from '../../vault/json.ts';
import { base64Bytes } from './base64.ts';
import { readBitwarden } from './bitwarden.ts';
import { parseImportJson } from './json.ts';
import { importLimits, malformed, tooCostly } from './limits.ts';
import { decodeImport } from './text.ts';
import type { JsonObject } from '../../vault/json.ts';
import type { ImportKeys } from './imported.ts';
import type { Collected } from './item-builder.ts';

export function isBitwardenEncrypted(json: JsonObject): boolean {
  return own(json, 'encrypted') === true && own(json, 'passwordProtected') === true;
}

export async function readBitwardenEncrypted(json: JsonObject, keys: ImportKeys): Promise<Collected> {
  const check = encryptedText(json, 'encKeyValidation_DO_NOT_EDIT');
  const data = encryptedText(json, 'data');
  const derive = derivation(json);
  if (keys.password === undefined) throw new FrondError('LOCKED', 'import.needsPassword');
  const master = await derive(keys.password);
  const expand = (info: string): Uint8Array =>
    nativeHmacSha256(master, [new TextEncoder().encode(info), Uint8Array.of(1)]);
  const [encryption, mac] = [expand('enc'), expand('mac')];
  if (!isGenuine(check, mac)) throw new FrondError('WRONG_PASSPHRASE', 'import.wrongPassword');
  if (!isGenuine(data, mac)) throw malformed('data');
  const inner = parseImportJson(decodeImport(decrypted(data, encryption)));
  if (!isObject(inner)) throw malformed('data');
  return readBitwarden(inner);
}

type Derive = (password: Uint8Array) => Promise<Uint8Array>;

function wholeNumber(json: JsonObject, key: string): number {
  const value = own(json, key);
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1) throw malformed(key);
  return value;
}

/** Checks the cost before anything is derived. */
function derivation(json: JsonObject): Derive {
  const salt = new TextEncoder().encode(ownText(json, 'salt') ?? '');
  if (salt.length === 0) throw malformed('salt');
  const iterations = wholeNumber(json, 'kdfIterations');
  const type = own(json, 'kdfType');
  if (type === 0) {
    if (iterations > importLimits.pbkdf2Iterations) throw tooCostly(`PBKDF2, ${iterations} iterations`);
    return (password) => nativePbkdf2(password, salt, iterations, 32);
  }
  if (type !== 1) throw new FrondError('UNSUPPORTED', 'import.unsupported', { what: 'this key derivation' });
  const memorySize = wholeNumber(json, 'kdfMemory') * 1024;
  const parallelism = wholeNumber(json, 'kdfParallelism');
  checkArgon2({ memoryKiB: memorySize, passes: iterations, lanes: parallelism });
  return (password) =>
    argon2id({
      password: notEmpty(password),
      salt: nativeSha256([salt]),
      iterations,
      memorySize,
      parallelism,
      hashLength: 32,
      outputType: 'binary',
    });
}

/** hash-wasm refuses an empty password; no export has one. */
function notEmpty(password: Uint8Array): Uint8Array {
  if (password.length === 0) throw new FrondError('WRONG_PASSPHRASE', 'import.wrongPassword');
  return password;
}

export interface Argon2Cost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** Throws TOO_COSTLY, and DAMAGED for what Argon2 does not allow. */
export function checkArgon2({ memoryKiB, passes, lanes }: Argon2Cost): void {
  const { argon2KiB, argon2Passes, argon2Lanes, argon2Work } = importLimits;
  const tooMuch =
    memoryKiB > argon2KiB || passes > argon2Passes || lanes > argon2Lanes || memoryKiB * passes > argon2Work;
  if (tooMuch) throw tooCostly(`Argon2, ${Math.round(memoryKiB / 1024)} MiB, ${passes} passes, ${lanes} lanes`);
  if (passes < 1 || lanes < 1 || memoryKiB < 8 * lanes) throw malformed('Argon2');
}

interface EncryptedText {
  readonly iv: Uint8Array;
  readonly data: Uint8Array;
  readonly mac: Uint8Array;
}

/** `2.iv|data|mac`; what has no MAC is never decrypted. */
function encryptedText(json: JsonObject, key: string): EncryptedText {
  const [type = '', rest = ''] = (ownText(json, key) ?? '').split('.', 2);
  if (type !== '2') throw malformed(key);
  const parts = rest.split('|').map((part) => base64Bytes(part, key));
  const [iv, data, mac] = parts;
  if (parts.length !== 3 || iv?.length !== 16 || mac?.length !== 32 || data === undefined || data.length % 16 !== 0) {
    throw malformed(key);
  }
  return { iv, data, mac };
}

function isGenuine({ iv, data, mac }: EncryptedText, key: Uint8Array): boolean {
  return equalBytes(nativeHmacSha256(key, [iv, data]), mac);
}

function decrypted({ iv, data }: EncryptedText, key: Uint8Array): Uint8Array {
  try {
    return nativeAes256CbcDecrypt(key, iv, data);
  } catch {
    throw malformed('data');
  }
}
