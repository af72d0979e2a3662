/** Archives by what is in them: Bitwarden's and Proton's JSON with attachments, Dashlane's CSV files, 1Password's 1PUX. */
import { isObject } from '../../vault/json.ts';
import { attachPart } from './attach-part.ts';
import { readBitwarden } from './bitwarden.ts';
import { readCsv } from './csv.ts';
import { readDashlane } from './dashlane.ts';
import { Collected } from './item-builder.ts';
import { parseImportJson } from './json.ts';
import { malformed } from './limits.ts';
import { readOnePux } from './onepux.ts';
import { readProton } from './proton.ts';
import { decodeImport } from './text.ts';
import type { ItemBuilder } from './item-builder.ts';
import type { ImportFormat } from './imported.ts';
import type { JsonObject } from '../../vault/json.ts';
import type { ZipArchive } from './zip.ts';

interface ArchiveFormat {
  readonly format: ImportFormat;
  readonly fits: (zip: ZipArchive) => boolean;
  readonly read: (zip: ZipArchive) => Collected;
}

const protonData = 'Proton Pass/data.json';
const dashlaneParts = [
  'credentials.csv',
  'securenotes.csv',
  'securenote.csv',
  'payments.csv',
  'ids.csv',
  'personalInfo.csv',
];

export const archiveFormats: readonly ArchiveFormat[] = [
  {
    format: '1pux',
    fits: (zip) => zip.has('export.data') || zip.has('export.attributes'),
    read: (zip) => readOnePux(jsonIn(zip, 'export.data'), zip),
  },
  {
    format: 'proton-zip',
    fits: (zip) => zip.has(protonData),
    read: readProtonZip,
  },
  {
    format: 'bitwarden-zip',
    fits: (zip) => zip.has('data.json'),
    read: (zip: ZipArchive): Collected => {
      const files = filesByItem(zip);
      return readBitwarden(jsonIn(zip, 'data.json'), (id, builder) => {
        for (const name of files.get(id) ?? []) attachPart(zip, name, name.slice(`attachments/${id}/`.length), builder);
      });
    },
  },
  {
    format: 'dashlane-zip',
    fits: (zip) => dashlaneParts.some((name) => zip.has(name)),
    read: (zip: ZipArchive): Collected => {
      const all = new Collected();
      for (const name of dashlaneParts) {
        if (zip.has(name)) all.join(readDashlane(readCsv(decodeImport(zip.read(name)))));
      }
      return all;
    },
  },
];

export function readProtonZip(zip: ZipArchive): Collected {
  return readProton(jsonIn(zip, protonData), (id, builder) => protonFile(zip, id, builder));
}

function jsonIn(zip: ZipArchive, name: string): JsonObject {
  const json = parseImportJson(decodeImport(zip.read(name)));
  if (!isObject(json)) throw malformed(name);
  return json;
}

function filesByItem(zip: ZipArchive): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const name of zip.names) {
    const id = /^attachments\/([^/]+)\/[^/]/.exec(name)?.[1];
    if (id === undefined) continue;
    const list = files.get(id);
    if (list === undefined) files.set(id, [name]);
    else list.push(name);
  }
  return files;
}

function protonFile(zip: ZipArchive, id: string, builder: ItemBuilder): void {
  const start = `Proton Pass/files/${id}`;
  const part = zip.names.find((name) => name === start || name.startsWith(`${start}-`) || name.startsWith(`${start}.`));
  if (part === undefined) builder.drop('attachmentMissing', id);
  else attachPart(zip, part, part.slice(start.length).replace(/^-/, '') || id, builder);
}
