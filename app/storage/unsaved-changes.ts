/**
 * Changes that could not be saved, kept as an encrypted draft: those entries of the vault's tables that differ from what was
 * last saved. Since merging is a join, bringing them back is a merge like any other, whatever happened to the file since.
 */
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { randomId } from '../crypto/random.ts';
import { isJsonObject, type Json, type JsonObject } from '../format/json.ts';
import { filesNamed, readLines, seal, type DraftKeys, type Reserve } from './private-lines.ts';

/** The entries of `now` that are not the very objects of `saved`: stored entries are immutable, so identity tells. */
export function changedEntries(saved: JsonObject, now: JsonObject): JsonObject {
  const changed: Record<string, Json> = {};
  for (const [table, entries] of Object.entries(now)) {
    const before = saved[table];
    if (!isJsonObject(entries)) continue;
    const rows = Object.entries(entries).filter(
      ([id, row]) => !isJsonObject(before) || !Object.hasOwn(before, id) || before[id] !== row,
    );
    if (rows.length > 0) changed[table] = Object.fromEntries(rows);
  }
  return changed;
}

export interface UnsavedDraft {
  readonly path: string;
  readonly savedAt: string;
  readonly state: JsonObject;
}

const prefix = 'unsaved-';
const suffix = '.draft';

/** Writes a draft, on a full disk with the reserve's help; answers its path. */
export async function writeUnsaved(
  folder: string,
  keys: DraftKeys,
  reserve: Reserve,
  draft: { readonly savedAt: string; readonly state: JsonObject },
): Promise<string> {
  const path = join(folder, `${prefix}${randomId()}${suffix}`);
  await reserve.write(path, seal(keys, { ...draft }));
  return path;
}

/** Drafts that these keys open. Others stay where they are. */
export async function readUnsaved(folder: string, keys: DraftKeys): Promise<readonly UnsavedDraft[]> {
  const drafts: UnsavedDraft[] = [];
  for (const name of await filesNamed(folder, prefix, suffix)) {
    const path = join(folder, name);
    const [draft] = await readLines(path, keys);
    const state = draft?.state;
    const savedAt = draft?.savedAt;
    if (isJsonObject(state)) drafts.push({ path, savedAt: typeof savedAt === 'string' ? savedAt : '', state });
  }
  return drafts;
}

export async function hasUnsaved(folder: string): Promise<boolean> {
  return (await filesNamed(folder, prefix, suffix)).length > 0;
}

export async function removeDrafts(paths: readonly string[]): Promise<void> {
  for (const path of paths) await unlink(path).catch(() => undefined);
}
