/**
 * Comma-separated values (RFC 4180) as browsers and password managers write them. Strict where lenience loses data: a quote that
 * never closes and text after a closing quote are refused with their line. A quote within a cell that has none around it is a
 * character like others.
 */
import { FrondError } from '../../errors.ts';
import { importLimits, tooMany } from './limits.ts';

export interface CsvRow {
  /** Line on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const quote = '"';

/** The separator of the first line: spreadsheets may say it (`sep=;`), some write semicolons or tabs. */
function separatorOf(text: string): { readonly separator: string; readonly from: number; readonly line: number } {
  const said = /^"?sep=([,;\t|])"?\r?\n?/i.exec(text);
  if (said !== null) return { separator: said[1] ?? ',', from: said[0].length, line: 2 };
  const head = text.slice(0, 4096).replace(/"[^"]*"/g, '');
  const first = /^[^\r\n]*/.exec(head)?.[0] ?? '';
  const counts = [',', ';', '\t'].map((one) => ({ one, count: first.split(one).length }));
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most));
  return { separator: best.one, from: 0, line: 1 };
}

/** Rows in order; empty lines are none. Throws INVALID with the line, TOO_COSTLY. */
export function readCsv(text: string): readonly CsvRow[] {
  const { separator, from, line: firstLine } = separatorOf(text);
  const rows: CsvRow[] = [];
  let line = firstLine;
  let at = from;
  let cells: string[] = [];
  let rowLine = line;
  const endRow = (): void => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: rowLine, cells });
    if (rows.length > importLimits.rows) throw tooMany(importLimits.rows);
    cells = [];
  };
  const plainEnd = new RegExp(`[${separator === '|' ? '\\|' : separator}\\r\\n]`, 'g');
  while (at < text.length) {
    if (cells.length === 0) rowLine = line;
    if (cells.length >= importLimits.cells) throw tooMany(importLimits.cells);
    if (text[at] === quote) {
      const { value, end, lines } = quoted(text, at + 1, line);
      cells.push(value);
      line += lines;
      at = end;
    } else {
      plainEnd.lastIndex = at;
      const end = plainEnd.exec(text)?.index ?? text.length;
      cells.push(text.slice(at, end));
      at = end;
    }
    const next = text[at];
    if (next === separator) {
      at += 1;
      // A separator at the very end opens one more, empty cell.
      if (at === text.length) cells.push('');
      else if (text[at] === '\n' || text[at] === '\r') cells.push('');
      else continue;
    } else if (next !== undefined && next !== '\n' && next !== '\r') {
      throw new FrondError('INVALID', 'import.csvAfterQuote', { line });
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    endRow();
  }
  if (cells.length > 0) endRow();
  return rows;
}

interface Quoted {
  readonly value: string;
  /** Index after the closing quote. */
  readonly end: number;
  readonly lines: number;
}

function quoted(text: string, from: number, line: number): Quoted {
  let parts: string[] | undefined;
  let at = from;
  for (;;) {
    const end = text.indexOf(quote, at);
    if (end < 0) throw new FrondError('INVALID', 'import.csvUnclosed', { line });
    const part = text.slice(at, end);
    if (text[end + 1] !== quote) {
      const value = parts === undefined ? part : joined(parts, part);
      const lines = value.includes('\n') || value.includes('\r') ? (value.match(/\r\n|\r|\n/g) ?? []).length : 0;
      return { value, end: end + 1, lines };
    }
    (parts ??= []).push(part);
    at = end + 2;
  }
}

function joined(parts: string[], last: string): string {
  parts.push(last);
  return parts.join(quote);
}
