/** Edits that somebody began and has not saved, a file for each: they survive a lock, a crash and a quit, encrypted. */
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Hex } from '../crypto/sha256.ts';
import { isJsonObject, type Json, type JsonObject } from '../format/json.ts';
import type { ItemInput, ItemType } from '../vault/item.ts';
import { filesNamed, readLines, seal, type DraftKeys } from './private-lines.ts';
import type { Reserve } from './reserve.ts';

export interface FormDraft {
  /** One of the draft's own: two windows of work may edit the same item. Earlier versions took the item's id. */
  readonly id: string;
  /** The item that is edited; absent for a new one. */
  readonly itemId?: string;
  readonly type: ItemType;
  readonly input: ItemInput;
  /** What was stored when the edit began: what changed since was changed by others. */
  readonly base?: DraftBase;
  /** ISO 8601 UTC. */
  readonly savedAt: string;
}

export interface DraftBase {
  /** The item without the secrets that nobody looked at. */
  readonly input: ItemInput;
  /** Versions of the secret fields by id. */
  readonly versions: Readonly<Record<string, string>>;
}

const prefix = 'form-';
const suffix = '.draft';
/** Id of the draft of a new item while there could be only one. */
const only = 'new';

function fileOf(folder: string, id: string): string {
  // An id comes from the vault file and may be any text: its digest is a safe file name that says nothing.
  const name = id === only ? only : sha256Hex(new TextEncoder().encode(id)).slice(0, 32);
  return join(folder, `${prefix}${name}${suffix}`);
}

export async function putFormDraft(folder: string, keys: DraftKeys, reserve: Reserve, draft: FormDraft): Promise<void> {
  const value = JSON.parse(JSON.stringify(draft)) as JsonObject;
  await reserve.write(fileOf(folder, draft.id), seal(keys, value));
}

export async function readFormDrafts(folder: string, keys: DraftKeys): Promise<readonly FormDraft[]> {
  const drafts: FormDraft[] = [];
  for (const name of await filesNamed(folder, prefix, suffix)) {
    const [draft] = await readLines(join(folder, name), keys);
    if (draft !== undefined && isFormDraft(draft)) drafts.push({ ...draft, id: draft.id ?? draft.itemId ?? only });
  }
  return drafts;
}

export async function discardFormDraft(folder: string, id: string): Promise<void> {
  await unlink(fileOf(folder, id)).catch(() => undefined);
}

/** Drafts of earlier versions have no id. */
type StoredDraft = Omit<FormDraft, 'id'> & { readonly id?: string };

function isFormDraft(value: JsonObject): value is JsonObject & StoredDraft {
  const { id, itemId, type, input, savedAt, base } = value as Readonly<Record<string, Json | undefined>>;
  const optional = (one: Json | undefined): boolean => one === undefined || typeof one === 'string';
  const well = optional(id) && optional(itemId) && typeof type === 'string' && typeof savedAt === 'string';
  return well && isJsonObject(input) && (base === undefined || (isJsonObject(base) && isJsonObject(base.input)));
}
