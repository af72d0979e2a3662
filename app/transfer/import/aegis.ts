/** Aegis Authenticator's JSON, plain or encrypted with a password (beemdevelopment/Aegis, docs/vault.md). */
import { aesGcmDecrypt } from '../../crypto/aes-gcm.ts';
import { joinBytes } from '../../crypto/join-bytes.ts';
import { nativeScrypt } from '../../crypto/native.ts';
import { FrondError, isFrondError } from '../../errors.ts';
import { decodeBase32 } from '../../otp/base32.ts';
import { readAlgorithm, readCounter, readDigits, readPeriod, settingsOf } from '../../otp/code-settings.ts';
import { otpauthUri } from '../../otp/otpauth.ts';
import { isObject, own, ownObject, ownText } from '../../vault/json.ts';
import { base64Bytes } from './base64.ts';
import { Collected, ItemBuilder } from './item-builder.ts';
import { listIn, objectsIn, parseImportJson, textIn } from './json.ts';
import { importLimits, malformed, tooCostly } from './limits.ts';
import { decodeImport } from './text.ts';
import type { CodeSettings } from '../../otp/code-settings.ts';
import type { JsonObject } from '../../vault/json.ts';
import type { ImportKeys } from './imported.ts';

export function isAegis(json: JsonObject): boolean {
  return isObject(own(json, 'header')) && Object.hasOwn(json, 'db');
}

export async function readAegis(json: JsonObject, keys: ImportKeys): Promise<Collected> {
  const db = own(json, 'db');
  const plain = typeof db === 'string' ? await unlocked(ownObject(json, 'header'), db, keys) : db;
  if (!isObject(plain) || !Array.isArray(own(plain, 'entries'))) throw malformed('db');
  const groups = new Map(objectsIn(plain, 'groups').map((group) => [textIn(group, 'uuid'), textIn(group, 'name')]));
  const collected = new Collected();
  for (const entry of objectsIn(plain, 'entries')) collected.add(readEntry(entry, groups));
  return collected;
}

function readEntry(entry: JsonObject, groups: ReadonlyMap<string, string>): ItemBuilder {
  const [name, issuer] = [textIn(entry, 'name'), textIn(entry, 'issuer')];
  const builder = new ItemBuilder('login', issuer || name)
    .set('username', name)
    .notes(textIn(entry, 'note'))
    .details({ favourite: own(entry, 'favorite') === true, tags: tagsOf(entry, groups) });
  const id = textIn(entry, 'uuid');
  if (id !== '') builder.details({ sourceId: id });
  const info = ownObject(entry, 'info');
  try {
    builder.set('totp', otpauthUri(codeOf(entry, info, issuer, name)));
  } catch (error) {
    if (!isFrondError(error)) throw error;
    builder.custom(textIn(entry, 'type'), textIn(info, 'secret'), 'secret').drop('code', textIn(entry, 'type'));
  }
  if (textIn(entry, 'icon') !== '') builder.drop('icon');
  return builder;
}

function tagsOf(entry: JsonObject, groups: ReadonlyMap<string, string>): readonly string[] {
  const named = listIn(entry, 'groups').map((id) => (typeof id === 'string' ? (groups.get(id) ?? '') : ''));
  return [...named, textIn(entry, 'group')].filter((tag) => tag !== '');
}

function codeOf(entry: JsonObject, info: JsonObject, issuer: string, account: string): CodeSettings {
  const method = textIn(entry, 'type');
  if (method !== 'totp' && method !== 'hotp' && method !== 'steam') throw new FrondError('UNSUPPORTED', 'code.type');
  return settingsOf({
    method,
    secret: decodeBase32(textIn(info, 'secret')),
    algorithm: readAlgorithm(textIn(info, 'algo') || 'SHA1'),
    ...(method === 'steam' ? {} : { digits: readDigits(textIn(info, 'digits') || '6') }),
    ...(method === 'hotp' ? { counter: readCounter(textIn(info, 'counter') || '0') } : {}),
    ...(method === 'totp' ? { period: readPeriod(textIn(info, 'period') || '30') } : {}),
    issuer,
    account,
  });
}

const passwordSlot = 1;

async function unlocked(header: JsonObject, db: string, keys: ImportKeys): Promise<unknown> {
  const slots = objectsIn(header, 'slots').filter((slot) => own(slot, 'type') === passwordSlot);
  if (slots.length === 0)
    throw new FrondError('UNSUPPORTED', 'import.unsupported', { what: 'a file without a password slot' });
  // All are checked before one is tried.
  const derivations = slots.map((slot) => ({ slot, derive: derivation(slot) }));
  if (keys.password === undefined) throw new FrondError('LOCKED', 'import.needsPassword');
  for (const { slot, derive } of derivations) {
    const wrapping = await derive(keys.password);
    const master = opened(wrapping, ownObject(slot, 'key_params'), hex(textIn(slot, 'key')));
    if (master === undefined) continue;
    const plain = opened(master, ownObject(header, 'params'), base64Bytes(db, 'db'));
    if (plain === undefined) throw malformed('db');
    return parseImportJson(decodeImport(plain));
  }
  throw new FrondError('WRONG_PASSPHRASE', 'import.wrongPassword');
}

function derivation(slot: JsonObject): (password: Uint8Array) => Promise<Uint8Array> {
  const number = (key: string): number => {
    const value = own(slot, key);
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1) throw malformed(key);
    return value;
  };
  const [n, r, p] = [number('n'), number('r'), number('p')];
  const { scryptN, scryptR, scryptP } = importLimits;
  if (n > scryptN || r > scryptR || p > scryptP || n * r > scryptN * 2) {
    throw tooCostly(`scrypt, n=${n}, r=${r}, p=${p}`);
  }
  if (n < 2 || (n & (n - 1)) !== 0) throw malformed('n');
  const salt = hex(textIn(slot, 'salt'));
  return (password) => nativeScrypt(password, salt, { n, r, p }, 32);
}

function opened(key: Uint8Array, params: JsonObject, data: Uint8Array): Uint8Array | undefined {
  const [nonce, tag] = [hex(ownText(params, 'nonce') ?? ''), hex(ownText(params, 'tag') ?? '')];
  if (nonce.length !== 12 || tag.length !== 16 || key.length !== 32) throw malformed('params');
  try {
    return aesGcmDecrypt(key, nonce, joinBytes(data, tag));
  } catch {
    return undefined;
  }
}

function hex(text: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})+$/i.test(text)) throw malformed('header');
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
