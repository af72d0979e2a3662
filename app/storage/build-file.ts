/** Makes the bytes of a vault file and proves that they hold what was meant before anything is written. */
import { Fernet } from '../crypto/fernet.ts';
import { sha256Hex } from '../crypto/sha256.ts';
import { FrondError } from '../errors.ts';
import { encodeBody, sealBody, type Body } from '../format/body.ts';
import { assembleFile } from '../format/file.ts';
import type { JsonObject } from '../format/json.ts';
import type { FileState } from './envelope.ts';
import type { KeyRing } from './key-ring.ts';

export interface BuiltFile {
  readonly bytes: Uint8Array;
  readonly digest: string;
  readonly revision: number;
  readonly savedAt: string;
}

export function buildFile(ring: KeyRing, content: JsonObject, state: FileState, savedAt: string): BuiltFile {
  const body: Body = {
    header: ring.headerDigest,
    revision: state.revision,
    savedAt,
    schema: 1,
    ...content,
    blobs: state.blobs.map((blob) => ({ ...blob })),
    draftKeys: state.draftKeys,
  };
  const encoded = encodeBody(body);
  const bodyToken = sealBody(encoded, ring.vaultKey);
  if (Buffer.compare(new Fernet(ring.vaultKey).decrypt(bodyToken), encoded) !== 0) {
    throw new FrondError('INTERNAL', 'internal.unexpected');
  }
  const bytes = assembleFile({ headerLine: ring.headerLine, bodyToken, blobs: state.tokens });
  return { bytes, digest: sha256Hex(bytes), revision: state.revision, savedAt };
}
