/**
 * Which format a file has: one table, by content and never by name. Of two rows that fit, the more particular one comes first. Readers
 * are loaded when they are needed.
 */
import { FrondError } from '../../errors.ts';
import { isObject } from '../../vault/json.ts';
import { isAegis, readAegis } from './aegis.ts';
import { archiveFormats } from './archives.ts';
import { bitwardenCsvHeader, readBitwardenCsv } from './bitwarden-csv.ts';
import { isBitwardenEncrypted, readBitwardenEncrypted } from './bitwarden-encrypted.ts';
import { isBitwarden, readBitwarden } from './bitwarden.ts';
import * as browsers from './browser-csv.ts';
import { readCsv } from './csv.ts';
import { headerOf } from './csv-table.ts';
import { isDashlane, readDashlane } from './dashlane.ts';
import { isDotenv, readDotenv } from './dotenv-file.ts';
import { isEnpass, readEnpass } from './enpass.ts';
import { frondCsvHeader, readFrondCsv } from './frond-csv.ts';
import { isFrondJson, readFrondJson } from './frond-json.ts';
import { parseImportJson } from './json.ts';
import { keePass1Header, readKeePass1, readKeePassXc } from './keepass-csv.ts';
import { isKdbx, readKdbx } from './kdbx.ts';
import { isKeePassXml, readKeePassXmlText } from './keepass-xml.ts';
import { readLastPass } from './lastpass-csv.ts';
import { importLimits, malformed, tooMany } from './limits.ts';
import { isCodeList, isMigrationList, readCodeList, readMigrationList } from './one-time-codes.ts';
import { passEntries } from './pass-archive.ts';
import { protonHeader, readProtonCsv } from './proton-csv.ts';
import { isProton, readProton } from './proton.ts';
import { decodeImport } from './text.ts';
import { isPgpMessage } from './pgp-message.ts';
import { readProtonPgp } from './proton-pgp.ts';
import { isZip, ZipArchive } from './zip.ts';
import type { JsonObject } from '../../vault/json.ts';
import type { CsvRow } from './csv.ts';
import type { ImportedFile, ImportFormat, ImportSource } from './imported.ts';
import type { Collected } from './item-builder.ts';
import type { SealedEntry } from './pass-archive.ts';

type Read = Collected | Promise<Collected>;

interface Row<T> {
  readonly format: ImportFormat;
  readonly fits: (content: T) => boolean;
  readonly read: (content: T, source: ImportSource) => Read;
}

interface Csv {
  readonly rows: readonly CsvRow[];
  readonly header: ReadonlySet<string>;
}

const has =
  (...names: readonly string[]) =>
  ({ header }: Csv): boolean =>
    names.every((name) => header.has(name));

const csvFormats: readonly Row<Csv>[] = [
  { format: 'frond-csv', fits: has(...frondCsvHeader), read: rowsOf(readFrondCsv) },
  { format: 'firefox-csv', fits: has('url', 'username', 'password', 'guid'), read: rowsOf(browsers.readFirefox) },
  {
    format: '1password-csv',
    fits: has('title', 'url', 'otpauth', 'archived'),
    read: rowsOf(browsers.readOnePasswordCsv),
  },
  {
    format: 'safari-csv',
    fits: has('title', 'url', 'username', 'password', 'otpauth'),
    read: rowsOf(browsers.readSafari),
  },
  { format: 'lastpass-csv', fits: has('url', 'extra', 'name', 'grouping', 'fav'), read: rowsOf(readLastPass) },
  { format: 'proton-csv', fits: has(...protonHeader.filter((one) => one !== 'email')), read: rowsOf(readProtonCsv) },
  {
    format: 'bitwarden-csv',
    fits: has(...bitwardenCsvHeader.filter((one) => /^(type|name|notes|fields|login_)/.test(one))),
    read: rowsOf(readBitwardenCsv),
  },
  { format: 'keepassxc-csv', fits: has('group', 'title', 'username', 'password', 'url'), read: rowsOf(readKeePassXc) },
  { format: 'keepass1-csv', fits: has(...keePass1Header), read: rowsOf(readKeePass1) },
  { format: 'chrome-csv', fits: has('name', 'url', 'username', 'password'), read: rowsOf(browsers.readChrome) },
  { format: 'dashlane-csv', fits: ({ header, rows }) => isDashlane(header, rows), read: rowsOf(readDashlane) },
];

function rowsOf(read: (rows: readonly CsvRow[]) => Collected): Row<Csv>['read'] {
  return ({ rows }) => read(rows);
}

const jsonFormats: readonly Row<JsonObject>[] = [
  { format: 'frond-json', fits: isFrondJson, read: (json) => readFrondJson(json) },
  {
    format: 'bitwarden-encrypted',
    fits: isBitwardenEncrypted,
    read: (json, { keys }) => readBitwardenEncrypted(json, keys),
  },
  { format: 'bitwarden-json', fits: isBitwarden, read: (json) => readBitwarden(json) },
  { format: 'proton-json', fits: isProton, read: (json) => readProton(json) },
  { format: 'aegis', fits: isAegis, read: (json, { keys }) => readAegis(json, keys) },
  { format: 'enpass-json', fits: isEnpass, read: (json) => readEnpass(json) },
];

