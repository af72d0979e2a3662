/** Frond's own JSON (app/transfer/export/json.ts). Version 1 had items as people see them only; since version 2 nothing is lost. */
import { FrondError } from '../../errors.ts';
import { mostAttachmentBytes } from '../../vault/item.ts';
import { isObject, own, ownObject, ownText } from '../../vault/json.ts';
import { OpenVault } from '../../vault/open-vault.ts';
import { base64Bytes } from './base64.ts';
import { readFrondItem } from './frond-item.ts';
import { Collected } from './item-builder.ts';
import { objectsIn, textIn } from './json.ts';
import { importLimits, malformed, tooMany } from './limits.ts';
import type { Item } from '../../vault/item.ts';
import type { JsonObject } from '../../vault/json.ts';
import type { Dropped, Former, ImportedItem } from './imported.ts';

export function isFrondJson(json: JsonObject): boolean {
  return own(json, 'format') === 'frond-export';
}

export function readFrondJson(json: JsonObject): Collected {
  const version = Number(textIn(json, 'version'));
  if (version !== 1 && version !== 2) {
    throw new FrondError('UNSUPPORTED', 'import.unsupported', { what: `version ${version} of Frond’s JSON` });
  }
  return version === 1 ? readVersion1(json) : readVersion2(json);
}

function readVersion1(json: JsonObject): Collected {
  if (!Array.isArray(own(json, 'items'))) throw malformed('items');
  const items = objectsIn(json, 'items');
  if (items.length > importLimits.items) throw tooMany(importLimits.items);
  const collected = new Collected();
  for (const item of items) collected.add(readFrondItem(item));
  return collected;
}

function readVersion2(json: JsonObject): Collected {
  const vault = own(json, 'vault');
  if (!isObject(vault)) throw malformed('vault');
  const stored = ownObject(vault, 'items');
  if (Object.keys(stored).length > importLimits.items) throw tooMany(importLimits.items);
  const parts = { folders: ownObject(vault, 'folders'), searches: ownObject(vault, 'searches') };
  checkFolders(parts.folders);
  // Read as a vault is: leniently, and with everything that a vault makes of it.
  const open = OpenVault.fromState({ items: stored, ...parts }, { id: 'import', now: () => Date.now() });
  const collected = new Collected();
  const blobs = readBlobs(ownObject(json, 'attachments'));
  for (const id of open.ids()) {
    const item = open.get(id);
    const one = ownObject(stored, id);
    const missing = item.attachments.filter((attachment) => !blobs.has(attachment.id));
    for (const { name } of missing) collected.dropped.push(dropped(item, 'attachmentMissing', name));
    collected.items.push(imported(item, withoutAttachments(one, new Set(missing.map((file) => file.id))), blobs));
  }
  collected.frond = { ...parts, health: ownObject(vault, 'health'), blobs };
  return collected;
}

/** Folders within each other, as deep as anywhere; circles are a vault's own affair. */
function checkFolders(folders: JsonObject): void {
  if (Object.keys(folders).length > importLimits.items) throw tooMany(importLimits.items);
  for (const id of Object.keys(folders)) {
    const seen = new Set<string>();
    for (
      let at: string | undefined = id;
      at !== undefined && !seen.has(at);
      at = ownText(ownObject(folders, at), 'parent')
    ) {
      seen.add(at);
      if (seen.size > importLimits.folders) throw new FrondError('TOO_COSTLY', 'import.tooDeep');
    }
  }
}

function dropped(item: Item, kind: Dropped['kind'], detail: string): Dropped {
  return { item: titleOf(item), kind, detail };
}

function titleOf({ title }: Item): string {
  return title.trim() === '' ? 'Untitled' : title;
}

/** Throws DAMAGED for what is no base64. One that is too large for any vault is as if it were missing. */
function readBlobs(attachments: JsonObject): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  for (const [id, text] of Object.entries(attachments)) {
    if (typeof text !== 'string' || text.length > (mostAttachmentBytes / 3) * 4 + 4) continue;
    const bytes = base64Bytes(text, 'attachment');
    if (bytes.length <= mostAttachmentBytes) blobs.set(id, bytes);
  }
  return blobs;
}

function withoutAttachments(stored: JsonObject, missing: ReadonlySet<string>): JsonObject {
  if (missing.size === 0) return stored;
  const kept = Object.entries(ownObject(stored, 'attachments')).filter(([id]) => !missing.has(id));
  return { ...stored, attachments: Object.fromEntries(kept) };
}

/** What the rehearsal shows and compares; what is added is the stored item. */
function imported(item: Item, stored: JsonObject, blobs: ReadonlyMap<string, Uint8Array>): ImportedItem {
  const former = (path: string): readonly Former[] =>
    item.history
      .flatMap((one) => (one.path === path && one.value !== undefined ? [{ value: one.value, at: one.at }] : []))
      .reverse();
  return {
    sourceId: item.id,
    stored,
    type: item.type,
    title: titleOf(item),
    fields: item.fields.map(({ id, name, kind, value }) => ({ id, name, kind, value, former: former(`fields/${id}`) })),
    urls: item.urls.map(({ url }) => url),
    notes: item.notes,
    folder: item.folder,
    tags: item.tags,
    favourite: item.favourite,
    archived: item.archived,
    trashed: item.deletedAt !== undefined,
    createdAt: item.createdAt,
    modifiedAt: item.updatedAt,
    ...(item.usedAt === undefined ? {} : { usedAt: item.usedAt }),
    ...(item.expiresAt === undefined ? {} : { expiresAt: item.expiresAt }),
    attachments: item.attachments.flatMap(({ id, name }) => {
      const bytes = blobs.get(id);
      return bytes === undefined ? [] : [{ name, bytes }];
    }),
    formerTitles: former('title'),
    formerNotes: former('notes'),
  };
}
