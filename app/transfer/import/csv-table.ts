/** A CSV file by its header: records of named cells, and what stands beside the names. */
import { plainLines } from './text.ts';
import type { CsvRow } from './csv.ts';
import type { Dropped } from './imported.ts';

export interface CsvRecord {
  readonly line: number;
  /** The cell under this header (case aside), line ends as \n; empty where there is none. */
  cell(name: string): string;
  /** Cells under headers that the format doesn't know, and a second one of the same name. */
  readonly others: readonly { readonly name: string; readonly value: string }[];
  /** How many cells stand beyond the header. */
  readonly extra: readonly string[];
}

export class CsvTable {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];

  /** `known`: headers of the format, in small letters. */
  constructor(rows: readonly CsvRow[], known: readonly string[]) {
    this.header = headerOf(rows);
    const names = new Set(known);
    const first = new Map<string, number>();
    const others: number[] = [];
    for (const [index, name] of this.header.entries()) {
      if (names.has(name.toLowerCase()) && !first.has(name.toLowerCase())) first.set(name.toLowerCase(), index);
      else others.push(index);
    }
    this.records = rows.slice(1).map(({ line, cells }) => ({
      line,
      cell: (name) => plainLines(cells[first.get(name) ?? -1] ?? ''),
      others: others.length === 0 ? [] : this.#others(others, cells),
      extra: cells.length <= this.header.length ? [] : cells.slice(this.header.length).filter((cell) => cell !== ''),
    }));
  }

  #others(indices: readonly number[], cells: readonly string[]): CsvRecord['others'] {
    return indices.flatMap((index) => {
      const value = plainLines(cells[index] ?? '');
      return value === '' ? [] : [{ name: this.header[index] ?? '', value }];
    });
  }
}

export function headerOf(rows: readonly CsvRow[]): readonly string[] {
  return (rows[0]?.cells ?? []).map((name) => name.trim());
}

/** Cells beyond the header are of no name, and so are told. */
export function extraCells(record: CsvRecord, title: string): readonly Dropped[] {
  return record.extra.length === 0 ? [] : [{ item: title, kind: 'extraCells', detail: String(record.line) }];
}
