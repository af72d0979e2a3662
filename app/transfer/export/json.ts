/**
 * Plain JSON (docs/TRANSFER.md, "Plain JSON"): every item with every secret, readable by anyone, and enough to make the same vault of it
 * again. `items` is for people and programs; `vault`, the stored registers of docs/MERGE.md, is what an import takes.
 */
import { isObject, ownObject } from '../../vault/json.ts';
import { isWithdrawn } from '../../vault/state.ts';
import { attachmentBytes } from './attachment-bytes.ts';
import { allItems } from './items-of.ts';
import { LeftList } from './left-list.ts';
import { TextBytes } from './text-bytes.ts';
import type { Item } from '../../vault/item.ts';
import type { JsonObject } from '../../vault/json.ts';
import type { Exported, ExportSource } from './exported.ts';

export const jsonFormat = 'frond-export';
export const jsonVersion = 2;
/** All attachments together, before base64: the file must stay one that can be read whole. */
const mostAttachmentBytes = 160 * 1024 * 1024;

export function exportJson(source: ExportSource): Exported {
  const { vault, now } = source;
  const left = new LeftList();
  const state = vault.toState();
  const items = allItems(vault);
  const text = new TextBytes();
  text.add(
    `{\n"format": "${jsonFormat}",\n"version": ${jsonVersion},\n"exportedAt": "${now.toISOString()}",\n"items": [`,
  );
  for (const [at, { folderId: _, ...item }] of items.entries()) {
    text.add(at === 0 ? '\n' : ',\n', JSON.stringify(item, null, 2));
  }
  const folders = vault.folders().map(({ path }) => path);
  text.add(`\n],\n"folders": ${JSON.stringify(folders)},\n"vault": {\n"items": `);
  const stored = Object.entries(state.items).filter(([, item]) => isObject(item) && !isWithdrawn(item));
  addObject(text, stored, (item) => JSON.stringify(item));
  for (const table of ['folders', 'searches'] as const) {
    text.add(`,\n"${table}": `);
    addObject(text, Object.entries(state[table]), (one) => JSON.stringify(one));
  }
  text.add(`,\n"health": ${JSON.stringify(ownObject(state, 'health'))}\n},\n"attachments": `);
  addObject(text, attachmentsOf(source, stored as readonly (readonly [string, JsonObject])[], items, left), (bytes) =>
    JSON.stringify(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')),
  );
  text.add('\n}\n');
  return { bytes: text.bytes(), items: items.length, left: left.all };
}

function addObject<T>(text: TextBytes, members: Iterable<readonly [string, T]>, write: (value: T) => string): void {
  let first = true;
  text.add('{');
  for (const [key, value] of members) {
    text.add(first ? '\n' : ',\n', JSON.stringify(key), ':', write(value));
    first = false;
  }
  text.add('}');
}

/** Those that any version names: a file that was taken off an item can be put back from its history. */
function* attachmentsOf(
  source: ExportSource,
  stored: readonly (readonly [string, JsonObject])[],
  items: readonly Item[],
  left: LeftList,
): Iterable<readonly [string, Uint8Array]> {
  const current = new Map(items.flatMap((item) => item.attachments.map((one) => [one.id, { item, one }] as const)));
  const former = new Set<string>();
  for (const [, item] of stored) for (const id of formerIds(item)) if (!current.has(id)) former.add(id);
  let total = 0;
  for (const { item, one } of current.values()) {
    total += one.size;
    if (total > mostAttachmentBytes) {
      total -= one.size;
      left.tell('attachmentTooLarge', item, one.name);
      continue;
    }
    const bytes = attachmentBytes(source, item, one, left);
    if (bytes !== undefined) yield [one.id, bytes];
  }
  for (const id of former) {
    const bytes = formerBytes(source, id);
    if (bytes === undefined) continue;
    total += bytes.length;
    if (total <= mostAttachmentBytes) yield [id, bytes];
    else left.tell('attachmentTooLarge', undefined, '');
  }
}

function formerIds(item: JsonObject): readonly string[] {
  const history = Array.isArray(item.history) ? (item.history as readonly unknown[]) : [];
  return history.flatMap((version) => {
    const path = isObject(version) ? version.path : '';
    return typeof path === 'string' && path.startsWith('attachments/') ? [path.slice('attachments/'.length)] : [];
  });
}

/** A file that nothing shows any more may be gone for good. */
function formerBytes({ readBlob }: ExportSource, id: string): Uint8Array | undefined {
  try {
    return readBlob(id);
  } catch {
    return undefined;
  }
}
