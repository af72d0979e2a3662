/** Attachments: Fernet tokens under keys of their own, padded, never changed once written (docs/FORMAT.md, "Blobs"). */
import { Fernet } from '../crypto/fernet.ts';
import { randomId } from '../crypto/random.ts';
import { sha256Hex } from '../crypto/sha256.ts';
import { FrondError, isFrondError } from '../errors.ts';
import type { BlobEntry } from './body.ts';
import { blobBytes, padding } from './limits.ts';

export interface SealedBlob {
  readonly entry: BlobEntry;
  readonly token: Uint8Array;
}

/** A new blob. Throws TOO_COSTLY over the limit of 25 MiB. */
export function sealBlob(bytes: Uint8Array, id: string = randomId()): SealedBlob {
  if (bytes.length > blobBytes) {
    throw new FrondError('TOO_COSTLY', 'attachment.tooLarge', { mebibytes: blobBytes / (1024 * 1024) });
  }
  const padded = new Uint8Array(Math.max(1, Math.ceil(bytes.length / padding)) * padding);
  padded.set(bytes);
  const key = Fernet.generateKey();
  const token = new Fernet(key).encryptBytes(padded, { time: 0 });
  return { entry: { id, key, size: bytes.length, token: sha256Hex(token) }, token };
}

/** The attachment's bytes. Throws DAMAGED where the line is missing, altered or of another size. */
export function openBlob(entry: BlobEntry, token: Uint8Array | undefined): Uint8Array {
  const damaged = new FrondError('DAMAGED', 'attachment.damaged');
  if (token === undefined || sha256Hex(token) !== entry.token) throw damaged;
  try {
    const padded = new Fernet(entry.key).decrypt(token);
    if (entry.size < 0 || entry.size > padded.length) throw damaged;
    return padded.subarray(0, entry.size);
  } catch (error) {
    if (isFrondError(error, 'INVALID')) throw damaged;
    throw error;
  }
}
