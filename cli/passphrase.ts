/**
 * Where the passphrase comes from: `--passphrase-file`, FROND_PASSPHRASE_FILE, FROND_PASSPHRASE, else a prompt without echo.
 * Never an argument. Bytes are kept where they can be wiped.
 */
import { readFileSync, statSync } from 'node:fs';
import { normaliseRecoveryCode, recoverySecret } from '../app/format/recovery-code.ts';
import { wipe } from '../app/crypto/wipe.ts';
import { FrondError, isFrondError } from '../app/errors.ts';
import { ioError } from '../app/storage/io-error.ts';
import type { Secret } from '../app/format/slot.ts';
import type { Context } from './context.ts';

const longestFile = 1024 * 1024;
/** Where a text came from that nobody gave by file or stdin; app/words says it. */
const terminal = 'terminal';
const newline = 10;
const carriageReturn = 13;

/** The bytes of a small file; pipes such as a shell's `<(…)` too. The caller wipes them. */
export function readSmallFile(path: string): Uint8Array {
  try {
    if (statSync(path).size > longestFile) throw new FrondError('INVALID', 'file.tooLarge', { path });
    return readFileSync(path);
  } catch (error) {
    throw ioError(error, path);
  }
}

/** Drops one newline at the end. Answers a part of the same memory. */
export function withoutNewline(bytes: Uint8Array): Uint8Array {
  if (bytes.at(-1) !== newline) return bytes;
  return bytes.subarray(0, bytes.at(-2) === carriageReturn ? -2 : -1);
}

/** Text in UTF-8, or INVALID. */
export function decodeText(bytes: Uint8Array, from: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FrondError('INVALID', 'text.notUtf8', { from });
  }
}

/** The bytes that PBKDF2 takes: NFC, UTF-8. What was read is wiped. */
function normalised(bytes: Uint8Array, from: string): Uint8Array {
  const text = decodeText(withoutNewline(bytes), from).normalize('NFC');
  wipe(bytes);
  return new TextEncoder().encode(text);
}

function fromFile(context: Context, file: string, flag: string): Uint8Array {
  if (file === '-') return normalised(context.stdin.read(flag), 'stdin');
  return normalised(readSmallFile(file), file);
}

/** Whether a passphrase comes by file or environment. */
export function hasGivenPassphrase({ env, flags }: Context): boolean {
  return (
    flags.passphraseFile !== undefined || (env.FROND_PASSPHRASE_FILE ?? '') !== '' || env.FROND_PASSPHRASE !== undefined
  );
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

type Question = 'ask.passphrase' | 'ask.passphraseAgain' | 'ask.newPassphrase' | 'ask.again' | 'ask.otherPassphrase';

/** Asks for a passphrase without echo; `missing` is the failure where nobody can be asked. The caller wipes it. */
export async function askPassphrase(context: Context, question: Question, missing: FrondError): Promise<Uint8Array> {
  const { say } = await import('./words.ts');
  return normalised(await context.askSecret(say(question), missing), terminal);
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

/** What a typed text can be for a vault: a recovery code where it has the form of one, and a passphrase. */
export function secretsFrom(context: Context, text: Uint8Array): readonly Secret[] {
  const file = keyFile(context);
  const own: Secret = { kind: 'passphrase', passphrase: text, ...(file === undefined ? {} : { keyFile: file }) };
  const code = decodeText(text, terminal);
  try {
    normaliseRecoveryCode(code);
  } catch (error) {
    if (isFrondError(error, 'INVALID')) return [own];
    throw error;
  }
  return [recoverySecret(code), own];
}
