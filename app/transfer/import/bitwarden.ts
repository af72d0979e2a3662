/** Bitwarden's JSON export (bitwarden/clients, `libs/common/src/models/export`). Attachments come with the archive (bitwarden-zip). */
import { FrondError } from '../../errors.ts';
import { isObject, own, ownObject } from '../../vault/json.ts';
import { wholeTexts } from './bitwarden-pieces.ts';
import { cardExpiry } from './card-expiry.ts';
import { Collected, ItemBuilder } from './item-builder.ts';
import { listIn, objectsIn, textIn } from './json.ts';
import { importLimits, malformed, tooMany } from './limits.ts';
import { timeOfText } from './times.ts';
import type { ItemType } from '../../vault/item.ts';
import type { Json, JsonObject } from '../../vault/json.ts';
import type { Former } from './imported.ts';

/** Adds the files of an item by its id. */
export type AttachmentsOf = (id: string, builder: ItemBuilder) => void;

/** Older exports don't say whether they are encrypted. */
export function isBitwarden(json: JsonObject): boolean {
  if (Object.hasOwn(json, 'vaults')) return false;
  if (typeof own(json, 'encrypted') === 'boolean') return true;
  const items = objectsIn(json, 'items');
  return (
    items.length > 0 && items.every((item) => typeof own(item, 'type') === 'number' && Object.hasOwn(item, 'name'))
  );
}

const types: readonly (ItemType | undefined)[] = [undefined, 'login', 'note', 'card', 'identity', 'ssh-key'];

export function readBitwarden(json: JsonObject, attachmentsOf: AttachmentsOf = () => undefined): Collected {
  if (own(json, 'encrypted') === true) throw new FrondError('UNSUPPORTED', 'import.accountRestricted');
  const items = own(json, 'items');
  if (!Array.isArray(items)) throw malformed('items');
  if (items.length > importLimits.items) throw tooMany(importLimits.items);
  const folders = new Map(objectsIn(json, 'folders').map((one) => [textIn(one, 'id'), textIn(one, 'name')]));
  const collections = new Map(objectsIn(json, 'collections').map((one) => [textIn(one, 'id'), textIn(one, 'name')]));
  const collected = new Collected();
  for (const [index, item] of (items as readonly Json[]).entries()) {
    const type = isObject(item) ? types[Number(textIn(item, 'type'))] : undefined;
    if (!isObject(item) || type === undefined) {
      collected.dropped.push({ kind: 'item', detail: String(index + 1) });
      continue;
    }
    const ofCollections = listIn(item, 'collectionIds').map((id) =>
      typeof id === 'string' ? collections.get(id) : '',
    );
    const folder = folders.get(textIn(item, 'folderId')) ?? ofCollections.find((name) => name !== '') ?? '';
    collected.add(readItem(item, type, folder, attachmentsOf));
  }
  return collected;
}

function readItem(item: JsonObject, type: ItemType, folder: string, attachmentsOf: AttachmentsOf): ItemBuilder {
  const { title, notes, fields } = wholeTexts(item);
  const builder = new ItemBuilder(type, title).notes(notes);
  const id = textIn(item, 'id');
  builder.details({
    ...(id === '' ? {} : { sourceId: id }),
    folder: folder.split('/').filter((name) => name.trim() !== ''),
    favourite: own(item, 'favorite') === true,
    archived: timeOfText(own(item, 'archivedDate')) !== undefined,
    trashed: timeOfText(own(item, 'deletedDate')) !== undefined,
    createdAt: timeOfText(own(item, 'creationDate')),
    modifiedAt: timeOfText(own(item, 'revisionDate')),
  });
  const former = objectsIn(item, 'passwordHistory')
    .map((one): Former => {
      const at = timeOfText(own(one, 'lastUsedDate'));
      return { value: textIn(one, 'password'), ...(at === undefined ? {} : { at }) };
    })
    .sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1));
  if (type === 'login') readLogin(builder, ownObject(item, 'login'), former);
  else if (former.length > 0) builder.drop('history', String(former.length));
  if (type === 'card') readCard(builder, ownObject(item, 'card'));
  if (type === 'identity') readIdentity(builder, ownObject(item, 'identity'));
  if (type === 'ssh-key') readSshKey(builder, ownObject(item, 'sshKey'));
  for (const field of fields) readField(builder, field);
  attachmentsOf(id, builder);
  return builder;
}

function readLogin(builder: ItemBuilder, login: JsonObject, former: readonly Former[]): void {
  builder
    .set('username', textIn(login, 'username'))
    .set('password', textIn(login, 'password'), 'password', former)
    .code(textIn(login, 'totp'))
    .url(...objectsIn(login, 'uris').map((one) => textIn(one, 'uri')));
  const passkeys = listIn(login, 'fido2Credentials').length;
  if (passkeys > 0) builder.drop('passkey', String(passkeys));
}

function readCard(builder: ItemBuilder, card: JsonObject): void {
  builder
    .set('cardholder', textIn(card, 'cardholderName'))
    .set('brand', textIn(card, 'brand'))
    .set('number', textIn(card, 'number'))
    .set('expiry', cardExpiry(textIn(card, 'expMonth'), textIn(card, 'expYear')))
    .set('cvv', textIn(card, 'code'));
}

/** Bitwarden's names beside Frond's. Names without a counterpart become custom fields. */
const identityFields: readonly (readonly [source: string, id: string])[] = [
  ['title', 'salutation'],
  ['firstName', 'firstName'],
  ['middleName', 'middleName'],
  ['lastName', 'lastName'],
  ['company', 'company'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['address1', 'street'],
  ['address2', 'address2'],
  ['address3', 'address3'],
  ['city', 'city'],
  ['state', 'state'],
  ['postalCode', 'postcode'],
  ['country', 'country'],
  ['ssn', 'nationalId'],
  ['passportNumber', 'passport'],
  ['licenseNumber', 'drivingLicence'],
  ['username', 'username'],
];

function readIdentity(builder: ItemBuilder, identity: JsonObject): void {
  for (const [source, id] of identityFields) builder.set(id, textIn(identity, source), source);
}

function readSshKey(builder: ItemBuilder, key: JsonObject): void {
  builder
    .set('privateKey', textIn(key, 'privateKey'))
    .set('publicKey', textIn(key, 'publicKey'))
    .set('fingerprint', textIn(key, 'keyFingerprint') || textIn(key, 'fingerprint'));
}

/** Types: 0 text, 1 hidden, 2 boolean, 3 linked to a built-in one (it has no value of its own). */
function readField(builder: ItemBuilder, field: JsonObject): void {
  const type = Number(textIn(field, 'type'));
  const name = textIn(field, 'name');
  const value = textIn(field, 'value');
  if (type === 3 || (name === '' && value === '')) return;
  if (type === 2) builder.custom(name, value === 'true' ? 'true' : 'false', 'boolean');
  else builder.custom(name, value, type === 1 ? 'secret' : 'text');
}
