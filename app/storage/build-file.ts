/** Makes the bytes of a vault file and proves that they hold what was meant before anything is written. */
import { Fernet } from '../crypto/fernet.ts';
import { sha256Hex } from '../crypto/sha256.ts';
import { wipe } from '../crypto/wipe.ts';
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

/** Between the steps others get their turn: at 10,000 items each takes tens of milliseconds. */
const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export async function buildFile(
  ring: KeyRing,
  content: JsonObject,
  state: FileState,
  savedAt: string,
): Promise<BuiltFile> {
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
  await othersTurn();
  const bodyToken = sealBody(encoded, ring.vaultKey);
  await othersTurn();
  const fernet = new Fernet(ring.vaultKey);
  const opened = fernet.decrypt(bodyToken);
  fernet.wipe();
  const same = Buffer.compare(opened, encoded) === 0;
  wipe(opened, encoded);
  if (!same) throw new FrondError('INTERNAL', 'internal.unexpected');
  await othersTurn();
  const bytes = assembleFile({ headerLine: ring.headerLine, bodyToken, blobs: state.tokens });
  await othersTurn();
  return { bytes, digest: sha256Hex(bytes), revision: state.revision, savedAt };
}
