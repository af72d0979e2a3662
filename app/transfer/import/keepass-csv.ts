/** CSV of KeePassXC and KeePassX (with groups), and of KeePass 1. They know no trash, custom fields or attachments. */
import { CsvTable, extraCells } from './csv-table.ts';
import { Collected, ItemBuilder } from './item-builder.ts';
import { timeOfText } from './times.ts';
import type { CsvRow } from './csv.ts';

export const keePassXcHeader = [
  'group',
  'title',
  'username',
  'password',
  'url',
  'notes',
  'totp',
  'icon',
  'last modified',
  'created',
];

export function readKeePassXc(rows: readonly CsvRow[]): Collected {
  const collected = new Collected();
  const { records } = new CsvTable(rows, keePassXcHeader);
  const groups = records.map((record) => record.cell('group').split('/'));
  // The first part that all have in common is the root, which has a name there and none here.
  const root = groups.every(([first]) => first === groups[0]?.[0]) ? 1 : 0;
  for (const [index, record] of records.entries()) {
    const builder = new ItemBuilder('login', record.cell('title'))
      .set('username', record.cell('username'))
      .set('password', record.cell('password'))
      .code(record.cell('totp'))
      .url(record.cell('url'))
      .notes(record.cell('notes'))
      .details({
        folder: (groups[index] ?? []).slice(root).filter((name) => name !== ''),
        createdAt: timeOfText(record.cell('created')),
        modifiedAt: timeOfText(record.cell('last modified')),
      });
    for (const other of record.others) builder.custom(other.name, other.value, 'text');
    collected.add(builder);
    collected.dropped.push(...extraCells(record, collected.items.at(-1)?.title ?? ''));
  }
  return collected;
}

export const keePass1Header = ['account', 'login name', 'password', 'web site', 'comments'];

export function readKeePass1(rows: readonly CsvRow[]): Collected {
  const collected = new Collected();
  for (const record of new CsvTable(rows, keePass1Header).records) {
    const builder = new ItemBuilder('login', record.cell('account'))
      .set('username', record.cell('login name'))
      .set('password', record.cell('password'))
      .url(record.cell('web site'))
      .notes(record.cell('comments'));
    for (const other of record.others) builder.custom(other.name, other.value, 'text');
    collected.add(builder);
    collected.dropped.push(...extraCells(record, collected.items.at(-1)?.title ?? ''));
  }
  return collected;
}
