/** Names and titles where there is room for a line of them: they come from anywhere, and may be as long as a book. */

/** So many characters of the text, the last one an ellipsis where more follow; controls become blanks. */
export function shortName(text: string, most: number): string {
  // Of a book only the first page is taken apart.
  const letters = Array.from(text.slice(0, 2 * most + 2).replace(/\p{Cc}/gu, ' '));
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}
