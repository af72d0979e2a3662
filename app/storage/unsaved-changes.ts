/**
 * Changes that could not be saved, kept as an encrypted draft: those entries of the vault's tables that differ from what was
 * last saved, and the attachments they name. Since merging is a join, bringing them back is a merge like any other, whatever
 * happened to the file since.
 */
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { randomId } from '../crypto/random.ts';
import { isJsonObject, type Json, type JsonObject } from '../format/json.ts';
import { jsonEqual } from '../vault/json.ts';
import { filesNamed, readLines, seal, type DraftKeys } from './private-lines.ts';
import { privateFolder } from './save-file.ts';
import type { BlobEntry } from '../format/body.ts';
import type { Reserve } from './reserve.ts';

/** The entries of `now` that `saved` lacks. Stored entries are immutable, so most are told by identity. */
export function changedEntries(saved: JsonObject, now: JsonObject): JsonObject {
  const changed: Record<string, Json> = {};
  for (const [table, entries] of Object.entries(now)) {
    const before = saved[table];
    if (!isJsonObject(entries)) continue;
    const rows = Object.entries(entries).filter(([id, row]) => {
      const old = isJsonObject(before) && Object.hasOwn(before, id) ? before[id] : undefined;
      return old === undefined || (old !== row && !jsonEqual(old, row));
    });
    if (rows.length > 0) changed[table] = Object.fromEntries(rows);
  }
  return changed;
}

/** An attachment that is not in the file yet. */
export interface DraftBlob {
  readonly entry: BlobEntry;
  readonly token: Uint8Array;
}

export interface UnsavedDraft {
  readonly path: string;
  readonly savedAt: string;
  readonly state: JsonObject;
  readonly blobs: readonly DraftBlob[];
}

const prefix = 'unsaved-';
const suffix = '.draft';

/** The drafts of one store: what it wrote and what it brought back, until a save holds them. */
export class UnsavedDrafts {
  readonly #folder: string;
  readonly #reserve: Reserve;
  /** Each with the vault's generation that it reaches. */
  #drafts: readonly { readonly path: string; readonly generation: number }[] = [];
  #writing: Promise<void> = Promise.resolve();

  constructor(folder: string, reserve: Reserve) {
    this.#folder = folder;
    this.#reserve = reserve;
  }

  /** Drafts that were brought into the vault, which has that generation since. */
  applied(paths: readonly string[], generation: number): void {
    this.#drafts = [...this.#drafts, ...paths.map((path) => ({ path, generation }))];
  }

  /** Writes what `content` says when its turn comes, on a full disk into the reserve; earlier drafts go once it is there. */
  write(
    keys: DraftKeys,
    content: () => { readonly generation: number; readonly draft: Omit<UnsavedDraft, 'path'> } | undefined,
  ): Promise<void> {
    const run = this.#writing
      .catch(() => undefined)
      .then(async () => {
        const now = content();
        if (now === undefined || this.#drafts.some(({ generation }) => generation === now.generation)) return;
        await privateFolder(this.#folder);
        const path = join(this.#folder, `${prefix}${randomId()}${suffix}`);
        await this.#reserve.write(path, seal(keys, draftJson(now.draft)));
        const earlier = this.#drafts;
        this.#drafts = [{ path, generation: now.generation }];
        await removeDrafts(earlier.map((draft) => draft.path));
      });
    this.#writing = run;
    return run;
  }

  /** A save of that generation succeeded: drafts that reach no further are done with. */
  async saved(generation: number): Promise<void> {
    const done = this.#drafts.filter((draft) => draft.generation <= generation);
    this.#drafts = this.#drafts.filter((draft) => !done.includes(draft));
    await removeDrafts(done.map(({ path }) => path));
  }
}

function draftJson({ savedAt, state, blobs }: Omit<UnsavedDraft, 'path'>): JsonObject {
  const lines = blobs.map(({ entry, token }) => ({
    entry: { ...entry },
    token: Buffer.from(token.buffer, token.byteOffset, token.length).toString('latin1'),
  }));
  return { savedAt, state, blobs: lines };
}

/** Drafts that these keys open. Others stay where they are. */
export async function readUnsaved(folder: string, keys: DraftKeys): Promise<readonly UnsavedDraft[]> {
  const drafts: UnsavedDraft[] = [];
  for (const name of await filesNamed(folder, prefix, suffix)) {
    const path = join(folder, name);
    const [draft] = await readLines(path, keys);
    if (draft === undefined || !isJsonObject(draft.state)) continue;
    const { savedAt, state } = draft;
    drafts.push({ path, savedAt: typeof savedAt === 'string' ? savedAt : '', state, blobs: blobsIn(draft) });
  }
  return drafts;
}

function blobsIn({ blobs = [] }: JsonObject): readonly DraftBlob[] {
  if (!Array.isArray(blobs)) return [];
  return (blobs as readonly Json[]).flatMap((blob) => {
    if (!isJsonObject(blob) || typeof blob.token !== 'string' || !isEntry(blob.entry)) return [];
    return [{ entry: blob.entry, token: new TextEncoder().encode(blob.token) }];
  });
}

function isEntry(value: Json | undefined): value is JsonObject & BlobEntry {
  if (!isJsonObject(value)) return false;
  const { id, key, size, token } = value;
  return typeof id === 'string' && typeof key === 'string' && Number.isSafeInteger(size) && typeof token === 'string';
}

export async function hasUnsaved(folder: string): Promise<boolean> {
  return (await filesNamed(folder, prefix, suffix)).length > 0;
}

export async function removeDrafts(paths: readonly string[]): Promise<void> {
  for (const path of paths) await unlink(path).catch(() => undefined);
}
