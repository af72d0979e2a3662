/**
 * Which key opens what is left of a damaged vault. Its own line 1 leads to it where it is whole; else that of a backup does, since the
 * key stays the same from save to save.
 */
import { FrondError, isFrondError } from '../errors.ts';
import { openPieces } from '../crypto/fernet-pieces.ts';
import { wipe } from '../crypto/wipe.ts';
import { contentOf, isBlobEntry, openBody, readBody, type BlobEntry } from '../format/body.ts';
import { salvageState } from '../vault/salvage-state.ts';
import { readDisk } from './disk-copy.ts';
import { ringOf, type KeyRing } from './key-ring.ts';
import type { DamagedFile } from '../format/damaged-file.ts';
import type { Header } from '../format/header.ts';
import type { JsonObject } from '../format/json.ts';
import type { Backup, Unlock } from './backups.ts';

export interface Candidate {
  readonly ring: KeyRing;
  readonly fromBackup: boolean;
}

/** What one key opens of the file. */
export interface Read {
  readonly ring: KeyRing;
  /** The content is, to the last byte, what was written. */
  readonly proven: boolean;
  readonly state: JsonObject;
  readonly blobs: readonly BlobEntry[];
  readonly draftKeys: readonly string[];
  readonly revision: number;
  readonly unreadable: ReadonlyMap<string, string | undefined>;
  readonly hasGaps: boolean;
}

/** Deriving a key takes its time: the headers of so many backups are tried, each once. */
const mostHeaders = 4;

/** Throws WRONG_PASSPHRASE where none opens, though there is one. */
export async function keysFor(
  damaged: DamagedFile,
  backups: readonly Backup[],
  unlock: Unlock,
): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  const tried = new Set<string>();
  let failure: FrondError | undefined;
  const attempt = async (header: Header, line: Uint8Array, fromBackup: boolean): Promise<void> => {
    tried.add(JSON.stringify(header.slots));
    try {
      found.push({ ring: ringOf(header, line.slice(), await unlock(header)), fromBackup });
    } catch (error) {
      if (!isFrondError(error, 'WRONG_PASSPHRASE')) throw error;
      failure = error;
    }
  };
  if (damaged.header !== undefined && damaged.headerLine !== undefined) {
    await attempt(damaged.header, damaged.headerLine, false);
  }
  for (const { path } of backups) {
    if (tried.size > mostHeaders) break;
    const file = (await readDisk(path).catch(() => undefined))?.file;
    if (file?.checksumOk !== true) continue;
    if (found.some(({ fromBackup, ring }) => fromBackup && ring.headerDigest === file.headerDigest)) continue;
    const known = found.find(({ ring }) => JSON.stringify(ring.header.slots) === JSON.stringify(file.header.slots));
    if (known !== undefined) {
      found.push({ ring: ringOf(file.header, file.headerLine.slice(), known.ring.vaultKey), fromBackup: true });
    } else if (!tried.has(JSON.stringify(file.header.slots))) await attempt(file.header, file.headerLine, true);
  }
  if (found.length === 0 && failure !== undefined) throw failure;
  return found;
}

/** What the best of the keys opens; undefined where none opens anything. */
export function mostReadable(damaged: DamagedFile, candidates: readonly Candidate[]): Read | undefined {
  let best: Read | undefined;
  for (const candidate of candidates) {
    const read = readWith(damaged, candidate);
    // A backup's line 1 is proven by its file; the damaged one's only by its own content.
    const better = best === undefined || countOf(read) > countOf(best) || (!best.proven && read?.proven === true);
    if (read !== undefined && (better || (candidate.fromBackup && countOf(read) === countOf(best)))) best = read;
  }
  return best;
}

const countOf = (read: Read | undefined): number => Object.keys(read?.state.items ?? {}).length;

function readWith({ body, bodyLine }: DamagedFile, { ring }: Candidate): Read | undefined {
  try {
    const opened = openBody(readBody({ bodyToken: bodyLine }), ring.vaultKey);
    const { blobs, draftKeys, revision } = opened;
    const rest = { unreadable: new Map<string, undefined>(), hasGaps: false };
    return { ring, proven: true, state: contentOf(opened), blobs, draftKeys, revision, ...rest };
  } catch (error) {
    if (!(error instanceof FrondError)) throw error;
  }
  const plain = openPieces(body, ring.vaultKey);
  const { blobs, ...pieces } = salvageState(new TextDecoder().decode(plain));
  wipe(plain);
  const read = { ring, proven: false, ...pieces, blobs: blobs.filter(isBlobEntry) as unknown as readonly BlobEntry[] };
  return countOf(read) === 0 && pieces.unreadable.size === 0 ? undefined : read;
}
