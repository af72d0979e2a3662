/**
 * The strings of a KeePass entry: what KeePass knows under its own names, everything else as attributes. Names there are unique and some
 * are taken, so that what an attribute was called, and of which kind it was, stands in the entry's custom data as well.
 */
import { encodeBase32 } from '../../../otp/base32.ts';
import { defaults } from '../../../otp/code-settings.ts';
import { parseCode } from '../../../otp/parse.ts';
import { otpauthUri } from '../../../otp/otpauth.ts';
import { isFrondError } from '../../../errors.ts';
import { wellKnownField } from '../../../vault/types.ts';
import { fittedToXml } from './xml-text.ts';
import type { Field, ItemType } from '../../../vault/item.ts';
import type { CodeSettings } from '../../../otp/code-settings.ts';
import type { FrondField } from '../../keepass-custom-data.ts';
import type { Snapshot } from './snapshots.ts';

export interface EntryString {
  readonly value: string;
  readonly secret: boolean;
}

export interface EntryStrings {
  readonly strings: ReadonlyMap<string, EntryString>;
  /** By attribute: what its name and value don't tell. */
  readonly told: ReadonlyMap<string, FrondField>;
  /** Names of codes that KeePass can't show: they are kept as hidden attributes. */
  readonly hiddenCodes: readonly string[];
}

const builtIn: Readonly<Record<string, string>> = { username: 'UserName', password: 'Password' };

export function entryStrings(type: ItemType, { title, notes, fields, urls }: Snapshot): EntryStrings {
  const strings = new Map<string, EntryString>();
  const told = new Map<string, FrondField>();
  const hiddenCodes: string[] = [];
  const [first = '', ...others] = urls;
  strings.set('Title', { value: title, secret: false });
  for (const [id, key] of Object.entries(builtIn)) {
    const field = fields.find((one) => one.id === id);
    strings.set(key, { value: field?.value ?? '', secret: key === 'Password' });
  }
  strings.set('URL', { value: first, secret: false });
  strings.set('Notes', { value: notes, secret: false });
  for (const [at, url] of others.entries()) {
    strings.set(at === 0 ? 'KP2A_URL' : `KP2A_URL_${at}`, { value: url, secret: false });
  }
  for (const field of fields) {
    if (Object.hasOwn(builtIn, field.id)) continue;
    const code = field.id === 'totp' ? codeStrings(field) : undefined;
    if (code !== undefined) {
      for (const [key, value] of code) strings.set(key, { value, secret: true });
      continue;
    }
    if (field.kind === 'totp') hiddenCodes.push(field.name);
    const key = freeKey(field, strings);
    strings.set(key, { value: field.value, secret: field.kind === 'secret' || field.kind === 'totp' });
    const about = aboutField(type, field, key);
    if (about !== undefined) told.set(key, about);
  }
  return { strings, told, hiddenCodes };
}

/** What the attribute alone would not tell an import. */
function aboutField(type: ItemType, { id, name, kind, value }: Field, key: string): FrondField | undefined {
  const known = wellKnownField(type, id)?.kind === kind;
  const plain = kind === 'secret' || kind === (value.includes('\n') ? 'multiline' : 'text');
  if (!known && plain && name === key) return undefined;
  return { ...(known ? { id } : {}), ...(name === key ? {} : { name }), ...(plain ? {} : { kind }) };
}

/** Names that mean something else to KeePass, KeePassXC or their plugins. */
const special = /^(?:Title|UserName|Password|URL|Notes|otp)$|^(?:KP2A_URL|TimeOtp-|HmacOtp-|TOTP |_etm_|KPRPC )/;

/** A name that no other attribute of the entry has. */
function freeKey({ name }: Field, strings: ReadonlyMap<string, unknown>): string {
  const fitted = fittedToXml(name);
  const wanted = fitted.trim() === '' ? 'Field' : special.test(fitted) ? `Field ${fitted}` : fitted;
  let key = wanted;
  for (let count = 2; strings.has(key); count += 1) key = `${wanted} ${count}`;
  return key;
}

/** As KeePassXC reads codes by time and of Steam, and KeePass codes by counter. undefined: it is none. */
function codeStrings({ value }: Field): ReadonlyMap<string, string> | undefined {
  let code: CodeSettings;
  try {
    code = parseCode(value);
  } catch (error) {
    if (!isFrondError(error)) throw error;
    return undefined;
  }
  if (code.method !== 'hotp') return new Map([['otp', timeUri(value, code)]]);
  return new Map([
    ['HmacOtp-Secret-Base32', encodeBase32(code.secret)],
    ['HmacOtp-Counter', String(code.counter)],
    ...(code.digits === defaults.digits ? [] : [['HmacOtp-Length', String(code.digits)] as const]),
  ]);
}

function timeUri(value: string, code: CodeSettings): string {
  if (code.method === 'steam') {
    const uri = otpauthUri({ ...code, method: 'totp', digits: defaults.digits });
    return `${uri}&digits=5&encoder=steam`;
  }
  return value.trim().startsWith('otpauth://totp/') ? value.trim() : otpauthUri(code);
}
