/**
 * CSV (RFC 4180): a row an item, a column for each field that Frond knows and that an item has, and one for all others. Faithful, or
 * safe for spreadsheets: a cell that a spreadsheet would take for a formula gets an apostrophe in front, and the last column says where.
 */
import { wellKnownField } from '../../vault/types.ts';
import { csvColumns, formulaColumn } from './csv-columns.ts';
import { fieldLine, folderText } from './csv-text.ts';
import { livingItems } from './items-of.ts';
import { LeftList } from './left-list.ts';
import { TextBytes } from './text-bytes.ts';
import type { Field, Item, ItemType } from '../../vault/item.ts';
import type { Exported, ExportSource } from './exported.ts';

type Row = ReadonlyMap<string, string>;

export function exportCsv({ vault }: ExportSource, spreadsheet: boolean): Exported {
  const left = new LeftList();
  const items = livingItems(vault, left);
  for (const item of items) left.tellParts(item, ['attachment', 'history', 'rotation', 'usedBy']);
  left.tellAround(vault, items);
  const rows = items.map(rowOf);
  const used = new Set(rows.flatMap((row) => [...row.keys()]));
  const columns = [...csvColumns.before, ...csvColumns.fields.filter((id) => used.has(id)), ...csvColumns.after];
  const text = new TextBytes();
  // Excel takes a file without this mark for one in the system's old encoding.
  if (spreadsheet) text.add('\ufeff');
  text.add(line(spreadsheet ? [...columns, formulaColumn] : columns));
  for (const [at, row] of rows.entries()) {
    const cells = columns.map((column) => row.get(column) ?? '');
    if (!spreadsheet) {
      text.add(line(cells));
      continue;
    }
    const formulas = columns.filter((_, index) => isFormula(cells[index] ?? ''));
    if (formulas.length > 0) left.tell('formula', items[at], formulas.join(', '));
    text.add(line([...cells.map((cell) => (isFormula(cell) ? `'${cell}` : cell)), formulas.join(' ')]));
  }
  return { bytes: text.bytes(), items: items.length, left: left.all };
}

/** What spreadsheets begin to calculate at (OWASP, "CSV injection"), full-width forms too. */
export function isFormula(cell: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell);
}

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}

function rowOf(item: Item): Row {
  const row = new Map<string, string>();
  const others: string[] = [];
  const put = (column: string, cell: string): void => {
    if (cell !== '') row.set(column, cell);
  };
  for (const field of item.fields) {
    if (hasColumn(item.type, field)) put(field.id, field.value);
    else others.push(fieldLine(field));
  }
  put('type', item.type);
  put('title', item.title);
  put('url', item.urls.map(({ url }) => url).join('\n'));
  put('notes', item.notes);
  put('folder', folderText(item.folder));
  put('tags', item.tags.join('\n'));
  put('favourite', item.favourite ? 'yes' : '');
  put('archived', item.archived ? 'yes' : '');
  put('created', item.createdAt);
  put('modified', item.updatedAt);
  put('expires', item.expiresAt ?? '');
  put('fields', others.join('\n'));
  return row;
}

/** A well-known field under its own name. */
function hasColumn(type: ItemType, { id, name, kind, value }: Field): boolean {
  return wellKnownField(type, id)?.kind === kind && name === id && value !== '';
}
