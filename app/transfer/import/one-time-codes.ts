/** Lists of one-time codes: otpauth URIs, a line each, and Google Authenticator's export codes. */
import { FrondError, isFrondError } from '../../errors.ts';
import { isMigrationUri, parseMigrationUri } from '../../otp/migration.ts';
import { otpauthUri } from '../../otp/otpauth.ts';
import { parseCode } from '../../otp/parse.ts';
import { Collected, ItemBuilder } from './item-builder.ts';
import { importLimits, tooMany } from './limits.ts';
import type { CodeSettings } from '../../otp/code-settings.ts';

function linesOf(text: string): readonly { readonly line: number; readonly text: string }[] {
  const lines = text.split('\n').map((one, index) => ({ line: index + 1, text: one.trim() }));
  if (lines.length > importLimits.lines) throw tooMany(importLimits.lines);
  return lines.filter((one) => one.text !== '' && !one.text.startsWith('#'));
}

export function isCodeList(text: string): boolean {
  return /^\s*(?:(?:apple-)?otpauth|steam):\/\//i.test(text);
}

export function isMigrationList(text: string): boolean {
  return isMigrationUri(text.trim());
}

/** A login that has only a code. */
export function codeItem(settings: CodeSettings, text: string): ItemBuilder {
  const { issuer, account } = settings;
  return new ItemBuilder('login', issuer === '' ? account : issuer).set('username', account).set('totp', text);
}

/** A line that can't be read is told with its number; INVALID where not one can be. */
export function readCodeList(text: string): Collected {
  const collected = new Collected();
  let first: FrondError | undefined;
  for (const { line, text: uri } of linesOf(text)) {
    try {
      collected.add(codeItem(parseCode(uri), uri));
    } catch (error) {
      if (!isFrondError(error)) throw error;
      first ??= new FrondError('INVALID', 'import.codeLine', { line }, { cause: error });
      collected.dropped.push({ kind: 'line', detail: String(line) });
    }
  }
  if (collected.items.length === 0 && first !== undefined) throw first;
  return collected;
}

export function readMigrationList(text: string): Collected {
  const collected = new Collected();
  for (const { line, text: uri } of linesOf(text)) {
    const { codes, leftOut } = migrationIn(uri, line);
    for (const code of codes) collected.add(codeItem(code, otpauthUri(code)));
    for (let index = 0; index < leftOut; index += 1) collected.dropped.push({ kind: 'code', detail: String(line) });
  }
  return collected;
}

function migrationIn(uri: string, line: number): ReturnType<typeof parseMigrationUri> {
  try {
    return parseMigrationUri(uri);
  } catch (error) {
    if (!isFrondError(error)) throw error;
    throw new FrondError('DAMAGED', 'import.codeLine', { line }, { cause: error });
  }
}
