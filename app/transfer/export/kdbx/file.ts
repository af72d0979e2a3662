/** The file around the XML: KDBX 4 with Argon2id and ChaCha20 (keepass.info/help/kb/kdbx.html). The import has the reader of the same. */
import { gzipSync } from 'node:zlib';
import { chacha20 } from '@noble/ciphers/chacha.js';
import { joinBytes } from '../../../crypto/join-bytes.ts';
import { nativeHmacSha256, nativeRandomBytes, nativeSha256, nativeSha512 } from '../../../crypto/native.ts';
import { wipe } from '../../../crypto/wipe.ts';
import { deriveKdbxKey } from '../../import/kdbx-key.ts';
import type { Kdf } from '../../import/kdbx-header.ts';

export interface KdbxCost {
  readonly memoryKiB: number;
  readonly passes: number;
}

/** About a second; KeePassXC's own default has as much memory. */
export const usualCost: KdbxCost = { memoryKiB: 64 * 1024, passes: 10 };
const lanes = 2;

const signature = Uint8Array.of(0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5, 0x00, 0x00, 0x04, 0x00);
const chacha20Id = fromHex('d6038a2b8b6f4cb5a524339a31dbb59a');
const argon2idId = fromHex('9e298b1956db4773b23dfc3ec6f0a1e6');
const blockBytes = 1024 * 1024;

/** `xml` stands in the file behind `inner`, the inner header. */
export async function kdbxFile(
  content: { readonly inner: Uint8Array; readonly xml: Uint8Array },
  password: Uint8Array,
  cost: KdbxCost,
): Promise<Uint8Array> {
  const masterSeed = nativeRandomBytes(32);
  const iv = nativeRandomBytes(12);
  const kdf: Kdf = { kind: 'argon2id', salt: nativeRandomBytes(32), lanes, ...cost };
  const header = joinBytes(
    signature,
    field(2, chacha20Id),
    field(3, u32(1)),
    field(4, masterSeed),
    field(7, iv),
    field(11, parameters(kdf)),
    field(0, Uint8Array.of(13, 10, 13, 10)),
  );
  const transformed = await deriveKdbxKey({ password }, kdf);
  const macKey = nativeSha512([masterSeed, transformed, Uint8Array.of(1)]);
  const keyOf = (index: bigint): Uint8Array => nativeSha512([u64(index), macKey]);
  const key = nativeSha256([masterSeed, transformed]);
  const plain = joinBytes(content.inner, content.xml);
  const packed = gzipSync(plain);
  const sealed = chacha20(key, iv, packed);
  wipe(plain);
  packed.fill(0);
  const mac = nativeHmacSha256(keyOf(0xffff_ffff_ffff_ffffn), [header]);
  const file = joinBytes(header, nativeSha256([header]), mac, ...blocks(sealed, keyOf));
  for (const secret of [transformed, macKey, key]) wipe(secret);
  return file;
}

/** Blocks with their HMAC-SHA-256; one of no bytes ends them. */
function blocks(sealed: Uint8Array, keyOf: (index: bigint) => Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  let index = 0n;
  for (let at = 0; ; at += blockBytes) {
    const block = sealed.subarray(at, at + blockBytes);
    const size = u32(block.length);
    parts.push(nativeHmacSha256(keyOf(index), [u64(index), size, block]), size, block);
    if (block.length === 0) return parts;
    index += 1n;
  }
}

/** Of the outer and the inner header alike. */
export function field(id: number, data: Uint8Array): Uint8Array {
  return joinBytes(Uint8Array.of(id), u32(data.length), data);
}

/** KeePass's dictionary of parameters: type, name and value. */
function parameters(kdf: Extract<Kdf, { readonly kind: 'argon2d' | 'argon2id' }>): Uint8Array {
  const entry = (type: number, name: string, value: Uint8Array): Uint8Array =>
    joinBytes(Uint8Array.of(type), u32(name.length), new TextEncoder().encode(name), u32(value.length), value);
  return joinBytes(
    Uint8Array.of(0x00, 0x01),
    entry(0x42, '$UUID', argon2idId),
    entry(0x42, 'S', kdf.salt),
    entry(0x04, 'P', u32(kdf.lanes)),
    entry(0x05, 'M', u64(BigInt(kdf.memoryKiB) * 1024n)),
    entry(0x05, 'I', u64(BigInt(kdf.passes))),
    entry(0x04, 'V', u32(0x13)),
    Uint8Array.of(0),
  );
}

export function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

export function u64(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value, true);
  return bytes;
}

function fromHex(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'hex'));
}
