/** What a one-time code is made from, and the limits of each part. */
import { FrondError } from '../errors.ts';

export const codeMethods = ['totp', 'hotp', 'steam'] as const;
/** By time (RFC 6238), by counter (RFC 4226), or by time in Steam's letters. */
export type CodeMethod = (typeof codeMethods)[number];
export type CodeAlgorithm = 'SHA1' | 'SHA256' | 'SHA512';

export interface CodeSettings {
  readonly method: CodeMethod;
  readonly secret: Uint8Array;
  readonly algorithm: CodeAlgorithm;
  readonly digits: number;
  /** Seconds that a code lasts; of no meaning for a counter. */
  readonly period: number;
  /** The counter of the next code; of no meaning for time. */
  readonly counter: number;
  /** Who asks for the code; empty where it is not said. */
  readonly issuer: string;
  readonly account: string;
}

/** What a page may know of a code: all but the secret. */
export type CodeDescription = Omit<CodeSettings, 'secret'>;

export const steamLength = 5;
export const defaults = { algorithm: 'SHA1', digits: 6, period: 30, counter: 0 } as const;
const longestPeriod = 86_400;
const mostSecretBytes = 1024;
/** Longest text that is looked at; a migration code of ten accounts has about 1,000 characters. */
export const longestText = 65_536;

export function describeCode({ secret: _secret, ...rest }: CodeSettings): CodeDescription {
  return rest;
}

/** Names of hashes as apps write them: SHA1, sha-256, HmacSHA512, HMAC-SHA-1. Throws UNSUPPORTED. */
export function readAlgorithm(text: string): CodeAlgorithm {
  const name = text
    .toUpperCase()
    .replace(/^HMAC/, '')
    .replace(/[-_\s]/g, '');
  if (name === 'SHA1' || name === 'SHA256' || name === 'SHA512') return name;
  throw new FrondError('UNSUPPORTED', 'code.algorithm');
}

/** Throws INVALID. */
export function readDigits(text: string): number {
  const digits = wholeNumber(text);
  if (digits === undefined || digits < 6 || digits > 8) throw new FrondError('INVALID', 'code.digits');
  return digits;
}

/** Throws INVALID. */
export function readPeriod(text: string): number {
  const period = wholeNumber(text);
  if (period === undefined || period < 1 || period > longestPeriod) throw new FrondError('INVALID', 'code.period');
  return period;
}

/** Throws INVALID. */
export function readCounter(text: string): number {
  const counter = wholeNumber(text);
  if (counter === undefined) throw new FrondError('INVALID', 'code.counter');
  return counter;
}

export function checkedSecret(secret: Uint8Array): Uint8Array {
  if (secret.length === 0) throw new FrondError('INVALID', 'code.noSecret');
  if (secret.length > mostSecretBytes) throw new FrondError('INVALID', 'code.badSecret');
  return secret;
}

/** The settings of a code of which only the secret and some parts are known. */
export function settingsOf(
  parts: Partial<CodeSettings> & { readonly secret: Uint8Array; readonly method: CodeMethod },
): CodeSettings {
  const settings = { ...defaults, issuer: '', account: '', ...parts, secret: checkedSecret(parts.secret) };
  // Steam's codes have one form.
  return settings.method === 'steam' ? { ...settings, algorithm: 'SHA1', digits: steamLength } : settings;
}

function wholeNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const value = Number(trimmed);
  return /^\d{1,16}$/.test(trimmed) && Number.isSafeInteger(value) ? value : undefined;
}
