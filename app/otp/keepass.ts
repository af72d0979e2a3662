/**
 * How KeePass and its plugins keep one-time codes: KeeOtp's `key=…&step=…`, Tray TOTP's `30;6` beside a seed, and KeePass's own
 * fields `TimeOtp-…` and `HmacOtp-…`.
 */
import { FrondError } from '../errors.ts';
import { decodeBase32 } from './base32.ts';
import { decodeBase64 } from './base64.ts';
import { readAlgorithm, readCounter, readDigits, readPeriod, settingsOf } from './code-settings.ts';
import type { CodeSettings } from './code-settings.ts';

/** KeeOtp's settings as one text, or undefined where it is none of them. */
export function parseKeeOtp(text: string): CodeSettings | undefined {
  if (!/(?:^|&)key=/i.test(text)) return undefined;
  const params = new Map<string, string>();
  for (const part of text.split('&')) {
    const at = part.indexOf('=');
    const name = part.slice(0, Math.max(0, at)).trim().toLowerCase();
    if (params.has(name)) throw new FrondError('INVALID', 'code.twice');
    const value = decoded(part.slice(at + 1)).trim();
    if (value !== '') params.set(name, value);
  }
  const type = params.get('type')?.toLowerCase() ?? 'totp';
  if (type !== 'totp' && type !== 'hotp' && type !== 'steam') throw new FrondError('UNSUPPORTED', 'code.type');
  const size = params.get('size');
  const step = params.get('step');
  const hash = params.get('otphashmode');
  const counter = params.get('counter');
  return settingsOf({
    method: type,
    secret: decodedSecret(params.get('key') ?? '', params.get('encoding') ?? 'base32'),
    ...(size === undefined || type === 'steam' ? {} : { digits: readDigits(size) }),
    ...(step === undefined || type === 'hotp' ? {} : { period: readPeriod(step) }),
    ...(hash === undefined ? {} : { algorithm: readAlgorithm(hash) }),
    ...(counter === undefined || type !== 'hotp' ? {} : { counter: readCounter(counter) }),
  });
}

/** Tray TOTP: a seed, and `period;digits` or `period;S` for Steam (what may follow is the address of a clock). */
export function parseTrayTotp(seed: string, settings: string): CodeSettings {
  const [period = '30', digits = '6'] = settings.split(';').map((part) => part.trim());
  const secret = decodeBase32(seed);
  if (digits.toUpperCase() === 'S') return settingsOf({ method: 'steam', secret, period: readPeriod(period) });
  return settingsOf({ method: 'totp', secret, period: readPeriod(period), digits: readDigits(digits) });
}

const encodings = { '': 'utf8', '-Hex': 'hex', '-Base32': 'base32', '-Base64': 'base64' } as const;

/** KeePass's own fields by their names; undefined where there is no secret among them. */
export function parseKeePassFields(fields: Readonly<Record<string, string>>): CodeSettings | undefined {
  for (const [prefix, method] of [
    ['TimeOtp', 'totp'],
    ['HmacOtp', 'hotp'],
  ] as const) {
    for (const [ending, encoding] of Object.entries(encodings)) {
      const text = fields[`${prefix}-Secret${ending}`];
      if (text === undefined || text === '') continue;
      const length = fields[`${prefix}-Length`];
      const period = fields['TimeOtp-Period'];
      const algorithm = fields['TimeOtp-Algorithm'];
      const counter = fields['HmacOtp-Counter'];
      return settingsOf({
        method,
        secret: decodedSecret(text, encoding),
        ...(length === undefined ? {} : { digits: readDigits(length) }),
        ...(period === undefined || method !== 'totp' ? {} : { period: readPeriod(period) }),
        ...(algorithm === undefined || method !== 'totp' ? {} : { algorithm: readAlgorithm(algorithm) }),
        ...(counter === undefined || method !== 'hotp' ? {} : { counter: readCounter(counter) }),
      });
    }
  }
  return undefined;
}

/** The same fields, pasted as lines `name=value` or `name: value`. */
export function parseKeePassLines(text: string): CodeSettings | undefined {
  if (!/^(?:Time|Hmac)Otp-/m.test(text)) return undefined;
  const lines = text.split(/\r?\n/).flatMap((line) => {
    const [, name, value] = /^\s*((?:Time|Hmac)Otp-[A-Za-z0-9-]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  return parseKeePassFields(Object.fromEntries(lines));
}

function decodedSecret(text: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case 'base32':
      return decodeBase32(text);
    case 'hex':
      return decodeHex(text);
    case 'base64':
      return decodeBase64(text);
    case 'utf8':
    case 'utf-8':
      return new TextEncoder().encode(text);
    default:
      throw new FrondError('UNSUPPORTED', 'code.encoding');
  }
}

function decodeHex(text: string): Uint8Array {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^(?:[0-9a-f]{2})+$/i.test(digits)) throw new FrondError('INVALID', 'code.badSecret');
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new FrondError('INVALID', 'code.malformed');
  }
}
