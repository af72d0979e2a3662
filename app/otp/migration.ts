/**
 * Google Authenticator's export: `otpauth-migration://offline?data=…`, a Protocol Buffers message of accounts in base64. The
 * format is not published by Google; its message is known from the app (MigrationPayload).
 */
import { FrondError } from '../errors.ts';
import { decodeBase64 } from './base64.ts';
import { settingsOf } from './code-settings.ts';
import { readMessage } from './protobuf.ts';
import type { CodeAlgorithm, CodeSettings } from './code-settings.ts';
import type { WireField } from './protobuf.ts';

export interface Migration {
  readonly codes: readonly CodeSettings[];
  /** Accounts that use a hash no app of today offers (MD5), and so are left out. */
  readonly leftOut: number;
  /** This code is part `part` of `parts`, counted from 1. */
  readonly part: number;
  readonly parts: number;
}

const mostAccounts = 1_000;

export function isMigrationUri(text: string): boolean {
  return /^otpauth-migration:/i.test(text);
}

/** Throws DAMAGED where anything is not as the app writes it. */
export function parseMigrationUri(text: string): Migration {
  const [, data] = /^otpauth-migration:\/\/offline\/?\?(?:[^#]*&)?data=([^&#]*)/i.exec(text.trim()) ?? [];
  if (data === undefined || data === '') throw damaged();
  return readMigration(payloadOf(data));
}

function payloadOf(data: string): Uint8Array {
  try {
    // A plus sign that was not escaped arrives as a space where a form decoded it.
    return decodeBase64(decodeURIComponent(data).replaceAll(' ', '+'));
  } catch {
    throw damaged();
  }
}

/** The decoded message. */
export function readMigration(bytes: Uint8Array): Migration {
  const fields = readMessage(bytes);
  const accounts = fields.filter(({ number }) => number === 1);
  if (accounts.length === 0 || accounts.length > mostAccounts) throw damaged();
  const codes = accounts.map(readAccount);
  const found = codes.filter((code): code is CodeSettings => code !== undefined);
  const parts = Math.max(1, smallNumber(lastOf(fields, 3)));
  return {
    codes: found,
    leftOut: codes.length - found.length,
    part: Math.min(parts, smallNumber(lastOf(fields, 4)) + 1),
    parts,
  };
}

/** undefined for an account with MD5. */
function readAccount({ value }: WireField): CodeSettings | undefined {
  if (typeof value === 'bigint') throw damaged();
  const fields = readMessage(value);
  const secret = lastOf(fields, 1);
  if (!(secret instanceof Uint8Array) || secret.length === 0) throw damaged();
  const algorithm = algorithmOf(smallNumber(lastOf(fields, 4)));
  if (algorithm === undefined) return undefined;
  const name = textOf(lastOf(fields, 2));
  const issuer = textOf(lastOf(fields, 3)).trim();
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon).trim();
  return settingsOf({
    method: methodOf(smallNumber(lastOf(fields, 6))),
    secret,
    algorithm,
    digits: digitsOf(smallNumber(lastOf(fields, 5))),
    counter: smallNumber(lastOf(fields, 7)),
    issuer: issuer === '' ? prefix : issuer,
    // The app writes "Issuer:account" into the name.
    account: (colon < 0 ? name : name.slice(colon + 1)).trim(),
  });
}

function algorithmOf(number: number): CodeAlgorithm | undefined {
  const name = ([undefined, 'SHA1', 'SHA256', 'SHA512'] as const)[number === 0 ? 1 : number];
  if (name === undefined && number !== 4) throw damaged();
  return name;
}

function digitsOf(number: number): number {
  if (number === 0 || number === 1) return 6;
  if (number === 2) return 8;
  throw damaged();
}

function methodOf(number: number): 'totp' | 'hotp' {
  if (number === 0 || number === 2) return 'totp';
  if (number === 1) return 'hotp';
  throw damaged();
}

/** The last of several wins, as Protocol Buffers have it. */
function lastOf(fields: readonly WireField[], number: number): WireField['value'] | undefined {
  return fields.filter((field) => field.number === number).at(-1)?.value;
}

function smallNumber(value: WireField['value'] | undefined): number {
  if (value === undefined) return 0;
  if (typeof value !== 'bigint' || value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged();
  return Number(value);
}

function textOf(value: WireField['value'] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'bigint') throw damaged();
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value);
  } catch {
    throw damaged();
  }
}

function damaged(): FrondError {
  return new FrondError('DAMAGED', 'code.migrationDamaged');
}
