/** The part of a body that belongs to the file and not to the open vault: attachments, draft keys, revision. */
import { FrondError } from '../errors.ts';
import type { BlobEntry, Body } from '../format/body.ts';

export interface FileState {
  readonly blobs: readonly BlobEntry[];
  readonly draftKeys: readonly string[];
  readonly revision: number;
  /** Blob tokens by id. */
  readonly tokens: ReadonlyMap<string, Uint8Array>;
}

export function fileStateOf(body: Body, tokens: ReadonlyMap<string, Uint8Array>): FileState {
  return { blobs: body.blobs, draftKeys: body.draftKeys, revision: body.revision, tokens };
}

/** Both sides' attachments and keys. Blobs never change, so of two with one id either is as good. */
export function mergeFileStates(mine: FileState, theirs: FileState): FileState {
  const blobs = new Map([...theirs.blobs, ...mine.blobs].map((blob) => [blob.id, blob]));
  return {
    blobs: [...blobs.values()],
    draftKeys: [...new Set([...mine.draftKeys, ...theirs.draftKeys])],
    revision: Math.max(mine.revision, theirs.revision),
    tokens: new Map([...theirs.tokens, ...mine.tokens]),
  };
}

/** Whether `mine` holds an attachment or a key that `theirs` lacks. */
export function addsTo(mine: FileState, theirs: FileState): boolean {
  const ids = new Set(theirs.blobs.map(({ id }) => id));
  const keys = new Set(theirs.draftKeys);
  return mine.blobs.some(({ id }) => !ids.has(id)) || mine.draftKeys.some((key) => !keys.has(key));
}

/** Without the attachments that nothing names any more. */
export function keepBlobs(state: FileState, named: ReadonlySet<string>): FileState {
  const blobs = state.blobs.filter(({ id }) => named.has(id));
  const kept = blobs.flatMap(({ id }) => {
    const token = state.tokens.get(id);
    return token === undefined ? [] : [[id, token] as const];
  });
  return { ...state, blobs, tokens: new Map(kept) };
}

export function idsOf({ blobs }: FileState): ReadonlySet<string> {
  return new Set(blobs.map(({ id }) => id));
}

/** Throws NOT_FOUND. */
export function blobIn({ blobs }: FileState, id: string): BlobEntry {
  const entry = blobs.find((blob) => blob.id === id);
  if (entry === undefined) throw new FrondError('NOT_FOUND', 'attachment.notFound');
  return entry;
}

interface SealedBlob {
  readonly entry: BlobEntry;
  readonly token: Uint8Array;
}

/** The attachments of a state whose bytes are there. */
export function blobsOf({ blobs, tokens }: FileState): readonly SealedBlob[] {
  return blobs.flatMap((entry) => {
    const token = tokens.get(entry.id);
    return token === undefined ? [] : [{ entry, token }];
  });
}

/** With these attachments, unless it has them already. */
export function withBlobs(state: FileState, blobs: readonly SealedBlob[]): FileState {
  if (blobs.length === 0) return state;
  const known = idsOf(state);
  const added = blobs.filter(({ entry }) => !known.has(entry.id));
  const tokens = new Map([...state.tokens, ...added.map(({ entry, token }) => [entry.id, token] as const)]);
  return { ...state, blobs: [...state.blobs, ...added.map(({ entry }) => entry)], tokens };
}
