/**
 * Item types as data: the well-known fields of each type in the order in which people read them. Labels are words and
 * lie elsewhere. A well-known field has its name as id in every vault and every language; one that is empty is not
 * stored.
 */
import type { FieldKind, ItemType } from './item.ts';

export interface WellKnownField {
  readonly id: string;
  readonly kind: FieldKind;
}

export interface TypeDefinition {
  readonly type: ItemType;
  readonly fields: readonly WellKnownField[];
  /** The field that "copy" means: the password, number or key. */
  readonly secret?: string;
  /** The field that "copy user name" means. */
  readonly username?: string;
  /** Fields for the second line of a list's row: the first that is not empty. Never a secret one. */
  readonly subtitle: readonly string[];
  /** Whether websites belong to items of this type, and so are offered in a new one. */
  readonly urls: boolean;
}

const text = (id: string): WellKnownField => ({ id, kind: 'text' });
const secret = (id: string): WellKnownField => ({ id, kind: 'secret' });
const date = (id: string): WellKnownField => ({ id, kind: 'date' });
const url = (id: string): WellKnownField => ({ id, kind: 'url' });
const multiline = (id: string): WellKnownField => ({ id, kind: 'multiline' });
const boolean = (id: string): WellKnownField => ({ id, kind: 'boolean' });
const totp = (id: string): WellKnownField => ({ id, kind: 'totp' });

export const typeDefinitions: Readonly<Record<ItemType, TypeDefinition>> = {
  login: {
    type: 'login',
    fields: [text('username'), secret('password'), totp('totp')],
    secret: 'password',
    username: 'username',
    subtitle: ['username'],
    urls: true,
  },
  note: { type: 'note', fields: [], subtitle: [], urls: false },
  card: {
    type: 'card',
    fields: [
      text('cardholder'),
      text('brand'),
      secret('number'),
      text('expiry'),
      secret('cvv'),
      secret('pin'),
      text('bank'),
    ],
    secret: 'number',
    username: 'cardholder',
    subtitle: ['bank', 'brand', 'cardholder'],
    urls: false,
  },
  identity: {
    type: 'identity',
    fields: [
      text('salutation'),
      text('firstName'),
      text('middleName'),
      text('lastName'),
      date('birthDate'),
      text('company'),
      text('jobTitle'),
      text('email'),
      text('phone'),
      text('street'),
      text('city'),
      text('state'),
      text('postcode'),
      text('country'),
      secret('nationalId'),
      secret('passport'),
      secret('drivingLicence'),
    ],
    secret: 'nationalId',
    username: 'email',
    subtitle: ['email', 'lastName', 'company'],
    urls: false,
  },
  api: {
    type: 'api',
    fields: [text('username'), secret('key'), secret('secret'), text('scopes'), date('validUntil')],
    secret: 'key',
    username: 'username',
    subtitle: ['username', 'scopes'],
    urls: true,
  },
  database: {
    type: 'database',
    fields: [
      text('engine'),
      text('host'),
      text('port'),
      text('database'),
      text('username'),
      secret('password'),
      text('options'),
    ],
    secret: 'password',
    username: 'username',
    subtitle: ['host', 'database', 'username'],
    urls: false,
  },
  'ssh-key': {
    type: 'ssh-key',
    fields: [
      text('keyType'),
      text('fingerprint'),
      multiline('publicKey'),
      secret('privateKey'),
      secret('keyPassphrase'),
      text('comment'),
    ],
    secret: 'privateKey',
    username: 'publicKey',
    subtitle: ['comment', 'fingerprint'],
    urls: false,
  },
  server: {
    type: 'server',
    fields: [
      text('host'),
      text('port'),
      text('username'),
      secret('password'),
      text('adminUsername'),
      secret('adminPassword'),
      url('console'),
    ],
    secret: 'password',
    username: 'username',
    subtitle: ['host', 'username'],
    urls: true,
  },
  wifi: {
    type: 'wifi',
    fields: [text('network'), secret('password'), text('security'), boolean('hidden')],
    secret: 'password',
    username: 'network',
    subtitle: ['network'],
    urls: false,
  },
  document: {
    type: 'document',
    fields: [text('issuer'), secret('number'), date('issued'), date('validUntil')],
    secret: 'number',
    subtitle: ['issuer'],
    urls: false,
  },
  licence: {
    type: 'licence',
    fields: [
      text('product'),
      text('version'),
      secret('key'),
      text('licensee'),
      text('email'),
      text('company'),
      date('purchased'),
      date('validUntil'),
      text('orderNumber'),
    ],
    secret: 'key',
    username: 'licensee',
    subtitle: ['product', 'licensee'],
    urls: true,
  },
  env: { type: 'env', fields: [text('environment')], subtitle: ['environment'], urls: false },
};

type PlacedField = WellKnownField & { readonly index: number };

const placedFields = new Map(
  Object.values(typeDefinitions).map(({ type, fields }) => [
    type,
    new Map(fields.map((field, index): [string, PlacedField] => [field.id, { ...field, index }])),
  ]),
);

/** Position and kind of a well-known field of a type, or undefined for a custom one. */
export function wellKnownField(type: ItemType, id: string): PlacedField | undefined {
  return placedFields.get(type)?.get(id);
}

/** Kinds whose values are never shown or listed unasked. */
export function isSecretKind(kind: FieldKind): boolean {
  return kind === 'secret' || kind === 'totp';
}
