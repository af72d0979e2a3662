/** An entry of KeePass as an item: strings to fields, its history to earlier values, codes in all the forms that KeePass and its plugins know. */
import { isFrondError } from '../../errors.ts';
import { parseKeePassFields, parseTrayTotp } from '../../otp/keepass.ts';
import { otpauthUri } from '../../otp/otpauth.ts';
import { decodeBase64 } from '../../otp/base64.ts';
import { mostAttachmentBytes } from '../../vault/item.ts';
import { customDataKey, readFrondData } from '../keepass-custom-data.ts';
import { ItemBuilder } from './item-builder.ts';
import { keePassTime } from './keepass-time.ts';
import { child, childrenOf, childText } from './xml.ts';
import type { CodeSettings } from '../../otp/code-settings.ts';
import type { FrondData, FrondField } from '../keepass-custom-data.ts';
import type { Former } from './imported.ts';
import type { XmlElement } from './xml.ts';

/** What an entry needs from the file around it. */
export interface KeePassFile {
  /** The value of a string; decrypts those that are protected. */
  readonly valueOf: (value: XmlElement) => string;
  /** Bytes of an attachment; undefined where the file has none of this number. Throws DAMAGED, TOO_COSTLY. */
  readonly binary: (ref: string) => Uint8Array | undefined;
  /** Bytes that stand in the value itself. Throws DAMAGED, TOO_COSTLY. */
  readonly inlineBinary: (value: XmlElement) => Uint8Array;
}

interface Text {
  readonly value: string;
  readonly secret: boolean;
}

type Strings = ReadonlyMap<string, Text>;

const builtIn = new Set(['Title', 'UserName', 'Password', 'URL', 'Notes']);
const noUuid = decodeURIComponent('AAAAAAAAAAAAAAAAAAAAAA%3D%3D');

export function readEntry(entry: XmlElement, file: KeePassFile): ItemBuilder {
  const strings = stringsOf(entry, file);
  const text = (key: string): string => strings.get(key)?.value ?? '';
  const history = childrenOf(child(entry, 'History'), 'Entry').map((one) => ({
    strings: stringsOf(one, file),
    at: keePassTime(childText(child(one, 'Times'), 'LastModificationTime')),
  }));
  const own = frondData(entry);
  const builder = new ItemBuilder(own?.type ?? 'login', text('Title'));
  const former = (key: string): readonly Former[] => formerOf(key, text(key), history);
  builder
    .set('username', text('UserName'), 'username', former('UserName'))
    .set('password', text('Password'), 'password', former('Password'))
    .url(text('URL'))
    .notes(text('Notes'))
    .details({ formerTitles: former('Title'), formerNotes: former('Notes') });
  const code = codeOf(strings);
  if (code !== undefined) builder.set('totp', code.text);
  for (const [key, { value, secret }] of strings) {
    if (builtIn.has(key) || code?.keys.has(key) === true) continue;
    if (/^KP2A_URL(?:_\d+)?$/.test(key)) builder.url(value);
    else if (key === 'otp') builder.code(value);
    else addField(builder, { key, value, secret, former: former(key) }, own?.fields.get(key));
  }
  if (own !== undefined) builder.details({ favourite: own.favourite === true, archived: own.archived === true });
  readBinaries(builder, entry, file);
  readTimes(builder, entry);
  tellRest(
    builder,
    entry,
    strings,
    history.map((one) => one.strings),
  );
  return builder;
}

/** What an export of Frond wrote beside what KeePass knows. */
function frondData(entry: XmlElement): FrondData | undefined {
  const items = childrenOf(child(entry, 'CustomData'), 'Item');
  const found = items.find((item) => childText(item, 'Key') === customDataKey);
  return found && readFrondData(childText(found, 'Value'));
}

interface Attribute extends Text {
  readonly key: string;
  readonly former: readonly Former[];
}

function addField(builder: ItemBuilder, { key, value, secret, former }: Attribute, own: FrondField = {}): void {
  if (own.id !== undefined) builder.set(own.id, value, own.name ?? key, former);
  else builder.custom(own.name ?? key, value, own.kind ?? (secret ? 'secret' : 'text'), former);
}

function stringsOf(entry: XmlElement, { valueOf }: KeePassFile): Strings {
  const strings = new Map<string, Text>();
  for (const string of childrenOf(entry, 'String')) {
    const value = child(string, 'Value');
    if (value === undefined) continue;
    const secret = isTrue(value.attributes.get('Protected')) || isTrue(value.attributes.get('ProtectInMemory'));
    strings.set(childText(string, 'Key'), { value: valueOf(value).replace(/\r\n?/g, '\n'), secret });
  }
  return strings;
}

export function isTrue(text = ''): boolean {
  return text.toLowerCase() === 'true';
}

