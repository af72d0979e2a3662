/** Text as search compares it: without accents, in lower case. */

// Most texts are ASCII, and normalising those would cost ten times the rest.
const ascii = /^[\x20-\x7e\t\r\n]*$/;
const marks = /\p{M}+/gu;

export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(marks, '').toLowerCase();
}

/** The words of a query. */
export function foldedWords(query: string): readonly string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