const textFormats: readonly Row<string>[] = [
  { format: 'keepass-xml', fits: isKeePassXml, read: (text) => readKeePassXmlText(text) },
  { format: 'proton-pgp', fits: isPgpMessage, read: readProtonPgp },
  { format: 'google-migration', fits: isMigrationList, read: readMigrationList },
  { format: 'otpauth-uris', fits: isCodeList, read: readCodeList },
];

/** The items of a file. Throws UNSUPPORTED for what no importer knows; INVALID, DAMAGED, TOO_COSTLY, LOCKED, WRONG_PASSPHRASE. */
export async function readImport(source: ImportSource, wanted?: ImportFormat): Promise<ImportedFile> {
  const { format, read } = choose(source, wanted);
  const { items, dropped, frond } = await read();
  if (items.length > importLimits.items) throw tooMany(importLimits.items);
  return { format, items, dropped, ...(frond === undefined ? {} : { frond }) };
}

/** The entries of a store of `pass` in an archive, which only gpg can open; undefined for what is none, or is another program's archive. */
export function sealedEntries(bytes: Uint8Array, wanted?: ImportFormat): readonly SealedEntry[] | undefined {
  if (wanted !== undefined && wanted !== 'pass') return undefined;
  if (wanted === undefined && isZip(bytes) && archiveOf(new ZipArchive(bytes), wanted) !== undefined) return undefined;
  return passEntries(bytes);
}

interface Choice {
  readonly format: ImportFormat;
  readonly read: () => Read;
}

type Wanted = ImportFormat | undefined;

function choose(source: ImportSource, wanted: Wanted): Choice {
  if (wanted === 'dotenv') return dotenvChoice(decodeImport(source.bytes), source);
  if (source.bytes.length === 0) throw new FrondError('INVALID', 'import.empty');
  if (sealedEntries(source.bytes, wanted) !== undefined) throw new FrondError('UNSUPPORTED', 'import.passArchive');
  const found = binaryChoice(source, wanted) ?? textChoice(source, wanted);
  if (found !== undefined) return found;
  throw wanted === undefined
    ? new FrondError('UNSUPPORTED', 'import.unknown')
    : new FrondError('INVALID', 'import.notThisFormat', { format: wanted });
}

function binaryChoice(source: ImportSource, wanted: Wanted): Choice | undefined {
  if (isKdbx(source.bytes) || wanted === 'kdbx') {
    if (wanted !== undefined && wanted !== 'kdbx') return undefined;
    return { format: 'kdbx', read: () => readKdbx(source.bytes, source.keys) };
  }
  const isArchive = archiveFormats.some(({ format }) => format === wanted);
  if (!isZip(source.bytes) && !isArchive) return undefined;
  const zip = new ZipArchive(source.bytes);
  const found = archiveOf(zip, wanted);
  if (found === undefined) throw new FrondError('UNSUPPORTED', 'import.unknown');
  return { format: found.format, read: () => found.read(zip) };
}

function archiveOf(zip: ZipArchive, wanted: Wanted): (typeof archiveFormats)[number] | undefined {
  return archiveFormats.find(({ format, fits }) => (wanted === undefined ? fits(zip) : format === wanted));
}

function textChoice(source: ImportSource, wanted: Wanted): Choice | undefined {
  const text = decodeImport(source.bytes);
  if (text.trim() === '') throw new FrondError('INVALID', 'import.empty');
  const plain = first(textFormats, wanted, text, source);
  if (plain !== undefined) return plain;
  if (textFormats.some(({ format }) => format === wanted)) return undefined;
  if (/^\s*[[{]/.test(text)) return jsonChoice(text, source, wanted);
  if (jsonFormats.some(({ format }) => format === wanted)) throw malformed('JSON');
  if (wanted === undefined && isDotenv(text)) return dotenvChoice(text, source);
  const rows = readCsv(text);
  const header = new Set(headerOf(rows).map((name) => name.toLowerCase()));
  return first(csvFormats, wanted, { rows, header }, source);
}

function jsonChoice(text: string, source: ImportSource, wanted: Wanted): Choice | undefined {
  const json = parseImportJson(text);
  return isObject(json) ? first(jsonFormats, wanted, json, source) : undefined;
}

function dotenvChoice(text: string, source: ImportSource): Choice {
  return { format: 'dotenv', read: () => readDotenv(text, source.name) };
}

function first<T>(rows: readonly Row<T>[], wanted: Wanted, content: T, source: ImportSource): Choice | undefined {
  const found = rows.find(({ format, fits }) => (wanted === undefined || format === wanted) && fits(content));
  return found && { format: found.format, read: () => found.read(content, source) };
}
