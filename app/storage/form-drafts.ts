/** Edits that somebody began and has not saved, one a form: they survive a lock, a crash and a quit, encrypted. */
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Hex } from '../crypto/sha256.ts';
import { isJsonObject, type Json, type JsonObject } from '../format/json.ts';
import type { ItemInput, ItemType } from '../vault/item.ts';
import { filesNamed, readLines, seal, type DraftKeys } from './private-lines.ts';
import type { Reserve } from './reserve.ts';

export interface FormDraft {
  /** The item that is edited; absent for a new one. */
  readonly itemId?: string;
  readonly type: ItemType;
  readonly input: ItemInput;
  /** ISO 8601 UTC. */
  readonly savedAt: string;
}

const prefix = 'form-';
const suffix = '.draft';

function fileOf(folder: string, itemId: string | undefined): string {
  // An id comes from the vault file and may be any text: its digest is a safe file name that says nothing.
  const name = itemId === undefined ? 'new' : sha256Hex(new TextEncoder().encode(itemId)).slice(0, 32);
  return join(folder, `${prefix}${name}${suffix}`);
}

export async function putFormDraft(folder: string, keys: DraftKeys, reserve: Reserve, draft: FormDraft): Promise<void> {
  const value = JSON.parse(JSON.stringify(draft)) as JsonObject;
  await reserve.write(fileOf(folder, draft.itemId), seal(keys, value));
}

export async function readFormDrafts(folder: string, keys: DraftKeys): Promise<readonly FormDraft[]> {
  const drafts: FormDraft[] = [];
  for (const name of await filesNamed(folder, prefix, suffix)) {
    const [draft] = await readLines(join(folder, name), keys);
    if (draft !== undefined && isFormDraft(draft)) drafts.push(draft);
  }
  return drafts;
}

export async function discardFormDraft(folder: string, itemId: string | undefined): Promise<void> {
  await unlink(fileOf(folder, itemId)).catch(() => undefined);
}

function isFormDraft(value: JsonObject): value is JsonObject & FormDraft {
  const { type, input, savedAt } = value as Readonly<Record<string, Json | undefined>>;
  return typeof type === 'string' && isJsonObject(input) && typeof savedAt === 'string';
}
