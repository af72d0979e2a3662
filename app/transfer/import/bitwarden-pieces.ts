/**
 * Texts that Frond's export for Bitwarden wrote in pieces, as one again: only where every piece but the last is as long as Bitwarden takes, so that somebody's
 * own `Part (1/2)` stays as it is.
 */
import { own } from '../../vault/json.ts';
import { bitwardenMost, isFullPiece, pieceOf } from '../bitwarden-limits.ts';
import { objectsIn, textIn } from './json.ts';
import type { JsonObject } from '../../vault/json.ts';

export interface WholeTexts {
  readonly title: string;
  readonly notes: string;
  readonly fields: readonly JsonObject[];
}

export function wholeTexts(item: JsonObject): WholeTexts {
  const joined = joinFields(objectsIn(item, 'fields'));
  const [notes, others] = joinNotes(textIn(item, 'notes'), joined);
  const [title, fields] = longTitle(textIn(item, 'name'), others);
  return { title, notes, fields };
}

function joinFields(fields: readonly JsonObject[]): readonly JsonObject[] {
  const made: JsonObject[] = [];
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] ?? {};
    const run = runFrom(fields, at, 1);
    if (run.length > 1) {
      made.push({ ...field, name: pieceOf(textIn(field, 'name'))?.name ?? '', value: valueOf(run) });
      at += run.length - 1;
    } else made.push(field);
  }
  return made;
}

/** The rest of the notes lies in fields from the second piece on. */
function joinNotes(notes: string, fields: readonly JsonObject[]): readonly [string, readonly JsonObject[]] {
  const at = fields.findIndex((field) => textIn(field, 'name').startsWith('notes (2/'));
  const run = at < 0 || !isFullPiece(notes, bitwardenMost.long) ? [] : runFrom(fields, at, 2);
  if (run.length === 0) return [notes, fields];
  return [`${notes}${valueOf(run)}`, fields.filter((field) => !run.includes(field))];
}

function longTitle(title: string, fields: readonly JsonObject[]): readonly [string, readonly JsonObject[]] {
  const whole = fields.find((field) => textIn(field, 'name') === 'title' && textIn(field, 'value').startsWith(title));
  if (whole === undefined || !isFullPiece(title, bitwardenMost.name)) return [title, fields];
  return [textIn(whole, 'value'), fields.filter((field) => field !== whole)];
}

/** The fields of one text from the one at `at`, which must be piece number `first`; none where one is missing or short. */
function runFrom(fields: readonly JsonObject[], at: number, first: number): readonly JsonObject[] {
  const head = pieceOf(textIn(fields[at] ?? {}, 'name'));
  if (head?.at !== first || head.of < 2) return [];
  const run = fields.slice(at, at + head.of - first + 1);
  const isWhole = run.every((field, index) => {
    const piece = pieceOf(textIn(field, 'name'));
    const isLast = piece?.at === head.of;
    const inOrder = piece?.name === head.name && piece.of === head.of && piece.at === first + index;
    const sameType = own(field, 'type') === own(fields[at] ?? {}, 'type');
    return inOrder && sameType && (isLast || isFullPiece(textIn(field, 'value'), bitwardenMost.value));
  });
  return isWhole && run.length === head.of - first + 1 ? run : [];
}

function valueOf(run: readonly JsonObject[]): string {
  return run.map((field) => textIn(field, 'value')).join('');
}
