/** What scripts/transfer-table.mjs counts exports with: a vault with everything, and the files that are made of it. */
import { exportFormats } from '../../../../app/transfer/export/formats.ts';
import { writeExport } from '../../../../app/transfer/export/write.ts';
import { readImport } from '../../../../app/transfer/import/detect.ts';
import { printedWords } from '../../../../app/words/printed-export-speech.ts';
import { fullVault } from './full-vault.ts';
import type { ExportFormat, LeftKind } from '../../../../app/transfer/export/formats.ts';
import type { ImportedItem } from '../../../../app/transfer/import/imported.ts';

export interface ExportCount {
  readonly format: ExportFormat;
  readonly items: number;
  /** What Frond reads of the file again; absent where it is no import format. */
  readonly back?: readonly ImportedItem[];
  readonly left: readonly LeftKind[];
}

export async function exportCounts(): Promise<readonly ExportCount[]> {
  const password = new TextEncoder().encode('table');
  const cost = { memoryKiB: 1024, passes: 1 };
  const counts: ExportCount[] = [];
  for (const format of exportFormats) {
    const needs = { words: printedWords(), kdbx: { password, name: 'Frond', binName: 'Recycle Bin', cost } };
    const { bytes, items, left } = await writeExport(fullVault(), format, needs);
    const kinds = left.map(({ kind }) => kind);
    const { items: back } =
      format === 'html' ? { items: undefined } : await readImport({ bytes, name: 'table', keys: { password } });
    counts.push({ format, items, left: kinds, ...(back === undefined ? {} : { back }) });
  }
  return counts;
}
