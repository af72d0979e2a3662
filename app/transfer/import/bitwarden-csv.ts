/** Bitwarden's CSV, of a person (`folder`) or an organisation (`collections`): logins and notes only. */
import { CsvTable, extraCells } from './csv-table.ts';
import { Collected, ItemBuilder } from './item-builder.ts';
import type { CsvRow } from './csv.ts';

export const bitwardenCsvHeader = [
  'folder',
  'collections',
  'favorite',
  'type',
  'name',
  'notes',
  'fields',
  'reprompt',
  'archiveddate',
  'login_uri',
  'login_username',
  'login_password',
  'login_totp',
];

export function readBitwardenCsv(rows: readonly CsvRow[]): Collected {
  const collected = new Collected();
  for (const record of new CsvTable(rows, bitwardenCsvHeader).records) {
    const [folder = ''] = [record.cell('folder'), ...record.cell('collections').split(',')].filter((one) => one !== '');
    const type = record.cell('type') === 'note' || record.cell('type') === 'secureNote' ? 'note' : 'login';
    const builder = new ItemBuilder(type, record.cell('name'))
      .notes(record.cell('notes'))
      .set('username', record.cell('login_username'))
      .set('password', record.cell('login_password'))
      .code(record.cell('login_totp'))
      .url(...urlsIn(record.cell('login_uri')))
      .details({
        folder: folder.split('/').filter((name) => name.trim() !== ''),
        favourite: record.cell('favorite') === '1',
        archived: record.cell('archiveddate') !== '',
      });
    for (const { name, value } of fieldsIn(record.cell('fields'))) builder.custom(name, value, 'text');
    for (const other of record.others) builder.custom(other.name, other.value, 'text');
    collected.add(builder);
    collected.dropped.push(...extraCells(record, collected.items.at(-1)?.title ?? ''));
  }
  return collected;
}

/** Joined by commas, which URLs may have too: one begins only what looks like another address. */
export function urlsIn(text: string): readonly string[] {
  return text.split(/, ?(?=[a-z][\w+.-]*:\/\/|[\w-]+(?:\.[\w-]+)+)/i);
}

/** `Name: value`, a line each; a line of another form continues the value. */
function fieldsIn(text: string): readonly { readonly name: string; readonly value: string }[] {
  const fields: { name: string; value: string }[] = [];
  for (const line of text === '' ? [] : text.split('\n')) {
    const at = line.indexOf(': ');
    const last = fields.at(-1);
    if (at < 0 && last !== undefined) last.value += `\n${line}`;
    else fields.push(at < 0 ? { name: '', value: line } : { name: line.slice(0, at), value: line.slice(at + 2) });
  }
  return fields;
}
