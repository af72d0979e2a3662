/**
 * What a passphrase's text may be (docs/FORMAT.md, "Passphrase text"): NFC; new ones without code points that another
 * keyboard or a later Unicode version could turn into something else.
 */

export type PassphraseProblem = 'empty' | 'control' | 'surrogate' | 'unassigned';

/** The text as it is derived from. */
export function normalisePassphrase(text: string): string {
  return text.normalize('NFC');
}

/** Why a text can't become a passphrase; undefined where it can. Weak ones can. */
export function passphraseProblem(text: string): PassphraseProblem | undefined {
  if (text === '') return 'empty';
  if (/\p{Cc}/u.test(text)) return 'control';
  if (/\p{Cs}/u.test(text)) return 'surrogate';
  return /\p{Cn}/u.test(text) ? 'unassigned' : undefined;
}
