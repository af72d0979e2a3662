/** 1Password's 1PUX (support.1password.com/1pux-format): an archive with `export.data` and the files that items name. */
import { own, ownObject, isObject } from '../../vault/json.ts';
import { attachPart } from './attach-part.ts';
import { Collected, ItemBuilder } from './item-builder.ts';
import { objectsIn, listIn, textIn } from './json.ts';
import { malformed } from './limits.ts';
import { fieldIds, itemTypeOf } from './onepux-types.ts';
import { timeOfSeconds } from './times.ts';
import type { FieldKind } from '../../vault/item.ts';
import type { Json, JsonObject } from '../../vault/json.ts';
import type { Former } from './imported.ts';
import type { ZipArchive } from './zip.ts';

export function readOnePux(json: JsonObject, zip: ZipArchive): Collected {
  if (!Array.isArray(own(json, 'accounts'))) throw malformed('export.data');
  const accounts = objectsIn(json, 'accounts');
  const collected = new Collected();
  for (const account of accounts) {
    for (const vault of objectsIn(account, 'vaults')) {
      const name = textIn(ownObject(vault, 'attrs'), 'name');
      for (const item of objectsIn(vault, 'items')) collected.add(readItem(item, name, zip));
    }
  }
  return collected;
}

function readItem(item: JsonObject, vault: string, zip: ZipArchive): ItemBuilder {
  const overview = ownObject(item, 'overview');
  const details = ownObject(item, 'details');
  const builder = new ItemBuilder(itemTypeOf(textIn(item, 'categoryUuid')), textIn(overview, 'title'));
  const id = textIn(item, 'uuid');
  const state = textIn(item, 'state');
  builder.notes(textIn(details, 'notesPlain')).details({
    ...(id === '' ? {} : { sourceId: id }),
    folder: vault === '' ? [] : [vault],
    tags: listIn(overview, 'tags').filter((tag): tag is string => typeof tag === 'string'),
    favourite: Number(textIn(item, 'favIndex')) > 0,
    archived: state === 'archived',
    trashed: state === 'deleted' || state === 'trashed',
    createdAt: timeOfSeconds(own(item, 'createdAt')),
    modifiedAt: timeOfSeconds(own(item, 'updatedAt')),
  });
  readLogin(builder, details);
  const urls = objectsIn(overview, 'urls').map((one) => textIn(one, 'url'));
  builder.url(...(urls.length > 0 ? urls : [textIn(overview, 'url')]));
  for (const section of objectsIn(details, 'sections')) {
    for (const field of objectsIn(section, 'fields')) readField(builder, field, zip);
  }
  const file = own(details, 'documentAttributes');
  if (isObject(file)) readFile(builder, file, zip);
  if (isObject(own(details, 'passkey'))) builder.drop('passkey', '1');
  return builder;
}

function readLogin(builder: ItemBuilder, details: JsonObject): void {
  const former = objectsIn(details, 'passwordHistory')
    .map((one): Former => {
      const at = timeOfSeconds(own(one, 'time'));
      return { value: textIn(one, 'value'), ...(at === undefined ? {} : { at }) };
    })
    .sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1));
  const fields = objectsIn(details, 'loginFields');
  const designated = (word: string): JsonObject | undefined =>
    fields.find((one) => textIn(one, 'designation') === word);
  const [username, password] = [designated('username'), designated('password')];
  if (username !== undefined) builder.set('username', textIn(username, 'value'));
  const secret = password === undefined ? textIn(details, 'password') : textIn(password, 'value');
  builder.set('password', secret, 'password', former);
  for (const field of fields) {
    const value = textIn(field, 'value');
    if (field === username || field === password || value === '') continue;
    builder.custom(
      textIn(field, 'name') || textIn(field, 'id'),
      value,
      textIn(field, 'fieldType') === 'P' ? 'secret' : 'text',
    );
  }
}

function readFile(builder: ItemBuilder, file: JsonObject, zip: ZipArchive): void {
  const id = textIn(file, 'documentId');
  const name = textIn(file, 'fileName');
  const exact = `files/${id}__${name}`;
  attachPart(
    zip,
    zip.has(exact) ? exact : (zip.names.find((one) => one.startsWith(`files/${id}__`)) ?? exact),
    name,
    builder,
  );
}

function readField(builder: ItemBuilder, field: JsonObject, zip: ZipArchive): void {
  const name = textIn(field, 'title') || textIn(field, 'id');
  const [[kind, value] = ['string', null]] = Object.entries(ownObject(field, 'value'));
  if (kind === 'file' && isObject(value)) readFile(builder, value, zip);
  else if (kind === 'totp') builder.code(typeof value === 'string' ? value : '', builder.hasCode ? name : 'totp');
  else if (kind === 'address' && isObject(value)) readAddress(builder, value);
  else if (kind === 'sshKey' && isObject(value)) readSshKey(builder, value);
  else {
    const text = textOf(kind, value);
    if (text === '') return;
    const id = fieldIds(builder.type)[textIn(field, 'id')];
    if (id === undefined) builder.custom(name, text, kindOf(kind));
    else builder.named(id, name, text, kindOf(kind));
  }
}

function kindOf(kind: string): FieldKind {
  if (kind === 'concealed' || kind === 'creditCardNumber') return 'secret';
  return kind === 'date' ? 'date' : kind === 'url' ? 'url' : 'text';
}

function textOf(kind: string, value: Json): string {
  if (isObject(value)) return textIn(value, 'email_address') || textIn(value, 'string');
  if (value === null || typeof value === 'object') return '';
  if (kind === 'date') return timeOfSeconds(value)?.slice(0, 10) ?? '';
  const text = String(value);
  if (kind === 'monthYear') return text.replace(/^(\d{4})(\d\d)$/, '$1-$2');
  return text.replace(/\r\n?/g, '\n');
}

function readAddress(builder: ItemBuilder, address: JsonObject): void {
  const ids: Readonly<Record<string, string>> = {
    street: 'street',
    city: 'city',
    country: 'country',
    zip: 'postcode',
    state: 'state',
  };
  for (const [part, id] of Object.entries(ids)) builder.set(id, textIn(address, part), part);
}

function readSshKey(builder: ItemBuilder, key: JsonObject): void {
  const metadata = ownObject(key, 'metadata');
  builder
    .set('privateKey', textIn(key, 'privateKey') || textIn(metadata, 'privateKey'))
    .set('publicKey', textIn(metadata, 'publicKey'))
    .set('fingerprint', textIn(metadata, 'fingerprint'));
}
