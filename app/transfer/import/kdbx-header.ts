/** The header of a KDBX file (keepass.info/help/kb/kdbx.html), and what deriving its key costs. */
import { FrondError } from '../../errors.ts';
import { checkArgon2 } from './bitwarden-encrypted.ts';
import { importLimits, malformed, tooCostly } from './limits.ts';

export interface KdbxHeader {
  readonly major: number;
  readonly cipher: 'aes' | 'chacha20';
  readonly compressed: boolean;
  readonly masterSeed: Uint8Array;
  readonly iv: Uint8Array;
  readonly kdf: Kdf;
  /** KDBX 3: key and kind of the stream that protects values, and what the decrypted file begins with. */
  readonly inner?: { readonly key: Uint8Array; readonly kind: number; readonly start: Uint8Array };
  /** The header itself, for its hash. */
  readonly bytes: Uint8Array;
}

export type Kdf =
  | { readonly kind: 'aes'; readonly seed: Uint8Array; readonly rounds: number }
  | {
      readonly kind: 'argon2d' | 'argon2id';
      readonly salt: Uint8Array;
      readonly memoryKiB: number;
      readonly passes: number;
      readonly lanes: number;
    };

const signature = 0x9aa2d903;
const kinds = { keepass1: 0xb54bfb65, preRelease: 0xb54bfb66, keepass2: 0xb54bfb67 } as const;

