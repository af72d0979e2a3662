/** Proton Pass's CSV: cards and identities stand as JSON in the note. */
import { isObject } from '../../vault/json.ts';
import { urlsIn } from './bitwarden-csv.ts';
import { CsvTable, extraCells } from './csv-table.ts';
import { Collected, ItemBuilder } from './item-builder.ts';
import { parseImportJson, textIn } from './json.ts';
import { readContent } from './proton.ts';
import { timeOfSeconds } from './times.ts';
import type { ItemType } from '../../vault/item.ts';
import type { JsonObject } from '../../vault/json.ts';
import type { CsvRecord } from './csv-table.ts';
import type { CsvRow } from './csv.ts';

export const protonHeader = [
  'type',
  'name',
  'url',
  'email',
  'username',
  'password',
  'note',
  'totp',
  'createtime',
  'modifytime',
  'vault',
];

const types: Readonly<Record<string, ItemType>> = { login: 'login', creditCard: 'card', identity: 'identity' };

export function readProtonCsv(rows: readonly CsvRow[]): Collected {
  const collected = new Collected();
  for (const record of new CsvTable(rows, protonHeader).records) {
    const word = record.cell('type');
    const content = word === 'creditCard' || word === 'identity' ? contentOf(record.cell('note')) : undefined;
    const builder = new ItemBuilder(Object.hasOwn(types, word) ? (types[word] ?? 'note') : 'note', record.cell('name'));
    if (content !== undefined) {
      readContent(builder, word, content);
      builder.notes(textIn(content, 'note'));
    } else {
      builder.notes(record.cell('note'));
      readCells(builder, word, record);
    }
    const vault = record.cell('vault');
    builder.details({
      folder: vault === '' ? [] : [vault],
      createdAt: timeOfSeconds(record.cell('createtime')),
      modifiedAt: timeOfSeconds(record.cell('modifytime')),
    });
    for (const other of record.others) builder.custom(other.name, other.value, 'text');
    collected.add(builder);
    collected.dropped.push(...extraCells(record, collected.items.at(-1)?.title ?? ''));
  }
  return collected;
}

function readCells(builder: ItemBuilder, word: string, record: CsvRecord): void {
  const username = record.cell('username');
  const email = record.cell('email');
  if (word === 'alias') {
    builder.set('aliasEmail', email);
    return;
  }
  builder
    .set('username', username || email)
    .set('password', record.cell('password'))
    .code(record.cell('totp'))
    .url(...urlsIn(record.cell('url')));
  if (username !== '') builder.set('email', email);
}

function contentOf(note: string): JsonObject | undefined {
  if (!note.startsWith('{')) return undefined;
  const json = parseImportJson(note);
  return isObject(json) ? json : undefined;
}
