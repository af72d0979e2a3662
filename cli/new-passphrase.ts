/** What a new passphrase must be, and the warning about a weak one. */
import { isWeak } from '../app/generate/passphrase-strength.ts';
import { passphraseProblem } from '../app/generate/passphrase-text.ts';
import { FrondError } from '../app/errors.ts';
import { say } from './words.ts';
import type { Context } from './context.ts';

/** Answers the bytes as they are. Refuses texts that could not be typed again; warns about weak ones. */
export function checkNewPassphrase(context: Context, bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const problem = passphraseProblem(text);
  if (problem === 'empty') throw new FrondError('INVALID', 'passphrase.empty');
  if (problem !== undefined) {
    throw new FrondError('INVALID', text.includes('\0') ? 'passphrase.nul' : 'passphrase.characters');
  }
  if (isWeak(text)) context.words(say('passphrase.weak'));
  return bytes;
}
