/** The one door to all exports but the encrypted backup. */
import { exportBitwarden } from './bitwarden.ts';
import { exportCsv } from './csv.ts';
import { exportEnv } from './env.ts';
import { exportHtml } from './html.ts';
import { exportJson } from './json.ts';
import { exportKdbx } from './kdbx.ts';
import type { Exported, ExportSource } from './exported.ts';
import type { ExportFormat } from './formats.ts';
import type { SheetWords } from './html.ts';
import type { KdbxOptions } from './kdbx.ts';

export interface ExportNeeds {
  /** Of the printed sheet. */
  readonly words: SheetWords;
  /** Of the database of KeePass. */
  readonly kdbx: KdbxOptions;
}

export async function writeExport(source: ExportSource, format: ExportFormat, needs: ExportNeeds): Promise<Exported> {
  switch (format) {
    case 'json':
      return exportJson(source);
    case 'csv':
      return exportCsv(source, false);
    case 'csv-spreadsheet':
      return exportCsv(source, true);
    case 'bitwarden':
      return exportBitwarden(source);
    case 'kdbx':
      return exportKdbx(source, needs.kdbx);
    case 'html':
      return exportHtml(source, needs.words);
    case 'env':
      return exportEnv(source);
  }
}
