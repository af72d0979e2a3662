/**
 * OpenPGP messages that are locked with a password (RFC 4880: packets 3, 18, 8 and 11), as Proton Pass exports them. Only what such a message
 * needs: no keys, no signatures. It is read only where its hash is right.
 */
import { cfb } from '@noble/ciphers/aes.js';
import { inflateRawSync, inflateSync } from 'node:zlib';
import { equalBytes } from '../../crypto/equal.ts';
import { joinBytes } from '../../crypto/join-bytes.ts';
import { nativeHash } from '../../crypto/native.ts';
import { FrondError } from '../../errors.ts';
import { base64Bytes } from './base64.ts';
import { importLimits, malformed } from './limits.ts';

interface Packet {
  readonly tag: number;
  readonly body: Uint8Array;
}

const place = 'OpenPGP';
const tags = { sessionKey: 3, compressed: 8, literal: 11, sealed: 18 } as const;

export function isPgpMessage(text: string): boolean {
  return /^\s*-----BEGIN PGP MESSAGE-----/.test(text);
}

/** What the message holds. Throws LOCKED, WRONG_PASSPHRASE, DAMAGED, UNSUPPORTED, TOO_COSTLY. */
export function openPgpMessage(text: string, password: Uint8Array | undefined): Uint8Array {
  const packets = readPackets(unarmoured(text));
  const key = packets.find(({ tag }) => tag === tags.sessionKey);
  const sealed = packets.find(({ tag }) => tag === tags.sealed);
  if (key === undefined || sealed === undefined) throw unsupported('an OpenPGP message that is locked with a key');
  const derive = derivation(key.body);
  if (password === undefined) throw new FrondError('LOCKED', 'import.needsPassword');
  return contentOf(readPackets(unsealed(sealed.body, derive(password))));
}

function unsupported(what: string): FrondError {
  return new FrondError('UNSUPPORTED', 'import.unsupported', { what });
}

function unarmoured(text: string): Uint8Array {
  const lines = text.trim().split(/\r?\n/);
  const from = lines.findIndex((line) => line.trim() === '');
  const end = lines.findIndex((line) => line.startsWith('-----END PGP MESSAGE-----'));
  if (from < 0 || end < from) throw malformed(place);
  // The line with the checksum begins with an equals sign; the hash inside says more.
  return base64Bytes(
    lines
      .slice(from + 1, end)
      .filter((line) => !line.startsWith('='))
      .join(''),
    place,
  );
}

function readPackets(bytes: Uint8Array): readonly Packet[] {
  const packets: Packet[] = [];
  const byteAt = (at: number): number => {
    const byte = bytes[at];
    if (byte === undefined) throw malformed(place);
    return byte;
  };
  const take = (from: number, length: number): Uint8Array => {
    if (length > bytes.length - from) throw malformed(place);
    return bytes.subarray(from, from + length);
  };
  let at = 0;
  while (at < bytes.length) {
    const first = byteAt(at);
    if ((first & 0x80) === 0) throw malformed(place);
    at += 1;
    if ((first & 0x40) === 0) {
      const size = [1, 2, 4, 0][first & 3] ?? 0;
      const length = size === 0 ? bytes.length - at : take(at, size).reduce((sum, byte) => sum * 256 + byte, 0);
      packets.push({ tag: (first >> 2) & 15, body: take(at + size, length) });
      at += size + length;
      continue;
    }
    const parts: Uint8Array[] = [];
    for (let more = true; more;) {
      const head = byteAt(at);
      more = head >= 224 && head < 255;
      const [size, length] = more
        ? [1, 2 ** (head & 31)]
        : head < 192
          ? [1, head]
          : head < 224
            ? [2, (head - 192) * 256 + byteAt(at + 1) + 192]
            : [5, take(at + 1, 4).reduce((sum, byte) => sum * 256 + byte, 0)];
      parts.push(take(at + size, length));
      at += size + length;
    }
    packets.push({ tag: first & 63, body: joinBytes(...parts) });
  }
  return packets;
}

const keySizes: Readonly<Record<number, number | undefined>> = { 7: 16, 8: 24, 9: 32 };
const hashes = { 2: 'sha1', 8: 'sha256', 10: 'sha512' } as const;

/** String-to-key, iterated and salted: 65 MB to hash at most, by its form. */
function derivation(body: Uint8Array): (password: Uint8Array) => Uint8Array {
  const [version, cipher = 0, kind, hash = 0] = body;
  const size = keySizes[cipher];
  const name = (
    hashes as Readonly<Record<number, (typeof hashes)[8] | (typeof hashes)[2] | (typeof hashes)[10] | undefined>>
  )[hash];
  // With a session key of its own the packet is longer.
  if (version !== 4 || kind !== 3 || size === undefined || name === undefined || body.length !== 13) {
    throw unsupported('this kind of OpenPGP message');
  }
  const salt = body.subarray(4, 12);
  const coded = body[12] ?? 0;
  const count = (16 + (coded & 15)) << ((coded >> 4) + 6);
  return (password) => {
    const key = nativeHash(name, repeated(joinBytes(salt, password), count));
    if (key.length < size) throw unsupported('this kind of OpenPGP message');
    return key.subarray(0, size);
  };
}

function* repeated(unit: Uint8Array, count: number): Generator<Uint8Array> {
  const times = Math.max(1, Math.floor(65_536 / unit.length));
  const block = joinBytes(...Array.from({ length: times }, () => unit));
  let left = Math.max(count, unit.length);
  for (; left > block.length; left -= block.length) yield block;
  yield block.subarray(0, left);
}

const blockSize = 16;

/** A prefix of which two bytes come twice, the content, and a SHA-1 over both. */
function unsealed(body: Uint8Array, key: Uint8Array): Uint8Array {
  if (body[0] !== 1) throw unsupported('this kind of OpenPGP message');
  const plain = cfb(key, new Uint8Array(blockSize)).decrypt(body.slice(1));
  if (plain.length < blockSize + 24) throw malformed(place);
  const right = plain[14] === plain[16] && plain[15] === plain[17];
  if (!right) throw new FrondError('WRONG_PASSPHRASE', 'import.wrongPassword');
  const end = plain.length - 20;
  if (!equalBytes(nativeHash('sha1', [plain.subarray(0, end)]), plain.subarray(end))) throw malformed(place);
  return plain.subarray(blockSize + 2, end - 2);
}

function contentOf(packets: readonly Packet[]): Uint8Array {
  for (const { tag, body } of packets) {
    if (tag === tags.compressed) return contentOf(readPackets(inflated(body)));
    if (tag !== tags.literal) continue;
    const nameLength = body[1] ?? 0;
    if (body.length < 6 + nameLength) throw malformed(place);
    return body.slice(6 + nameLength);
  }
  throw malformed(place);
}

function inflated(body: Uint8Array): Uint8Array {
  const options = { maxOutputLength: importLimits.inflatedBytes };
  const [method] = body;
  if (method === 0) return body.subarray(1);
  if (method !== 1 && method !== 2) throw unsupported('this compression of OpenPGP');
  try {
    const packed = body.subarray(1);
    return new Uint8Array(method === 1 ? inflateRawSync(packed, options) : inflateSync(packed, options));
  } catch (error) {
    throw new FrondError('DAMAGED', 'import.damaged', { place }, { cause: error });
  }
}
