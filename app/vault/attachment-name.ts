/**
 * Names of attachments. They come from anywhere: they are shown, and proposed as file names when an attachment is saved, and are
 * never a path (docs/FORMAT.md, "Attachments").
 */

/** What shows nothing or turns other characters round: controls, and the marks that order scripts. Joiners belong to words. */
const invisible = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const longest = 200;

/** The name as people may read it: what would make it look like another one is taken out. */
export function readableName(name: string): string {
  return Array.from(name.replace(invisible, '').trim()).slice(0, longest).join('');
}

/** Characters that some system has another meaning for. */
const special = /[/\\:*?"<>|]/g;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A file name to propose: one step of a path, visible, and allowed everywhere; `otherwise` where nothing is left. */
export function fileName(name: string, otherwise: string): string {
  const plain = readableName(name)
    .replace(special, '_')
    .replace(/^[.\s]+/, '')
    .replace(/[.\s]+$/, '');
  if (plain === '') return otherwise;
  const safe = reserved.test(plain) ? `_${plain}` : plain;
  const [, stem = safe, ending = ''] = /^(.+?)(\.[^.]{1,12})?$/su.exec(safe) ?? [];
  return shortened(stem, 180 - bytesOf(ending)) + ending;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** File systems count bytes. */
function shortened(text: string, bytes: number): string {
  let short = '';
  let used = 0;
  for (const character of text) {
    used += bytesOf(character);
    if (used > bytes) break;
    short += character;
  }
  return short;
}
