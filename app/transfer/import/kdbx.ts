/**
 * KDBX, the database of KeePass 2 and KeePassXC, versions 2 to 4.1 (keepass.info/help/kb/kdbx.html). Every cost is known from the header
 * and checked before it is paid; what is unpacked is bounded; a wrong key is told apart from damage.
 */
import { chacha20 } from '@noble/ciphers/chacha.js';
import { salsa20 } from '@noble/ciphers/salsa.js';
import { equalBytes } from '../../crypto/equal.ts';
import { joinBytes } from '../../crypto/join-bytes.ts';
import { nativeAes256CbcDecrypt, nativeHmacSha256, nativeSha256, nativeSha512 } from '../../crypto/native.ts';
import { FrondError } from '../../errors.ts';
import { base64Bytes } from './base64.ts';
import { readFields, readKdbxHeader, viewOf } from './kdbx-header.ts';
import { deriveKdbxKey } from './kdbx-key.ts';
import { gunzipped, readKeePassXml } from './keepass-xml.ts';
import { isTrue } from './keepass-entry.ts';
import { malformed } from './limits.ts';
import { parseXml } from './xml.ts';
import type { ImportKeys } from './imported.ts';
import type { Collected } from './item-builder.ts';
import type { KdbxHeader } from './kdbx-header.ts';
import type { XmlElement } from './xml.ts';

export { isKdbx } from './kdbx-header.ts';

function wrongKey(): FrondError {
  return new FrondError('WRONG_PASSPHRASE', 'import.keyWrong');
}

export async function readKdbx(bytes: Uint8Array, keys: ImportKeys): Promise<Collected> {
  const header = readKdbxHeader(bytes);
  const body = bytes.subarray(header.bytes.length);
  if (header.major === 4) return readVersion4(header, body, keys);
  return readVersion3(header, body, keys);
}

async function readVersion3(header: KdbxHeader, body: Uint8Array, keys: ImportKeys): Promise<Collected> {
  const { inner } = header;
  if (inner === undefined || body.length < 32 || (header.cipher === 'aes' && body.length % 16 !== 0))
    throw malformed('KDBX');
  const transformed = await deriveKdbxKey(keys, header.kdf);
  const key = nativeSha256([header.masterSeed, transformed]);
  // Where the data ends is told by its blocks: the padding need not be looked at.
  const plain =
    header.cipher === 'aes' ? nativeAes256CbcDecrypt(key, header.iv, body, true) : chacha20(key, header.iv, body);
  if (!equalBytes(plain.subarray(0, 32), inner.start)) throw wrongKey();
  return readContent(unpacked(header, hashedBlocks(plain.subarray(32))), inner.kind, inner.key);
}

/** Blocks with their SHA-256; one of no bytes ends them. */
function hashedBlocks(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const blocks: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    if (at + 40 > bytes.length) throw malformed('KDBX');
    const hash = bytes.subarray(at + 4, at + 36);
    const size = view.getUint32(at + 36, true);
    at += 40;
    if (size === 0) return joinBytes(...blocks);
    if (size > bytes.length - at) throw malformed('KDBX');
    const block = bytes.subarray(at, at + size);
    if (!equalBytes(nativeSha256([block]), hash)) throw malformed('KDBX');
    blocks.push(block);
    at += size;
  }
}

async function readVersion4(header: KdbxHeader, body: Uint8Array, keys: ImportKeys): Promise<Collected> {
  if (body.length < 64 || !equalBytes(nativeSha256([header.bytes]), body.subarray(0, 32)))
    throw malformed('KDBX header');
  const transformed = await deriveKdbxKey(keys, header.kdf);
  const macKey = nativeSha512([header.masterSeed, transformed, Uint8Array.of(1)]);
  const keyOf = (index: bigint): Uint8Array => nativeSha512([littleEndian(index, 8), macKey]);
  const mac = nativeHmacSha256(keyOf(0xffff_ffff_ffff_ffffn), [header.bytes]);
  if (!equalBytes(mac, body.subarray(32, 64))) throw wrongKey();
  const sealed = authenticBlocks(body.subarray(64), keyOf);
  const key = nativeSha256([header.masterSeed, transformed]);
  const plain = unpacked(header, decrypted(header, key, sealed));
  const binaries: Uint8Array[] = [];
  const { fields, end } = readFields(plain, 0, 4, (id, data) => {
    // The first byte says whether it was protected in memory.
    if (id === 3) binaries.push(data.slice(1));
  });
  const [kind, innerKey] = [fields.get(1), fields.get(2)];
  if (kind?.length !== 4 || innerKey === undefined) throw malformed('KDBX');
  return readContent(plain.subarray(end), viewOf(kind).getUint32(0, true), innerKey, binaries);
}

