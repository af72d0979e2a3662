/**
 * `otpauth://` URIs (Google's "Key Uri Format", and what apps really write): read with care for what would give wrong codes,
 * with patience for how it is written. Printed as most apps read it.
 */
import { FrondError } from '../errors.ts';
import { decodeBase32, encodeBase32 } from './base32.ts';
import { defaults, readAlgorithm, readCounter, readDigits, readPeriod, settingsOf } from './code-settings.ts';
import type { CodeMethod, CodeSettings } from './code-settings.ts';

const form = /^(?:apple-)?otpauth:\/\/([^/?#]*)\/?([^?]*)(?:\?([^#]*))?/i;

export function isOtpauthUri(text: string): boolean {
  return /^(?:apple-)?otpauth:\/\//i.test(text);
}

/** Throws INVALID or UNSUPPORTED, with the part that is wrong. */
export function parseOtpauthUri(text: string): CodeSettings {
  const [, type = '', label = '', query = ''] = form.exec(text.trim()) ?? [];
  const params = readParams(query);
  const { issuer, account } = readLabel(label);
  const { digits, period, algorithm, counter } = params;
  const method = methodOf(type, params);
  if (params.secret === undefined) throw new FrondError('INVALID', 'code.noSecret');
  return settingsOf({
    method,
    secret: decodeBase32(params.secret),
    ...(algorithm === undefined ? {} : { algorithm: readAlgorithm(algorithm) }),
    ...(digits === undefined || method === 'steam' ? {} : { digits: readDigits(digits) }),
    ...(period === undefined || method === 'hotp' ? {} : { period: readPeriod(period) }),
    ...(counter === undefined || method !== 'hotp' ? {} : { counter: readCounter(counter) }),
    issuer: (params.issuer ?? '').trim() || issuer,
    account,
  });
}

const known = ['secret', 'issuer', 'algorithm', 'digits', 'period', 'counter', 'encoder'] as const;
type Params = Readonly<Partial<Record<(typeof known)[number], string>>>;

function readParams(query: string): Params {
  const params: Partial<Record<(typeof known)[number], string>> = {};
  for (const part of query.split('&')) {
    const [name = '', ...rest] = part.split('=');
    const key = known.find((one) => one === unescaped(name).trim().toLowerCase());
    if (key === undefined) continue;
    // Which of two secrets is meant can't be known.
    if (params[key] !== undefined) throw new FrondError('INVALID', 'code.twice');
    const value = unescaped(rest.join('=').replaceAll('+', ' '));
    if (value.trim() !== '') params[key] = value;
  }
  return params;
}

function methodOf(type: string, { encoder, issuer, digits }: Params): CodeMethod {
  const name = type.toLowerCase();
  const steam = encoder?.toLowerCase() === 'steam' || (issuer?.toLowerCase() === 'steam' && digits?.trim() === '5');
  if (name === 'steam' || (name === 'totp' && steam)) return 'steam';
  if (name === 'totp' || name === 'hotp') return name;
  throw new FrondError('UNSUPPORTED', 'code.type');
}

/** `Issuer:account`; the colon may be escaped. */
function readLabel(label: string): { readonly issuer: string; readonly account: string } {
  const text = unescaped(label.replace(/\/+$/, '')).trim();
  const at = text.indexOf(':');
  if (at < 0) return { issuer: '', account: text };
  return { issuer: text.slice(0, at).trim(), account: text.slice(at + 1).trim() };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new FrondError('INVALID', 'code.malformed');
  }
}

/** The URI of a code, with its secret. What is as usual is left out. */
export function otpauthUri(settings: CodeSettings): string {
  const { method, secret, algorithm, digits, period, counter, issuer, account } = settings;
  // A colon of the name itself would be taken for the one that parts issuer and account.
  const escaped = (text: string): string => encodeURIComponent(text);
  const label = issuer === '' ? escaped(account) : `${escaped(issuer.replaceAll(':', ' '))}:${escaped(account)}`;
  const steam = method === 'steam';
  const params = [
    `secret=${encodeBase32(secret)}`,
    ...(issuer === '' ? [] : [`issuer=${escaped(issuer)}`]),
    ...(algorithm === defaults.algorithm ? [] : [`algorithm=${algorithm}`]),
    ...(digits === defaults.digits || steam ? [] : [`digits=${digits}`]),
    ...(period === defaults.period || method === 'hotp' ? [] : [`period=${period}`]),
    ...(method === 'hotp' ? [`counter=${counter}`] : []),
  ];
  return `otpauth://${method}/${label}?${params.join('&')}`;
}
