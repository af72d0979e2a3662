/** From what a program wants of an item to what a vault writes: by the same rules as the flags of the command line. */
import { checkedText } from './data.ts';
import { FrondError } from '../app/errors.ts';
import { folderPath } from '../app/vault/folder-named.ts';
import { itemTypes } from '../app/vault/item.ts';
import { mainSecret, NamedFields } from '../app/vault/named-fields.ts';
import { typeDefinitions } from '../app/vault/types.ts';
import type { Item, ItemInput, ItemType } from '../app/vault/item.ts';
import type { OpenVault } from '../app/vault/open-vault.ts';
import type { ItemChange } from './types.ts';

/** Inside the operation that adds or edits, since a missing folder is made. */
export function inputFor(vault: OpenVault, type: ItemType, change: ItemChange, before?: Item): ItemInput {
  const { title, folder, urls, tags, notes, favourite, archived } = change;
  if (title !== undefined && checkedText('title', title).trim() === '') throw new FrondError('INVALID', 'item.noTitle');
  return {
    fields: fieldsFor(type, change, before),
    ...(title === undefined ? {} : { title: title.trim() }),
    ...(folder === undefined ? {} : { folderId: folderFor(vault, folder) }),
    ...(urls === undefined ? {} : { urls: urlsFor(urls, before) }),
    ...(tags === undefined ? {} : { tags: [...new Set(tags)] }),
    ...(notes === undefined ? {} : { notes }),
    ...(favourite === undefined ? {} : { favourite }),
    ...(archived === undefined ? {} : { archived }),
  };
}

function fieldsFor(type: ItemType, change: ItemChange, before: Item | undefined): NonNullable<ItemInput['fields']> {
  const kept = (before?.fields ?? []).map(({ id, name, kind }) => ({ id, name, kind }));
  const fields = new NamedFields(type, kept);
  for (const name of change.unset ?? []) {
    if (!fields.remove(name)) throw new FrondError('NOT_FOUND', 'item.noSuchField', { name });
  }
  const { username, password, totp } = change;
  if (username !== undefined)
    fields.set(typeDefinitions[type].username ?? 'username', checkedText('username', username), 'text');
  if (password !== undefined) fields.set(mainSecret(type), checkedText('password', password), 'secret');
  if (totp !== undefined) fields.set('totp', checkedText('totp', totp).trim(), 'totp');
  for (const [name, value] of Object.entries(change.fields ?? {})) fields.set(name, checkedText(name, value), 'text');
  for (const [name, value] of Object.entries(change.secrets ?? {})) fields.setSecret(name, checkedText(name, value));
  return fields.all;
}

/** Throws INVALID for what is no type of items. */
export function checkedType(type: ItemType): ItemType {
  if (itemTypes.includes(type)) return type;
  throw new FrondError('INVALID', 'library.noType', { type, types: itemTypes.join(', ') });
}

function folderFor(vault: OpenVault, folder: string | readonly string[] | null): string | null {
  const path = typeof folder === 'string' ? folderPath(folder) : (folder ?? []);
  return vault.ensureFolder(path) ?? null;
}

/** A website that was there already is the same one. */
function urlsFor(urls: readonly string[], before: Item | undefined): NonNullable<ItemInput['urls']> {
  const known = new Map((before?.urls ?? []).map(({ id, url }) => [url, id]));
  return [...new Set(urls)].map((url) => {
    const id = known.get(url);
    return id === undefined ? { url } : { id, url };
  });
}
