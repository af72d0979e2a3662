/** Enpass's JSON (version 6): items with typed fields, folders of which an item may be in several; the first one counts. */
import { isFrondError } from '../../errors.ts';
import { mostAttachmentBytes } from '../../vault/item.ts';
import { own } from '../../vault/json.ts';
import { base64Bytes } from './base64.ts';
import { cardExpiry } from './card-expiry.ts';
import { Collected, ItemBuilder } from './item-builder.ts';
import { listIn, objectsIn, textIn } from './json.ts';
import { importLimits } from './limits.ts';
import { timeOfSeconds } from './times.ts';
import type { ItemType } from '../../vault/item.ts';
import type { JsonObject } from '../../vault/json.ts';
import type { Former } from './imported.ts';

export function isEnpass(json: JsonObject): boolean {
  return (
    Array.isArray(own(json, 'folders')) &&
    Array.isArray(own(json, 'items')) &&
    !Object.hasOwn(json, 'encrypted') &&
    objectsIn(json, 'items').every((item) => Object.hasOwn(item, 'category'))
  );
}

const types: Readonly<Record<string, ItemType>> = {
  login: 'login',
  password: 'login',
  creditcard: 'card',
  note: 'note',
  identity: 'identity',
  license: 'licence',
};
/** Ids of Frond's fields by Enpass's kinds of fields, where the item's type has them. */
const kinds: Readonly<Record<string, string>> = {
  username: 'username',
  password: 'password',
  ccName: 'cardholder',
  ccType: 'brand',
  ccNumber: 'number',
  ccCvc: 'cvv',
  ccPin: 'pin',
  ccExpiry: 'expiry',
  ccBankname: 'bank',
};

export function readEnpass(json: JsonObject): Collected {
  const folders = folderPaths(objectsIn(json, 'folders'));
  const collected = new Collected();
  for (const item of objectsIn(json, 'items')) collected.add(readItem(item, folders));
  return collected;
}

type Paths = ReadonlyMap<string, readonly string[]>;

function folderPaths(folders: readonly JsonObject[]): Paths {
  const byId = new Map(folders.map((folder) => [textIn(folder, 'uuid'), folder]));
  const paths = new Map<string, readonly string[]>();
  for (const id of byId.keys()) {
    const path: string[] = [];
    const seen = new Set<string>();
    for (let at = byId.get(id); at !== undefined; at = byId.get(textIn(at, 'parent_uuid'))) {
      if (seen.has(textIn(at, 'uuid')) || path.length >= importLimits.folders) break;
      seen.add(textIn(at, 'uuid'));
      path.unshift(textIn(at, 'title'));
    }
    paths.set(
      id,
      path.filter((name) => name !== ''),
    );
  }
  return paths;
}

function readItem(item: JsonObject, folders: Paths): ItemBuilder {
  const category = textIn(item, 'category');
  const type = Object.hasOwn(types, category) ? types[category] : undefined;
  const fields = objectsIn(item, 'fields').filter((field) => textIn(field, 'deleted') !== '1');
  const isLogin = fields.some((field) => textIn(field, 'type') === 'password' && textIn(field, 'value') !== '');
  const builder = new ItemBuilder(type ?? (isLogin ? 'login' : 'note'), textIn(item, 'title')).notes(
    textIn(item, 'note'),
  );
  const [folder = [], ...others] = listIn(item, 'folders').map((id) =>
    typeof id === 'string' ? (folders.get(id) ?? []) : [],
  );
  const id = textIn(item, 'uuid');
  builder.details({
    ...(id === '' ? {} : { sourceId: id }),
    folder,
    tags: others.map((path) => path.join('/')),
    favourite: textIn(item, 'favorite') === '1',
    archived: textIn(item, 'archived') === '1',
    trashed: textIn(item, 'trashed') === '1',
    createdAt: timeOfSeconds(own(item, 'createdAt') ?? own(item, 'created_at')),
    modifiedAt: timeOfSeconds(own(item, 'updated_at')),
  });
  for (const field of fields) readField(builder, field);
  for (const file of objectsIn(item, 'attachments')) readAttachment(builder, file);
  return builder;
}

function readField(builder: ItemBuilder, field: JsonObject): void {
  const type = textIn(field, 'type');
  const value = textIn(field, 'value');
  const name = textIn(field, 'label') || type;
  const former = objectsIn(field, 'history').map((one): Former => {
    const at = timeOfSeconds(own(one, 'updated_at'));
    return { value: textIn(one, 'value'), ...(at === undefined ? {} : { at }) };
  });
  if (type === 'section' || (value === '' && former.length === 0)) return;
  const id = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  if (type === 'url') builder.url(value);
  else if (type === 'totp') builder.code(value);
  else if (id !== undefined) builder.set(id, id === 'expiry' ? expiry(value) : value, name, former);
  else builder.custom(name, value, textIn(field, 'sensitive') === '1' ? 'secret' : 'text', former);
}

function expiry(text: string): string {
  const [, month = '', year = ''] = /^(\d{1,2})\/(\d{2,4})$/.exec(text) ?? [];
  return month === '' ? text : cardExpiry(month, year);
}

function readAttachment(builder: ItemBuilder, file: JsonObject): void {
  const name = (textIn(file, 'name') || 'attachment').split(/[\\/]/).at(-1) ?? '';
  const data = textIn(file, 'data');
  if (data.length > (mostAttachmentBytes * 4) / 3 + 4) {
    builder.drop('attachmentTooLarge', name);
    return;
  }
  try {
    builder.attach(name, base64Bytes(data, 'attachment'));
  } catch (error) {
    if (!isFrondError(error)) throw error;
    builder.drop('attachmentDamaged', name);
  }
}
