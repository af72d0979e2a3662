/** Dashlane's CSV files: one a kind of item (the archive holds them all), and the older single one that has no header. */
import { cardExpiry } from './card-expiry.ts';
import { CsvTable, extraCells } from './csv-table.ts';
import { Collected, ItemBuilder } from './item-builder.ts';
import type { CsvRecord } from './csv-table.ts';
import type { CsvRow } from './csv.ts';
import type { ItemType } from '../../vault/item.ts';

export function isDashlane(header: ReadonlySet<string>, rows: readonly CsvRow[]): boolean {
  const has = (...names: readonly string[]): boolean => names.every((name) => header.has(name));
  return (
    has('username2', 'title', 'password') ||
    has('cc_number', 'account_name') ||
    has('date_of_birth', 'item_name') ||
    has('issue_date', 'place_of_issue') ||
    (has('title', 'note') && header.size <= 3) ||
    isOldForm(rows)
  );
}

/** Title, website, user name, password and note, of which some rows have only the title; no header. */
function isOldForm(rows: readonly CsvRow[]): boolean {
  const full = rows.filter(({ cells }) => cells.length >= 5 && cells.length <= 7);
  const only = rows.filter(({ cells }) => cells.length === 1);
  if (full.length === 0 || full.length + only.length !== rows.length || full.length < only.length) return false;
  return full.some(({ cells }) => /^https?:\/\//.test(cells[1] ?? '')) && !/^https?:/.test(full[0]?.cells[0] ?? '');
}

export function readDashlane(rows: readonly CsvRow[]): Collected {
  const collected = new Collected();
  const header = new Set((rows[0]?.cells ?? []).map((name) => name.trim().toLowerCase()));
  if (header.has('username2')) readCredentials(rows, collected);
  else if (header.has('cc_number')) readPayments(rows, collected);
  else if (header.has('date_of_birth')) readPersonalInfo(rows, collected);
  else if (header.has('place_of_issue')) readIds(rows, collected);
  else if (header.has('note') && header.has('title')) readNotes(rows, collected);
  else readOldForm(rows, collected);
  return collected;
}

function finish(collected: Collected, record: CsvRecord, builder: ItemBuilder): void {
  for (const { name, value } of record.others) builder.custom(name, value, 'text');
  collected.add(builder);
  collected.dropped.push(...extraCells(record, collected.items.at(-1)?.title ?? ''));
}

function readCredentials(rows: readonly CsvRow[], collected: Collected): void {
  const known = [
    'username',
    'username2',
    'username3',
    'title',
    'password',
    'note',
    'url',
    'category',
    'otpsecret',
    'otpurl',
  ];
  for (const record of new CsvTable(rows, known).records) {
    const category = record.cell('category');
    const builder = new ItemBuilder('login', record.cell('title'))
      .set('username', record.cell('username'))
      .set('password', record.cell('password'))
      .code(record.cell('otpurl') || record.cell('otpsecret'))
      .url(record.cell('url'))
      .notes(record.cell('note'))
      .set('username2', record.cell('username2'))
      .set('username3', record.cell('username3'))
      .details({ folder: category === '' ? [] : [category] });
    finish(collected, record, builder);
  }
}

function readNotes(rows: readonly CsvRow[], collected: Collected): void {
  for (const record of new CsvTable(rows, ['title', 'note']).records) {
    finish(collected, record, new ItemBuilder('note', record.cell('title')).notes(record.cell('note')));
  }
}

function readPayments(rows: readonly CsvRow[], collected: Collected): void {
  const secret = ['routing_number', 'account_number'];
  const known = [
    'type',
    'account_name',
    'account_holder',
    'cc_number',
    'code',
    'expiration_month',
    'expiration_year',
    'country',
    'issuing_bank',
    'note',
    'name',
    ...secret,
  ];
  for (const record of new CsvTable(rows, known).records) {
    const builder = new ItemBuilder('card', record.cell('name') || record.cell('account_name'))
      .set('cardholder', record.cell('account_name') || record.cell('account_holder'))
      .set('number', record.cell('cc_number'))
      .set('cvv', record.cell('code'))
      .set('expiry', cardExpiry(record.cell('expiration_month'), record.cell('expiration_year')))
      .set('bank', record.cell('issuing_bank'))
      .set('country', record.cell('country'))
      .notes(record.cell('note'));
    const holder = record.cell('account_holder');
    if (record.cell('account_name') !== '') builder.set('account_holder', holder);
    for (const name of secret) if (record.cell(name) !== '') builder.custom(name, record.cell(name), 'secret');
    finish(collected, record, builder);
  }
}

const personal: Readonly<Record<string, string>> = {
  title: 'salutation',
  first_name: 'firstName',
  middle_name: 'middleName',
  last_name: 'lastName',
  login: 'login',
  date_of_birth: 'birthDate',
  email: 'email',
  phone_number: 'phone',
  address: 'street',
  country: 'country',
  state: 'state',
  city: 'city',
  zip: 'postcode',
  job_title: 'jobTitle',
};

function readPersonalInfo(rows: readonly CsvRow[], collected: Collected): void {
  for (const record of new CsvTable(rows, ['type', 'item_name', 'url', ...Object.keys(personal)]).records) {
    const builder = new ItemBuilder('identity', record.cell('item_name') || record.cell('email'));
    for (const [name, id] of Object.entries(personal)) builder.set(id, record.cell(name), name);
    builder.url(record.cell('url'));
    finish(collected, record, builder);
  }
}

function readIds(rows: readonly CsvRow[], collected: Collected): void {
  const fields: Readonly<Record<string, string>> = {
    number: 'number',
    issue_date: 'issued',
    expiration_date: 'validUntil',
    place_of_issue: 'issuer',
  };
  for (const record of new CsvTable(rows, ['type', 'name', ...Object.keys(fields)]).records) {
    const builder = new ItemBuilder('document', record.cell('name') || record.cell('type'));
    for (const [name, id] of Object.entries(fields)) builder.set(id, record.cell(name), name);
    finish(collected, record, builder);
  }
}

function readOldForm(rows: readonly CsvRow[], collected: Collected): void {
  const type: ItemType = 'login';
  for (const { cells, line } of rows) {
    const [title = '', url = '', username = '', password = '', note = '', ...rest] = cells;
    collected.add(
      new ItemBuilder(type, title)
        .url(url)
        .set('username', username)
        .set('password', password)
        .notes(note.replace(/\r\n?/g, '\n')),
    );
    if (rest.some((cell) => cell !== ''))
      collected.dropped.push({ item: title, kind: 'extraCells', detail: String(line) });
  }
}
