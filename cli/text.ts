/**
 * Text for people on a terminal. Titles and values come from a file that others may have written: whatever could steer
 * the terminal or turn the reading direction is shown as an escape.
 */

const unprintable = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/gu;

/** One line, without anything that a terminal acts on. */
export function printable(text: string): string {
  return text.replace(unprintable, (symbol) => `\\u{${(symbol.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same for text of several lines, each after the first indented. */
export function printableLines(text: string, indent: string): string {
  return text.split(/\r?\n/).map(printable).join(`\n${indent}`);
}

/** Columns a symbol takes on a terminal: 2 for the wide East Asian ranges and emoji, 0 for what combines. */
function symbolWidth(symbol: string): number {
  if (/^(?:\p{Mn}|\p{Me}|\p{Cf})$/u.test(symbol)) return 0;
  const code = symbol.codePointAt(0) ?? 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}

const plain = /^[\x20-\x7e]*$/;

export function width(text: string): number {
  if (plain.test(text)) return text.length;
  let columns = 0;
  for (const symbol of text) columns += symbolWidth(symbol);
  return columns;
}

/** Rows as aligned columns, two spaces apart; empty columns are left out. */
export function table(rows: readonly (readonly string[])[]): string {
  const own = rows.map((row) => row.map(width));
  const columns = own.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: columns }, (_, at) => own.reduce((most, row) => Math.max(most, row[at] ?? 0), 0));
  const lines = rows.map((row, line) =>
    widths
      .map((most, at) => (most === 0 ? '' : (row[at] ?? '') + ' '.repeat(most - (own[line]?.[at] ?? 0) + 2)))
      .join('')
      .trimEnd(),
  );
  return lines.map((line) => `${line}\n`).join('');
}
