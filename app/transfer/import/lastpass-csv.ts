/**
 * LastPass's CSV. Everything that is no login is a note with a template in `extra`: lines `Key:Value`, the first of them `NoteType:`; a line
 * without a colon continues the value, and so does all of a PEM text; `Notes:` runs to the end.
 */
import { namedExpiry } from './card-expiry.ts';
import { CsvTable, extraCells } from './csv-table.ts';
import { Collected, ItemBuilder } from './item-builder.ts';
import type { ItemType } from '../../vault/item.ts';
import type { CsvRow } from './csv.ts';

export const lastPassHeader = ['url', 'username', 'password', 'totp', 'extra', 'name', 'grouping', 'fav'];

interface Template {
  readonly type: ItemType;
  /** Ids of Frond's fields by LastPass's keys. */
  readonly fields: Readonly<Record<string, string>>;
}

const address: Readonly<Record<string, string>> = {
  Title: 'salutation',
  'First Name': 'firstName',
  'Middle Name': 'middleName',
  'Last Name': 'lastName',
  Birthday: 'birthDate',
  Company: 'company',
  'Address 1': 'street',
  'City / Town': 'city',
  State: 'state',
  'Zip / Postal Code': 'postcode',
  Country: 'country',
  'Email Address': 'email',
  Phone: 'phone',
};

const templates: Readonly<Record<string, Template>> = {
  Server: { type: 'server', fields: { Hostname: 'host', Username: 'username', Password: 'password' } },
  'SSH Key': {
    type: 'ssh-key',
    fields: { Passphrase: 'keyPassphrase', 'Private Key': 'privateKey', 'Public Key': 'publicKey' },
  },
  'Credit Card': {
    type: 'card',
    fields: {
      'Name on Card': 'cardholder',
      Type: 'brand',
      Number: 'number',
      'Security Code': 'cvv',
      'Expiration Date': 'expiry',
    },
  },
  Address: { type: 'identity', fields: address },
  'Wi-Fi Password': { type: 'wifi', fields: { SSID: 'network', Password: 'password', Encryption: 'security' } },
  Database: {
    type: 'database',
    fields: {
      Type: 'engine',
      Hostname: 'host',
      Port: 'port',
      Database: 'database',
      Username: 'username',
      Password: 'password',
    },
  },
  'Software License': {
    type: 'licence',
    fields: { 'License Key': 'key', Licensee: 'licensee', Version: 'version', 'Order Number': 'orderNumber' },
  },
  Passport: { type: 'document', fields: { Number: 'number', 'Issuing Authority': 'issuer' } },
  "Driver's License": { type: 'document', fields: { Number: 'number', State: 'issuer' } },
  'Social Security': { type: 'document', fields: { Number: 'number' } },
  Insurance: { type: 'document', fields: { Company: 'issuer', 'Policy Number': 'number' } },
  Membership: { type: 'document', fields: { Organization: 'issuer', 'Membership Number': 'number' } },
};

const secretKeys =
  /^(account number|pin|password|passphrase|security code|cvv|private key|license key|policy number)$/i;

export function readLastPass(rows: readonly CsvRow[]): Collected {
  const collected = new Collected();
  for (const record of new CsvTable(rows, lastPassHeader).records) {
    const isNote = record.cell('url') === 'http://sn';
    const template = isNote ? parseTemplate(record.cell('extra')) : undefined;
    const name = record.cell('name');
    const builder =
      template === undefined
        ? new ItemBuilder(isNote ? 'note' : 'login', name).notes(record.cell('extra'))
        : fromTemplate(name, template);
    if (!isNote) builder.url(record.cell('url') === 'http://' ? '' : record.cell('url'));
    builder
      .set('username', record.cell('username'))
      .set('password', record.cell('password'))
      .code(record.cell('totp'))
      .details({
        folder: record
          .cell('grouping')
          .split('\\')
          .filter((one) => one.trim() !== ''),
        favourite: record.cell('fav') === '1',
      });
    for (const other of record.others) builder.custom(other.name, other.value, 'text');
    collected.add(builder);
    collected.dropped.push(...extraCells(record, collected.items.at(-1)?.title ?? name));
  }
  return collected;
}

interface Parsed {
  readonly type: string;
  readonly values: readonly (readonly [key: string, value: string])[];
  readonly notes: string;
}

function parseTemplate(extra: string): Parsed | undefined {
  const [first = '', ...lines] = extra.split('\n');
  const type = /^NoteType:(.*)$/.exec(first)?.[1];
  if (type === undefined) return undefined;
  const values: [string, string][] = [];
  let inPem = false;
  for (const [index, line] of lines.entries()) {
    if (!inPem && line.startsWith('Notes:')) {
      return { type, values, notes: [line.slice('Notes:'.length), ...lines.slice(index + 1)].join('\n') };
    }
    const last = values.at(-1);
    const colon = line.indexOf(':');
    if (last !== undefined && (inPem || colon < 0)) last[1] += `\n${line}`;
    else values.push(colon < 0 ? ['', line] : [line.slice(0, colon), line.slice(colon + 1)]);
    if (line.includes('-----BEGIN ')) inPem = true;
    if (line.includes('-----END ')) inPem = false;
  }
  return { type, values, notes: '' };
}

function fromTemplate(title: string, { type, values, notes }: Parsed): ItemBuilder {
  const template = Object.hasOwn(templates, type) ? templates[type] : undefined;
  const builder = new ItemBuilder(template?.type ?? 'note', title).notes(notes);
  // Templates that people made name their fields as they like.
  const own = type.startsWith('Custom_');
  for (const [key, value] of values) {
    if (key === 'Language' || value.replace(/[,\s]/g, '') === '') continue;
    const id = template !== undefined && Object.hasOwn(template.fields, key) ? template.fields[key] : undefined;
    if (id !== undefined) builder.set(id, id === 'expiry' ? namedExpiry(value) : value, key);
    else builder.custom(key, value, !own && secretKeys.test(key) ? 'secret' : 'text');
  }
  return builder;
}
