/** 1Password's categories and the ids of its fields, beside Frond's. */
import type { ItemType } from '../../vault/item.ts';

const types: Readonly<Record<string, ItemType>> = {
  '001': 'login',
  '002': 'card',
  '003': 'note',
  '004': 'identity',
  '005': 'login',
  '006': 'document',
  '100': 'licence',
  '102': 'database',
  '103': 'document',
  '104': 'document',
  '105': 'document',
  '106': 'document',
  '107': 'document',
  '108': 'document',
  '109': 'wifi',
  '110': 'server',
  '111': 'login',
  '112': 'api',
  '114': 'ssh-key',
};

/** Bank accounts, medical records, wallets and what is unknown are notes with fields of their own. */
export function itemTypeOf(category: string): ItemType {
  return Object.hasOwn(types, category) ? (types[category] ?? 'note') : 'note';
}

type Ids = Readonly<Record<string, string | undefined>>;

const ids: Readonly<Partial<Record<ItemType, Ids>>> = {
  card: {
    cardholder: 'cardholder',
    type: 'brand',
    ccnum: 'number',
    cvv: 'cvv',
    expiry: 'expiry',
    pin: 'pin',
    bank: 'bank',
  },
  identity: {
    firstname: 'firstName',
    initial: 'middleName',
    lastname: 'lastName',
    birthdate: 'birthDate',
    company: 'company',
    jobtitle: 'jobTitle',
    email: 'email',
    defphone: 'phone',
  },
  wifi: { network_name: 'network', wireless_password: 'password', wireless_security: 'security' },
  database: {
    database_type: 'engine',
    hostname: 'host',
    port: 'port',
    database: 'database',
    username: 'username',
    password: 'password',
    options: 'options',
  },
  server: {
    url: 'host',
    username: 'username',
    password: 'password',
    admin_console_url: 'console',
    admin_console_username: 'adminUsername',
    admin_console_password: 'adminPassword',
  },
  licence: {
    product_version: 'version',
    reg_code: 'key',
    reg_name: 'licensee',
    reg_email: 'email',
    company: 'company',
    order_date: 'purchased',
    order_number: 'orderNumber',
  },
  api: { username: 'username', credential: 'key', expires: 'validUntil' },
  document: { number: 'number', issue_date: 'issued', expiry_date: 'validUntil', issuing_authority: 'issuer' },
};

export function fieldIds(type: ItemType): Ids {
  return ids[type] ?? {};
}
