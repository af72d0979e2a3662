/** Line 1 of a vault file: what is needed to unlock it, in the clear (docs/FORMAT.md, "Header"). */
import { decodeBase64url } from '../crypto/base64url.ts';
import { FrondError } from '../errors.ts';
import { isJsonObject, parseStrictJson, type Json, type JsonObject } from './json.ts';
import {
  headerBytes,
  leastIterations,
  mostIterations,
  mostIterationsInAll,
  mostSlots,
  saltBytes,
  slotTokenLength,
} from './limits.ts';

export const kdfName = 'PBKDF2-HMAC-SHA256';

/** One way to get the vault key. Slots of unknown types are kept and not tried. */
export interface Slot {
  readonly type: string;
  readonly kdf: string;
  readonly iterations: number;
  /** base64url of 32 bytes. */
  readonly salt: string;
  /** Fernet token over the vault key's 44 characters. */
  readonly key: string;
  /** Whether the secret is passphrase and key file together. */
  readonly keyFile?: boolean;
}

/** A parsed header. `unknown` keys of the object and of its slots survive in `source`. */
export interface Header {
  readonly vault: string;
  readonly slots: readonly Slot[];
  /** The object as it was read, for writing it again. */
  readonly source: JsonObject;
}

const openingBrace = 0x7b;
const vaultId = /^[A-Za-z0-9_-]{22}$/;

/** Reads line 1 (without its newline). Throws DAMAGED, UNSUPPORTED or TOO_COSTLY; derives nothing. */
export function parseHeader(line: Uint8Array): Header {
  if (line.length > headerBytes) throw damaged();
  if (line[0] !== openingBrace) throw new FrondError('DAMAGED', 'format.notAVault');
  const source = parseStrictJson(decodeUtf8(line));
  if (!isJsonObject(source) || source.format !== 'frond') throw new FrondError('DAMAGED', 'format.notAVault');
  const version = source.version;
  if (typeof version !== 'number' || version < 1) throw damaged();
  if (version > 1) throw new FrondError('UNSUPPORTED', 'format.futureVersion', { version });
  const { vault, slots } = source;
  if (typeof vault !== 'string' || !vaultId.test(vault)) throw damaged();
  if (!Array.isArray(slots)) throw damaged();
  if (slots.length < 1) throw new FrondError('DAMAGED', 'format.slots', { mostSlots });
  if (slots.length > mostSlots) throw new FrondError('TOO_COSTLY', 'format.slots', { mostSlots });
  const parsed = (slots as readonly Json[]).map(parseSlot);
  if (parsed[0]?.type !== 'passphrase') throw damaged();
  const sum = parsed.reduce((total, slot) => total + slot.iterations, 0);
  if (sum > mostIterationsInAll)
    throw new FrondError('TOO_COSTLY', 'format.iterationsInAll', { sum, mostIterationsInAll });
  return { vault, slots: parsed, source };
}

/** Line 1 (without its newline) for these slots; unknown keys of `source` are kept. */
export function encodeHeader(vault: string, slots: readonly Slot[], source: JsonObject = {}): Uint8Array {
  const line = JSON.stringify({ ...source, format: 'frond', version: 1, vault, slots });
  const bytes = new TextEncoder().encode(line);
  if (bytes.length > headerBytes) throw new FrondError('INVALID', 'format.headerTooLong');
  return bytes;
}

function parseSlot(value: Json): Slot {
  if (!isJsonObject(value)) throw damaged();
  const { type, kdf, iterations, salt, key, keyFile } = value;
  if (typeof type !== 'string' || typeof kdf !== 'string') throw damaged();
  if (typeof iterations !== 'number') throw damaged();
  if (iterations < leastIterations || iterations > mostIterations) {
    throw new FrondError('TOO_COSTLY', 'format.iterations', { iterations, leastIterations, mostIterations });
  }
  if (kdf !== kdfName) throw new FrondError('UNSUPPORTED', 'format.kdf');
  if (typeof salt !== 'string' || salt.length !== 44 || decodedSize(salt) !== saltBytes) throw damaged();
  if (typeof key !== 'string' || key.length !== slotTokenLength) throw damaged();
  if (keyFile !== undefined && typeof keyFile !== 'boolean') throw damaged();
  return value as unknown as Slot;
}

function decodedSize(text: string): number {
  try {
    return decodeBase64url(text).length;
  } catch {
    throw damaged();
  }
}

function decodeUtf8(line: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
  } catch {
    throw new FrondError('DAMAGED', 'format.notAVault');
  }
}

function damaged(): FrondError {
  return new FrondError('DAMAGED', 'format.header');
}
