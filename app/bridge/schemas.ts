/** What arguments of channels are made of (valibot): each says how big a value may be, so that no page can make main work long. */
import * as v from 'valibot';
import { fieldKinds, itemTypes } from '../vault/item.ts';

export const nothing = v.undefined();
/** A path that a person chose or that was listed; main resolves and checks it. */
export const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4096), v.regex(/^[^\0]*$/));
/** Passphrase bytes: NFC text as UTF-8 (app/generate/passphrase-text.ts). */
export const passphrase = v.pipe(
  v.instance(Uint8Array),
  v.check((bytes) => bytes.length >= 1 && bytes.length <= 65_536),
);
/** A secret that unlocks the vault now, typed again to prove who asks. */
export const proof = v.strictObject({ kind: v.picklist(['passphrase', 'recovery']), secret: passphrase });

/** A recovery code as it is printed, in ASCII (app/generate/recovery-text.ts). */
export const recoveryCode = v.pipe(
  v.instance(Uint8Array),
  v.check((bytes) => bytes.length === 34 && bytes.every((byte, at) => (at % 5 === 4 ? byte === 0x2d : isSymbol(byte)))),
);
/** Digits and capital letters; which of them a code can hold, the slot decides. */
const isSymbol = (byte: number): boolean => (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a);
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
export const fieldId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const text = (most: number): v.GenericSchema<string> => v.pipe(v.string(), v.maxLength(most));
export const ids = v.pipe(v.array(id), v.minLength(1), v.maxLength(200_000));
export const date = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp());
export const stamp = v.pipe(v.string(), v.maxLength(100));

/** An edit hands back all of an item, and other programs write items that no text box would take: what they wrote fits. */
export const longestText = 1_000_000;
const mostRows = 10_000;

export const field = v.strictObject({
  id: v.optional(fieldId),
  name: text(longestText),
  kind: v.picklist(fieldKinds),
  value: v.optional(text(longestText)),
});
export const itemInput = v.strictObject({
  title: v.optional(text(longestText)),
  folderId: v.optional(v.nullable(id)),
  tags: v.optional(v.pipe(v.array(text(longestText)), v.maxLength(mostRows))),
  favourite: v.optional(v.boolean()),
  archived: v.optional(v.boolean()),
  fields: v.optional(v.pipe(v.array(field), v.maxLength(mostRows))),
  urls: v.optional(
    v.pipe(v.array(v.strictObject({ id: v.optional(id), url: text(longestText) })), v.maxLength(mostRows)),
  ),
  notes: v.optional(text(longestText)),
  expiresAt: v.optional(v.nullable(date)),
  rotateEvery: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500)))),
});
const tags = v.pipe(v.array(text(longestText)), v.maxLength(mostRows));
export const itemsChange = v.strictObject({
  folderId: v.optional(v.nullable(id)),
  favourite: v.optional(v.boolean()),
  archived: v.optional(v.boolean()),
  addTags: v.optional(tags),
  removeTags: v.optional(tags),
});
/** Not empty, and without the comma that parts tags where they are typed. */
export const tagName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200), v.regex(/^[^,]*$/));
export const folderName = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const filter = v.strictObject({
  scope: v.optional(v.picklist(['all', 'favourites', 'archive', 'trash', 'recent'])),
  type: v.optional(v.picklist(itemTypes)),
  tag: v.optional(text(longestText)),
  folderId: v.optional(id),
});
export const listQuery = v.strictObject({
  query: text(1_000),
  filter,
  sort: v.picklist(['title', 'updated', 'created', 'used']),
  from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500)),
  /** Item whose position in the list is wanted, to keep the selection in sight. */
  anchor: v.optional(id),
});
