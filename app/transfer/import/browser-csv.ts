/** Passwords as browsers export them: Chrome and Edge, Firefox, Safari and Apple Passwords; and 1Password's CSV, which is alike. */
import { Collected, ItemBuilder } from './item-builder.ts';
import { CsvTable, extraCells } from './csv-table.ts';
import { timeOfMilliseconds } from './times.ts';
import type { CsvRow } from './csv.ts';

/** Headers that are known, in small letters. */
export const chromeHeader = ['name', 'url', 'username', 'password', 'note'];
export const firefoxHeader = [
  'url',
  'username',
  'password',
  'httprealm',
  'formactionorigin',
  'guid',
  'timecreated',
  'timelastused',
  'timepasswordchanged',
];
export const safariHeader = ['title', 'url', 'username', 'password', 'notes', 'otpauth'];
export const onePasswordHeader = [
  'title',
  'url',
  'username',
  'password',
  'otpauth',
  'favorite',
  'archived',
  'tags',
  'notes',
];

type Record = CsvTable['records'][number];

function finish(collected: Collected, record: Record, builder: ItemBuilder): void {
  for (const { name, value } of record.others) {
    builder.custom(name, value, /pass|secret|pin|code/i.test(name) ? 'secret' : 'text');
  }
  collected.add(builder);
  collected.dropped.push(...extraCells(record, collected.items.at(-1)?.title ?? ''));
}

export function readChrome(rows: readonly CsvRow[]): Collected {
  const collected = new Collected();
  for (const record of new CsvTable(rows, chromeHeader).records) {
    const builder = new ItemBuilder('login', record.cell('name'))
      .set('username', record.cell('username'))
      .set('password', record.cell('password'))
      .url(record.cell('url'))
      .notes(record.cell('note'));
    finish(collected, record, builder);
  }
  return collected;
}

/** Firefox's own session is stored like a login and is none. */
const firefoxSession = 'chrome://FirefoxAccounts';

export function readFirefox(rows: readonly CsvRow[]): Collected {
  const collected = new Collected();
  for (const record of new CsvTable(rows, firefoxHeader).records) {
    const url = record.cell('url');
    if (url === firefoxSession) {
      collected.dropped.push({ item: url, kind: 'session' });
      continue;
    }
    const origin = record.cell('formactionorigin');
    const guid = record.cell('guid');
    const builder = new ItemBuilder('login', '')
      .set('username', record.cell('username'))
      .set('password', record.cell('password'))
      .url(url)
      .set('httpRealm', record.cell('httprealm'))
      .set('formActionOrigin', origin === url ? '' : origin)
      .details({
        ...(guid === '' ? {} : { sourceId: guid }),
        createdAt: timeOfMilliseconds(record.cell('timecreated')),
        usedAt: timeOfMilliseconds(record.cell('timelastused')),
        modifiedAt: timeOfMilliseconds(record.cell('timepasswordchanged')),
      });
    finish(collected, record, builder);
  }
  return collected;
}

export function readSafari(rows: readonly CsvRow[]): Collected {
  const collected = new Collected();
  for (const record of new CsvTable(rows, safariHeader).records) {
    const builder = new ItemBuilder('login', record.cell('title'))
      .set('username', record.cell('username'))
      .set('password', record.cell('password'))
      .code(record.cell('otpauth'))
      .url(record.cell('url'))
      .notes(record.cell('notes'));
    finish(collected, record, builder);
  }
  return collected;
}

export function readOnePasswordCsv(rows: readonly CsvRow[]): Collected {
  const collected = new Collected();
  for (const record of new CsvTable(rows, onePasswordHeader).records) {
    const builder = new ItemBuilder('login', record.cell('title'))
      .set('username', record.cell('username'))
      .set('password', record.cell('password'))
      .code(record.cell('otpauth'))
      .url(record.cell('url'))
      .notes(record.cell('notes'))
      .details({
        favourite: /^true$/i.test(record.cell('favorite')),
        archived: /^true$/i.test(record.cell('archived')),
        tags: record
          .cell('tags')
          .split(/[;,]/)
          .map((tag) => tag.trim())
          .filter((tag) => tag !== ''),
      });
    finish(collected, record, builder);
  }
  return collected;
}