/** Values that were replaced by another one, the oldest first. */
function formerOf(
  key: string,
  current: string,
  history: readonly { readonly strings: Strings; readonly at: string | undefined }[],
): readonly Former[] {
  const values = history.map(({ strings, at }) => ({ value: strings.get(key)?.value ?? '', at }));
  let first = 0;
  return values.flatMap(({ value }, index) => {
    const next = index + 1 < values.length ? values[index + 1]?.value : current;
    if (value === next) return [];
    // The first entry that has the value says best when it was written.
    const at = values[first]?.at;
    first = index + 1;
    return value === '' ? [] : [{ value, ...(at === undefined ? {} : { at }) }];
  });
}

/** A code in strings of its own, and which they are. */
function codeOf(strings: Strings): { readonly text: string; readonly keys: ReadonlySet<string> } | undefined {
  const timeKeys = [...strings.keys()].filter((key) => /^(?:Time|Hmac)Otp-/.test(key));
  const fields = Object.fromEntries(timeKeys.map((key) => [key, strings.get(key)?.value ?? '']));
  const seed = strings.get('TOTP Seed')?.value ?? '';
  const own = settingsOf(() => parseKeePassFields(fields));
  if (own !== undefined) return { text: otpauthUri(own), keys: new Set(timeKeys) };
  if (seed === '' || strings.has('otp')) return undefined;
  const tray = settingsOf(() => parseTrayTotp(seed, strings.get('TOTP Settings')?.value ?? '30;6'));
  return tray && { text: otpauthUri(tray), keys: new Set(['TOTP Seed', 'TOTP Settings']) };
}

function settingsOf(read: () => CodeSettings | undefined): CodeSettings | undefined {
  try {
    return read();
  } catch (error) {
    // The strings stay what they are: fields of the item.
    if (isFrondError(error)) return undefined;
    throw error;
  }
}

function readBinaries(builder: ItemBuilder, entry: XmlElement, file: KeePassFile): void {
  for (const binary of childrenOf(entry, 'Binary')) {
    const name = childText(binary, 'Key').split(/[\\/]/).at(-1) ?? '';
    const value = child(binary, 'Value');
    const ref = value?.attributes.get('Ref');
    try {
      const bytes = ref === undefined ? value && file.inlineBinary(value) : file.binary(ref);
      if (bytes === undefined) builder.drop('attachmentMissing', name);
      else if (bytes.length > mostAttachmentBytes) builder.drop('attachmentTooLarge', name);
      else builder.attach(name === '' ? 'attachment' : name, bytes);
    } catch (error) {
      if (!isFrondError(error, 'DAMAGED') && !isFrondError(error, 'INVALID')) throw error;
      builder.drop('attachmentDamaged', name);
    }
  }
}

function readTimes(builder: ItemBuilder, entry: XmlElement): void {
  const times = child(entry, 'Times');
  const id = uuidOf(childText(entry, 'UUID'));
  builder.details({
    sourceId: id === '' ? undefined : id,
    tags: childText(entry, 'Tags')
      .split(/[;,]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    createdAt: keePassTime(childText(times, 'CreationTime')),
    modifiedAt: keePassTime(childText(times, 'LastModificationTime')),
    expiresAt: isTrue(childText(times, 'Expires')) ? keePassTime(childText(times, 'ExpiryTime')) : undefined,
  });
}

/** Sixteen bytes; anything else, and the one of all zeros, is no id. */
export function uuidOf(text: string): string {
  const id = text.trim();
  if (id === noUuid) return '';
  try {
    return decodeBase64(id).length === 16 ? id : '';
  } catch {
    return '';
  }
}

function tellRest(builder: ItemBuilder, entry: XmlElement, strings: Strings, history: readonly Strings[]): void {
  const autoType = child(entry, 'AutoType');
  const sequence = childText(autoType, 'DefaultSequence') !== '' || child(autoType, 'Association') !== undefined;
  if (sequence) builder.drop('autoType');
  if (uuidOf(childText(entry, 'CustomIconUUID')) !== '') builder.drop('icon');
  if (childText(entry, 'OverrideURL') !== '') builder.drop('overrideUrl');
  if (childText(entry, 'ForegroundColor') !== '' || childText(entry, 'BackgroundColor') !== '') builder.drop('colours');
  if (history.length === 0) return;
  // Earlier URLs and codes, and fields that are gone: their versions have no place here.
  const lost = history.some((one) =>
    [...one].some(([key, { value }]) => {
      const now = strings.get(key)?.value;
      return (
        now !== value && value !== '' && (now === undefined || key === 'URL' || /^otp$|^KP2A_URL|Otp-|^TOTP /.test(key))
      );
    }),
  );
  const unchanged = history.every((one) => [...one].every(([key, { value }]) => strings.get(key)?.value === value));
  if (lost || unchanged) builder.drop('history', String(history.length));
}
