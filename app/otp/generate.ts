/** One-time codes: by counter (RFC 4226), by time (RFC 6238), and Steam's five letters. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { steamLength } from './code-settings.ts';
import type { CodeAlgorithm, CodeSettings } from './code-settings.ts';

/** Without what is easily mistaken for something else. */
const steamLetters = '23456789BCDFGHJKMNPQRTVWXY';

function tag(algorithm: CodeAlgorithm, secret: Uint8Array, message: Uint8Array): Uint8Array {
  switch (algorithm) {
    case 'SHA1':
      return hmac(sha1, secret, message);
    case 'SHA256':
      return hmac(sha256, secret, message);
    case 'SHA512':
      return hmac(sha512, secret, message);
  }
}

/** The code of a counter; for codes by time the number of the period. */
export function codeOf({ method, secret, algorithm, digits }: CodeSettings, counter: number): string {
  const message = new Uint8Array(8);
  new DataView(message.buffer).setBigUint64(0, BigInt(counter));
  const mac = tag(algorithm, secret, message);
  // Dynamic truncation (RFC 4226, section 5.3): 31 bits from a place that the tag's last four bits name.
  const offset = (mac[mac.length - 1] ?? 0) & 15;
  const number = new DataView(mac.buffer, mac.byteOffset + offset, 4).getUint32(0) & 0x7fffffff;
  if (method === 'steam') return steamCode(number);
  return String(number % 10 ** digits).padStart(digits, '0');
}

function steamCode(number: number): string {
  let rest = number;
  let code = '';
  for (let at = 0; at < steamLength; at += 1) {
    code += steamLetters.charAt(rest % steamLetters.length);
    rest = Math.floor(rest / steamLetters.length);
  }
  return code;
}

export interface TimedCode {
  readonly code: string;
  /** The code of the period that follows. */
  readonly next: string;
  /** Milliseconds until `next` takes over. */
  readonly leftMs: number;
  readonly periodMs: number;
}

/** The code of this moment; `now` in milliseconds since 1970. Only for codes by time. */
export function codeAt(settings: CodeSettings, now: number): TimedCode {
  const periodMs = settings.period * 1000;
  const time = Math.max(0, Math.floor(now));
  const step = Math.floor(time / periodMs);
  return {
    code: codeOf(settings, step),
    next: codeOf(settings, step + 1),
    leftMs: (step + 1) * periodMs - time,
    periodMs,
  };
}
