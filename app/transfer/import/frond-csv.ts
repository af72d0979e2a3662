/** Frond's own CSV (app/transfer/export/csv.ts), faithful or safe for spreadsheets. */
import { itemTypes } from '../../vault/item.ts';
import { csvColumns, formulaColumn } from '../export/csv-columns.ts';
import { fieldOfLine, folderOfText } from '../export/csv-text.ts';
import { CsvTable, extraCells } from './csv-table.ts';
import { Collected, ItemBuilder } from './item-builder.ts';
import { timeOfText } from './times.ts';
import type { CsvRecord } from './csv-table.ts';
import type { CsvRow } from './csv.ts';

/** What every such file has. */
export const frondCsvHeader = [...csvColumns.before, ...csvColumns.after];

const known = [...frondCsvHeader, ...csvColumns.fields, formulaColumn].map((name) => name.toLowerCase());

export function readFrondCsv(rows: readonly CsvRow[]): Collected {
  const collected = new Collected();
  for (const record of new CsvTable(rows, known).records) {
    collected.add(readRecord(record));
    collected.dropped.push(...extraCells(record, collected.items.at(-1)?.title ?? ''));
  }
  return collected;
}

function readRecord(record: CsvRecord): ItemBuilder {
  const said = record.cell(formulaColumn);
  const marked = new Set(said.split(' ').map((name) => name.toLowerCase()));
  const cell = (name: string): string => {
    const text = record.cell(name.toLowerCase());
    return marked.has(name.toLowerCase()) && text.startsWith("'") ? text.slice(1) : text;
  };
  const lines = (name: string): readonly string[] =>
    cell(name)
      .split('\n')
      .filter((line) => line !== '');
  const type = itemTypes.find((one) => one === cell('type')) ?? 'login';
  const builder = new ItemBuilder(type, cell('title'))
    .url(...lines('url'))
    .notes(cell('notes'))
    .details({
      folder: folderOfText(cell('folder')),
      tags: lines('tags'),
      favourite: cell('favourite') === 'yes',
      archived: cell('archived') === 'yes',
      createdAt: timeOfText(cell('created')),
      modifiedAt: timeOfText(cell('modified')),
      expiresAt: timeOfText(cell('expires')),
    });
  for (const id of csvColumns.fields) {
    if (id === 'totp') builder.code(cell(id));
    else builder.set(id, cell(id));
  }
  for (const line of lines('fields')) {
    const field = fieldOfLine(line);
    if (field === undefined) builder.custom('', line, 'text');
    else builder.custom(field.name, field.value, field.kind);
  }
  for (const { name, value } of record.others) builder.custom(name, value, 'text');
  return builder;
}
