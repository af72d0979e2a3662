/** Texts of items that a person's editor left and that could not be taken over, one an item: encrypted, until they are gone on with. */
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Hex } from '../crypto/sha256.ts';
import { isJsonObject, type JsonObject } from '../format/json.ts';
import { readLines, seal, type DraftKeys } from './private-lines.ts';
import type { Reserve } from './reserve.ts';

export interface KeptText {
  readonly itemId: string;
  readonly text: string;
  /** What the item was when the text was written from it (app/developer/item-form.ts). */
  readonly base: object;
  /** ISO 8601 UTC. */
  readonly savedAt: string;
}

/** The item's id comes from the vault file and may be any text. */
const fileOf = (folder: string, itemId: string): string =>
  join(folder, `text-${sha256Hex(new TextEncoder().encode(itemId)).slice(0, 32)}.draft`);

export async function putKeptText(folder: string, keys: DraftKeys, reserve: Reserve, kept: KeptText): Promise<void> {
  await reserve.write(fileOf(folder, kept.itemId), seal(keys, JSON.parse(JSON.stringify(kept)) as JsonObject));
}

export async function readKeptText(folder: string, keys: DraftKeys, itemId: string): Promise<KeptText | undefined> {
  const [kept] = await readLines(fileOf(folder, itemId), keys);
  return kept !== undefined && isKeptText(kept) && kept.itemId === itemId ? kept : undefined;
}

export async function discardKeptText(folder: string, itemId: string): Promise<void> {
  await unlink(fileOf(folder, itemId)).catch(() => undefined);
}

function isKeptText(value: JsonObject): value is JsonObject & KeptText {
  const { itemId, text, base, savedAt } = value;
  return [itemId, text, savedAt].every((one) => typeof one === 'string') && isJsonObject(base);
}
