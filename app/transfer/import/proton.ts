/** Proton Pass's JSON (ProtonMail/WebClients, `packages/pass/lib/export`), of every version: logins had `username` before 1.18. */
import { isObject, own, ownObject } from '../../vault/json.ts';
import { Collected, ItemBuilder } from './item-builder.ts';
import { listIn, objectsIn, textIn } from './json.ts';
import { malformed } from './limits.ts';
import { timeOfSeconds } from './times.ts';
import type { ItemType } from '../../vault/item.ts';
import type { JsonObject } from '../../vault/json.ts';

/** Adds a file of an item by its id. */
export type FileOf = (id: string, builder: ItemBuilder) => void;

export function isProton(json: JsonObject): boolean {
  return isObject(own(json, 'vaults')) && Object.hasOwn(json, 'version');
}

const types: Readonly<Record<string, ItemType>> = {
  login: 'login',
  note: 'note',
  creditCard: 'card',
  identity: 'identity',
  alias: 'note',
  sshKey: 'ssh-key',
  wifi: 'wifi',
  custom: 'note',
};
const trashedState = '2';

export function readProton(
  json: JsonObject,
  fileOf: FileOf = (id, builder) => builder.drop('attachmentMissing', id),
): Collected {
  const vaults = own(json, 'vaults');
  if (!isObject(vaults)) throw malformed('vaults');
  const collected = new Collected();
  for (const vault of Object.values(vaults)) {
    if (!isObject(vault)) continue;
    const name = textIn(vault, 'name');
    for (const item of objectsIn(vault, 'items')) {
      const builder = readItem(item, name);
      if (builder === undefined) {
        collected.dropped.push({ kind: 'item', detail: String(collected.items.length + 1) });
        continue;
      }
      for (const file of listIn(item, 'files')) if (typeof file === 'string') fileOf(file, builder);
      collected.add(builder);
    }
  }
  return collected;
}

function readItem(item: JsonObject, vault: string): ItemBuilder | undefined {
  const data = ownObject(item, 'data');
  const word = textIn(data, 'type');
  const type = Object.hasOwn(types, word) ? types[word] : undefined;
  if (type === undefined) return undefined;
  const metadata = ownObject(data, 'metadata');
  const builder = new ItemBuilder(type, textIn(metadata, 'name')).notes(textIn(metadata, 'note'));
  const id = textIn(item, 'itemId');
  builder.details({
    ...(id === '' ? {} : { sourceId: id }),
    folder: vault === '' ? [] : [vault],
    favourite: own(item, 'pinned') === true,
    trashed: textIn(item, 'state') === trashedState,
    createdAt: timeOfSeconds(own(item, 'createTime')),
    modifiedAt: timeOfSeconds(own(item, 'modifyTime')),
  });
  readContent(builder, word, ownObject(data, 'content'));
  if (word === 'alias') builder.set('aliasEmail', textIn(item, 'aliasEmail'));
  readFields(builder, objectsIn(data, 'extraFields'));
  return builder;
}

/** What is particular to a type. Also the CSV has cards and identities in this form. */
export function readContent(builder: ItemBuilder, word: string, content: JsonObject): void {
  if (word === 'login') readLogin(builder, content);
  else if (word === 'identity') readIdentity(builder, content);
  else
    for (const [source, id] of Object.entries(contentFields[word] ?? {}))
      builder.set(id, textIn(content, source), source);
  for (const section of objectsIn(content, 'sections')) readFields(builder, objectsIn(section, 'sectionFields'));
}

const contentFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  creditCard: {
    cardholderName: 'cardholder',
    number: 'number',
    verificationNumber: 'cvv',
    expirationDate: 'expiry',
    pin: 'pin',
  },
  sshKey: { privateKey: 'privateKey', publicKey: 'publicKey' },
  wifi: { ssid: 'network', password: 'password', security: 'security' },
};

function readLogin(builder: ItemBuilder, content: JsonObject): void {
  const email = textIn(content, 'itemEmail');
  const username = textIn(content, 'itemUsername') || textIn(content, 'username');
  builder
    .set('username', username || email)
    .set('password', textIn(content, 'password'))
    .code(textIn(content, 'totpUri'))
    .url(...listIn(content, 'urls').filter((url): url is string => typeof url === 'string'));
  if (username !== '') builder.set('email', email);
  const passkeys = listIn(content, 'passkeys').length;
  if (passkeys > 0) builder.drop('passkey', String(passkeys));
}

const identityFields: Readonly<Record<string, string>> = {
  firstName: 'firstName',
  middleName: 'middleName',
  lastName: 'lastName',
  birthdate: 'birthDate',
  email: 'email',
  phoneNumber: 'phone',
  company: 'company',
  organization: 'company',
  jobTitle: 'jobTitle',
  streetAddress: 'street',
  zipOrPostalCode: 'postcode',
  city: 'city',
  stateOrProvince: 'state',
  countryOrRegion: 'country',
  socialSecurityNumber: 'nationalId',
  passportNumber: 'passport',
  licenseNumber: 'drivingLicence',
};
const identityGroups = ['extraPersonalDetails', 'extraAddressDetails', 'extraContactDetails', 'extraWorkDetails'];
const notFields = new Set([...identityGroups, 'extraSections', 'note']);

function readIdentity(builder: ItemBuilder, content: JsonObject): void {
  for (const key of Object.keys(content)) {
    if (notFields.has(key)) continue;
    const id = Object.hasOwn(identityFields, key) ? identityFields[key] : undefined;
    builder.set(id ?? key, textIn(content, key), key);
  }
  for (const group of identityGroups) readFields(builder, objectsIn(content, group));
  for (const section of objectsIn(content, 'extraSections')) readFields(builder, objectsIn(section, 'sectionFields'));
}

export function readFields(builder: ItemBuilder, fields: readonly JsonObject[]): void {
  for (const field of fields) {
    const name = textIn(field, 'fieldName');
    const data = ownObject(field, 'data');
    const type = textIn(field, 'type');
    if (type === 'totp') builder.code(textIn(data, 'totpUri'), name);
    else if (type === 'timestamp') builder.custom(name, textIn(data, 'timestamp'), 'text');
    else builder.custom(name, textIn(data, 'content'), type === 'hidden' ? 'secret' : 'text');
  }
}
