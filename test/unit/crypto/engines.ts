/** Both engines give the same bytes, over many sizes around blocks and around the size where one takes over from the other. */
import { cbc } from '@noble/ciphers/aes.js';
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { aesCbcDecrypt, aesCbcEncrypt } from '../../../app/crypto/aes-cbc.ts';
import { hmacSha256 } from '../../../app/crypto/hmac.ts';
import { nobleHmacSha256 } from '../../../app/crypto/noble-hmac.ts';
import {
  nativeAesCbcDecrypt,
  nativeAesCbcEncrypt,
  nativeFrom,
  nativeHmacSha256,
  nativeSha256,
} from '../../../app/crypto/native.ts';
import { sha256 } from '../../../app/crypto/sha256.ts';
import { equal, type Check } from './check.ts';

const near = (size: number): readonly number[] => [
  size - 17,
  size - 16,
  size - 15,
  size - 1,
  size,
  size + 1,
  size + 16,
];

export function engineChecks(): readonly Check[] {
  const ranges = [
    { name: 'every size up to 200 bytes', sizes: [...Array(201).keys()] },
    { name: 'sizes around the change of engine', sizes: near(nativeFrom) },
    { name: 'sizes around 4 KiB, 64 KiB and 1 MiB', sizes: [4096, 65_536, 1_048_576].flatMap(near) },
  ];
  return ranges.map(({ name, sizes }) => ({
    name: `both engines give the same bytes: ${name}`,
    run: () => {
      for (const size of sizes) compare(size);
    },
  }));
}

function compare(size: number): void {
  const key = pattern(16, size);
  const iv = pattern(16, size + 1);
  const data = pattern(size, size + 2);
  const sealed = cbc(key, iv).encrypt(data);
  equal(nativeAesCbcEncrypt(key, iv, data), sealed);
  equal(aesCbcEncrypt(key, iv, data), sealed);
  for (const decrypt of [cbc(key, iv).decrypt.bind(cbc(key, iv)), bound(nativeAesCbcDecrypt), bound(aesCbcDecrypt)]) {
    equal(decrypt(sealed), data);
  }
  const tag = nobleHmacSha256(key, [data]);
  equal(nativeHmacSha256(key, [data]), tag);
  equal(hmacSha256(key, data.subarray(0, size >> 1), data.subarray(size >> 1)), tag);
  equal(nativeSha256([data]), nobleSha256(data));
  equal(sha256(data), nobleSha256(data));

  function bound(decrypt: typeof aesCbcDecrypt): (data: Uint8Array) => Uint8Array {
    return (bytes) => decrypt(key, iv, bytes);
  }
}

/** Bytes that look random and are the same on every run. */
function pattern(size: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let state = (seed + 1) * 2_654_435_761;
  for (let index = 0; index < size; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}
