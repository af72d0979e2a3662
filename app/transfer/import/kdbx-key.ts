/** The key of a KDBX file: password and key file put together and derived (keepass.info/help/kb/kdbx.html, "Key files"). */
import { argon2d, argon2id } from 'hash-wasm';
import { joinBytes } from '../../crypto/join-bytes.ts';
import { nativeAes256Repeated, nativeSha256 } from '../../crypto/native.ts';
import { FrondError, isFrondError } from '../../errors.ts';
import { decodeBase64 } from '../../otp/base64.ts';
import { child, childText, parseXml } from './xml.ts';
import type { ImportKeys } from './imported.ts';
import type { Kdf } from './kdbx-header.ts';

export async function deriveKdbxKey(keys: ImportKeys, kdf: Kdf): Promise<Uint8Array> {
  if (keys.password === undefined && keys.keyFile === undefined) throw new FrondError('LOCKED', 'import.needsPassword');
  const composite = nativeSha256([
    ...(keys.password === undefined ? [] : [nativeSha256([keys.password])]),
    ...(keys.keyFile === undefined ? [] : [keyFileKey(keys.keyFile)]),
  ]);
  if (kdf.kind === 'aes') {
    const half = (from: number): Uint8Array =>
      nativeAes256Repeated(kdf.seed, composite.subarray(from, from + 16), kdf.rounds);
    return nativeSha256([joinBytes(half(0), half(16))]);
  }
  const argon2 = kdf.kind === 'argon2d' ? argon2d : argon2id;
  return argon2({
    password: composite,
    salt: kdf.salt,
    iterations: kdf.passes,
    memorySize: kdf.memoryKiB,
    parallelism: kdf.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
}

/** XML of version 1 or 2, 32 bytes, 64 hexadecimal digits, or the hash of any other file. */
function keyFileKey(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 32) return bytes;
  const text = new TextDecoder('utf-8').decode(bytes);
  if (bytes.length === 64 && /^[0-9a-f]{64}$/i.test(text)) return fromHex(text);
  return xmlKey(text) ?? nativeSha256([bytes]);
}

function xmlKey(text: string): Uint8Array | undefined {
  if (!/^\s*(?:<\?xml[^>]*>)?\s*<KeyFile\b/.test(text)) return undefined;
  try {
    const root = parseXml(text);
    const data = child(child(root, 'Key'), 'Data');
    const value = (data?.text ?? '').replace(/\s+/g, '');
    if (!childText(child(root, 'Meta'), 'Version').startsWith('2')) return decodeBase64(value);
    const key = fromHex(value);
    const hash = data?.attributes.get('Hash');
    const right = hash === undefined || nativeSha256([key]).subarray(0, 4).join() === fromHex(hash).join();
    if (!right) throw new FrondError('DAMAGED', 'import.damaged', { place: 'key file' });
    return key;
  } catch (error) {
    if (isFrondError(error, 'DAMAGED')) throw error;
    throw new FrondError('DAMAGED', 'import.damaged', { place: 'key file' }, { cause: error });
  }
}

function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/[0-9a-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16));
}
