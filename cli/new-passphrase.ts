/** What a new passphrase must be, and the warning about a weak one. */
import { equalBytes } from '../app/crypto/equal.ts';
import { wipe } from '../app/crypto/wipe.ts';
import { passphraseProblem } from '../app/generate/passphrase-text.ts';
import { newVaultIterations } from '../app/format/limits.ts';
import { FrondError } from '../app/errors.ts';
import { askPassphrase } from './passphrase.ts';
import { say } from './words.ts';
import type { Context } from './context.ts';

/** Ten years of an attacker with many graphics cards. */
const strongEnough = 3;

/** Answers the bytes as they are. Refuses texts that could not be typed again; warns about weak ones. */
export async function checkNewPassphrase(context: Context, bytes: Uint8Array): Promise<Uint8Array> {
  const text = new TextDecoder().decode(bytes);
  const problem = passphraseProblem(text);
  if (problem === 'empty') throw new FrondError('INVALID', 'passphrase.empty');
  if (problem !== undefined) {
    throw new FrondError('INVALID', text.includes('\0') ? 'passphrase.nul' : 'passphrase.characters');
  }
  if (context.flags.quiet) return bytes;
  const { estimateStrength } = await import('../app/generate/strength.ts');
  if (estimateStrength(text, newVaultIterations).score < strongEnough) context.words(say('passphrase.weak'));
  return bytes;
}

/** A new passphrase: by file, else typed twice. Texts that could not be typed again are refused, weak ones warned about. */
export async function newPassphrase(
  context: Context,
  source: { readonly given: Uint8Array | undefined; readonly flag: string },
): Promise<Uint8Array> {
  if (source.given !== undefined) return checkNewPassphrase(context, source.given);
  const missing = new FrondError('LOCKED', 'passphrase.noWayNew', { flag: source.flag });
  const first = await askPassphrase(context, 'ask.newPassphrase', missing);
  await checkNewPassphrase(context, first);
  const second = await askPassphrase(context, 'ask.again', missing);
  const same = equalBytes(first, second);
  wipe(second);
  if (!same) {
    wipe(first);
    throw new FrondError('INVALID', 'passphrase.differ');
  }
  return first;
}