function decrypted({ cipher, iv }: KdbxHeader, key: Uint8Array, sealed: Uint8Array): Uint8Array {
  if (cipher === 'chacha20') return chacha20(key, iv, sealed);
  try {
    return nativeAes256CbcDecrypt(key, iv, sealed);
  } catch {
    throw malformed('KDBX');
  }
}

function littleEndian(value: bigint, length: 4 | 8): Uint8Array {
  const bytes = new Uint8Array(length);
  if (length === 8) viewOf(bytes).setBigUint64(0, value, true);
  else viewOf(bytes).setUint32(0, Number(value), true);
  return bytes;
}

/** Blocks with their HMAC-SHA-256; one of no bytes ends them. */
function authenticBlocks(bytes: Uint8Array, keyOf: (index: bigint) => Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const blocks: Uint8Array[] = [];
  let at = 0;
  for (let index = 0n; ; index += 1n) {
    if (at + 36 > bytes.length) throw malformed('KDBX');
    const size = view.getUint32(at + 32, true);
    if (size > bytes.length - at - 36) throw malformed('KDBX');
    const block = bytes.subarray(at + 36, at + 36 + size);
    const mac = nativeHmacSha256(keyOf(index), [littleEndian(index, 8), littleEndian(BigInt(size), 4), block]);
    if (!equalBytes(mac, bytes.subarray(at, at + 32))) throw malformed('KDBX');
    if (size === 0) return joinBytes(...blocks);
    blocks.push(block);
    at += 36 + size;
  }
}

function unpacked({ compressed }: KdbxHeader, bytes: Uint8Array): Uint8Array {
  return compressed ? gunzipped(bytes, 'KDBX') : bytes;
}

function readContent(xml: Uint8Array, kind: number, key: Uint8Array, binaries?: readonly Uint8Array[]): Collected {
  const root = parseXml(textOf(xml));
  const values = protectedValues(root, kind, key);
  const protectedBytes = (value: XmlElement): Uint8Array | undefined => values.get(value);
  const valueOf = (value: XmlElement): string => {
    const bytes = values.get(value);
    return bytes === undefined ? value.text : textOf(bytes);
  };
  return readKeePassXml(root, { valueOf, protectedBytes, ...(binaries === undefined ? {} : { binaries }) });
}

function textOf(xml: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(xml);
  } catch {
    throw malformed('XML');
  }
}

/** Protected values are encrypted with one stream, in the order in which they stand. */
function protectedValues(root: XmlElement, kind: number, key: Uint8Array): ReadonlyMap<XmlElement, Uint8Array> {
  const found: { readonly element: XmlElement; readonly sealed: Uint8Array }[] = [];
  const walk = (element: XmlElement): void => {
    if (isTrue(element.attributes.get('Protected'))) {
      found.push({ element, sealed: base64Bytes(element.text, 'XML') });
    }
    for (const inner of element.children) walk(inner);
  };
  walk(root);
  const plain = innerStream(kind, key, joinBytes(...found.map(({ sealed }) => sealed)));
  const values = new Map<XmlElement, Uint8Array>();
  let at = 0;
  for (const { element, sealed } of found) {
    values.set(element, plain.slice(at, at + sealed.length));
    at += sealed.length;
  }
  return values;
}

const salsaNonce = Uint8Array.of(0xe8, 0x30, 0x09, 0x4b, 0x97, 0x20, 0x5d, 0x2a);

function innerStream(kind: number, key: Uint8Array, sealed: Uint8Array): Uint8Array {
  if (kind !== 0 && kind !== 2 && kind !== 3) {
    throw new FrondError('UNSUPPORTED', 'import.unsupported', { what: `inner stream ${kind}` });
  }
  if (kind === 0 || sealed.length === 0) return sealed;
  if (kind === 2) return salsa20(nativeSha256([key]), salsaNonce, sealed);
  const long = nativeSha512([key]);
  return chacha20(long.subarray(0, 32), long.subarray(32, 44), sealed);
}
