/** One-time codes from any text in which apps and services hand them out, and the text in which a field keeps them. */
import { FrondError } from '../errors.ts';
import { decodeBase32 } from './base32.ts';
import { longestText, settingsOf } from './code-settings.ts';
import { parseKeeOtp, parseKeePassLines } from './keepass.ts';
import { isMigrationUri, parseMigrationUri } from './migration.ts';
import { isOtpauthUri, otpauthUri, parseOtpauthUri } from './otpauth.ts';
import type { CodeSettings } from './code-settings.ts';
import type { Migration } from './migration.ts';

/** The one code of a text: an otpauth or steam URI, a secret in base32, settings of KeePass. Throws INVALID or UNSUPPORTED. */
export function parseCode(input: string): CodeSettings {
  const text = input.trim();
  if (text === '') throw new FrondError('INVALID', 'code.empty');
  if (text.length > longestText) throw new FrondError('INVALID', 'code.notOne');
  if (isOtpauthUri(text)) return parseOtpauthUri(text);
  const [, steam] = /^steam:\/\/([^/?#]*)\/?$/i.exec(text) ?? [];
  if (steam !== undefined) return settingsOf({ method: 'steam', secret: decodeBase32(steam) });
  if (isMigrationUri(text)) throw new FrondError('INVALID', 'code.migration');
  const keepass = parseKeeOtp(text) ?? parseKeePassLines(text);
  if (keepass !== undefined) return keepass;
  // Another URI, or a sentence: saying that its letters are no secret would mislead.
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) throw new FrondError('INVALID', 'code.notOne');
  return settingsOf({ method: 'totp', secret: decodeBase32(text) });
}

/** Every code of a text: one, several lines of them, or Google Authenticator's export. */
export function parseCodes(input: string): Migration {
  const text = input.trim();
  if (isMigrationUri(text)) return parseMigrationUri(text);
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const several = lines.length > 1 && lines.every((line) => isOtpauthUri(line.trim()));
  const codes = several ? lines.map(parseCode) : [parseCode(text)];
  return { codes, leftOut: 0, part: 1, parts: 1 };
}

/** The text of the same code with another counter; what else an otpauth URI says stays as it was written. */
export function withCounter(text: string, counter: number): string {
  const trimmed = text.trim();
  if (!isOtpauthUri(trimmed)) return otpauthUri({ ...parseCode(trimmed), counter });
  const edited = /[?&]counter=/i.test(trimmed)
    ? trimmed.replace(/([?&]counter=)[^&#]*/i, `$1${counter}`)
    : trimmed.replace(/(\?[^#]*)/, `$1&counter=${counter}`);
  return counterOf(edited) === counter ? edited : otpauthUri({ ...parseCode(trimmed), counter });
}

function counterOf(text: string): number | undefined {
  try {
    return parseCode(text).counter;
  } catch {
    return undefined;
  }
}
