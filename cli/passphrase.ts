/**
 * Where the passphrase comes from: `--passphrase-file`, FROND_PASSPHRASE_FILE, FROND_PASSPHRASE, else a prompt without echo.
 * Never an argument. Bytes are kept where they can be wiped.
 */
import { FrondError } from '../app/errors.ts';
import { normalisedPassphrase, readSmallFile } from '../app/storage/small-file.ts';
import type { Context } from './context.ts';

export { decodeText, readSmallFile, withoutNewline } from '../app/storage/small-file.ts';

/** Where a text came from that nobody gave by file or stdin; app/words says it. */
const terminal = 'terminal';

function fromFile(context: Context, file: string, flag: string): Uint8Array {
  if (file === '-') return normalisedPassphrase(context.stdin.read(flag), 'stdin');
  return normalisedPassphrase(readSmallFile(file), file);
}

/** Whether a passphrase comes by file or environment. */
export function hasGivenPassphrase({ env, flags }: Context): boolean {
  return (
    flags.passphraseFile !== undefined || (env.FROND_PASSPHRASE_FILE ?? '') !== '' || env.FROND_PASSPHRASE !== undefined
  );
}

/** Whether reading it takes stdin, which can be done once and waits for whoever writes there. */
export function passphraseIsOnStdin({ env, flags }: Context): boolean {
  return (flags.passphraseFile ?? env.FROND_PASSPHRASE_FILE) === '-';
}

/** The passphrase by file or environment, or undefined. */
export function givenPassphrase(context: Context): Uint8Array | undefined {
  const { env, flags } = context;
  if (flags.passphraseFile !== undefined) return fromFile(context, flags.passphraseFile, '--passphrase-file');
  if ((env.FROND_PASSPHRASE_FILE ?? '') !== '') {
    return fromFile(context, env.FROND_PASSPHRASE_FILE ?? '', 'FROND_PASSPHRASE_FILE');
  }
  if (env.FROND_PASSPHRASE === undefined) return undefined;
  return new TextEncoder().encode(env.FROND_PASSPHRASE.normalize('NFC'));
}

type Question =
  | 'ask.passphrase'
  | 'ask.passphraseAgain'
  | 'ask.newPassphrase'
  | 'ask.again'
  | 'ask.otherPassphrase'
  | 'ask.importPassword';

/** Asks for a passphrase without echo; `missing` is the failure where nobody can be asked. The caller wipes it. */
export async function askPassphrase(context: Context, question: Question, missing: FrondError): Promise<Uint8Array> {
  const { say } = await import('./words.ts');
  return normalisedPassphrase(await context.askSecret(say(question), missing), terminal);
}

/** The passphrase from the first source that has one; else asked for. The caller wipes it. */
export async function passphrase(context: Context, question: Question): Promise<Uint8Array> {
  return givenPassphrase(context) ?? askPassphrase(context, question, new FrondError('LOCKED', 'passphrase.noWay'));
}

/** A passphrase of a file other than the vault's own; asked for where no file is named. */
export async function otherPassphrase(
  context: Context,
  file: string | undefined,
  flag: string,
  question: Question,
): Promise<Uint8Array> {
  if (file !== undefined) return fromFile(context, file, flag);
  return askPassphrase(context, question, new FrondError('LOCKED', 'passphrase.noWayNew', { flag }));
}

/** A new passphrase from a file that a flag names. */
export function passphraseFrom(context: Context, file: string | undefined, flag: string): Uint8Array | undefined {
  return file === undefined ? undefined : fromFile(context, file, flag);
}

/** The exact bytes of the key file, where one is named. */
export function keyFile({ env, flags }: Context): Uint8Array | undefined {
  const file = flags.keyFile ?? env.FROND_KEY_FILE ?? '';
  return file === '' ? undefined : readSmallFile(file);
}