export function isKdbx(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === signature;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function unsupported(what: string): FrondError {
  return new FrondError('UNSUPPORTED', 'import.unsupported', { what });
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Throws UNSUPPORTED, DAMAGED, TOO_COSTLY: before anything is derived. */
export function readKdbxHeader(bytes: Uint8Array): KdbxHeader {
  if (!isKdbx(bytes))
    throw bytes.length < 4 ? malformed('KDBX') : new FrondError('INVALID', 'import.notThisFormat', { format: 'kdbx' });
  if (bytes.length < 12) throw malformed('KDBX');
  const view = viewOf(bytes);
  const kind = view.getUint32(4, true);
  if (kind === kinds.keepass1) throw unsupported('a database of KeePass 1');
  if (kind === kinds.preRelease) throw unsupported('a database of a KeePass 2 pre-release');
  if (kind !== kinds.keepass2) throw new FrondError('INVALID', 'import.notThisFormat', { format: 'kdbx' });
  const major = view.getUint16(10, true);
  if (major < 2 || major > 4) throw unsupported(`KDBX ${major}.${view.getUint16(8, true)}`);
  const { fields, end } = readFields(bytes, 12, major === 4 ? 4 : 2);
  const need = (id: number, length?: number): Uint8Array => {
    const field = fields.get(id);
    if (field === undefined || (length !== undefined && field.length !== length)) throw malformed(`header ${id}`);
    return field;
  };
  const cipher = cipherOf(hexOf(need(2, 16)));
  const compression = viewOf(need(3, 4)).getUint32(0, true);
  if (compression > 1) throw unsupported(`compression ${compression}`);
  return {
    major,
    cipher,
    compressed: compression === 1,
    masterSeed: need(4, 32),
    iv: need(7, cipher === 'aes' ? 16 : 12),
    kdf: major === 4 ? kdfOf(need(11)) : aesKdf(need(5, 32), viewOf(need(6, 8)).getBigUint64(0, true)),
    ...(major === 4
      ? {}
      : { inner: { key: need(8), start: need(9, 32), kind: viewOf(need(10, 4)).getUint32(0, true) } }),
    bytes: bytes.subarray(0, end),
  };
}

/** Fields of one byte for the kind and `sizeBytes` for the length, up to the one of kind 0. */
export function readFields(
  bytes: Uint8Array,
  from: number,
  sizeBytes: 2 | 4,
  onField?: (id: number, data: Uint8Array) => void,
): { readonly fields: ReadonlyMap<number, Uint8Array>; readonly end: number } {
  const view = viewOf(bytes);
  const fields = new Map<number, Uint8Array>();
  let at = from;
  for (;;) {
    if (at + 1 + sizeBytes > bytes.length) throw malformed('header');
    const id = view.getUint8(at);
    const length = sizeBytes === 2 ? view.getUint16(at + 1, true) : view.getUint32(at + 1, true);
    at += 1 + sizeBytes;
    if (length > bytes.length - at) throw malformed('header');
    const data = bytes.subarray(at, at + length);
    at += length;
    if (id === 0) return { fields, end: at };
    fields.set(id, data);
    onField?.(id, data);
  }
}

function cipherOf(uuid: string): KdbxHeader['cipher'] {
  if (uuid === '31c1f2e6bf714350be5805216afc5aff') return 'aes';
  if (uuid === 'd6038a2b8b6f4cb5a524339a31dbb59a') return 'chacha20';
  throw unsupported(uuid === 'ad68f29f576f4bb9a36ad47af965346c' ? 'the cipher Twofish' : 'this cipher');
}

function aesKdf(seed: Uint8Array, rounds: bigint): Kdf {
  if (rounds > BigInt(importLimits.aesRounds)) throw tooCostly(`AES-KDF, ${rounds} rounds`);
  return { kind: 'aes', seed, rounds: Number(rounds) };
}

/** Types of values in the dictionary of parameters. */
const types = { u32: 0x04, u64: 0x05, bytes: 0x42 } as const;

function kdfOf(dictionary: Uint8Array): Kdf {
  const values = readDictionary(dictionary);
  const need = (key: string, type: number, length?: number): Uint8Array => {
    const found = values.get(key);
    if (found?.type !== type || (length !== undefined && found.data.length !== length)) {
      throw malformed('key derivation');
    }
    return found.data;
  };
  const big = (key: string): bigint => viewOf(need(key, types.u64, 8)).getBigUint64(0, true);
  const small = (key: string): number => viewOf(need(key, types.u32, 4)).getUint32(0, true);
  const kind = kdfKinds[hexOf(need('$UUID', types.bytes, 16))];
  if (kind === undefined) throw unsupported('this key derivation');
  if (kind === 'aes') return aesKdf(need('S', types.bytes, 32), big('R'));
  if (small('V') !== 0x13) throw unsupported('this version of Argon2');
  const salt = need('S', types.bytes);
  const cost = { memoryKiB: clamped(big('M') / 1024n), passes: clamped(big('I')), lanes: small('P') };
  checkArgon2(cost);
  if (salt.length < 8) throw malformed('key derivation');
  return { kind, salt, ...cost };
}

const clamped = (value: bigint): number => (value > 1n << 52n ? 2 ** 52 : Number(value));

const kdfKinds: Readonly<Record<string, Kdf['kind'] | undefined>> = {
  c9d9f39a628a4460bf740d08c18a4fea: 'aes',
  '7c02bb8279a74ac0927d114a00648238': 'aes',
  ef636ddf8c29444b91f7a9a403e30a0c: 'argon2d',
  '9e298b1956db4773b23dfc3ec6f0a1e6': 'argon2id',
};

interface Value {
  readonly type: number;
  readonly data: Uint8Array;
}

function readDictionary(bytes: Uint8Array): ReadonlyMap<string, Value> {
  const view = viewOf(bytes);
  const values = new Map<string, Value>();
  const take = (at: number, length: number): number => {
    if (length < 0 || length > bytes.length - at) throw malformed('key derivation');
    return at + length;
  };
  let at = take(0, 2);
  if (view.getUint16(0, true) >> 8 !== 1) throw malformed('key derivation');
  while (at < bytes.length) {
    const type = view.getUint8(at);
    at += 1;
    if (type === 0) return values;
    const key = take(at, 4);
    const keyEnd = take(key, view.getInt32(at, true));
    const data = take(keyEnd, 4);
    at = take(data, view.getInt32(keyEnd, true));
    values.set(new TextDecoder().decode(bytes.subarray(key, keyEnd)), { type, data: bytes.subarray(data, at) });
  }
  throw malformed('key derivation');
}
