/**
 * Whether a new vault passphrase deserves a warning. A rough upper estimate of its bits: what repeats, runs along the
 * alphabet or keyboard, or is among the most used passwords counts little. It warns; it never refuses.
 */

/** Below this many bits a passphrase is called weak: 2⁵⁰ guesses at 1,000,000 rounds each are years for one machine. */
export const weakBelowBits = 50;

const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
];

const mostUsed =
  'password passwort passphrase secret letmein welcome admin login master dragon monkey football baseball iloveyou sunshine princess shadow superman batman trustno qwerty correcthorsebatterystaple correct horse battery staple frond vault';

function alphabetSize(text: string): number {
  let size = 0;
  if (/[a-z]/.test(text)) size += 26;
  if (/[A-Z]/.test(text)) size += 26;
  if (/[0-9]/.test(text)) size += 10;
  if (/[^a-zA-Z0-9]/.test(text)) size += 30;
  if (/[^\x20-\x7e]/.test(text)) size += 100;
  return Math.max(size, 1);
}

function follows(before: string, symbol: string): boolean {
  return before === symbol || runs.some((run) => run.includes(before + symbol) || run.includes(symbol + before));
}

/** What is left of a text when every step of a run and every part that stood before is taken out. */
function surprising(text: string): string {
  let left = '';
  let before = '';
  for (const symbol of text) {
    const lower = symbol.toLowerCase();
    if (before === '' || !follows(before, lower)) left += symbol;
    before = lower;
  }
  return left.replace(/(.{2,}?)\1+/gu, '$1');
}

/** A rough upper estimate in bits. */
export function estimatedBits(passphrase: string): number {
  let rest = passphrase.normalize('NFKC');
  for (const word of mostUsed.split(' ')) rest = rest.replace(new RegExp(word, 'gi'), '*');
  rest = surprising(rest);
  const size = alphabetSize(rest);
  const bySymbols = Array.from(rest).length * Math.log2(size);
  // Several words of small letters: as a list of 7,776 words would have them, not letter by letter.
  const words = rest.split(/[^\p{L}]+/u).filter((word) => word.length >= 3);
  const wordy = words.length >= 2 && /^[\p{L}\s_.-]+$/u.test(rest);
  return wordy ? Math.min(bySymbols, words.length * 13) : bySymbols;
}

export function isWeak(passphrase: string): boolean {
  return estimatedBits(passphrase) < weakBelowBits;
}
