/** What an import did or would do, as words for people and as a document for programs. Secrets are in neither. */
import { printable, table } from './text.ts';
import { say } from './words.ts';
import type { FieldChange } from '../app/transfer/compare-item.ts';
import type { Dropped } from '../app/transfer/import/imported.ts';
import type { Rehearsal, Rehearsed } from '../app/transfer/rehearsal.ts';

export type Counts = Readonly<Record<Rehearsed['outcome'], number>>;

export function countsOf({ entries }: Rehearsal): Counts {
  const counts = { new: 0, changed: 0, same: 0, skipped: 0 };
  for (const { outcome } of entries) counts[outcome] += 1;
  return counts;
}

/** What is as it was is counted and not listed. */
export function reportText(rehearsal: Rehearsal): string {
  const { new: fresh, changed, same, skipped } = countsOf(rehearsal);
  const rows = rehearsal.entries
    .filter((entry) => entry.outcome !== 'same' || entry.kept.length > 0)
    .map((entry) => ['', say(`outcome.${entry.outcome}`), printable(titleOf(entry)), printable(remarkOf(entry))]);
  const dropped = rehearsal.dropped.map((one) => ['', printable(one.item ?? ''), printable(droppedText(one))]);
  return [
    `${say('import.counts', { format: rehearsal.format, fresh, changed, same, skipped })}\n`,
    table(rows.map(indented)),
    dropped.length === 0 ? '' : `${say('import.dropped')}\n${table(dropped.map(indented))}`,
  ]
    .join('')
    .trimEnd();
}

/** The first column is the indent. */
function indented([, ...cells]: readonly string[]): readonly string[] {
  return cells.map((cell, at) => (at === 0 ? `  ${cell}` : cell));
}

function titleOf({ item }: Rehearsed): string {
  return [...item.folder, item.title].join('/');
}

function remarkOf(entry: Rehearsed): string {
  switch (entry.outcome) {
    case 'new':
      return '';
    case 'changed':
      return entry.comparison.changes.map(({ name }) => name).join(', ');
    case 'same':
      return say('import.kept', { fields: entry.kept.join(', ') });
    case 'skipped':
      return say(`import.skipped.${entry.reason}`);
  }
}

function droppedText({ kind, detail = '' }: Dropped): string {
  return say(`dropped.${kind}`, { detail });
}

function changeJson({ name, secret, before, after }: FieldChange): object {
  return secret ? { name, secret, new: before === undefined } : { name, secret, before, after };
}

export function reportJson(rehearsal: Rehearsal, dryRun: boolean): object {
  return {
    format: rehearsal.format,
    dryRun,
    counts: { ...countsOf(rehearsal), dropped: rehearsal.dropped.length },
    items: rehearsal.entries.map((entry) => ({
      outcome: entry.outcome,
      type: entry.item.type,
      title: entry.item.title,
      folder: entry.item.folder,
      ...(entry.outcome === 'new' || entry.id === undefined ? {} : { id: entry.id }),
      ...(entry.outcome === 'changed' ? { changes: entry.comparison.changes.map(changeJson) } : {}),
      ...(entry.outcome === 'changed' && entry.comparison.kept.length > 0 ? { kept: entry.comparison.kept } : {}),
      ...(entry.outcome === 'same' && entry.kept.length > 0 ? { kept: entry.kept } : {}),
      ...(entry.outcome === 'skipped' ? { reason: entry.reason } : {}),
    })),
    dropped: rehearsal.dropped.map(({ index: _, ...one }) => ({ ...one, message: droppedText(one) })),
  };
}
