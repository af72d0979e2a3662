/**
 * How the fields of each type are laid out, read and written: groups, what stands side by side, how a box helps. Pure data;
 * which fields there are says app/vault/types.ts, what they are called app/words.
 */
import type { ItemType } from '../../../app/vault/item.ts';

export type GroupName =
  | 'name'
  | 'contact'
  | 'work'
  | 'address'
  | 'numbers'
  | 'connection'
  | 'signIn'
  | 'admin'
  | 'about'
  | 'holder'
  | 'purchase';

export interface FieldGroup {
  /** Absent for the only or first group, which needs no name. */
  readonly name?: GroupName;
  /** Fields that stand beside each other where there is room. */
  readonly lines: readonly (readonly string[])[];
}

export const typeLayouts: Readonly<Record<ItemType, readonly FieldGroup[]>> = {
  login: [{ lines: [['username'], ['password'], ['totp']] }],
  note: [],
  card: [{ lines: [['cardholder'], ['number'], ['expiry', 'cvv', 'pin'], ['brand', 'bank']] }],
  identity: [
    { name: 'name', lines: [['salutation', 'firstName'], ['middleName', 'lastName'], ['birthDate']] },
    { name: 'contact', lines: [['email'], ['phone']] },
    { name: 'work', lines: [['company', 'jobTitle']] },
    { name: 'address', lines: [['street'], ['postcode', 'city'], ['state', 'country']] },
    { name: 'numbers', lines: [['nationalId'], ['passport'], ['drivingLicence']] },
  ],
  api: [{ lines: [['username'], ['key'], ['secret'], ['scopes', 'validUntil']] }],
  database: [
    { name: 'connection', lines: [['engine'], ['host', 'port'], ['database', 'options']] },
    { name: 'signIn', lines: [['username'], ['password']] },
  ],
  'ssh-key': [
    { lines: [['privateKey'], ['keyPassphrase'], ['publicKey']] },
    { name: 'about', lines: [['keyType', 'comment'], ['fingerprint']] },
  ],
  server: [
    { lines: [['host', 'port'], ['username'], ['password']] },
    { name: 'admin', lines: [['adminUsername'], ['adminPassword'], ['console']] },
  ],
  wifi: [{ lines: [['network'], ['password'], ['security', 'hidden']] }],
  document: [{ lines: [['issuer'], ['number'], ['issued', 'validUntil']] }],
  licence: [
    { lines: [['product', 'version'], ['key']] },
    { name: 'holder', lines: [['licensee'], ['email', 'company']] },
    { name: 'purchase', lines: [['purchased', 'validUntil'], ['orderNumber']] },
  ],
  env: [{ lines: [['environment']] }],
};

/** How a value shows beyond its kind. */
export type Look = 'cardNumber' | 'cardExpiry' | 'mail' | 'phone' | 'mono' | 'due';

export interface FieldHint {
  /** Proper names that are often the value; any other can be typed. */
  readonly suggest?: readonly string[];
  /** The same in every language. */
  readonly placeholder?: string;
  /** A word in place of it. */
  readonly example?: 'card.expiryForm';
  readonly inputMode?: 'numeric' | 'email' | 'tel' | 'url';
  readonly look?: Look;
  /** Short values: the box leaves room for those beside it. */
  readonly narrow?: boolean;
  readonly generates?: boolean;
  /** Offers to generate a user name. */
  readonly generatesName?: boolean;
}

const engines = ['PostgreSQL', 'MySQL', 'MariaDB', 'SQLite', 'SQL Server', 'Oracle', 'MongoDB', 'Redis'];
const brands = ['Visa', 'Mastercard', 'American Express', 'Discover', 'Diners Club', 'JCB', 'UnionPay', 'Maestro'];
const keyTypes = ['Ed25519', 'RSA', 'ECDSA', 'Ed25519-SK', 'ECDSA-SK'];

const everywhere: Readonly<Record<string, FieldHint>> = {
  username: { generatesName: true },
  password: { generates: true },
  adminPassword: { generates: true },
  keyPassphrase: { generates: true },
  host: { inputMode: 'url', placeholder: 'host.example.org', look: 'mono' },
  port: { inputMode: 'numeric', narrow: true },
  email: { inputMode: 'email', look: 'mail' },
  phone: { inputMode: 'tel', look: 'phone' },
  validUntil: { look: 'due' },
  version: { narrow: true },
  salutation: { narrow: true },
  postcode: { narrow: true },
  publicKey: { look: 'mono', placeholder: 'ssh-ed25519 AAAA…' },
  fingerprint: { look: 'mono' },
  keyType: { suggest: keyTypes },
  engine: { suggest: engines },
  brand: { suggest: brands },
  security: { suggest: ['WPA3', 'WPA2/WPA3', 'WPA2', 'WPA2 Enterprise', 'WPA', 'WEP'] },
  environment: { suggest: ['production', 'staging', 'development', 'test'] },
  expiry: { inputMode: 'numeric', example: 'card.expiryForm', look: 'cardExpiry', narrow: true },
  cvv: { inputMode: 'numeric', narrow: true },
  pin: { inputMode: 'numeric', narrow: true },
};

/** What differs in one type. */
const ofType: Readonly<Partial<Record<ItemType, Readonly<Record<string, FieldHint>>>>> = {
  card: { number: { inputMode: 'numeric', look: 'cardNumber' } },
  server: { port: { inputMode: 'numeric', narrow: true, placeholder: '22' } },
};

const enginePorts: Readonly<Record<string, string>> = {
  postgresql: '5432',
  mysql: '3306',
  mariadb: '3306',
  'sql server': '1433',
  oracle: '1521',
  mongodb: '27017',
  redis: '6379',
};

/** The usual port of a database engine, to be shown where none is typed. */
export const usualPort = (engine: string): string | undefined => enginePorts[engine.trim().toLowerCase()];

const none: FieldHint = {};

export function fieldHint(type: ItemType, id: string): FieldHint {
  return ofType[type]?.[id] ?? (Object.hasOwn(everywhere, id) ? everywhere[id] : undefined) ?? none;
}
